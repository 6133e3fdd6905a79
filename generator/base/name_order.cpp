#include "base/name_order.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <string>

namespace clinic {

namespace {

// The base letters of U+00C0 … U+017F, two bytes each in UTF-8 (C3 80 … C5 BF); a blank where there
// is none.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

std::string_view digits_at(const std::string& letters, std::size_t start) {
    std::size_t end = start;
    while (end < letters.size() && is_digit(letters[end])) {
        ++end;
    }
    std::string_view digits = std::string_view(letters).substr(start, end - start);
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

// Below zero: `first` comes first.
int compare_folded(const std::string& first, const std::string& second) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() && j < second.size()) {
        if (is_digit(first[i]) && is_digit(second[j])) {
            const std::string_view one = digits_at(first, i);
            const std::string_view two = digits_at(second, j);
            if (one != two) {
                const bool shorter = one.size() < two.size();
                return one.size() == two.size() ? one.compare(two) : shorter ? -1 : 1;
            }
            i = static_cast<std::size_t>(one.data() + one.size() - first.data());
            j = static_cast<std::size_t>(two.data() + two.size() - second.data());
        } else if (first[i] != second[j]) {
            return first[i] < second[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return static_cast<int>(first.size() - i) - static_cast<int>(second.size() - j);
}

}  // namespace

std::string folded_name(std::string_view name) {
    std::string letters;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < name.size()) {
            const auto next = static_cast<unsigned char>(name[++i]);
            letters += kBaseLetters[(byte - 0xC3U) * 64U + (next & 0x3FU)];
        } else if (byte == 0xE2 && i + 2 < name.size()) {
            i += 2;
        } else if (byte >= 'A' && byte <= 'Z') {
            letters += static_cast<char>(byte - 'A' + 'a');
        } else if (byte != '\'') {
            letters += static_cast<char>(byte);
        }
    }
    return letters;
}

bool name_before(std::string_view first, std::string_view second) {
    const int order = compare_folded(folded_name(first), folded_name(second));
    return order != 0 ? order < 0 : first < second;
}

}  // namespace clinic
