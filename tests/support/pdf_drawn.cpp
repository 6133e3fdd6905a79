#include "support/pdf_drawn.hpp"

namespace clinic {

bool is_picture(QPDFObjectHandle object) {
    return name_of(value_of(object, "/Subtype")) == "Image";
}

Faults form_faults(QPDFObjectHandle form, const std::string& name) {
    Faults faults;
    for (const char* const key : {"/Group", "/StructParents", "/StructParent", "/Ref", "/PS"}) {
        expect(faults, value_of(form, key).isNull(), "the form " + name + " has " + key);
    }
    return faults;
}

Faults picture_faults(QPDFObjectHandle picture) {
    Faults faults;
    QPDFObjectHandle bits = value_of(picture, "/BitsPerComponent");
    expect(faults, bits.isInteger() && bits.getIntValue() == 8, "a picture has not eight bits");
    expect(faults, name_of(value_of(picture, "/ColorSpace")) == "DeviceRGB",
           "a picture is in other colours than the file");
    expect(faults, !is_true(picture, "/Interpolate"), "a picture is smoothed");
    for (const char* const key : {"/Alternates", "/OPI", "/Mask"}) {
        expect(faults, value_of(picture, key).isNull(), std::string("a picture has ") + key);
    }
    return faults;
}

}  // namespace clinic
