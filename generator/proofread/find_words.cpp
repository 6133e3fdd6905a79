#include "proofread/find_words.hpp"

#include "base/letters.hpp"
#include "proofread/count_words.hpp"
#include "proofread/word_lists.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace clinic {

namespace {

constexpr std::string_view kPound = "\xC2\xA3";

// In lower case, without a possessive 's.
std::string lower_of(std::string_view text) {
    std::string lower = small_letters(text);
    if (lower.ends_with("'s")) {
        lower.resize(lower.size() - 2);
    } else if (lower.ends_with('\'')) {
        lower.pop_back();
    }
    return lower;
}

class WordFinder {
public:
    WordFinder(std::string_view text, std::vector<DraftWord>& words) : text_(text), words_(words) {}

    void run() {
        while (at_ < text_.size()) {
            const std::string_view rest = text_.substr(at_);
            if (rest.front() == ' ') {
                ++at_;
            } else if (rest.starts_with(kPound) && rest.size() > 2 && is_digit(rest[2])) {
                add_number(kPound.size());
            } else if (is_digit(rest.front())) {
                add_number(0);
            } else if (is_letter(rest.front()) && !rest.starts_with(kPound)) {
                add_word();
            } else {
                add(rest.starts_with(kPound) ? kPound.size() : 1, DraftWord::Is::Mark);
            }
        }
    }

private:
    char near(std::size_t index) const { return index < text_.size() ? text_[index] : ' '; }

    DraftWord& add(std::size_t size, DraftWord::Is is) {
        DraftWord word;
        word.is = is;
        word.text = text_.substr(at_, size);
        word.lower = lower_of(word.text);
        words_.push_back(std::move(word));
        at_ += size;
        return words_.back();
    }

    void add_word() {
        std::size_t end = at_;
        const auto goes_on = [&](char c) { return is_letter(c) || is_digit(c); };
        while (goes_on(near(end)) ||
               ((near(end) == '-' || near(end) == '\'') && goes_on(near(end + 1)))) {
            ++end;
        }
        add(end - at_, DraftWord::Is::Word);
    }

    // Digits with groups of thousands and decimals: "1,200", "4.5".
    std::size_t end_of_digits(std::size_t from) const {
        std::size_t end = from;
        while (is_digit(near(end)) ||
               (near(end) == ',' && end > from && end - from <= 3 + 4 * (end - from) / 4 &&
                is_digit(near(end + 1)) && is_digit(near(end + 2)) && is_digit(near(end + 3)) &&
                !is_digit(near(end + 4))) ||
               (near(end) == '.' && is_digit(near(end + 1)))) {
            ++end;
        }
        return end;
    }

    // "2014/15", "16:00", "2-year", "14th" and "3D" are numbers that count nothing.
    bool is_joined(std::size_t end) const {
        const char next = near(end);
        const bool by_digit = (next == '/' || next == ':') && is_digit(near(end + 1));
        const bool by_letter = next == '-' && is_letter(near(end + 1));
        return by_digit || by_letter || (is_letter(next) && !text_.substr(end).starts_with(kPound));
    }

    void add_number(std::size_t sign) {
        const std::size_t end = end_of_digits(at_ + sign);
        std::string digits(text_.substr(at_ + sign, end - at_ - sign));
        std::erase(digits, ',');
        std::size_t stop = end;
        double scale = 1;
        if (sign > 0 && is_letter(near(end)) && !is_letter(near(end + 1))) {
            const char suffix = near(end);
            scale = suffix == 'k' || suffix == 'K' ? 1e3 : suffix == 'm' || suffix == 'M' ? 1e6 : 1;
            stop = end + 1;
        } else if (is_joined(end)) {
            while (near(stop) != ' ' && (is_letter(near(stop)) || is_digit(near(stop)) ||
                                         (is_digit(near(stop + 1)) || is_letter(near(stop + 1))))) {
                ++stop;
            }
            add(stop - at_, DraftWord::Is::Number);
            return;
        } else if (near(end) == '%') {
            stop = end + 1;
        }
        const bool is_percent = near(end) == '%';
        const bool is_count = sign > 0 || is_percent || is_whole_count(digits);
        DraftWord& word = add(stop - at_, is_count ? DraftWord::Is::Count : DraftWord::Is::Number);
        std::from_chars(digits.data(), digits.data() + digits.size(), word.value);
        word.value *= scale;
        word.unit = sign > 0 ? "£" : is_percent ? "%" : "";
    }

    // Years, decimals, telephone numbers and registration numbers count nothing.
    bool is_whole_count(const std::string& digits) const {
        const bool is_plain = digits.find('.') == std::string::npos;
        const bool is_year = digits.size() == 4 && (digits[0] == '1' || digits[0] == '2') &&
                             near(at_ + 1) != ',' && digits >= "1900" && digits <= "2100";
        return is_plain && !is_year && digits.size() <= 7 && (digits[0] != '0' || digits == "0");
    }

    std::string_view text_;
    std::vector<DraftWord>& words_;
    std::size_t at_ = 0;
};

bool is_month(const DraftWord& word) {
    return word.is == DraftWord::Is::Word && is_upper(word.text.front()) &&
           month_of(word.lower) != 0;
}

// A count that is really a label ("Year 1"), a day ("16 October") or a share ("5 per cent").
void judge_by_neighbours(std::vector<DraftWord>& words, std::size_t first) {
    // The last number that is a label.
    std::size_t labelled = words.size();
    for (std::size_t i = first; i < words.size(); ++i) {
        DraftWord& word = words[i];
        if (word.is != DraftWord::Is::Count || !word.unit.empty()) {
            continue;
        }
        const bool in_digits = is_digit(word.text.front());
        const DraftWord* before = i > first ? &words[i - 1] : nullptr;
        const DraftWord* after = i + 1 < words.size() ? &words[i + 1] : nullptr;
        if (after != nullptr && (after->is_word("percent") || after->is_word("percentage"))) {
            word.unit = "%";
        } else if (after != nullptr && i + 2 < words.size() && after->is_word("per") &&
                   words[i + 2].is_word("cent")) {
            word.unit = "%";
        } else if (before != nullptr && before->is_mark('.') && i >= first + 2) {
            before = words[i - 2].is_word("no") ? &words[i - 2] : nullptr;
        }
        const bool is_day =
            (before != nullptr && is_month(*before)) || (after != nullptr && is_month(*after));
        const bool is_label = before != nullptr && in_digits && is_label_word(before->lower);
        // "Appendices 1, 2 and 3", "sections 3 to 5": the next is what the first is.
        const bool follows_label = in_digits && i >= first + 2 && before != nullptr &&
                                   (before->is_word("and") || before->is_word("to") ||
                                    before->is_mark(',') || before->is_mark('-')) &&
                                   labelled + 2 == i;
        if (in_digits && (is_day || is_label || follows_label)) {
            word.is = DraftWord::Is::Number;
            labelled = is_day ? labelled : i;
        }
    }
}

}  // namespace

int month_of(std::string_view lower) {
    static constexpr std::array<std::string_view, 12> kMonths = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        const bool is_short = lower.size() == 3 || (lower == "sept");
        if (lower == kMonths[i] || (is_short && kMonths[i].starts_with(lower))) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

void append_words(std::string_view text, std::vector<DraftWord>& words) {
    const std::size_t first = words.size();
    WordFinder(text, words).run();
    join_count_words(words, first);
    judge_by_neighbours(words, first);
}

}  // namespace clinic
