#include "proofread/checks.hpp"

#include "base/number_text.hpp"
#include "proofread/find_words.hpp"
#include "proofread/word_lists.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

using Stems = std::set<std::string>;

// "70 out of the 77 schools" and what is said of them.
struct Share {
    const DraftWord* count = nullptr;
    const DraftWord* base = nullptr;
    // "schools"; empty when no noun follows.
    std::string noun;
    // What they do or are, without small and general words.
    Stems said;
    // Index into the draft's sentences: two numbers of one sentence are told apart there.
    std::size_t sentence = 0;
    // All years, months and terms of the sentence.
    Stems times;
    // "not", "yet to", or words of change: the number is another one on purpose.
    bool is_other = false;
    bool is_used = false;

    std::string_view words() const { return text_between(*count, *base); }
};

bool is_season(const DraftWord& word) {
    return is_any(word, {"spring", "summer", "autumn", "winter"});
}

bool is_time(const DraftWord& word) {
    return word.is == DraftWord::Is::Number || is_season(word) ||
           (word.is == DraftWord::Is::Word && month_of(word.lower) != 0 && word.lower.size() > 3);
}

// Somewhere in the sentence: it tells of another day, or of what is hoped for.
bool tells_another_time(const DraftWord& word) {
    return is_any(word, {"rose",     "risen",     "fell",       "fallen",     "increased",
                         "increase", "decreased", "decrease",   "previously", "earlier",
                         "compared", "target",    "targets",    "aim",        "last",
                         "until",    "initially", "originally", "grown",      "grew"});
}

// In the clause of the number: it is no plain statement of how many there are.
bool tells_another_number(const DraftWord& word) {
    return is_any(word, {"not", "never", "without", "no", "yet", "failed", "least", "most", "if",
                         "would", "could", "first", "plan", "planned", "expect", "expected"});
}

bool ends_clause(const DraftWord& word) {
    return word.is_mark(',') || word.is_mark(';') || word.is_mark('.') || word.is_mark(':') ||
           word.is_mark('(') || word.is_mark(')') || word.is_mark('-') ||
           is_any(word, {"and", "but", "while", "whilst", "because", "who", "which", "whereas",
                         "although", "leaving", "so"});
}

void add_said(const DraftWord& word, Stems& said) {
    if (word.is == DraftWord::Is::Word && !is_small_word(word.lower) &&
        !is_general_word(word.lower) && !is_time(word)) {
        said.insert(stem_of_word(word.lower));
    }
}

bool is_noun(const DraftWord& word) {
    return word.is == DraftWord::Is::Word && word.lower.ends_with('s') &&
           !is_small_word(word.lower) && word.lower.size() > 3;
}

// The noun of a count is among the few words after it: "77 primary schools".
std::string noun_after(DraftWords words, std::size_t at) {
    for (std::size_t i = at + 1; i < std::min(words.size(), at + 4); ++i) {
        if (words[i].is != DraftWord::Is::Word || is_small_word(words[i].lower)) {
            return {};
        }
        if (is_noun(words[i])) {
            return words[i].lower;
        }
    }
    return {};
}

// Of "of the 77", "out of 77": where the base stands; 0 when there is none.
std::size_t base_after(DraftWords words, std::size_t at) {
    std::size_t i = at;
    if (i < words.size() && words[i].is_word("out")) {
        ++i;
    }
    if (i >= words.size() || !words[i].is_word("of")) {
        return 0;
    }
    ++i;
    while (i < words.size() && is_any(words[i], {"the", "all", "our", "its", "their"})) {
        ++i;
    }
    return i < words.size() && words[i].is_plain_count() ? i : 0;
}

void add_context(DraftWords words, std::size_t count, std::size_t base, bool is_apart,
                 Share& share) {
    for (const DraftWord& word : words) {
        share.is_other = share.is_other || tells_another_time(word);
        if (is_time(word)) {
            share.times.insert(word.lower);
        }
    }
    if (count > 0) {
        add_said(words[count - 1], share.said);
    }
    std::size_t from = count;
    while (from > 0 && !ends_clause(words[from - 1])) {
        --from;
    }
    // "engaged (out of 77)" says it before the base, "70 of the 77 are engaged" after it.
    const std::size_t said_from = is_apart ? count + 1 : base + 1;
    std::size_t to = said_from;
    while (to < words.size() && !ends_clause(words[to])) {
        add_said(words[to], share.said);
        ++to;
    }
    share.is_other =
        share.is_other || std::ranges::any_of(words.subspan(from, to - from), tells_another_number);
    // "schools" is what is counted, not what is said of it.
    share.said.erase(stem_of_word(share.noun));
}

