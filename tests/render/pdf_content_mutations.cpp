#include "render/pdf_mutations.hpp"

namespace clinic {

namespace {

void append(OpenedPdf& pdf, const std::string& operators) {
    pdf.set_content(0, pdf.content(0) + "\n" + operators);
}

void append_artifact(OpenedPdf& pdf, const std::string& operators) {
    append(pdf, "/Artifact BMC " + operators + " EMC");
}

// What the operator Do may then name.
void add_drawn(OpenedPdf& pdf, const std::string& name, QPDFObjectHandle stream) {
    QPDFObjectHandle resources = pdf.page(0).getKey("/Resources");
    if (!resources.hasKey("/XObject")) {
        put(resources, "/XObject", "<<>>");
    }
    resources.getKey("/XObject").replaceKey(name, pdf.pdf().makeIndirectObject(stream));
}

std::string words_at(const std::string& place) {
    return "BT /F0 10 Tf " + place + " Tm <0001> Tj ET";
}

}  // namespace

const std::vector<Mutation>& content_mutations() {
    static const std::vector<Mutation> kMutations = {
        {"a box that is neither tagged nor an artifact",
         [](OpenedPdf& pdf) { append(pdf, "0 0 9 9 re f"); },
         "page 1: the operator f is neither tagged nor an artifact"},
        {"words that are neither tagged nor an artifact",
         [](OpenedPdf& pdf) { append(pdf, words_at("1 0 0 1 50 50")); },
         "the operator Tj is neither tagged nor an artifact"},
        {"an artifact inside a tag",
         [](OpenedPdf& pdf) {
             pdf.replace_in_content(0, "BDC", "BDC /Artifact BMC 0 0 9 9 re f EMC");
         },
         "marked content stands inside other marked content"},
        {"marked content without a number", [](OpenedPdf& pdf) { append(pdf, "/P <<>> BDC EMC"); },
         "content marked P has no number"},
        {"the same number twice", [](OpenedPdf& pdf) { append(pdf, "/H1 <</MCID 0>> BDC EMC"); },
         "two pieces of content have the number 0"},
        {"content that no element names",
         [](OpenedPdf& pdf) { append(pdf, "/P <</MCID 99>> BDC 0 0 9 9 re f EMC"); },
         "content 99 of page 1 belongs to no element of the structure"},
        {"a page without its content",
         [](OpenedPdf& pdf) { pdf.set_content(0, "/Artifact BMC EMC"); },
         "content 0 of page 1 is not there"},
        {"content marked as another type",
         [](OpenedPdf& pdf) { pdf.replace_in_content(0, "/P<", "/H6<"); },
         "content 0 of page 1 is marked as H6, which its element is not"},
        {"marked content without an end",
         [](OpenedPdf& pdf) { append(pdf, "/Artifact BMC 0 0 9 9 re f"); },
         "marked content is not closed"},
        {"an end of marked content too many", [](OpenedPdf& pdf) { append(pdf, "EMC"); },
         "marked content ends where it did not begin"},
        {"q without Q", [](OpenedPdf& pdf) { append(pdf, "q"); }, "q has no Q"},
        {"Q without q", [](OpenedPdf& pdf) { append(pdf, "Q"); }, "Q has no q"},
        {"q nested thirty times",
         [](OpenedPdf& pdf) {
             std::string deep;
             for (int i = 0; i < 30; ++i) {
                 deep = "q " + deep + " Q";
             }
             append(pdf, deep);
         },
         "q is nested too deep"},
        {"a text object without an end", [](OpenedPdf& pdf) { append(pdf, "BT"); },
         "a text object is not closed"},
        {"a path inside a text object",
         [](OpenedPdf& pdf) { append_artifact(pdf, "BT 0 0 9 9 re f ET"); },
         "a path stands inside a text object"},
        {"words outside of a text object",
         [](OpenedPdf& pdf) { append_artifact(pdf, "/F0 10 Tf <0001> Tj"); },
         "words stand outside of a text object"},
        {"a shading", [](OpenedPdf& pdf) { append_artifact(pdf, "/S0 sh"); },
         "the operator sh is none of those that we draw with"},
        {"ink instead of light", [](OpenedPdf& pdf) { append_artifact(pdf, "0 0 0 1 k"); },
         "the operator k is none of those that we draw with"},
        {"invisible words", [](OpenedPdf& pdf) { append_artifact(pdf, "BT 3 Tr ET"); },
         "the operator Tr is none of those that we draw with"},
        {"an operator with an operand too few",
         [](OpenedPdf& pdf) { append_artifact(pdf, "0 0 9 re f"); },
         "the operator re has 3 operands"},
        {"a colour beyond white", [](OpenedPdf& pdf) { append_artifact(pdf, "0 0 1.5 rg"); },
         "the operator rg has an operand of the wrong kind"},
        {"a number that readers cannot hold",
         [](OpenedPdf& pdf) { append_artifact(pdf, "99999 0 m 0 0 l S"); },
         "the operator m has a number out of range"},
        {"a box outside of the page",
         [](OpenedPdf& pdf) { append_artifact(pdf, "590 0 90 9 re f"); },
         "something is drawn outside of the page"},
        {"words outside of the page",
         [](OpenedPdf& pdf) { append_artifact(pdf, words_at("1 0 0 1 700 50")); },
         "stands outside of the page"},
        {"words in light grey",
         [](OpenedPdf& pdf) {
             append_artifact(pdf, "0.6 0.6 0.6 rg " + words_at("1 0 0 1 50 50"));
         },
         "stands out too little from what is under it"},
        {"black words in a black box",
         [](OpenedPdf& pdf) {
             append_artifact(pdf, "0 0 0 rg 40 40 90 30 re f " + words_at("1 0 0 1 50 50"));
         },
         "stands out too little from what is under it"},
        {"a figure in pale lines",
         [](OpenedPdf& pdf) {
             const std::string content = pdf.content(0);
             const std::size_t colour = content.find("RG", content.find("cm\n"));
             pdf.set_content(
                 0, content.substr(0, colour) + "RG 0.9 0.9 0.9 " + content.substr(colour));
         },
         "is drawn too faintly to be seen"},
        {"a font that is not there",
         [](OpenedPdf& pdf) { append_artifact(pdf, "BT /F9 10 Tf ET"); },
         "the font /F9 is not among the resources"},
        {"a form that is not there", [](OpenedPdf& pdf) { append_artifact(pdf, "/X9 Do"); },
         "the form /X9 is not among the resources"},
        {"a form that is cut off",
         [](OpenedPdf& pdf) {
             QPDFObjectHandle form = pdf.stream("0 0 50 50 re f");
             form.replaceDict(pdf_value("<</Type /XObject /Subtype /Form /BBox [0 0 9 9]>>"));
             add_drawn(pdf, "/X9", form);
             append_artifact(pdf, "/X9 Do");
         },
         "a form is cut off at its edge"},
        {"a picture that says something",
         [](OpenedPdf& pdf) {
             QPDFObjectHandle picture = pdf.stream("abc");
             picture.replaceDict(
                 pdf_value("<</Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
                           "/ColorSpace/DeviceRGB>>"));
             add_drawn(pdf, "/X8", picture);
             append(pdf, "/P<</MCID 99>>BDC /X8 Do EMC");
         },
         "a picture that is no decoration"},
        {"a picture inside the content",
         [](OpenedPdf& pdf) { append_artifact(pdf, "BI /W 1 /H 1 /BPC 8 /CS /G ID \x7F EI"); },
         "a picture stands inside the content"},
    };
    return kMutations;
}

}  // namespace clinic
