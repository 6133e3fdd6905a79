#include "support/pdf_values.hpp"

namespace clinic {

std::string name_of(QPDFObjectHandle name) {
    return name.isName() ? name.getName().substr(1) : std::string();
}

QPDFObjectHandle value_of(QPDFObjectHandle dictionary, const std::string& key) {
    if (dictionary.isStream()) {
        return dictionary.getDict().getKey(key);
    }
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

std::string words_of(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle value = value_of(dictionary, key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

bool is_true(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle value = value_of(dictionary, key);
    return value.isBool() && value.getBoolValue();
}

std::string stream_bytes(QPDFObjectHandle stream) {
    if (!stream.isStream()) {
        return {};
    }
    const auto buffer = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

PdfBox box_of(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle value = value_of(dictionary, key);
    if (!value.isRectangle()) {
        return {};
    }
    const QPDFObjectHandle::Rectangle box = value.getArrayAsRectangle();
    return {box.llx, box.lly, box.urx, box.ury};
}

std::vector<QPDFObjectHandle> list_of(QPDFObjectHandle values) {
    if (values.isArray()) {
        return values.getArrayAsVector();
    }
    return values.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{values};
}

std::string on_page(std::size_t page) {
    return "page " + std::to_string(page + 1) + ": ";
}

}  // namespace clinic
