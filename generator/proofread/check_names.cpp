#include "proofread/checks.hpp"

#include "base/letters.hpp"
#include "base/nearest.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

bool is_capital(const DraftWord& word) {
    return word.is == DraftWord::Is::Word && is_upper(word.text.front());
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::string digits_of(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
}

std::string sorted_letters(std::string letters) {
    std::ranges::sort(letters);
    return letters;
}

constexpr std::size_t kShortestName = 6;

// A slip or two of the finger in a name of some length, never in its first letter; or all its
// letters in another order.
bool is_near_name(const std::string& seen, const std::string& known) {
    const std::size_t most = seen.size() < 10 ? 1 : 2;
    const std::size_t longer = std::max(seen.size(), known.size());
    const std::size_t shorter = std::min(seen.size(), known.size());
    if (shorter < kShortestName || longer - shorter > most || seen.front() != known.front() ||
        digits_of(seen) != digits_of(known)) {
        return false;
    }
    // "Juniors" is the plural of "Junior", no slip.
    if (seen + "s" == known || known + "s" == seen) {
        return false;
    }
    return slips_between(seen, known) <= most ||
           (!has_digit(seen) && sorted_letters(seen) == sorted_letters(known));
}

class NameChecker {
public:
    NameChecker(const Draft& draft, const KnownFacts& known, DraftFindings& findings)
        : draft_(draft), known_(known), findings_(findings) {
        for (const DraftWord& word : draft.words) {
            if (word.is == DraftWord::Is::Word && is_lower(word.text.front())) {
                common_.insert(word.lower);
            }
        }
    }

    void check() {
        for (const DraftBlock& block : draft_.blocks) {
            check_whole(block);
            for (std::size_t i = block.first_sentence; i < block.end_sentence; ++i) {
                if (block.is == DraftBlock::Is::Paragraph || block.is == DraftBlock::Is::Item) {
                    check_sentence(draft_.sentences[i].words);
                }
            }
        }
    }

private:
    // An item or a cell that is a name and nothing else.
    void check_whole(const DraftBlock& block) {
        if (block.is == DraftBlock::Is::Item) {
            check_alone(block.text);
        }
        for (const std::string_view cell : block.cells) {
            check_alone(cell);
        }
    }

    void check_alone(std::string_view text) {
        constexpr std::size_t kLongest = 60;
        text = text.substr(0, text.find('('));
        while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == '.' ||
                                 text.back() == ';')) {
            text.remove_suffix(1);
        }
        if (text.empty() || text.size() > kLongest || !is_upper(text.front()) ||
            common_.contains(letters_of_name(text))) {
            return;
        }
        if (!check_initials(text)) {
            check_spelling(text);
        }
    }

    // "OBA" in a list of schools; true when it is nobody's misspelt name.
    bool check_initials(std::string_view text) {
        const std::string letters = letters_of_name(text);
        const auto named = known_.initials.find(letters);
        const bool is_capital_only = std::ranges::all_of(text, is_upper);
        if (!is_capital_only || known_.spellings.contains(letters)) {
            return is_capital_only;
        }
        if (named != known_.initials.end() && told_.insert(letters).second) {
            findings_.say(Problem::NearName, text, "'" + std::string(text) + "' is no known name",
                          "the initials of '" + named->second.name + "', " + named->second.of +
                              ": write the name, or add the spelling to aliases in authority.yaml");
        }
        return true;
    }

    bool is_known(std::string_view text) const {
        return known_.spellings.contains(letters_of_name(text)) ||
               known_.spellings.contains(letters_of_name(short_name(text)));
    }

    // Null when none is near. Names are sorted, so those with the same first letter are together.
    const KnownSpelling* near_spelling(std::string_view text) const {
        for (const std::string& seen : {letters_of_name(text), letters_of_name(short_name(text))}) {
            if (seen.size() < kShortestName) {
                continue;
            }
            const std::string first(1, seen.front());
            for (auto each = known_.spellings.lower_bound(first);
                 each != known_.spellings.end() && each->first.starts_with(first); ++each) {
                if (is_near_name(seen, each->first)) {
                    return &each->second;
                }
            }
        }
        return nullptr;
    }

    // True when the words are a known name or one that was told.
    bool check_spelling(std::string_view text) {
        if (is_known(text)) {
            return true;
        }
        // "Primary School" is anybody's.
        if (short_name(text).empty()) {
            return false;
        }
        const auto [seen, is_new] = near_.emplace(letters_of_name(text), nullptr);
        if (is_new) {
            seen->second = near_spelling(text);
            if (seen->second != nullptr) {
                findings_.say(Problem::NearName, text,
                              "'" + std::string(text) + "' is no known name",
                              "did you mean '" + seen->second->name + "', " + seen->second->of +
                                  "? else add the spelling to aliases in authority.yaml");
            }
        }
        return seen->second != nullptr;
    }

    static bool is_kind_of_school(const DraftWord& word) {
        static const std::set<std::string_view> kKinds = {
            "school",  "academy", "college",       "primary",     "infant", "infants", "junior",
            "juniors", "nursery", "collaborative", "partnership", "triad",  "trust"};
        return kKinds.contains(word.lower);
    }

    // Names in running text: "Hampton Vael Primary School", "at Pheonix in June".
    void check_sentence(DraftWords words) {
        for (std::size_t from = 0; from < words.size();) {
            std::size_t to = from;
            while (to < words.size() && is_capital(words[to])) {
                ++to;
            }
            if (to > from) {
                check_run(words, from, to);
            }
            from = std::max(to, from + 1);
        }
    }

    // The capitalised words from one to another, the last one exclusive.
    void check_run(DraftWords words, std::size_t from, std::size_t to) {
        constexpr std::size_t kLongestRun = 8;
        while (to > from + 1 && is_kind_of_school(words[to - 1])) {
            // "The Phoenix School": from the longest name to the shortest, the first known settles.
            for (std::size_t start = to - std::min(to - from, kLongestRun); start + 1 < to;
                 ++start) {
                if (is_known(text_between(words[start], words[to - 1]))) {
                    return;
                }
            }
            for (std::size_t start = to - std::min(to - from, kLongestRun); start + 1 < to;
                 ++start) {
                if (check_spelling(text_between(words[start], words[to - 1]))) {
                    return;
                }
            }
            return;
        }
        const bool is_alone = to == from + 1 && from > 0 && !words[from - 1].is_mark('.') &&
                              !words[from - 1].is_mark('"') && !words[from - 1].is_mark('\'');
        const DraftWord& word = words[from];
        const bool has_lower = std::ranges::any_of(word.text.substr(1), is_lower);
        if (is_alone && has_lower && !common_.contains(word.lower)) {
            std::string_view text = word.text;
            text = text.substr(0, text.find('\''));
            check_spelling(text);
        }
    }

    const Draft& draft_;
    const KnownFacts& known_;
    DraftFindings& findings_;
    // Words that the draft writes with a small letter: no names.
    std::set<std::string> common_;
    std::set<std::string> told_;
    // By the letters of what was seen.
    std::map<std::string, const KnownSpelling*> near_;
};

}  // namespace

void check_names(const Draft& draft, const KnownFacts& known, DraftFindings& findings) {
    NameChecker(draft, known, findings).check();
}

}  // namespace clinic
