// What a consultation was answered, as a crosstab, as an edition may show it.
#pragma once

#include "base/amount.hpp"
#include "base/date.hpp"
#include "base/fields.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// Forms with one answer.
struct AnswerCell {
    std::string answer;
    int count = 0;
    // Of the forms of its row; without a value where there are none.
    Amount percent;
};

// Forms from one kind of reader, by answer; the first five answers have names too, for columns.
struct AnswerRow {
    std::string who;
    int total = 0;
    // In the order of the consultation's answers.
    std::vector<AnswerCell> cells;
    AnswerCell first;
    AnswerCell second;
    AnswerCell third;
    AnswerCell fourth;
    AnswerCell fifth;
};

struct SaidAndDone {
    std::string said;
    std::string response;
};

struct DisclosedConsultation {
    std::string id;
    std::string question;
    // Whom it was sent to: "heads, governors and the council's staff".
    std::string asked;
    // The day on which the answers were in.
    std::optional<Date> on;
    int forms = 0;
    // How many forms were sent out, and the share that came back; missing when it is not known.
    std::optional<int> sent;
    Amount returned;
    // "Of 131 forms, 87% answered Yes (114), 2% No (3) and 11% Uncertain (14)"; empty without a
    // table.
    std::string sentence;
    std::vector<std::string> answers;
    // Heads of the columns; empty when there are fewer.
    std::string first;
    std::string second;
    std::string third;
    std::string fourth;
    std::string fifth;
    // One a kind of reader.
    std::vector<AnswerRow> rows;
    // All of them together.
    AnswerRow total;
    std::vector<SaidAndDone> said;
};

template <>
struct FieldsOf<AnswerCell> {
    static constexpr auto list() {
        return Fields{
            field("answer", &AnswerCell::answer, "the answer"),
            field("count", &AnswerCell::count, "forms with this answer"),
            field("percent", &AnswerCell::percent, "of all forms in its row"),
        };
    }
};

template <>
struct FieldsOf<AnswerRow> {
    static constexpr auto list() {
        return Fields{
            field("who", &AnswerRow::who, "who answered"),
            field("total", &AnswerRow::total, "forms in the row"),
            field("cells", &AnswerRow::cells, "one an answer, however many there are"),
            field("first", &AnswerRow::first, "the first answer"),
            field("second", &AnswerRow::second, "the second answer"),
            field("third", &AnswerRow::third, "the third answer"),
            field("fourth", &AnswerRow::fourth, "the fourth answer"),
            field("fifth", &AnswerRow::fifth, "the fifth answer"),
        };
    }
};

template <>
struct FieldsOf<SaidAndDone> {
    static constexpr auto list() {
        return Fields{
            field("said", &SaidAndDone::said, "what people said"),
            field("response", &SaidAndDone::response, "the council's response; may be empty"),
        };
    }
};

template <>
struct FieldsOf<DisclosedConsultation> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedConsultation::id, "its name in the folder"),
            field("question", &DisclosedConsultation::question, "what was asked"),
            field("asked", &DisclosedConsultation::asked, "whom it was sent to"),
            field("on", &DisclosedConsultation::on, "the day the answers were in"),
            field("sent", &DisclosedConsultation::sent, "how many forms were sent out"),
            field("returned", &DisclosedConsultation::returned, "the share that came back"),
            field("forms", &DisclosedConsultation::forms, "how many forms came back"),
            field("sentence", &DisclosedConsultation::sentence, "how many gave each answer"),
            field("answers", &DisclosedConsultation::answers, "the answers there were"),
            field("first", &DisclosedConsultation::first, "the first answer"),
            field("second", &DisclosedConsultation::second, "the second answer"),
            field("third", &DisclosedConsultation::third, "the third answer"),
            field("fourth", &DisclosedConsultation::fourth, "the fourth answer"),
            field("fifth", &DisclosedConsultation::fifth, "the fifth answer"),
            field("rows", &DisclosedConsultation::rows, "one a kind of reader"),
            field("total", &DisclosedConsultation::total, "all forms together"),
            field("said", &DisclosedConsultation::said, "what was said, with the responses"),
        };
    }
};

}  // namespace clinic
