#include "source/characters_of_file.hpp"

#include <array>

namespace clinic {

namespace {

// What windows-1252 means by 0x80 to 0x9F; 0xFFFD where it means nothing.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

unsigned byte_at(std::string_view bytes, std::size_t index) {
    return static_cast<unsigned char>(bytes[index]);
}

// How long the character is that begins with this byte; 0 when none does.
std::size_t length_from_lead(unsigned lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
        return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
        return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

// Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
bool second_byte_fits(unsigned lead, unsigned second) {
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
}

// The length of the well-formed character at `index`, or 0.
std::size_t character_length(std::string_view bytes, std::size_t index) {
    const std::size_t length = length_from_lead(byte_at(bytes, index));
    if (length < 2) {
        return length;
    }
    if (index + length > bytes.size() ||
        !second_byte_fits(byte_at(bytes, index), byte_at(bytes, index + 1))) {
        return 0;
    }
    for (std::size_t next = 2; next < length; ++next) {
        if ((byte_at(bytes, index + next) & 0xC0) != 0x80) {
            return 0;
        }
    }
    return length;
}

void append_utf8(std::string& text, unsigned character) {
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
}

}  // namespace

std::size_t find_bad_byte(std::string_view bytes, std::size_t from) {
    std::size_t index = from;
    while (index < bytes.size()) {
        const std::size_t length = character_length(bytes, index);
        if (length == 0) {
            return index;
        }
        index += length;
    }
    return std::string_view::npos;
}

bool looks_like_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           bytes.find('\0') != std::string_view::npos;
}

std::string utf8_from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        const unsigned byte = byte_at(bytes, index);
        append_utf8(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte);
    }
    return text;
}

std::string byte_text(char byte) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const unsigned value = static_cast<unsigned char>(byte);
    return {'0', 'x', kDigits[value / 16], kDigits[value % 16]};
}

}  // namespace clinic
