#include "base/nearest.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Nobody means a name so long; the table of distances stays small whatever is typed.
constexpr std::size_t kLongestWord = 64;
constexpr std::size_t kNamesListed = 12;

std::string letters_of(std::string_view word) {
    std::string letters;
    for (const char c : word.substr(0, kLongestWord)) {
        if (c >= 'A' && c <= 'Z') {
            letters += static_cast<char>(c - 'A' + 'a');
        } else if (c != '-' && c != '_' && c != ' ') {
            letters += c;
        }
    }
    return letters;
}

}  // namespace

// Optimal string alignment.
std::size_t slips_between(const std::string& first, const std::string& second) {
    const std::size_t width = second.size() + 1;
    std::vector<std::size_t> slips((first.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
        return slips[i * width + j];
    };
    for (std::size_t i = 0; i <= first.size(); ++i) {
        for (std::size_t j = 0; j <= second.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const std::size_t exchanged = first[i - 1] == second[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + exchanged});
            if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1]) {
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
            }
        }
    }
    return slips.back();
}

std::string nearest_name(std::string_view word, const std::vector<std::string>& names) {
    const std::string letters = letters_of(word);
    const std::size_t most = std::max<std::size_t>(1, letters.size() / 3);
    std::string nearest;
    std::size_t fewest = most + 1;
    for (const std::string& name : names) {
        const std::size_t slips = slips_between(letters, letters_of(name));
        if (slips < fewest) {
            fewest = slips;
            nearest = name;
        }
    }
    return nearest;
}

std::string name_hint(std::string_view word, const std::vector<std::string>& names) {
    const std::string nearest = nearest_name(word, names);
    if (!nearest.empty()) {
        return "did you mean '" + nearest + "'?";
    }
    if (names.empty()) {
        return {};
    }
    std::string hint = names.size() == 1 ? "it is " : "one of ";
    for (std::size_t i = 0; i < std::min(names.size(), kNamesListed); ++i) {
        hint += (i == 0 ? "" : ", ") + names[i];
    }
    return names.size() > kNamesListed ? hint + ", …" : hint;
}

}  // namespace clinic
