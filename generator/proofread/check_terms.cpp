#include "proofread/checks.hpp"

#include "base/letters.hpp"
#include "base/nearest.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

constexpr std::size_t kShortestTerm = 5;
constexpr std::size_t kShortestSlip = 4;

// "PSISN" of "PSISN" and "PSISN's"; empty for a word that is not all in capitals.
std::string_view capitals_of(const DraftWord& word) {
    std::string_view text = word.text;
    text = text.substr(0, text.find('\''));
    const bool is_term = word.is == DraftWord::Is::Word && std::ranges::all_of(text, is_upper);
    return is_term ? text : std::string_view();
}

// Are the letters of the term, in their order, among the initials of the words before it?
bool explains(DraftWords before, std::string_view term) {
    std::string initials;
    for (const DraftWord& word : before) {
        bool is_first = true;
        for (const char c : word.lower) {
            initials += is_first && is_lower(c) ? std::string(1, c) : "";
            is_first = !is_lower(c);
        }
    }
    std::size_t met = 0;
    for (const char c : initials) {
        met += met < term.size() && c - 'a' + 'A' == term[met] ? 1 : 0;
    }
    return met == term.size();
}

// In such a heading every word looks like a term.
bool is_all_capitals(std::string_view text) {
    return std::ranges::none_of(text, is_lower);
}

using Places = std::map<std::string, std::vector<std::string_view>>;

// Terms that stand in brackets after their own words, with where: "the Schools Forum Group (SFG)".
Places explained_terms(const Draft& draft) {
    constexpr std::size_t kMostWords = 10;
    Places terms;
    for (const DraftSentence& sentence : draft.sentences) {
        const DraftWords words = sentence.words;
        for (std::size_t i = 1; i + 2 < words.size() + 0; ++i) {
            const std::string_view term = capitals_of(words[i + 1]);
            const std::size_t from = i > kMostWords ? i - kMostWords : 0;
            if (words[i].is_mark('(') && term.size() >= 2 && words[i + 2].is_mark(')') &&
                explains(words.subspan(from, i - from), term)) {
                terms[std::string(term)].push_back(term);
            }
        }
    }
    return terms;
}

// Terms of every paper on schools, which nobody explains.
bool is_common_term(std::string_view term) {
    static const std::set<std::string_view> kCommon = {
        "SEND",  "SENCO", "SENDCO", "OFSTED", "NPQH", "NPQML", "NPQSL", "NPQEL", "EYFS",
        "EYFSP", "GCSE",  "GCSES",  "MENA",   "TEEP", "RAISE", "LADO",  "MASH",  "NEET",
        "NEETS", "EHCP",  "EHCPS",  "UNCRC",  "SATS", "PSHE",  "STEM",  "COVID"};
    return kCommon.contains(term);
}

bool is_slip_of(const std::string& seen, const std::string& term) {
    std::string first = seen;
    std::string second = term;
    std::ranges::sort(first);
    std::ranges::sort(second);
    return seen + "S" != term && term + "S" != seen &&
           (slips_between(seen, term) == 1 || first == second);
}

}  // namespace

void check_terms(const Draft& draft, const KnownFacts& known, DraftFindings& findings) {
    const Places terms = explained_terms(draft);
    Places unknown;
    for (const DraftSentence& sentence : draft.sentences) {
        if (is_all_capitals(draft.blocks[sentence.block].text)) {
            continue;
        }
        for (const DraftWord& word : sentence.words) {
            const std::string_view text = capitals_of(word);
            const bool is_known = known.spellings.contains(letters_of_name(text)) ||
                                  known.initials.contains(letters_of_name(text));
            if (text.size() >= kShortestSlip && !is_known && !is_common_term(text) &&
                !terms.contains(std::string(text))) {
                unknown[std::string(text)].push_back(text);
            }
        }
    }
    for (const auto& [seen, places] : unknown) {
        for (const auto& [term, explained] : terms) {
            if (term.size() >= kShortestTerm && is_slip_of(seen, term)) {
                const std::string others =
                    places.size() > 1 ? " '" + seen + "' stands in " + lines_text(draft, places)
                                      : "";
                findings.say(Problem::NearName, places.front(),
                             "'" + seen + "' is not explained in this paper",
                             "did you mean '" + term + "' (" +
                                 lines_text(draft, {explained.front()}) + ")?" + others);
                break;
            }
        }
    }
}

}  // namespace clinic
