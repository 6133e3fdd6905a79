#include "assess/fact_words.hpp"

#include "assess/figure_words.hpp"

#include <algorithm>

namespace clinic {

Rag colour_of(const Rule& rule, const std::string& word) {
    for (const auto& [flagged, colour] : rule.flags) {
        if (flagged == word) {
            return colour == rag_word(Rag::Red) ? Rag::Red : Rag::Amber;
        }
    }
    return Rag::Green;
}

std::string colours_words(const Rule& rule) {
    std::vector<std::string> words;
    for (const auto& [word, colour] : rule.flags) {
        words.push_back(word + ": " + colour);
    }
    return joined_text(words, ", ");
}

std::string since_words(const std::optional<Date>& from) {
    return from ? " since " + long_text(*from) : std::string();
}

Date months_before(const Date& day, int months) {
    const int count = day.year * 12 + (day.month - 1) - months;
    return {count / 12, count % 12 + 1, std::min(day.day, 28)};
}

std::string months_words(const Rule& rule) {
    return rule.months == 0 ? std::string() : "; old after " + count_text(rule.months, "month");
}

}  // namespace clinic