// "70 out of the 77 schools", "Sixty eight schools were engaged (out of 77)".
void add_shares(DraftWords words, std::vector<Share>& shares) {
    std::size_t last_count = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].is_plain_count()) {
            last_count = i;
        }
        const bool is_next = last_count == i || (last_count + 1 == i && is_noun(words[i]));
        const bool is_out = words[i].is_word("out") && i + 1 < words.size();
        std::size_t base = 0;
        if (is_next && i + 1 < words.size()) {
            base = base_after(words, i + 1);
        } else if (is_out && last_count < i) {
            base = base_after(words, i);
        }
        if (base == 0 || words[base].value < words[last_count].value || words[base].value < 3) {
            continue;
        }
        const bool is_apart = is_out && last_count + 2 < i;
        Share share;
        share.count = &words[last_count];
        share.base = &words[base];
        share.noun = noun_after(words, base);
        share.noun = share.noun.empty() ? noun_after(words, last_count) : share.noun;
        add_context(words, last_count, base, is_apart, share);
        shares.push_back(std::move(share));
        last_count = words.size();
        i = base;
    }
}

bool is_subset(const Stems& small, const Stems& large) {
    return std::ranges::includes(large, small);
}

bool say_the_same(const Share& first, const Share& second) {
    if (first.sentence == second.sentence) {
        return &first == &second;
    }
    const bool nouns_fit = first.noun.empty() || second.noun.empty() || first.noun == second.noun;
    const bool times_fit =
        first.times.empty() || second.times.empty() || first.times == second.times;
    return nouns_fit && times_fit &&
           (is_subset(first.said, second.said) || is_subset(second.said, first.said));
}

std::string share_text(const Share& share) {
    return grouped_text(share.count->value, 0) + " of " + grouped_text(share.base->value, 0);
}

// Those that say the same on one base; the number said most often, or first, stands.
void compare_shares(const Draft& draft, const std::vector<Share*>& same, DraftFindings& findings) {
    std::map<double, std::vector<const Share*>> by_value;
    for (const Share* share : same) {
        by_value[share->count->value].push_back(share);
    }
    if (by_value.size() < 2) {
        return;
    }
    const std::vector<const Share*>* standing = nullptr;
    for (const auto& [value, shares] : by_value) {
        const bool is_more =
            standing == nullptr || shares.size() > standing->size() ||
            (shares.size() == standing->size() && shares.front()->count < standing->front()->count);
        standing = is_more ? &shares : standing;
    }
    std::vector<std::string_view> elsewhere;
    for (const Share* share : *standing) {
        elsewhere.push_back(share->count->text);
    }
    const std::string lines = lines_text(draft, elsewhere);
    const std::string verb = lines.starts_with("lines") ? " say " : " says ";
    for (const auto& [value, shares] : by_value) {
        for (const Share* share : &shares == standing ? std::vector<const Share*>{} : shares) {
            findings.say(Problem::CountsDiffer, share->count->text,
                         share_text(*share) + " is said otherwise elsewhere in this paper",
                         lines + verb + share_text(*standing->front()));
        }
    }
}

void check_same_shares(const Draft& draft, std::vector<Share>& shares, DraftFindings& findings) {
    // By base and by each word that is said: only shares of one group can say the same.
    std::map<std::pair<double, std::string>, std::vector<Share*>> groups;
    for (Share& share : shares) {
        for (const std::string& stem : share.said) {
            if (!share.is_other) {
                groups[{share.base->value, stem}].push_back(&share);
            }
        }
    }
    for (auto& [key, group] : groups) {
        for (Share* share : group) {
            if (share->is_used) {
                continue;
            }
            std::vector<Share*> same;
            constexpr std::size_t kMostCompared = 50;
            for (std::size_t i = 0; i < std::min(group.size(), kMostCompared); ++i) {
                if (!group[i]->is_used && say_the_same(*share, *group[i])) {
                    same.push_back(group[i]);
                }
            }
            for (Share* each : same) {
                each->is_used = true;
            }
            compare_shares(draft, same, findings);
        }
    }
}

// "a further 8 … leaving only 4": how many more and how many are left.
struct Remainder {
    const DraftWord* more = nullptr;
    const DraftWord* left = nullptr;
};

