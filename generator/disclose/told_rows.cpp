#include "disclose/told_rows.hpp"

namespace clinic {

namespace {

constexpr ToldMember kOverallGrade{"overall", "", true, false, ""};

constexpr ToldMember figure(std::string_view name, std::string_view label) {
    return {name, label, true, true, ""};
}

constexpr ToldMember sentence(std::string_view name, std::string_view label) {
    return {name, label, false, false, ""};
}

const std::vector<ToldMember> kOwnFigure = {figure("now", ""),
                                            figure("before", "the year before"),
                                            {"year", "year"},
                                            {"state", "state", true, false, "final"}};

}  // namespace

const std::vector<ToldRow>& told_rows_of_school() {
    static const std::vector<ToldRow> kRows = {
        {"measures", "figures", "a figure", "", "short", kOwnFigure},
        {"context", "figures", "a figure", "", "short", kOwnFigure},
        {"money", "figures", "a figure", "", "short", kOwnFigure},
        {"predictions",
         "figures",
         "a prediction",
         "",
         "measure year",
         {figure("predicted", "predicted"), figure("target", "target"),
          figure("result", "result")}},
        {"inspections",
         "judgements",
         "an inspection",
         "inspection of ",
         "",
         {kOverallGrade,
          {"safeguarding", "safeguarding"},
          {"concern", "concern"},
          sentence("areas", "areas"),
          sentence("findings", "findings")}},
        {"flags", "rules", "a finding", "", "", {{"rag", ""}, sentence("sentence", "")}},
        {"comments", "words", "a comment", "", "", {sentence("text", ""), {"by", "by"}}},
        {"questions", "words", "a question", "", "", {}},
    };
    return kRows;
}

const std::vector<ToldRow>& told_rows() {
    static const std::vector<ToldRow> kRows = {
        {"actions",
         "actions",
         "an action",
         "",
         "title",
         {{"state", ""},
          {"due", "due"},
          {"owner", "owner"},
          sentence("title", "title"),
          sentence("progress", "progress"),
          sentence("evidence", "evidence")}},
        {"agenda",
         "words",
         "an item of the agenda",
         "",
         "",
         {{"by", "by"},
          {"minutes", "minutes"},
          {"heading", "paper"},
          {"file", "file of the paper"},
          sentence("why", "why it is exempt")}},
        {"attendance", "words", "a seat at the table", "", "", {{"here", ""}}},
        {"minutes",
         "words",
         "a minute",
         "",
         "item",
         {sentence("text", ""), sentence("decided", "decided")}},
        {"rules", "rules", "a rule", "", "", {{"threshold", ""}, {"source", "source"}}},
        {"sources", "words", "a source", "", "", {{"published", ""}, {"state", "state"}}},
        {"overview/headlines",
         "figures",
         "a headline figure",
         "",
         "short",
         {figure("now", "the authority"), figure("neighbours", "neighbours"),
          figure("nation", "the nation")}},
    };
    return kRows;
}

const std::vector<ToldSingle>& told_singles_of_school() {
    static const std::vector<ToldSingle> kSingles = {
        {"words", {"name", "name"}},
        {"words", {"phase", "phase"}},
        {"words", {"type", "type"}},
        {"words", {"ward", "ward"}},
        {"words", {"trust", "trust"}},
        {"words", {"collaborative", "collaborative"}},
        {"words", {"head/name", "headteacher"}},
        {"words", {"head/status", "the headteacher's post"}},
        {"words", {"chair/name", "chair of governors"}},
        {"words", {"funds", "finance", false}},
        {"words", {"governors", "governors", false}},
        {"judgements", {"category/word", "LA category"}},
        {"judgements", {"category/reasons", "reasons for the LA category", false}},
        {"judgements", {"ofsted/word", "Ofsted category"}},
        {"judgements", {"psisn/word", "PSISN grade"}},
        {"judgements", {"concern/listed", "on the list of schools causing concern"}},
        {"words", {"concern/outcome", "required outcome", false}},
        {"words", {"concern/milestone", "milestone", false}},
        {"words", {"concern/note", "the officer's note", false}},
        {"words", {"concern/impact", "impact", false}},
        {"rules", {"proposal/word", "category that the rules propose"}},
        {"rules", {"proposal/overridden", "how the officer differs", false}},
        {"figures", figure("roll", "pupils on roll")},
        {"figures", figure("capacity", "places")},
        {"figures", figure("places", "governors' places")},
        {"figures", figure("vacancies", "governors' places vacant")},
    };
    return kSingles;
}

const std::vector<ToldSingle>& told_singles() {
    static const std::vector<ToldSingle> kSingles = {
        {"words", {"authority/name", "the council's name"}},
        {"words", {"clinic/focus", "the term's focus"}},
        {"words", {"clinic/date", "day of the clinic"}},
        {"words", {"clinic/time", "time of the clinic"}},
        {"words", {"clinic/venue", "place of the clinic"}},
        {"words", {"clinic/cutoff", "data as at"}},
        {"words", {"clinic/next", "next clinic"}},
    };
    return kSingles;
}

}  // namespace clinic
