// What follows from the facts: flags, comparisons, movement, questions. Values only.
#pragma once

#include "base/rag.hpp"
#include "model/view.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// A RAG finding and what it rests on.
struct Flag {
    const Rule* rule = nullptr;
    Rag rag = Rag::None;
    // Empty when the rule is about no measure.
    std::string measure;
    // The figure judged; null when the rule is about no figure.
    const KnownFigure* figure = nullptr;
    // What it was compared with: the comparator's figure or the threshold, in the measure's unit.
    double against = 0;
    // By how much it is worse than that (positive) or better (negative).
    double worse_by = 0;
    // Fact or figure whose mark decides who may see the flag.
    Marks marks;
    // The finding in one sentence: "attendance 94.1% is 1.9 points below the nation (96.0%)".
    std::string sentence;
};

// All flags of one subject. None: no figure was there to judge; it is never green.
struct DomainFinding {
    Rag rag = Rag::None;
    std::vector<Flag> flags;
};

// Movement of an LA category between two clinics.
struct Movement {
    int school = 0;
    const ScaleStep* from = nullptr;
    const ScaleStep* to = nullptr;
    const Judgement* judgement = nullptr;
    // Positive: of more concern now.
    int worse_by = 0;
};

struct Comparison {
    const Measure* measure = nullptr;
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

struct SchoolAssessment {
    int urn = 0;
    // standards, attendance, exclusions, finance, governance, staffing: always all six.
    std::map<std::string, DomainFinding> domains;
    // Measures of its phase in the order of measures.yaml, with a figure or not.
    std::vector<Comparison> comparisons;
    // LA red or amber, or Ofsted listed by its framework.
    bool causes_concern = false;
    std::vector<std::string> concern_reasons;
    std::optional<Date> concern_since;
    // At most four, the weightiest first.
    std::vector<std::string> questions;
};

struct Assessment {
    // As View::schools, index by index.
    std::vector<SchoolAssessment> schools;
    // LA categories: worse first, then by name.
    std::vector<Movement> movements;
    // Indices into View::schools with each school's inspections published since the last clinic's
    // cutoff, newest first.
    std::vector<std::pair<std::size_t, KnownInspection>> recent_inspections;
};

// `before` is the view of the last clinic; null when there was none.
Assessment assess(const View& now, const View* before, int jobs);

std::string to_text(const Assessment& assessment, const View& now);

}  // namespace clinic
