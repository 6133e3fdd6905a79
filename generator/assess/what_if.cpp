#include "assess/what_if.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/proposal.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace clinic {

namespace {

struct Compared {
    const Assessment* now = nullptr;
    const Assessment* then = nullptr;
    const View* view = nullptr;
};

std::string proposed_words(const Proposal& proposal) {
    return std::string(rag_word(proposal.rag)) +
           (proposal.why.text.empty() ? "" : " (" + proposal.why.text + ")");
}

std::string moves_text(std::string_view title, const Compared& both,
                       const std::function<bool(Rag now, Rag then)>& is_meant) {
    std::string lines;
    int count = 0;
    for (std::size_t i = 0; i < both.view->schools.size(); ++i) {
        const Proposal& now = both.now->schools[i].proposal;
        const Proposal& then = both.then->schools[i].proposal;
        if (is_meant(now.rag, then.rag)) {
            ++count;
            lines += "  " + both.view->schools[i].name + " (" +
                     number_text(both.now->schools[i].urn, 0) + "): from " + proposed_words(now) +
                     " to " + proposed_words(then) + "\n";
        }
    }
    return std::string(title) + ": " + count_text(count, "school") + "\n" + lines;
}

// How many schools with a category have the one that is proposed.
std::string agreement_text(std::string_view title, const Assessment& assessment, const View& view) {
    int agreed = 0;
    int judged = 0;
    for (std::size_t i = 0; i < view.schools.size(); ++i) {
        const KnownJudgement* known = judgement_in_force(view.schools[i], kLaCategory);
        const Rag category = known == nullptr ? Rag::None : rag_of_code(known->judgement->is);
        const Rag proposed = assessment.schools[i].proposal.rag;
        if (category != Rag::None && proposed != Rag::None) {
            ++judged;
            agreed += category == proposed ? 1 : 0;
        }
    }
    return std::string(title) + " agree with the officers' category for " + number_text(agreed, 0) +
           " of " + count_text(judged, "school") + "\n";
}

// Rules that judged no school: a slip in an id or a measure shows here.
std::string idle_text(std::string_view title, const Assessment& assessment) {
    std::set<std::string> judged;
    std::set<std::string> idle;
    for (const SchoolAssessment& school : assessment.schools) {
        for (const auto& [domain, finding] : school.domains) {
            for (const Flag& flag : finding.flags) {
                judged.insert(flag.rule->id);
            }
            for (const Flag& flag : finding.unjudged) {
                idle.insert(flag.rule->id);
            }
        }
    }
    std::vector<std::string> names;
    std::ranges::set_difference(idle, judged, std::back_inserter(names));
    return std::string(title) + ": " + (names.empty() ? "none" : joined_text(names, ", ")) + "\n";
}

}  // namespace

std::string what_if_text(const Assessment& now, const Assessment& then, const View& view) {
    const Compared both{&now, &then, &view};
    std::string text = moves_text("to more concern", both,
                                  [](Rag from, Rag to) { return from != Rag::None && to > from; });
    text += moves_text("to less concern", both,
                       [](Rag from, Rag to) { return to != Rag::None && to < from; });
    text += moves_text("judged by one of the two only", both,
                       [](Rag from, Rag to) { return (from == Rag::None) != (to == Rag::None); });
    text += agreement_text("the rules in force", now, view);
    text += agreement_text("those rules", then, view);
    return text + idle_text("of those rules, these judge no school", then);
}

}  // namespace clinic
