#include "disclose/network_facts.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string cell_text(const AnswerCell& cell) {
    return std::to_string(cell.count) + " (" + amount_text(cell.percent) + ")";
}

std::string rows_text(const DisclosedConsultation& consultation) {
    std::string text;
    std::vector<AnswerRow> rows = consultation.rows;
    rows.push_back(consultation.total);
    for (const AnswerRow& row : rows) {
        text += row.who + " " + std::to_string(row.total) + ": " + cell_text(row.first) + ", " +
                cell_text(row.second) + ", " + cell_text(row.third) + "\n";
    }
    return text;
}

}  // namespace

// The counts of a public paper of 2013, whose margins are 114, 3, 14 and 53, 41, 18, 10, 7, 2.
TEST_CASE("a consultation of 131 forms comes out with its totals, and percentages of each row") {
    const SmallFolder folder = network_folder(R"(consultations:
  - id: network-2013
    question: Do you support the proposals?
    forms: 131
    answers: ["Yes", "No", Uncertain]
    table:
      Heads: [47, 1, 5]
      Governors: [36, 0, 5]
      Finance and business staff: [17, 0, 1]
      No role specified: [10, 0, 0]
      LA: [2, 2, 3]
      Others: [2, 0, 0]
    said:
      - {text: Who pays, response: The grant does}
      - {text: Good}
)");
    CHECK(folder.remarks == "");
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kPublic);
    REQUIRE(shown.consultations.size() == 1);
    const DisclosedConsultation& consultation = shown.consultations.front();
    CHECK(consultation.forms == 131);
    CHECK(consultation.first == "Yes");
    CHECK(consultation.third == "Uncertain");
    CHECK(consultation.fourth.empty());
    CHECK(rows_text(consultation) ==
          "Heads 53: 47 (89%), 1 (2%), 5 (9%)\n"
          "Governors 41: 36 (88%), 0 (0%), 5 (12%)\n"
          "Finance and business staff 18: 17 (94%), 0 (0%), 1 (6%)\n"
          "No role specified 10: 10 (100%), 0 (0%), 0 (0%)\n"
          "LA 7: 2 (29%), 2 (29%), 3 (43%)\n"
          "Others 2: 2 (100%), 0 (0%), 0 (0%)\n"
          "All 131: 114 (87%), 3 (2%), 14 (11%)\n");
    CHECK(consultation.sentence ==
          "Of 131 forms, 87% answered Yes (114), 2% No (3) and 11% Uncertain (14)");
    REQUIRE(consultation.said.size() == 2);
    CHECK(consultation.said[0].response == "The grant does");
    CHECK(consultation.said[1].response.empty());
}

TEST_CASE("a row without forms has no percentages, and a sixth answer is still among the cells") {
    const SmallFolder folder = network_folder(R"(consultations:
  - id: c
    question: Which
    answers: [A, B, C, D, E, F]
    table: {Heads: [1, 0, 0, 0, 0, 3], Parents: [0, 0, 0, 0, 0, 0]}
)");
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kPublic);
    REQUIRE(shown.consultations.size() == 1);
    const DisclosedConsultation& consultation = shown.consultations.front();
    CHECK(consultation.forms == 4);
    CHECK(amount_text(consultation.rows[1].first.percent).empty());
    CHECK(consultation.fifth == "E");
    CHECK(cell_text(consultation.rows[0].cells[5]) == "3 (75%)");
    CHECK(consultation.sentence ==
          "Of 4 forms, 25% answered A (1), 0% B (0), 0% C (0), 0% D (0), 0% E (0) and 75% F (3)");
}

TEST_CASE("a consultation is shown from the day its answers are in, and not where it is exempt") {
    const SmallFolder folder = network_folder(R"(consultations:
  - {id: c, question: Which, answers: [A], table: {Heads: [1]}, known: 2015-10-05}
  - {id: d, question: Why, answers: [A], table: {Heads: [1]}, exempt: 4}
)");
    CHECK(disclosed_on(folder, {2015, 10, 4}, kPublic).consultations.empty());
    CHECK(disclosed_on(folder, {2015, 10, 5}, kPublic).consultations.size() == 1);
    CHECK(disclosed_on(folder, {2015, 10, 5}, kMembers).consultations.size() == 2);
}
