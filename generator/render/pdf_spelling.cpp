#include "render/pdf_spelling.hpp"

#include "base/number_text.hpp"
#include "text/characters.hpp"

#include <cassert>
#include <cmath>
#include <optional>

namespace clinic {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

void put_utf16_unit(std::string& out, char32_t unit) {
    for (const unsigned int shift : {12U, 8U, 4U, 0U}) {
        out += kHexDigits[(unit >> shift) & 0xF];
    }
}

// What PDF's own one byte code has beyond Latin-1, from 0x80 on.
constexpr std::u32string_view kOwnCode = U"•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";

// The byte of a character in PDF's own code; nothing when it has none.
std::optional<char> own_byte(char32_t character) {
    const bool is_plain = character >= 0x20 && character < 0x7F;
    // 0xA0 and 0xAD are other characters there, or none.
    const bool is_latin = character > 0xA0 && character <= 0xFF && character != 0xAD;
    if (is_plain || is_latin) {
        return static_cast<char>(character);
    }
    const std::size_t own = kOwnCode.find(character);
    return own == std::u32string_view::npos ? std::nullopt
                                            : std::optional<char>(static_cast<char>(0x80 + own));
}

// The words in PDF's own code; nothing when it lacks one of their characters, or when readers would
// take the first two for the mark of another code.
std::optional<std::string> in_own_code(std::string_view words) {
    std::string out;
    std::size_t at = 0;
    while (at < words.size()) {
        const std::optional<char> byte = own_byte(next_character(words, at));
        if (!byte) {
            return std::nullopt;
        }
        out += *byte;
    }
    const bool is_mark = out.starts_with("\xFE\xFF") || out.starts_with("\xEF\xBB");
    return is_mark ? std::nullopt : std::optional<std::string>(out);
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
    if (const std::optional<std::string> own = in_own_code(words)) {
        put_literal(out, *own);
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

void put_edges(std::string& out, double left, double bottom, double right, double top) {
    out += '[';
    for (const double edge : {left, bottom, right, top}) {
        put_number(out, edge);
        out += ' ';
    }
    out.back() = ']';
}

void put_area(std::string& out, Spot corner, Size size, double page_height) {
    put_edges(out, std::floor(corner.x), std::floor(page_height - corner.y - size.height),
              std::ceil(corner.x + size.width), std::ceil(page_height - corner.y));
}

}  // namespace clinic
