#include "proofread/checks.hpp"

#include "base/number_text.hpp"
#include "proofread/parts.hpp"
#include "proofread/word_lists.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace clinic {

namespace {

// How strongly a sentence says that its parts are all there are.
enum class Claim {
    // "12 schools: 3 …, 4 … and 4 …"
    Said,
    // "Of the 12 schools, 3 …, 4 … and 4 …" may go on to leave some out.
    Hinted,
};

constexpr double kSmallestTotal = 3;
// A sum further away than this share of the total is no attempt at it.
constexpr double kNearShare = 0.25;

// Parts that overlap ("11 boys, 7 under five") make more than their total on purpose.
constexpr double kNearShareAbove = 0.125;

bool is_near(double sum, double total) {
    const double share = sum > total ? kNearShareAbove : kNearShare;
    return std::abs(sum - total) <= std::max(1.0, total * share);
}

bool is_wrong_sum(const CountedParts& parts, double total, Claim claim) {
    const std::size_t count = parts.counts.size();
    const double sum = parts.sum();
    if (parts.is_no_sum || count < 2 || sum == total) {
        return false;
    }
    if (parts.is_whole) {
        return true;
    }
    if (claim == Claim::Said && count >= 3) {
        return sum >= total / 2 && sum <= total * 2;
    }
    return (claim == Claim::Said || count >= 3) && is_near(sum, total);
}

// "Of the 20 schools, 5 improved, 12 teachers left": parts of other things than the total's.
bool counts_other_things(const CountedParts& parts, DraftWords head, DraftWords sentence) {
    return std::ranges::any_of(parts.counts, [&](const DraftWord* count) {
        const DraftWord* const after = count + 1;
        if (after >= sentence.data() + sentence.size() || after->is != DraftWord::Is::Word ||
            !after->lower.ends_with('s') || is_small_word(after->lower)) {
            return false;
        }
        return std::ranges::none_of(head, [&](const DraftWord& word) {
            return word.is == DraftWord::Is::Word &&
                   stem_of_word(word.lower) == stem_of_word(after->lower);
        });
    });
}

void say_total(const DraftWord& total, const CountedParts& parts, DraftFindings& findings) {
    findings.say(Problem::TotalDiffers, total.text,
                 "'" + std::string(total.text) + "' is not the sum of its parts",
                 parts.sum_text() + ", not " + grouped_text(total.value, 0));
}

// The one plain count or sum of money of the words; nothing when there are several.
const DraftWord* only_count(DraftWords words) {
    const DraftWord* only = nullptr;
    for (const DraftWord& word : words) {
        if (word.is == DraftWord::Is::Count && word.unit != "%") {
            if (only != nullptr) {
                return nullptr;
            }
            only = &word;
        }
    }
    return only != nullptr && only->value >= kSmallestTotal ? only : nullptr;
}

// "Of the fifteen inspections since 2014, one …, five … and two …"
void check_of_the(DraftWords words, DraftFindings& findings) {
    std::size_t at = 0;
    while (at < words.size() && words[at].is == DraftWord::Is::Mark) {
        ++at;
    }
    if (at >= words.size() || !words[at].is_word("of")) {
        return;
    }
    ++at;
    while (at < words.size() && words[at].is == DraftWord::Is::Word &&
           is_small_word(words[at].lower)) {
        ++at;
    }
    const auto comma = std::ranges::find_if(
        words, [](const DraftWord& word) { return word.is_mark(',') || word.is_mark(':'); });
    if (at >= words.size() || comma == words.end() || !words[at].is_plain_count() ||
        words[at].value < kSmallestTotal || &words[at] >= &*comma) {
        return;
    }
    const DraftWord& total = words[at];
    const DraftWords after(comma + 1, words.end());
    const CountedParts parts = parts_in(after, total);
    if (is_wrong_sum(parts, total.value, Claim::Hinted) &&
        !counts_other_things(parts, DraftWords(words.begin(), comma), words)) {
        say_total(total, parts, findings);
    }
}

bool says_composed(DraftWords words, std::size_t at) {
    const DraftWord& word = words[at];
    const auto next_is = [&](std::string_view next) {
        return at + 1 < words.size() && words[at + 1].is_word(next);
    };
    return word.is_word("comprising") || word.is_word("comprises") ||
           (word.is_word("made") && next_is("up")) ||
           (word.is_word("consisting") && next_is("of")) ||
           (word.is_word("consists") && next_is("of")) ||
           (word.is_word("split") && next_is("into"));
}

// "12 members: 5 heads, 4 governors and 2 officers", "… made up of 5 heads, …"
void check_after_colon(DraftWords words, DraftFindings& findings) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const bool is_composed = says_composed(words, i);
        if (!words[i].is_mark(':') && !is_composed) {
            continue;
        }
        const DraftWord* const total = only_count(words.first(i));
        if (total == nullptr) {
            return;
        }
        const std::size_t skipped =
            is_composed && (words[i + 1].is_word("up") || words[i + 1].is_word("of") ||
                            words[i + 1].is_word("into"))
                ? (words[i + 1].is_word("up") ? 3 : 2)
                : 1;
        const DraftWords after = words.subspan(std::min(i + skipped, words.size()));
        const CountedParts parts = parts_in(after, *total);
        const bool counts_parts = total->value == static_cast<double>(parts.counts.size());
        // "…, made up of 5 heads and 4 governors, met in May."
        const bool is_whole_list = parts.is_list || is_composed;
        if (is_whole_list && !counts_parts && is_wrong_sum(parts, total->value, Claim::Said)) {
            say_total(*total, parts, findings);
        }
        return;
    }
}

bool has_number(DraftWords words) {
    return std::ranges::any_of(
        words, [](const DraftWord& word) { return word.is == DraftWord::Is::Number; });
}

