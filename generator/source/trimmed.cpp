#include "source/trimmed.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kTrimmed = " \t\r\n";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool is_blank(char letter) {
    return kTrimmed.find(letter) != std::string_view::npos;
}

}  // namespace

std::string_view trimmed(std::string_view words) {
    for (;;) {
        if (!words.empty() && is_blank(words.front())) {
            words.remove_prefix(1);
        } else if (!words.empty() && is_blank(words.back())) {
            words.remove_suffix(1);
        } else if (words.starts_with(kNoBreakSpace)) {
            words.remove_prefix(kNoBreakSpace.size());
        } else if (words.ends_with(kNoBreakSpace)) {
            words.remove_suffix(kNoBreakSpace.size());
        } else {
            return words;
        }
    }
}

std::string one_line(std::string_view cell) {
    std::string words(trimmed(cell));
    std::ranges::replace_if(
        words, [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' ');
    words.erase(std::unique(words.begin(), words.end(),
                            [](char first, char second) { return first == ' ' && second == ' '; }),
                words.end());
    return words;
}

}  // namespace clinic
