// What follows from the facts: flags, comparisons, movement, questions. Values only.
#pragma once

#include "assess/groups.hpp"
#include "assess/predictions.hpp"
#include "base/rag.hpp"
#include "model/view.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// A fact that words rest on: who may read the words follows from it.
struct Basis {
    // Where it stands in its school's file: "figures.attendance", "people.headteacher".
    std::string path;
    Marks marks;
    // Of a figure: what was measured, and the figure; null for other facts.
    const Measure* measure = nullptr;
    const KnownFigure* figure = nullptr;
    // It is of a school that this one took over from.
    bool of_predecessor = false;
};

// Words, and every fact that they would give away.
struct Statement {
    std::string text;
    std::vector<Basis> rests_on;
};

// One step of how a finding was come by: "source", "Department for Education, …".
struct TraceLine {
    std::string name;
    std::string words;
};

// What one rule found of one school, and how. Never without a colour and a reason: green when it
// found nothing wrong; None when it could not judge, and then `unjudged` says why.
struct Flag {
    const Rule* rule = nullptr;
    Rag rag = Rag::None;
    // "the figure of 2014/15 is suppressed: too few pupils". Empty when it judged.
    std::string unjudged;
    // Empty when the rule is about no measure.
    std::string measure;
    // The figure judged; null when the rule is about no figure.
    const KnownFigure* figure = nullptr;
    // What it was compared with: the comparator's figure or the threshold.
    double against = 0;
    // By how much it is worse than that (positive) or better (negative).
    double worse_by = 0;
    // Of a green or amber flag: how much worse it may get before the next colour begins, in the
    // units of the rule's limits; absent where the kind of rule knows no distance.
    std::optional<double> room;
    // Every fact that went into it.
    std::vector<Basis> rests_on;
    // The finding in one sentence, without its full stop: "Attendance 94.1% (2014/15, 412 pupils)
    // is 1.9 points below the nation's 96.0%; amber from 1 point". Empty when green or not judged.
    std::string sentence;
    // "2 more pupils would reach 65%": only where that is exact; else empty.
    std::string margin;
    // All steps, in the order in which one explains: figure, source, against, limits, result.
    std::vector<TraceLine> trace;
};

// All that rules found of one subject. None: no figure was there to judge; it is never green.
struct DomainFinding {
    // The worst of the flags.
    Rag rag = Rag::None;
    // Red first, then amber, then green; within a colour in the order of the rules.
    std::vector<Flag> flags;
    // Rules of the school's phase that could not judge it, in the order of the rules.
    std::vector<Flag> unjudged;
};

// The LA category that the rules propose. It decides nothing: the category is an officer's.
struct Proposal {
    // Null when no rule of kind `proposal` is in force: then nothing is proposed.
    const Rule* rule = nullptr;
    Rag rag = Rag::None;
    int points = 0;
    // One red flag proposed red by itself.
    bool is_decided_alone = false;
    // "standards red and attendance amber"
    Statement why;
};

// A subject of which the rules find something else than at the last clinic.
struct DataChange {
    std::string domain;
    Rag from = Rag::None;
    Rag to = Rag::None;
    Statement what;
};

// Movement of an LA category between two clinics.
struct Movement {
    int school = 0;
    const ScaleStep* from = nullptr;
    const ScaleStep* to = nullptr;
    const Judgement* judgement = nullptr;
    // The judgement that was in force at the last clinic.
    const Judgement* earlier = nullptr;
    // The two judgements, the one of now first.
    std::vector<Basis> rests_on;
    // Steps of the scale, positive: of more concern now.
    int worse_by = 0;
};

struct Comparison {
    const Measure* measure = nullptr;
    // The phase whose comparators stand beside it.
    std::string phase;
    // The latest year with a figure or symbol; null when the school has none.
    const KnownFigure* now = nullptr;
    const KnownFigure* before = nullptr;
    const KnownFigure* authority = nullptr;
    const KnownFigure* neighbours = nullptr;
    const KnownFigure* nation = nullptr;
    // The worst flag on this measure; None when no rule judged it.
    Rag rag = Rag::None;
    bool judged = false;
};

// One ground for listing a school as causing concern.
struct ConcernReason {
    // "LA category red", "Ofsted: Requires improvement"
    Statement why;
    // The day on which the present spell began.
    Date since;
};

struct SchoolAssessment {
    int urn = 0;
    // Always all subjects of kDomains.
    std::map<std::string, DomainFinding> domains;
    // Measures of its phase in the order of measures.yaml, with a figure or not.
    std::vector<Comparison> comparisons;
    // LA red or amber, or Ofsted listed by its framework.
    bool causes_concern = false;
    std::vector<ConcernReason> concern_reasons;
    // The first day of the longest spell among the reasons.
    std::optional<Date> concern_since;
    // How LA category, Ofsted grade and PSISN grade contradict each other; empty when they do not.
    Statement disagreement;
    Proposal proposal;
    // How the officer's category differs from what the rules propose; empty when it does not.
    Statement overridden;
    // How the proposal contradicts the Ofsted grade, and the PSISN grade.
    std::vector<Statement> contradictions;
    // Why it may move to a category of more concern; empty when nothing says so.
    std::vector<Statement> risks;
    // Since the last clinic, while its LA category may be the same.
    std::vector<DataChange> data_changes;
    std::vector<TrackRecord> predictions;
    // The weightiest first; never with a name. An edition shows the first few that it may.
    std::vector<Statement> questions;
};

struct Assessment {
    // As View::schools, index by index.
    std::vector<SchoolAssessment> schools;
    // LA categories: those that moved to more concern first, then by name.
    std::vector<Movement> movements;
    // Indices into View::schools with each school's inspections published since the last clinic's
    // cutoff (before the first clinic: in the year before its own), newest first.
    std::vector<std::pair<std::size_t, KnownInspection>> recent_inspections;
    std::vector<GroupAssessment> groups;
};

// `before` is the view of the last clinic; null when there was none.
Assessment assess(const View& now, const View* before, int jobs);

std::string to_text(const Assessment& assessment, const View& now);

}  // namespace clinic
