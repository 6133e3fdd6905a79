// Text measured without fonts.
#pragma once

#include "text/text_measure.hpp"

namespace clinic {

// Every character is half as wide as its type size, in every face.
class PlainTextMeasure : public TextMeasure {
public:
    double width(Face, double size, std::string_view words) const override {
        int characters = 0;
        for (const char byte : words) {
            const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
            characters += continues ? 0 : 1;
        }
        return characters * size / 2;
    }
};

}  // namespace clinic
