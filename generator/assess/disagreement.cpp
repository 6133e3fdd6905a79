#include "assess/disagreement.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/movement.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace clinic {

namespace {

// 0 no concern, 1 some, 2 most; nothing when the scale is not known.
std::optional<int> concern_on_scale(const History& history, const std::string& scale,
                                    const std::string& code) {
    const auto found = history.frameworks.find(scale);
    if (found == history.frameworks.end() || found->second.step(code) == nullptr) {
        return std::nullopt;
    }
    const int steps = steps_from_best(found->second, code);
    const int last = static_cast<int>(found->second.scale.size()) - 1;
    return steps == 0 ? 0 : steps == last ? 2 : 1;
}

// One of the grades, or the rules' proposal: what it says and how much concern that is.
struct Voice {
    std::string says;
    int concern = 0;
    std::vector<Basis> rests_on;
};

std::optional<Voice> voice_of_scale(const Subject& subject, const std::string& scale,
                                    const std::string& name) {
    const KnownJudgement* known = judgement_in_force(*subject.school, scale);
    if (known == nullptr || known->step == nullptr) {
        return std::nullopt;
    }
    const std::optional<int> concern =
        concern_on_scale(subject.history(), scale, known->judgement->is);
    if (!concern) {
        return std::nullopt;
    }
    const std::string says = name + " " + uncapitalised(known->step->word);
    return Voice{labelled(says, known->of_predecessor),
                 *concern,
                 {basis_of_judgement(subject.view(), *subject.school, scale, *known)}};
}

std::optional<Voice> voice_of_ofsted(const Subject& subject) {
    const KnownInspection* known = grade_in_force(*subject.school);
    if (known == nullptr) {
        return std::nullopt;
    }
    const std::string says = "Ofsted " + uncapitalised(grade_words(*known));
    return Voice{labelled(says, known->of_predecessor),
                 is_listed(*known) ? 2 : 0,
                 {basis_of_inspection(subject.view(), *subject.school, *known)}};
}

bool contradict(const std::optional<Voice>& first, const std::optional<Voice>& second) {
    return first && second && std::abs(first->concern - second->concern) == 2;
}

std::optional<Voice> voice_of_rules(const Proposal& proposal) {
    if (proposal.rag == Rag::None) {
        return std::nullopt;
    }
    const int concern = static_cast<int>(proposal.rag) - static_cast<int>(Rag::Green);
    return Voice{"the rules propose " + std::string(rag_word(proposal.rag)), concern,
                 proposal.why.rests_on};
}

Statement told(const std::vector<std::optional<Voice>>& voices) {
    Statement found;
    std::vector<std::string> said;
    for (const std::optional<Voice>& voice : voices) {
        const bool contradicted = std::ranges::any_of(
            voices, [&](const std::optional<Voice>& other) { return contradict(voice, other); });
        if (contradicted) {
            said.push_back(voice->says);
            add_bases(voice->rests_on, found.rests_on);
        }
    }
    if (!said.empty()) {
        found.text = capitalised(joined_text(said, ", but "));
    }
    return found;
}

}  // namespace

Statement find_disagreement(const Subject& subject) {
    return told({voice_of_scale(subject, kLaCategory, "LA category"), voice_of_ofsted(subject),
                 voice_of_scale(subject, kPsisn, "PSISN")});
}

std::vector<Statement> find_contradictions(const Subject& subject, const Proposal& proposal) {
    std::vector<Statement> found;
    for (const std::optional<Voice>& other :
         {voice_of_ofsted(subject), voice_of_scale(subject, kPsisn, "PSISN")}) {
        Statement statement = told({voice_of_rules(proposal), other});
        if (!statement.text.empty()) {
            found.push_back(std::move(statement));
        }
    }
    return found;
}

}  // namespace clinic
