#include "assess/questions.hpp"

#include "assess/area_grades.hpp"
#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/rule_kinds.hpp"

#include <algorithm>
#include <optional>

namespace clinic {

namespace {

// The weightiest first. Questions of one weight keep the order in which they were found.
enum class Weight {
    RedFlag,
    OverdueAction,
    Override,
    Disagreement,
    Warning,
    Prediction,
    Spell,
    AmberFlag
};

struct Question {
    Weight weight = Weight::AmberFlag;
    Statement asked;
};

using Questions = std::vector<Question>;

void ask_of_flags(const SchoolAssessment& assessment, Questions& questions) {
    for (const std::string& domain : domain_order()) {
        for (const Flag& flag : assessment.domains.at(domain).flags) {
            if (flag.rag >= Rag::Amber && !flag.rule->asks.empty()) {
                const Weight weight = flag.rag == Rag::Red ? Weight::RedFlag : Weight::AmberFlag;
                questions.push_back({weight, {flag.rule->asks, flag.rests_on}});
            }
        }
    }
}

// By its number, not its title: a title may hold a name.
std::string overdue_question(const KnownAction& action) {
    std::string text = "Action " + action.action->id + " was due on " + long_text(*action.due);
    if (action.slips > 0) {
        text += ", after " + count_text(action.slips, "postponement") + ",";
    }
    return text + " and is still open: what stands in its way?";
}

Statement ask_of(const KnownAction& action) {
    Statement asked{overdue_question(action), {}};
    asked.rests_on.push_back({"actions", marks_of({&action.action->exempt})});
    for (const KnownProgress& told : action.progress) {
        asked.rests_on.push_back({"actions", marks_of({&told.progress->exempt})});
    }
    return asked;
}

void ask_of_actions(const Subject& subject, Questions& questions) {
    const auto found = subject.ground->actions.find(subject.school->school->urn);
    if (found == subject.ground->actions.end()) {
        return;
    }
    for (const KnownAction* action : found->second) {
        if (is_overdue(subject.view(), *action)) {
            questions.push_back({Weight::OverdueAction, ask_of(*action)});
        }
    }
}

// The difference is asked about, whether or not a reason is recorded.
void ask_of_override(const Subject& subject, const SchoolAssessment& assessment,
                     Questions& questions) {
    const KnownJudgement* known = judgement_in_force(*subject.school, kLaCategory);
    if (assessment.overridden.text.empty() || known == nullptr) {
        return;
    }
    questions.push_back({Weight::Override,
                         {"The rules propose " + std::string(rag_word(assessment.proposal.rag)) +
                              " and the category is " + known->judgement->is +
                              ": what does the officer know that the figures do not?",
                          assessment.overridden.rests_on}});
}

// A school that has been on the list for longer than a year.
void ask_of_spell(const Subject& subject, const SchoolAssessment& assessment,
                  Questions& questions) {
    const Date today = meeting_day(subject.view());
    if (!assessment.concern_since ||
        day_number(today) - day_number(*assessment.concern_since) <= kDaysOfYear) {
        return;
    }
    Statement asked{"The school has caused concern since " + long_text(*assessment.concern_since) +
                        ": what will be different by the next clinic?",
                    {}};
    for (const ConcernReason& reason : assessment.concern_reasons) {
        add_bases(reason.why.rests_on, asked.rests_on);
    }
    questions.push_back({Weight::Spell, std::move(asked)});
}

// Ofsted let the grade stand and yet found something: the next inspection may say it louder.
void ask_of_warning(const Subject& subject, Questions& questions) {
    if (const KnownInspection* known = early_warning(*subject.school)) {
        questions.push_back(
            {Weight::Warning,
             {"Ofsted's visit of " + long_text(known->inspection->date) +
                  " raised concerns and left the grade as it was: what has changed since?",
              {basis_of_inspection(subject.view(), *subject.school, *known)}}});
    }
}

// How far a prediction may miss is not decided here: it is the margin at which the rules call the
// measure itself red.
std::optional<double> wide_margin(const Ground& ground, const std::string& measure) {
    for (const Rule* rule : ground.rules) {
        if (rule->kind == "comparator" && rule->measure == measure && rule->red) {
            return rule->red;
        }
    }
    return std::nullopt;
}

void ask_of_prediction(const Subject& subject, const TrackRecord& record, Questions& questions) {
    const Measure& measure = *record.measure;
    const std::optional<double> margin = wide_margin(*subject.ground, measure.id);
    const bool has_latest =
        !record.past.empty() && record.past.front().result == subject.school->latest(measure.id);
    if (!has_latest || !margin || !reaches(record.past.front().error, *margin)) {
        return;
    }
    const PastPrediction& past = record.past.front();
    Statement asked;
    asked.text = capitalised(label_of(measure)) + " was predicted at " +
                 value_text(measure, past.predicted) + " and came to " +
                 value_text(measure, past.result->value) + " in " +
                 labelled(year_text(measure, past.year), past.result->of_predecessor) +
                 ": what will make the next prediction safer?";
    asked.rests_on.push_back({"predictions", marks_of({&past.submission->exempt})});
    asked.rests_on.push_back(basis_of(measure, *past.result));
    questions.push_back({Weight::Prediction, std::move(asked)});
}

}  // namespace

std::vector<Statement> questions_of(const Subject& subject, const SchoolAssessment& assessment) {
    Questions questions;
    ask_of_flags(assessment, questions);
    ask_of_actions(subject, questions);
    ask_of_override(subject, assessment, questions);
    ask_of_spell(subject, assessment, questions);
    if (!assessment.disagreement.text.empty()) {
        questions.push_back(
            {Weight::Disagreement,
             {assessment.disagreement.text + ": which of them describes the school today, and why?",
              assessment.disagreement.rests_on}});
    }
    ask_of_warning(subject, questions);
    for (const TrackRecord& record : assessment.predictions) {
        ask_of_prediction(subject, record, questions);
    }
    std::ranges::stable_sort(questions, {}, &Question::weight);
    std::vector<Statement> asked;
    for (Question& question : questions) {
        const bool repeated =
            std::ranges::find(asked, question.asked.text, &Statement::text) != asked.end();
        if (!repeated) {
            asked.push_back(std::move(question.asked));
        }
    }
    return asked;
}

}  // namespace clinic
