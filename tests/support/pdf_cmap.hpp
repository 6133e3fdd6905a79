// A map of character codes, in the language that PDF has for it: what the codes of a font stand
// for, or how many bytes a code has and which glyph of the font it means.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

struct PdfCMap {
    struct Space {
        std::string first;
        std::string last;
    };

    std::vector<Space> spaces;
    // UTF-8, by the bytes of the code.
    std::map<std::string, std::string> texts;
    std::map<std::string, int> numbers;
    std::vector<std::string> faults;

    // How many of the bytes at the front are one code; 0 when none fits.
    std::size_t length_of_code(std::string_view codes) const;
};

// A map of one space of two bytes where each code is its own number.
PdfCMap identity_cmap();

PdfCMap read_cmap(const std::string& program);

}  // namespace clinic
