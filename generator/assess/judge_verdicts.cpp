#include "assess/judge_verdicts.hpp"

#include "assess/area_grades.hpp"
#include "assess/concern.hpp"
#include "assess/fact_words.hpp"
#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kMissing = "missing";
constexpr const char* kOld = "old";
constexpr const char* kListed = "listed";
constexpr const char* kWarned = "warned";

std::string scale_name(const Rule& rule, const History& history) {
    const auto found = history.frameworks.find(rule.scale);
    return found == history.frameworks.end() ? rule.scale : found->second.name;
}

// One word of the rule that is true of the school, and the sentence that says so.
struct Verdict {
    std::string word;
    std::string sentence;
};

bool is_old(const Rule& rule, const Subject& subject, const Date& day) {
    return rule.months != 0 && day < months_before(subject.view().day, rule.months);
}

std::string ago_words(const Rule& rule) {
    return ", more than " + count_text(rule.months, "month") + " ago";
}

// The worst colour of the verdicts. Nothing on record is never green: where the rule does not
// colour it, it is not judged.
Flag flag_of(const Rule& rule, const std::vector<Verdict>& verdicts, const std::string& limits,
             Flag flag) {
    flag.trace.push_back({"limits", limits});
    std::vector<std::string> sentences;
    std::vector<std::string> words;
    flag.rag = Rag::Green;
    for (const Verdict& verdict : verdicts) {
        const Rag colour = colour_of(rule, verdict.word);
        if (colour == Rag::Green && verdict.word == kMissing) {
            flag.unjudged = uncapitalised(verdict.sentence);
        }
        if (colour != Rag::Green) {
            sentences.push_back(sentences.empty() ? verdict.sentence
                                                  : uncapitalised(verdict.sentence));
            words.push_back(verdict.word);
        }
        flag.rag = std::max(flag.rag, colour);
    }
    if (flag.rag != Rag::Green) {
        flag.unjudged.clear();
    }
    if (!flag.unjudged.empty()) {
        flag.rag = Rag::None;
        return flag;
    }
    flag.sentence = joined_text(sentences, "; ");
    trace_result(flag, words.empty() ? "none of these" : joined_text(words, ", "));
    return flag;
}

std::string as_predecessor(bool of_predecessor) {
    return of_predecessor ? std::string(", ") + kAsPredecessor : std::string();
}

Verdict listed_verdict(const KnownInspection& graded) {
    return {kListed, "Ofsted: " + listed_words(graded) + " (inspection of " +
                         long_text(graded.inspection->date) +
                         as_predecessor(graded.of_predecessor) + ")"};
}

}  // namespace

Flag judge_safeguarding(const Rule& rule, const Subject& subject) {
    for (const KnownInspection& known : subject.school->inspections) {
        const Inspection& inspection = *known.inspection;
        if (inspection.safeguarding.empty() && is_graded(known)) {
            // A full inspection that says nothing of it is of a time that did not ask.
            return not_judged("the inspection of " + long_text(inspection.date) +
                              " says nothing of it");
        }
        if (inspection.safeguarding.empty()) {
            continue;
        }
        Flag flag;
        flag.rag = colour_of(rule, inspection.safeguarding);
        flag.rests_on.push_back(basis_of_inspection(subject.view(), *subject.school, known));
        const std::string result = "Safeguarding was " + inspection.safeguarding +
                                   " at the inspection of " + long_text(inspection.date) +
                                   as_predecessor(known.of_predecessor);
        flag.trace.push_back({"fact", result});
        flag.trace.push_back({"limits", safeguarding_words(rule, subject.history())});
        if (flag.rag != Rag::Green) {
            flag.sentence = result;
        }
        trace_result(flag, inspection.safeguarding);
        return flag;
    }
    return not_judged("no inspection is recorded");
}

std::string safeguarding_words(const Rule& rule, const History&) {
    return "Safeguarding " + colours_words(rule);
}

Flag judge_judgement(const Rule& rule, const Subject& subject) {
    const KnownJudgement* known = judgement_in_force(*subject.school, rule.scale);
    const std::string name = scale_name(rule, subject.history());
    Flag flag;
    std::vector<Verdict> verdicts;
    if (known == nullptr) {
        flag.rests_on.push_back({"judgements." + rule.scale, {}});
        verdicts.push_back({kMissing, "No " + uncapitalised(name) + " is recorded"});
    } else {
        flag.rests_on.push_back(
            basis_of_judgement(subject.view(), *subject.school, rule.scale, *known));
        const std::string fact =
            name + " " +
            (known->step == nullptr ? known->judgement->is : uncapitalised(known->step->word)) +
            since_words(known->judgement->from) + as_predecessor(known->of_predecessor);
        flag.trace.push_back({"fact", fact});
        if (is_old(rule, subject, known->judgement->from)) {
            verdicts.push_back({kOld, fact + ago_words(rule)});
        }
    }
    return flag_of(rule, verdicts, judgement_words(rule, subject.history()), std::move(flag));
}

std::string judgement_words(const Rule& rule, const History& history) {
    return scale_name(rule, history) + " " + colours_words(rule) + months_words(rule);
}

Flag judge_inspection(const Rule& rule, const Subject& subject) {
    const KnownInspection* graded = grade_in_force(*subject.school);
    Flag flag;
    std::vector<Verdict> verdicts;
    if (graded == nullptr) {
        flag.rests_on.push_back({"inspections", {}});
        verdicts.push_back({kMissing, "No graded inspection is recorded"});
    } else {
        flag.rests_on.push_back(basis_of_inspection(subject.view(), *subject.school, *graded));
        flag.trace.push_back({"fact", "Graded on " + long_text(graded->inspection->date) + ": " +
                                          uncapitalised(grade_words(*graded)) +
                                          as_predecessor(graded->of_predecessor)});
        if (is_listed(*graded)) {
            verdicts.push_back(listed_verdict(*graded));
        }
    }
    if (const KnownInspection* warning = early_warning(*subject.school)) {
        flag.rests_on.push_back(basis_of_inspection(subject.view(), *subject.school, *warning));
        verdicts.push_back({kWarned, "The visit of " + long_text(warning->inspection->date) +
                                         " ended with: " + warning->inspection->outcome +
                                         as_predecessor(warning->of_predecessor)});
        flag.trace.push_back({"fact", verdicts.back().sentence});
    }
    if (!subject.school->inspections.empty()) {
        const KnownInspection& latest = subject.school->inspections.front();
        const std::string fact = "The last inspection was on " + long_text(latest.inspection->date);
        flag.rests_on.push_back(basis_of_inspection(subject.view(), *subject.school, latest));
        flag.trace.push_back({"fact", fact});
        if (is_old(rule, subject, latest.inspection->date)) {
            verdicts.push_back({kOld, fact + ago_words(rule)});
        }
    }
    return flag_of(rule, verdicts, inspection_words(rule, subject.history()), std::move(flag));
}

std::string inspection_words(const Rule& rule, const History&) {
    return "Inspection " + colours_words(rule) + months_words(rule);
}

}  // namespace clinic
