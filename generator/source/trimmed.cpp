#include "source/trimmed.hpp"

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

}  // namespace clinic