// "18 schools (12 primary, 3 secondary and 3 special)"
void check_bracket(DraftWords words, DraftFindings& findings) {
    constexpr std::size_t kFarthest = 6;
    for (std::size_t open = 1; open < words.size(); ++open) {
        if (!words[open].is_mark('(')) {
            continue;
        }
        const auto close = std::find_if(words.begin() + static_cast<long>(open), words.end(),
                                        [](const DraftWord& word) { return word.is_mark(')'); });
        if (close == words.end()) {
            return;
        }
        const std::size_t from = open > kFarthest ? open - kFarthest : 0;
        DraftWords before = words.subspan(from, open - from);
        while (!before.empty() && std::ranges::any_of(before, [](const DraftWord& word) {
            return word.is == DraftWord::Is::Mark;
        })) {
            before = before.subspan(1);
        }
        const DraftWord* const total = only_count(before);
        const DraftWords inside(words.begin() + static_cast<long>(open) + 1, close);
        if (total == nullptr || has_number(inside)) {
            continue;
        }
        const CountedParts parts = parts_in(inside, *total);
        if (parts.is_list && is_wrong_sum(parts, total->value, Claim::Said)) {
            say_total(*total, parts, findings);
        }
    }
}

// "12 primary, 3 secondary and 3 special schools, a total of 19", "19 in total"
void check_total_of(DraftWords words, DraftFindings& findings) {
    for (std::size_t i = 2; i + 2 < words.size(); ++i) {
        const bool leads = words[i].is_word("total") && words[i + 1].is_word("of");
        const bool follows = words[i].is == DraftWord::Is::Count && words[i + 1].is_word("in") &&
                             (words[i + 2].is_word("total") || words[i + 2].is_word("all"));
        const DraftWord& total = follows ? words[i] : words[i + 2];
        if ((!leads && !follows) || total.is != DraftWord::Is::Count || total.unit == "%") {
            continue;
        }
        // The parts are the counts of the same sentence before it, each of a few words.
        CountedParts parts;
        constexpr long kFarthest = 6;
        const DraftWord* next = &words[i];
        for (const DraftWord* word = &words[i]; word-- > words.data();) {
            if (word->is == DraftWord::Is::Count && word->unit == total.unit &&
                next - word <= kFarthest) {
                parts.counts.insert(parts.counts.begin(), word);
                next = word;
            }
        }
        if (parts.counts.size() >= 2 && parts.sum() != total.value &&
            is_near(parts.sum(), total.value)) {
            say_total(total, parts, findings);
        }
    }
}

// "50 + 12 + 6 = 68"
void check_written_sum(DraftWords words, DraftFindings& findings) {
    CountedParts parts;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_count = words[i].is == DraftWord::Is::Count;
        if (is_count && i > 0 && words[i - 1].is_mark('=') && parts.counts.size() >= 2) {
            if (parts.sum() != words[i].value) {
                say_total(words[i], parts, findings);
            }
            parts = {};
        } else if (is_count && (parts.counts.empty() || words[i - 1].is_mark('+'))) {
            parts.counts.push_back(&words[i]);
        } else if (!words[i].is_mark('+') && !words[i].is_mark('=')) {
            parts = {};
            if (is_count) {
                parts.counts.push_back(&words[i]);
            }
        }
    }
}

// The count with which a list item begins or ends: "3 outstanding", "Outstanding: 3".
const DraftWord* count_of_item(DraftWords words) {
    if (!words.empty() && words.back().is_mark('.')) {
        words = words.first(words.size() - 1);
    }
    if (!words.empty() && (words.back().is_mark(';') || words.back().is_mark(','))) {
        words = words.first(words.size() - 1);
    }
    if (words.size() < 2) {
        return nullptr;
    }
    if (words.front().is == DraftWord::Is::Count) {
        return &words.front();
    }
    const bool ends =
        words.back().is == DraftWord::Is::Count &&
        (words[words.size() - 2].is_mark(':') || words[words.size() - 2].is_mark('-'));
    return ends ? &words.back() : nullptr;
}

// "The 12 schools inspected were:" and a list of which every item counts some of them.
void check_list(const Draft& draft, std::size_t block, DraftFindings& findings) {
    const DraftWords intro = words_of(draft, draft.blocks[block]);
    if (intro.empty() || !(intro.back().is_mark(':') || intro.back().is_mark('-'))) {
        return;
    }
    const DraftWords last = draft.sentences[draft.blocks[block].end_sentence - 1].words;
    const DraftWord* const total = only_count(last);
    CountedParts parts;
    for (std::size_t i = block + 1;
         total != nullptr && i < draft.blocks.size() && draft.blocks[i].is == DraftBlock::Is::Item;
         ++i) {
        const DraftWord* const count = count_of_item(words_of(draft, draft.blocks[i]));
        if (count == nullptr || count->unit != total->unit) {
            return;
        }
        parts.counts.push_back(count);
    }
    if (total != nullptr && total->value != static_cast<double>(parts.counts.size()) &&
        is_wrong_sum(parts, total->value, Claim::Said)) {
        say_total(*total, parts, findings);
    }
}

}  // namespace

void check_totals(const Draft& draft, const KnownFacts&, DraftFindings& findings) {
    for (const DraftSentence& sentence : draft.sentences) {
        check_of_the(sentence.words, findings);
        check_after_colon(sentence.words, findings);
        check_bracket(sentence.words, findings);
        check_total_of(sentence.words, findings);
        check_written_sum(sentence.words, findings);
    }
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        if (draft.blocks[i].is != DraftBlock::Is::Row) {
            check_list(draft, i, findings);
        }
    }
}

}  // namespace clinic
