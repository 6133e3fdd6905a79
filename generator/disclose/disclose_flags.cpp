#include "disclose/disclose_flags.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/rule_kinds.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Of the figure judged: the first source traced.
std::string source_words(const Flag& flag) {
    const auto source = std::ranges::find(flag.trace, "source", &TraceLine::name);
    return source == flag.trace.end() ? std::string() : source->words;
}

std::vector<TraceStep> trace_of(const Flag& flag) {
    std::vector<TraceStep> steps;
    const std::string& whose = flag.rule->source;
    steps.push_back({"rule", flag.rule->name + (whose.empty() ? "" : ": " + whose)});
    for (const TraceLine& line : flag.trace) {
        // The source of the figure before it.
        if (line.name == "source") {
            steps.back().words += ". " + line.words;
        } else {
            steps.push_back({line.name, line.words});
        }
    }
    return steps;
}

bool is_graver(const DisclosedFlag& first, const DisclosedFlag& second) {
    return first.rag > second.rag;
}

// The words of a list that was joined with commas.
std::vector<std::string> words_in(const std::string& list) {
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < list.size()) {
        const std::size_t comma = std::min(list.find(", ", at), list.size());
        words.push_back(list.substr(at, comma - at));
        at = comma + 2;
    }
    return words;
}

}  // namespace

const std::vector<DomainMember> kDomainMembers = {
    {"standards", &DisclosedSchool::standards},   {"progress", &DisclosedSchool::progress},
    {"attendance", &DisclosedSchool::attendance}, {"exclusions", &DisclosedSchool::exclusions},
    {"finance", &DisclosedSchool::finance},       {"governance", &DisclosedSchool::governance},
    {"staffing", &DisclosedSchool::staffing},     {"safeguarding", &DisclosedSchool::safeguarding},
    {"inspection", &DisclosedSchool::inspection},
};

DomainMark domain_mark(const std::string& domain, const SchoolScene& scene) {
    DomainMark mark;
    mark.name = domain_words(domain);
    const auto found = scene.assessment().domains.find(domain);
    if (found == scene.assessment().domains.end()) {
        return mark;
    }
    bool hidden = false;
    std::vector<std::string> sentences;
    for (const Flag& flag : found->second.flags) {
        if (!scene.reader->may_see_all(flag.rests_on)) {
            hidden = true;
            continue;
        }
        mark.rag = std::max(mark.rag, flag.rag);
        mark.whose = is_inherited(flag.rests_on) ? kAsPredecessor : mark.whose;
        if (!flag.sentence.empty()) {
            sentences.push_back(flag.sentence);
        }
    }
    if (hidden && mark.rag < Rag::Amber) {
        mark.rag = Rag::None;
        mark.why = kWithheld;
        mark.whose.clear();
        return mark;
    }
    mark.why = joined_text(sentences, "; ");
    return mark;
}

std::vector<DisclosedFlag> disclose_flags(const SchoolScene& scene) {
    std::vector<DisclosedFlag> flags;
    for (const std::string& domain : domain_order()) {
        for (const Flag& flag : scene.assessment().domains.at(domain).flags) {
            if (flag.rag >= Rag::Amber && scene.reader->may_see_all(flag.rests_on)) {
                flags.push_back({flag.rag, domain_words(domain), flag.rule->name,
                                 flag.sentence + ".", source_words(flag), flag.margin,
                                 flag.rule->is_floor, trace_of(flag)});
            }
        }
    }
    std::ranges::stable_sort(flags, is_graver);
    return flags;
}

DisclosedProposal disclose_proposal(const SchoolScene& scene) {
    const Proposal& proposal = scene.assessment().proposal;
    std::vector<Basis> bases = proposal.why.rests_on;
    if (const KnownJudgement* known = judgement_in_force(scene.school(), kLaCategory)) {
        bases.push_back(basis_of_judgement(*scene.scene->now, scene.school(), kLaCategory, *known));
    } else {
        bases.push_back({"judgements." + std::string(kLaCategory), {}});
    }
    if (proposal.rag == Rag::None || !scene.reader->may_see_all(bases)) {
        return {};
    }
    std::vector<std::string> contradicts;
    for (const Statement& contradiction : scene.assessment().contradictions) {
        if (scene.reader->may_see_all(contradiction.rests_on)) {
            contradicts.push_back(contradiction.text);
        }
    }
    return {capitalised(rag_word(proposal.rag)), proposal.rag, proposal.why.text,
            scene.assessment().overridden.text, std::move(contradicts)};
}

std::string reason_of(const DisclosedSchool& school) {
    std::vector<std::string> words = school.category.reasons == kWithheld
                                         ? std::vector<std::string>()
                                         : words_in(school.category.reasons);
    for (const Rag rag : {Rag::Red, Rag::Amber}) {
        for (const DomainMember& member : kDomainMembers) {
            const std::string word(member.domain);
            if ((school.*member.mark).rag == rag && std::ranges::find(words, word) == words.end()) {
                words.push_back(word);
            }
        }
    }
    return joined_text(words, ", ");
}

}  // namespace clinic
