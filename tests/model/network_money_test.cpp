// Bids, budgets, grades and answers that contradict themselves, or are told twice.
#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string remarks_on(const std::string& lists) {
    return read_small({{"network.yaml", "groups: [{id: g, name: G, kind: triad}]\n" + lists}})
        .remarks;
}

bool tells(const std::string& lists, const std::string& message) {
    INFO(remarks_on(lists));
    return remarks_on(lists).find(message) != std::string::npos;
}

std::string bid(const std::string& fields) {
    return "bids: [{id: b, group: g, " + fields + "}]\n";
}

}  // namespace

TEST_CASE("a bid's money goes with what became of it") {
    CHECK(remarks_on(bid("asked: 2000, submitted: 2015-01-08, decided: 2015-02-02, is: approved, "
                         "granted: 1500, spent: [{on: 2015-03-02, is: 900}]")) == "");
    CHECK(tells(bid("decided: 2015-02-02, is: refused, granted: 6000"),
                "error: bid 'b' is refused, and was granted 6,000 pounds [contradiction]"));
    CHECK(tells(bid("decided: 2015-02-02"), "bid 'b' was decided, and nothing says how"));
    CHECK(tells(bid("is: approved, granted: 100"),
                "bid 'b' is approved, and nothing says since when"));
    CHECK(tells(bid("decided: 2015-02-02, is: approved"),
                "bid 'b' is approved, and nothing says for how much"));
    CHECK(tells(bid("decided: 2015-02-02, is: approved, spent: [{on: 2015-03-02, is: 900}]"),
                "bid 'b' spent money, and nothing says what it was granted"));
    CHECK(tells(bid("asked: 2500, decided: 2015-02-02, is: approved, granted: 99999"),
                "bid 'b' was granted 99,999 of 2,500 pounds asked for"));
    CHECK(tells(bid("asked: -2500"), "[out-of-range]"));
    CHECK(tells("budgets: [{year: 2015, group: g, is: -62000}]\n", "[out-of-range]"));
    CHECK(tells("budgets: [{year: 2015, group: g, is: 62000000000000}]\n", "[out-of-range]"));
}

TEST_CASE("what is told twice is told") {
    const std::string budget = "{year: 2015, group: g, is: 100, fund: A grant}";
    CHECK(tells("budgets: [" + budget + ", " + budget + "]\n",
                "the budget of 'g' for 2015 is given twice"));
    CHECK(remarks_on("budgets: [" + budget + ", {year: 2015, group: g, is: 5, fund: B}]\n") == "");
    const std::string visit = "{group: g, on: 2015-03-10}";
    CHECK(tells("visits: [" + visit + ", " + visit + "]\n",
                "the visit in 'g' on 2015-03-10 is given twice"));
    CHECK(tells("board: {name: B, meetings: [{on: 2015-03-10}, {on: 2015-03-10}]}\n",
                "the meeting of 2015-03-10 is given twice"));
    CHECK(tells("consultations: [{id: c, question: Q, answers: [A, A], table: {H: [1, 2]}}]\n",
                "the answer 'A' is given twice"));
}

TEST_CASE("answers and people are counted, none of them less than nought") {
    CHECK(tells("consultations: [{id: c, question: Q, answers: [A, B], table: {H: [51, -7]}}]\n",
                "[out-of-range]"));
    CHECK(tells("consultations: [{id: c, question: Q, forms: 0, answers: [A], table: {H: [3]}}]\n",
                "the table adds up to 3, and 'forms' is 0"));
    CHECK(tells("consultations: [{id: c, question: Q, sent: 2, answers: [A], table: {H: [3]}}]\n",
                "2 forms were sent out, and 3 came back"));
    CHECK(
        tells("reviews: [{id: r, title: R, on: 2015-07-10, people: 28, "
              "interviewed: {Heads: 21, Others: 6}}]\n",
              "those interviewed add up to 27, and 'people' is 28"));
}
