#include "base/letters.hpp"

namespace clinic {

std::string small_letters(std::string_view words) {
    std::string small(words);
    for (char& letter : small) {
        letter = is_upper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return small;
}

std::string slug_of(std::string_view words, std::string_view otherwise) {
    constexpr std::size_t kLongest = 60;
    std::string slug;
    for (const char letter : small_letters(words)) {
        if ((is_lower(letter) || is_digit(letter)) && slug.size() < kLongest) {
            slug += letter;
        } else if (letter != '\'' && !slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    while (slug.ends_with('-')) {
        slug.pop_back();
    }
    return slug.empty() ? std::string(otherwise) : slug;
}

std::string unique_name(const std::string& name, std::set<std::string>& taken) {
    std::string unique = name;
    for (int number = 2; !taken.insert(unique).second; ++number) {
        unique = name + "-" + std::to_string(number);
    }
    return unique;
}

}  // namespace clinic
