#include "text/characters.hpp"

#include <algorithm>

namespace clinic {

namespace {

// How a character of a given length begins, and the least that it may stand for: a smaller one
// written so long is no UTF-8.
struct Form {
    unsigned int lead;
    unsigned int lead_mask;
    std::size_t following;
    char32_t least;
};

constexpr Form kForms[] = {
    {0x00, 0x80, 0, 0x0}, {0xC0, 0xE0, 1, 0x80}, {0xE0, 0xF0, 2, 0x800}, {0xF0, 0xF8, 3, 0x10000}};

unsigned int byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool is_character(char32_t code, const Form& form) {
    return code >= form.least && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
    const unsigned int lead = byte_at(text, at++);
    const auto form = std::find_if(std::begin(kForms), std::end(kForms), [&](const Form& each) {
        return (lead & each.lead_mask) == each.lead;
    });
    if (form == std::end(kForms)) {
        return kReplacementCharacter;
    }
    char32_t code = lead & ~form->lead_mask;
    for (std::size_t i = 0; i < form->following; ++i) {
        if (at == text.size() || (byte_at(text, at) & 0xC0) != 0x80) {
            return kReplacementCharacter;
        }
        code = code << 6 | (byte_at(text, at++) & 0x3F);
    }
    return is_character(code, *form) ? code : kReplacementCharacter;
}

std::string utf8_of(char32_t character) {
    if (character < 0x80) {
        return std::string(1, static_cast<char>(character));
    }
    std::string backwards;
    char32_t rest = character;
    char32_t lead_room = 0x40;
    while (rest >= lead_room) {
        backwards += static_cast<char>(0x80 | (rest & 0x3F));
        rest >>= 6;
        lead_room = backwards.size() == 1 ? 0x20 : lead_room >> 1;
    }
    backwards += static_cast<char>((0xFF & ~(2 * lead_room - 1)) | rest);
    return std::string(backwards.rbegin(), backwards.rend());
}

}  // namespace clinic
