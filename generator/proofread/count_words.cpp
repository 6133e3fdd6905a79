#include "proofread/count_words.hpp"

#include <array>

namespace clinic {

namespace {

constexpr std::array<std::string_view, 20> kUnits = {
    "nought",   "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

// -1 when the word is no number from 1 to 19.
int unit_value(std::string_view word) {
    for (std::size_t i = 1; i < kUnits.size(); ++i) {
        if (kUnits[i] == word) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int tens_value(std::string_view word) {
    for (std::size_t i = 2; i < kTens.size(); ++i) {
        if (kTens[i] == word) {
            return static_cast<int>(i) * 10;
        }
    }
    return -1;
}

int hyphened_value(std::string_view word) {
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) {
        return -1;
    }
    const int tens = tens_value(word.substr(0, hyphen));
    const int unit = unit_value(word.substr(hyphen + 1));
    return tens > 0 && unit > 0 && unit < 10 ? tens + unit : -1;
}

// A number in words that begins at a word: how much, and how many words it takes.
struct CountInWords {
    int value = -1;
    std::size_t size = 0;
};

CountInWords below_hundred(const std::vector<DraftWord>& words, std::size_t at) {
    const auto lower = [&](std::size_t i) -> std::string_view {
        const bool is_there = i < words.size() && words[i].is == DraftWord::Is::Word;
        return is_there ? std::string_view(words[i].lower) : std::string_view();
    };
    if (const int value = hyphened_value(lower(at)); value > 0) {
        return {value, 1};
    }
    if (const int tens = tens_value(lower(at)); tens > 0) {
        const int unit = unit_value(lower(at + 1));
        return unit > 0 && unit < 10 ? CountInWords{tens + unit, 2} : CountInWords{tens, 1};
    }
    return {unit_value(lower(at)), 1};
}

CountInWords count_at(const std::vector<DraftWord>& words, std::size_t at) {
    const auto is = [&](std::size_t i, std::string_view word) {
        return i < words.size() && words[i].is_word(word);
    };
    CountInWords count = below_hundred(words, at);
    if (count.value < 0 && is(at, "a") && (is(at + 1, "dozen") || is(at + 1, "hundred"))) {
        count = {1, 1};
    }
    if (count.value < 0) {
        return {};
    }
    std::size_t end = at + count.size;
    if (is(end, "dozen")) {
        return {count.value * 12, count.size + 1};
    }
    if (is(end, "hundred")) {
        count = {count.value * 100, count.size + 1};
        end = at + count.size;
        const CountInWords more = is(end, "and") ? below_hundred(words, end + 1) : CountInWords{};
        if (more.value > 0) {
            count = {count.value + more.value, count.size + 1 + more.size};
        }
    }
    return count;
}

}  // namespace

void join_count_words(std::vector<DraftWord>& words, std::size_t first) {
    std::size_t to = first;
    for (std::size_t from = first; from < words.size();) {
        const CountInWords count = count_at(words, from);
        const bool is_half = to > first && words[to - 1].is_word("half");
        DraftWord word = std::move(words[from]);
        if (count.value >= 0 && !is_half) {
            word.is = DraftWord::Is::Count;
            word.value = count.value;
            word.text =
                count.size == 1 ? word.text : text_between(word, words[from + count.size - 1]);
            from += count.size;
        } else {
            ++from;
        }
        words[to++] = std::move(word);
    }
    words.resize(to);
}

}  // namespace clinic
