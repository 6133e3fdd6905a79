#include "proofread/parts.hpp"

#include "base/number_text.hpp"
#include "proofread/find_words.hpp"
#include "proofread/word_lists.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Words that may stand before the count of a part: "and a further 3", "the remaining 4".
bool may_lead(const DraftWord& word) {
    return is_any(
        word, {"and",   "while",   "whilst",  "with",       "but",   "plus",      "a",    "an",
               "the",   "further", "another", "additional", "other", "remaining", "only", "just",
               "there", "were",    "are",     "was",        "also",  "finally"});
}

bool joins_parts(const DraftWord& word) {
    return is_any(word, {"and", "while", "whilst", "with", "but", "plus"});
}

// From here on the sentence speaks of part of a part.
bool opens_subset(DraftWords words, std::size_t at) {
    const DraftWord& word = words[at];
    if (is_any(word, {"including", "includes", "especially", "namely", "both", "rest", "compared",
                      "than", "average", "most", "remainder", "another's"})) {
        return true;
    }
    return word.is_word("of") && at + 1 < words.size() &&
           is_any(words[at + 1], {"which", "whom", "these", "those", "them", "whose"});
}

struct Segment {
    DraftWords words;
};

std::vector<Segment> segments_of(DraftWords words) {
    std::vector<Segment> segments;
    std::size_t from = 0;
    int depth = 0;
    const auto cut = [&](std::size_t to, std::size_t next) {
        if (to > from) {
            segments.push_back({words.subspan(from, to - from)});
        }
        from = next;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const DraftWord& word = words[i];
        if (word.is_mark('(')) {
            depth += 1;
        } else if (word.is_mark(')')) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0 && (word.is_mark(',') || word.is_mark(';'))) {
            cut(i, i + 1);
        } else if (depth == 0 && joins_parts(word)) {
            std::size_t next = i + 1;
            while (next < words.size() && may_lead(words[next])) {
                ++next;
            }
            if (next < words.size() && words[next].is == DraftWord::Is::Count) {
                cut(i, i);
            }
        }
    }
    cut(words.size(), words.size());
    return segments;
}

void read_segment(DraftWords words, const DraftWord& total, CountedParts& parts) {
    int depth = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        depth += words[i].is_mark('(') ? 1 : words[i].is_mark(')') ? -1 : 0;
        if (depth == 0 && opens_subset(words, i)) {
            parts.is_no_sum = true;
        }
    }
    std::size_t at = 0;
    bool is_rest = false;
    while (at < words.size() && may_lead(words[at])) {
        is_rest = is_rest || is_any(words[at], {"remaining", "other"});
        ++at;
    }
    const bool is_part =
        at < words.size() && words[at].is == DraftWord::Is::Count && words[at].unit == total.unit;
    // "one of the key elements" is no count of parts.
    const bool is_one_of_many = is_part && words[at].lower == "one" && at + 1 < words.size() &&
                                is_any(words[at + 1], {"of", "another", "which", "who"});
    if (!is_part || is_one_of_many) {
        const bool is_empty = std::ranges::all_of(words.subspan(at), [](const DraftWord& word) {
            return word.is == DraftWord::Is::Mark;
        });
        parts.is_list = parts.is_list && is_empty;
        return;
    }
    const bool are_others = at + 1 < words.size() && is_any(words[at + 1], {"others"});
    parts.is_whole = parts.is_whole || is_rest || are_others;
    parts.counts.push_back(&words[at]);
}

}  // namespace

double CountedParts::sum() const {
    double sum = 0;
    for (const DraftWord* count : counts) {
        sum += count->value;
    }
    return sum;
}

std::string CountedParts::sum_text() const {
    std::string text;
    for (const DraftWord* count : counts) {
        text += (text.empty() ? "" : " + ") + grouped_text(count->value, 0);
    }
    return text + " = " + grouped_text(sum(), 0);
}

CountedParts parts_in(DraftWords words, const DraftWord& total) {
    CountedParts parts;
    for (const Segment& segment : segments_of(words)) {
        read_segment(segment.words, total, parts);
    }
    return parts;
}

}  // namespace clinic
