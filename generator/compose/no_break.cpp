#include "compose/no_break.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace clinic {

namespace {

constexpr std::string_view kNoBreak = "\u00A0";

// What a number follows.
constexpr std::string_view kNumbered[] = {
    "year",  "years", "stage",  "ks",      "page",     "pages",    "paragraph", "paragraphs",
    "para.", "item",  "items",  "part",    "section",  "sections", "clause",    "clauses",
    "rule",  "step",  "figure", "table",   "chart",    "column",   "line",      "note",
    "no.",   "nos.",  "room",   "version", "appendix", "annex",    "schedule",  "grade",
    "band",  "level", "phase",  "form",    "action",   "priority"};

// What a single capital follows.
constexpr std::string_view kLettered[] = {"appendix", "annex",  "schedule", "officer", "councillor",
                                          "member",   "person", "governor", "head",    "adviser"};

// What follows a number and belongs to it.
constexpr std::string_view kUnits[] = {"km", "m",  "cm", "mm",   "kg",   "%",       "pp",     "k",
                                       "bn", "am", "pm", "a.m.", "p.m.", "million", "billion"};

constexpr std::string_view kMonths[] = {"january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december"};
constexpr std::size_t kShortMonth = 3;

// Before a name.
constexpr std::string_view kTitles[] = {"Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Cllr", "St"};

bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

template <std::size_t Count>
bool is_one_of(const std::string_view (&list)[Count], std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// A word without the marks that open or close it: "(Year" is "Year", "m," is "m".
std::string_view bare_front(std::string_view word) {
    while (!word.empty() && (word.front() == '(' || word.front() == '[' || word.front() == '"')) {
        word.remove_prefix(1);
    }
    for (const std::string_view quote : {"“", "‘"}) {
        word.remove_prefix(word.starts_with(quote) ? quote.size() : 0);
    }
    return word;
}

std::string_view bare_end(std::string_view word) {
    const std::size_t end = word.find_last_not_of(",;:)]?!");
    return word.substr(0, end == word.npos ? 0 : end + 1);
}

// A sentence's stop is not the word's: "m." but "p.m.".
std::string_view without_stop(std::string_view word) {
    word = bare_end(word);
    const bool is_short_form = std::count(word.begin(), word.end(), '.') > 1;
    if (!is_short_form && word.ends_with('.')) {
        word.remove_suffix(1);
    }
    return word;
}

// "12", "£1.2", "−3", "2015/16".
bool is_number(std::string_view word) {
    for (const std::string_view sign : {"£", "−", "-", "+"}) {
        word.remove_prefix(word.starts_with(sign) ? sign.size() : 0);
    }
    return !word.empty() && is_digit(word.front()) && is_digit(word.back());
}

bool is_day_number(std::string_view word) {
    return word.size() <= 2 && !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

bool is_month(std::string_view word) {
    if (word.empty() || !is_capital(word.front())) {
        return false;
    }
    const std::string name = small_letters(word);
    return std::any_of(std::begin(kMonths), std::end(kMonths), [&](std::string_view month) {
        return name == month || name == month.substr(0, kShortMonth);
    });
}

bool is_single_capital(std::string_view word) {
    return word.size() == 1 && is_capital(word.front());
}

// "CIF", "KS"
bool is_abbreviation(std::string_view word) {
    return word.size() >= 2 && word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), is_capital);
}

// "J."
bool is_initial(std::string_view word) {
    return word.size() == 2 && is_capital(word[0]) && word[1] == '.';
}

bool belong_together(std::string_view left, std::string_view right, std::string_view after) {
    left = bare_front(left);
    if (left.empty() || right.empty()) {
        return false;
    }
    if (is_digit(right.front()) &&
        (is_one_of(kNumbered, small_letters(left)) || is_abbreviation(left))) {
        return true;
    }
    const bool is_followed_by_number = !after.empty() && is_digit(after.front());
    if (is_followed_by_number && small_letters(left) == "key" && small_letters(right) == "stage") {
        return true;
    }
    if (is_single_capital(without_stop(right)) && is_one_of(kLettered, small_letters(left))) {
        return true;
    }
    if (is_number(left) && is_one_of(kUnits, without_stop(right))) {
        return true;
    }
    if (is_day_number(left) && is_month(without_stop(right))) {
        return true;
    }
    // "J. Smith" and "J. K. Smith", but not "Appendix B. A school".
    const bool is_name = is_capital(right.front()) && right.size() > 1;
    return is_name && (is_initial(left) || is_one_of(kTitles, left));
}

// The line as one text: what is no word is a character that no rule knows, a page reference the
// number that it will be.
std::string whole_text(const Inlines& line) {
    std::string text;
    for (const Inline& piece : line) {
        if (const auto* words = std::get_if<Words>(&piece)) {
            text += words->words;
        } else if (const auto* link = std::get_if<Link>(&piece)) {
            text += link->words;
        } else {
            text += std::holds_alternative<PageReference>(piece) ? '1' : '\n';
        }
    }
    return text;
}

std::string_view word_from(std::string_view text, std::size_t at) {
    return text.substr(at, text.find(' ', at) - at);
}

// Which blanks, in order, must stay within their line.
std::vector<bool> kept_blanks(std::string_view text) {
    std::vector<bool> kept;
    std::size_t begin = 0;
    for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
        const std::string_view right = word_from(text, at + 1);
        const std::size_t next = std::min(at + 1 + right.size() + 1, text.size());
        kept.push_back(
            belong_together(text.substr(begin, at - begin), right, word_from(text, next)));
        begin = at + 1;
    }
    return kept;
}

void set_blanks(std::string& words, const std::vector<bool>& kept, std::size_t& blank) {
    std::string set;
    for (const char byte : words) {
        if (byte == ' ' && kept[blank++]) {
            set += kNoBreak;
        } else {
            set += byte;
        }
    }
    words = std::move(set);
}

}  // namespace

void keep_together(Inlines& line) {
    const std::vector<bool> kept = kept_blanks(whole_text(line));
    if (std::find(kept.begin(), kept.end(), true) == kept.end()) {
        return;
    }
    std::size_t blank = 0;
    for (Inline& piece : line) {
        if (auto* words = std::get_if<Words>(&piece)) {
            set_blanks(words->words, kept, blank);
        } else if (auto* link = std::get_if<Link>(&piece)) {
            set_blanks(link->words, kept, blank);
        }
    }
}

}  // namespace clinic
