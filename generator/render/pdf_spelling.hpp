// How PDF spells numbers, words and references. Everything is appended to `out`.
#pragma once

#include "document/drawing.hpp"

#include <string>
#include <string_view>

namespace clinic {

// An object of the file, by its number.
struct PdfRef {
    int number = 0;

    bool operator==(const PdfRef&) const = default;
};

// ".5", "-12.25"
void put_number(std::string& out, double value);
void put_number(std::string& out, int value);

// "12 0 R"
void put_ref(std::string& out, PdfRef ref);

// "/Key 12 0 R", which another key may follow.
void put_entry(std::string& out, std::string_view key, PdfRef ref);
void put_entry(std::string& out, std::string_view key, int value);

// A text string for people, in parentheses or, beyond the 200 characters of PDF's own code, as
// UTF-16 in angle brackets.
void put_words(std::string& out, std::string_view words);

// UTF-16, big end first, as hexadecimal digits.
void put_utf16_hex(std::string& out, std::string_view words);

// "[left bottom right top]"
void put_edges(std::string& out, double left, double bottom, double right, double top);

// The same, of whole points around a box whose corner is given from the top of a page so high.
void put_area(std::string& out, Spot corner, Size size, double page_height);

}  // namespace clinic
