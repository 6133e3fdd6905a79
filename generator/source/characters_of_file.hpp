// The bytes of a file as characters: UTF-8, or windows-1252 where that is what an old program
// wrote.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Where the first byte from `from` on stands that is not part of a well-formed UTF-8 character;
// npos when there is none.
std::size_t find_bad_byte(std::string_view bytes, std::size_t from);

// It is UTF-16, as Windows programs call "Unicode": a byte order mark of it, or zero bytes.
bool looks_like_utf16(std::string_view bytes);

// The same words in UTF-8. The five bytes that windows-1252 does not define become U+FFFD.
std::string utf8_from_windows_1252(std::string_view bytes);

// "0x92"
std::string byte_text(char byte);

}  // namespace clinic