Remainder remainder_in(DraftWords words) {
    Remainder found;
    bool is_leaving = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        is_leaving = is_leaving || is_any(words[i], {"leaving", "leaves", "left"});
        if (!words[i].is_plain_count()) {
            continue;
        }
        const bool is_more =
            is_any(words[i - 1], {"further", "another", "additional", "extra"}) ||
            (i + 1 < words.size() && is_any(words[i + 1], {"more", "further", "additional"}));
        if (is_more && found.more == nullptr) {
            found.more = &words[i];
        } else if (is_leaving && found.more != nullptr && found.left == nullptr) {
            found.left = &words[i];
        }
    }
    return found;
}

// "68 of 77", then "a further 8 joined, leaving only 4": 68 + 8 + 4 is not 77.
void check_remainder(const Draft& draft, const DraftSentence& sentence,
                     const std::vector<Share>& shares, DraftFindings& findings) {
    const Remainder found = remainder_in(sentence.words);
    if (found.more == nullptr || found.left == nullptr) {
        return;
    }
    Stems words;
    for (const DraftWord& word : sentence.words) {
        add_said(word, words);
    }
    const Share* first = nullptr;
    const double change = found.more->value + found.left->value;
    for (const Share& share : shares) {
        const bool is_before = share.count < found.more;
        const bool shares_word = std::ranges::any_of(
            share.said, [&](const std::string& stem) { return words.contains(stem); });
        if (!is_before || share.is_other || !shares_word) {
            continue;
        }
        if (share.count->value + change == share.base->value) {
            return;
        }
        first = first == nullptr ? &share : first;
    }
    if (first == nullptr) {
        return;
    }
    const std::string sum = grouped_text(first->count->value, 0) + " + " +
                            grouped_text(found.more->value, 0) + " + " +
                            grouped_text(found.left->value, 0);
    findings.say(Problem::CountsDiffer, found.left->text,
                 grouped_text(found.more->value, 0) + " more and " +
                     grouped_text(found.left->value, 0) + " left do not fit " + share_text(*first),
                 lines_text(draft, {first->count->text}) + " says " + share_text(*first) + "; " +
                     sum + " = " + grouped_text(first->count->value + change, 0) + ", not " +
                     grouped_text(first->base->value, 0));
}

// The words after "77 schools" that say of which area: "in the city", "across Merebridge".
bool names_the_area(DraftWords words, std::size_t at, const KnownFacts& known) {
    constexpr std::size_t kFarthest = 4;
    at += at < words.size() && words[at].is_word("schools") ? 1 : 0;
    if (at >= words.size() || !is_any(words[at], {"in", "across"})) {
        return false;
    }
    for (std::size_t i = at; i < std::min(words.size(), at + kFarthest + 2); ++i) {
        if (words[i].is == DraftWord::Is::Mark) {
            return false;
        }
        const bool is_area =
            is_any(words[i], {"city", "borough", "county", "authority", "la", "council"}) ||
            known.area_words.contains(words[i].lower);
        // "in the city centre" is a part of it.
        const bool is_all = i + 1 >= words.size() || words[i + 1].is == DraftWord::Is::Mark ||
                            is_small_word(words[i + 1].lower);
        if (is_area) {
            return is_all;
        }
    }
    return false;
}

// "70 of the 77 schools in the city", where the folder knows of another number.
void check_base(const DraftSentence& sentence, const Share& share, const KnownFacts& known,
                DraftFindings& findings) {
    const DraftWords words = sentence.words;
    if (known.school_counts.empty() || &words.front() > share.base || share.base > &words.back() ||
        known.school_counts.contains(static_cast<int>(share.base->value))) {
        return;
    }
    const auto base = static_cast<std::size_t>(share.base - words.data());
    const std::size_t after = base + 1;
    const bool is_school =
        after < words.size() && (words[after].is_word("schools") || words[after].is_word("in"));
    if (!is_school || share.noun != "schools" || !names_the_area(words, after, known)) {
        return;
    }
    findings.say(Problem::CountsDiffer, share.base->text,
                 "'" + std::string(share.base->text) + "' is not the number of schools",
                 "this folder has " + number_text(known.schools_now, 0) +
                     " schools, and no phase of it has " + number_text(share.base->value, 0));
}

}  // namespace

void check_counts(const Draft& draft, const KnownFacts& known, DraftFindings& findings) {
    std::vector<Share> shares;
    for (const DraftSentence& sentence : draft.sentences) {
        const std::size_t before = shares.size();
        add_shares(sentence.words, shares);
        for (std::size_t i = before; i < shares.size(); ++i) {
            shares[i].sentence = static_cast<std::size_t>(&sentence - draft.sentences.data());
            check_base(sentence, shares[i], known, findings);
        }
        check_remainder(draft, sentence, shares, findings);
    }
    check_same_shares(draft, shares, findings);
}

}  // namespace clinic
