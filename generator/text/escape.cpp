#include "text/escape.hpp"

#include "text/characters.hpp"

namespace clinic {

namespace {

bool is_plain(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x20 && code < 0x80 && byte != '&' && byte != '<' && byte != '>' &&
           byte != '"' && byte != '\'';
}

bool fits_xml(char32_t character) {
    return character == '\t' || character == '\n' || character == '\r' ||
           (character >= 0x20 && character < 0xFFFE) || character >= 0x10000;
}

// Embeddings, overrides and isolates: one that nobody ends would turn the words that follow.
bool turns_direction(char32_t character) {
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

void append_escaped(std::string& escaped, char32_t character) {
    switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            if (fits_xml(character) && !turns_direction(character)) {
                escaped += utf8_of(character);
            }
    }
}

}  // namespace

std::string escape_html(std::string_view words) {
    std::string escaped;
    escaped.reserve(words.size());
    std::size_t at = 0;
    while (at < words.size()) {
        const std::size_t start = at;
        while (at < words.size() && is_plain(words[at])) {
            ++at;
        }
        escaped.append(words, start, at - start);
        if (at < words.size()) {
            append_escaped(escaped, next_character(words, at));
        }
    }
    return escaped;
}

}  // namespace clinic
