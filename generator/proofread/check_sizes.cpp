#include "proofread/checks.hpp"

#include "base/number_text.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace clinic {

namespace {

// "collaboratives are composed of six or nine schools".
struct SaidSize {
    // "collaborative", and the phase when one is said.
    std::string kind;
    std::string phase;
    const DraftWord* first = nullptr;
    const DraftWord* last = nullptr;
    // "six or nine": these two and none between.
    bool is_choice = false;

    std::string_view words() const { return text_between(*first, *last); }
};

// "collaborative" of "collaboratives"; empty for a word that is no kind of group.
std::string group_kind(const DraftWord& word) {
    for (const std::string_view kind : {"collaborative", "triad", "partnership", "cluster",
                                        "alliance", "trust", "network", "board", "area"}) {
        if (word.lower == kind || word.lower == std::string(kind) + "s") {
            return std::string(kind);
        }
    }
    return {};
}

std::string phase_before(DraftWords words, std::size_t at) {
    for (std::size_t i = at > 3 ? at - 3 : 0; i < at; ++i) {
        if (is_any(words[i], {"primary", "secondary", "special", "infant", "junior"})) {
            return words[i].lower;
        }
    }
    return {};
}

// The two counts of a range that begins at `at`, "six or nine", "four to eleven", "between 4 and
// 9".
std::optional<SaidSize> range_at(DraftWords words, std::size_t at) {
    if (at + 3 >= words.size() || !words[at].is_plain_count() || !words[at + 2].is_plain_count() ||
        words[at].value >= words[at + 2].value) {
        return std::nullopt;
    }
    const DraftWord& joint = words[at + 1];
    const bool is_between = at > 0 && words[at - 1].is_word("between") && joint.is_word("and");
    if (!joint.is_word("to") && !joint.is_mark('-') && !joint.is_word("or") && !is_between) {
        return std::nullopt;
    }
    // "schools" is among the next words: "four to eleven primary schools".
    const bool is_of_schools = words[at + 3].is_word("schools") ||
                               (at + 4 < words.size() && words[at + 4].is_word("schools"));
    if (!is_of_schools) {
        return std::nullopt;
    }
    SaidSize size;
    size.first = &words[at];
    size.last = &words[at + 2];
    size.is_choice = joint.is_word("or") && words[at + 2].value > words[at].value + 1;
    return size;
}

bool is_clause_end(const DraftWord& word) {
    return word.is_mark(';') || word.is_mark('.') || word.is_mark(':');
}

// "Collaboratives … six or nine schools", "six or nine schools in each collaborative".
std::optional<SaidSize> size_at(DraftWords words, std::size_t at) {
    std::optional<SaidSize> size = range_at(words, at);
    if (!size) {
        return std::nullopt;
    }
    constexpr std::size_t kFarthest = 14;
    for (std::size_t i = at; i > 0 && at - i < kFarthest && !is_clause_end(words[i - 1]); --i) {
        if (size->kind = group_kind(words[i - 1]); !size->kind.empty()) {
            size->phase = phase_before(words, i - 1);
            return size;
        }
    }
    bool is_in = false;
    for (std::size_t i = at + 4; i < std::min(words.size(), at + 10); ++i) {
        is_in = is_in || is_any(words[i], {"in", "per", "to"});
        if (size->kind = group_kind(words[i]); is_in && !size->kind.empty()) {
            size->phase = phase_before(words, i);
            return size;
        }
    }
    return std::nullopt;
}

bool may_be_same(const SaidSize& first, const SaidSize& second) {
    const bool phases_fit =
        first.phase.empty() || second.phase.empty() || first.phase == second.phase;
    return !phases_fit ||
           (first.first->value == second.first->value && first.last->value == second.last->value);
}

bool holds(const SaidSize& size, int real) {
    const double value = real;
    return size.is_choice ? value == size.first->value || value == size.last->value
                          : size.first->value <= value && value <= size.last->value;
}

// "network.yaml has 6, 8 and 10", when the folder's groups are not as said; else empty.
std::string real_sizes_text(const SaidSize& size, const KnownFacts& known) {
    const auto real =
        known.group_sizes.find(size.kind + (size.phase.empty() ? "" : " " + size.phase));
    if (real == known.group_sizes.end() ||
        std::ranges::all_of(real->second, [&](int each) { return holds(size, each); })) {
        return {};
    }
    std::vector<std::string> sizes;
    for (const int each : real->second) {
        sizes.push_back(number_text(each, 0));
    }
    return "network.yaml has " + (size.phase.empty() ? "" : size.phase + " ") + size.kind +
           "s of " + list_text(sizes) + " schools";
}

}  // namespace

void check_sizes(const Draft& draft, const KnownFacts& known, DraftFindings& findings) {
    std::map<std::string, SaidSize> first_said;
    for (const DraftSentence& sentence : draft.sentences) {
        for (std::size_t i = 0; i < sentence.words.size(); ++i) {
            const std::optional<SaidSize> size = size_at(sentence.words, i);
            if (!size) {
                continue;
            }
            const auto [other, is_first] = first_said.emplace(size->kind, *size);
            std::string hint = real_sizes_text(*size, known);
            if (!is_first && !may_be_same(other->second, *size)) {
                hint = lines_text(draft, {other->second.words()}) + " says '" +
                       std::string(other->second.words()) + "'" + (hint.empty() ? "" : "; ") + hint;
            }
            if (!hint.empty()) {
                findings.say(Problem::SizesDiffer, size->words(),
                             "'" + std::string(size->words()) + "' schools in a " + size->kind +
                                 " is said otherwise elsewhere",
                             hint);
            }
        }
    }
}

}  // namespace clinic
