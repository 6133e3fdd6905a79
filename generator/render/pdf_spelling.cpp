#include "render/pdf_spelling.hpp"

#include "base/number_text.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace clinic {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

void put_utf16_unit(std::string& out, char32_t unit) {
    for (const unsigned int shift : {12U, 8U, 4U, 0U}) {
        out += kHexDigits[(unit >> shift) & 0xF];
    }
}

bool is_ascii(std::string_view words) {
    return std::all_of(words.begin(), words.end(),
                       [](char byte) { return byte >= 0x20 && byte < 0x7F; });
}

void put_literal(std::string& out, std::string_view words) {
    out += '(';
    for (const char byte : words) {
        if (byte == '(' || byte == ')' || byte == '\\') {
            out += '\\';
        }
        out += byte;
    }
    out += ')';
}

}  // namespace

void put_number(std::string& out, double value) {
    assert(std::isfinite(value) && "what is placed has a place");
    const std::string text = number_text(value);
    // ".5" and "-.5": the nought in front says nothing.
    const std::size_t sign = text.front() == '-' ? 1 : 0;
    const bool has_nought = text.compare(sign, 2, "0.") == 0;
    out.append(text, 0, sign);
    out.append(text, sign + (has_nought ? 1 : 0), std::string::npos);
}

void put_number(std::string& out, int value) {
    out += number_text(value, 0);
}

void put_ref(std::string& out, PdfRef ref) {
    put_number(out, ref.number);
    out += " 0 R";
}

void put_entry(std::string& out, std::string_view key, PdfRef ref) {
    out += '/';
    out += key;
    out += ' ';
    put_ref(out, ref);
}

void put_entry(std::string& out, std::string_view key, int value) {
    out += '/';
    out += key;
    out += ' ';
    put_number(out, value);
}

void put_words(std::string& out, std::string_view words) {
    if (is_ascii(words)) {
        put_literal(out, words);
        return;
    }
    // The mark at the front says that UTF-16 follows.
    out += "<FEFF";
    put_utf16_hex(out, words);
    out += '>';
}

void put_utf16_hex(std::string& out, std::string_view words) {
    std::size_t at = 0;
    while (at < words.size()) {
        const char32_t character = next_character(words, at);
        if (character < 0x10000) {
            put_utf16_unit(out, character);
        } else {
            put_utf16_unit(out, 0xD800 + ((character - 0x10000) >> 10));
            put_utf16_unit(out, 0xDC00 + ((character - 0x10000) & 0x3FF));
        }
    }
}

void put_box(std::string& out, Spot corner, Size size, double page_height) {
    const double edges[] = {corner.x, page_height - corner.y - size.height, corner.x + size.width,
                            page_height - corner.y};
    out += '[';
    for (const double edge : edges) {
        put_number(out, edge);
        out += ' ';
    }
    out.back() = ']';
}

}  // namespace clinic
