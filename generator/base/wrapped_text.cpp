#include "base/wrapped_text.hpp"

#include <algorithm>

namespace clinic {

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

std::string hanging_text(std::string start, std::string_view words, std::size_t margin) {
    constexpr std::size_t kColumns = 100;
    std::string text;
    std::string line = std::move(start);
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        const bool is_begun = !line.empty() && line.back() != ' ';
        if (is_begun && character_count(line) + 1 + character_count(word) > kColumns) {
            text += line + "\n";
            line = std::string(margin, ' ');
        } else if (is_begun) {
            line += ' ';
        }
        line += word;
    }
    return text + line + "\n";
}

}  // namespace clinic
