#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// Six primary schools and two secondary ones; last clinic the first was red, now the first two are.
struct Counted : SmallCouncil {
    Counted() {
        for (int i = 0; i < 8; ++i) {
            SchoolOnDay& school =
                add_school(900101 + i, std::string("School ") + static_cast<char>('A' + i),
                           i < 6 ? "primary" : "secondary");
            const std::string then = i < 1 ? "red" : "green";
            add_judgement(*this, school, "la-category", then, {2014, 9, 19});
            earlier(900101 + i).judgements = school.judgements;
            if (i == 1) {
                judgement = &add_judgement(*this, school, "la-category", "red", {2015, 9, 18});
            }
        }
    }

    // Of School B today.
    Judgement* judgement = nullptr;
};

Overview overview_to(const std::string& edition, const SmallCouncil& council) {
    const Assessment assessment = assess(council.view, &council.before, 1);
    return disclose(council.view, &council.before, assessment, edition_named(edition), 1).overview;
}

// "Primary 6: Red 2, Amber 0, Green 4", a line a row.
std::string told(const CountTable& table) {
    std::string text;
    for (const CountRow& row : table.rows) {
        text += row.name + " " + std::to_string(row.total) + ":";
        for (const CategoryCount& count : row.counts) {
            text += " " + count.word + " " + std::to_string(count.count) + ",";
        }
        text.back() = '\n';
    }
    return text;
}

}  // namespace

TEST_CASE("categories are counted by phase, the largest first, and at each clinic") {
    const Counted council;
    const Overview shown = overview_to("members", council);
    CHECK(told(shown.phases) == R"(Primary 6: Red 2, Amber 0, Green 4
Secondary 2: Red 0, Amber 0, Green 2
)");
    CHECK(shown.phases.sentence == "Primary has the largest share red or amber: 2 of 6 schools");
    CHECK(told(shown.terms) == R"(Summer 2015 8: Red 1, Amber 0, Green 7
Autumn 2015 8: Red 2, Amber 0, Green 6
)");
    CHECK(shown.terms.sentence == "2 schools are red or amber, 1 more than in Summer 2015");
}

TEST_CASE("a school whose category is withheld today is counted so at every clinic") {
    const Counted council;
    council.judgement->exempt = paragraph(1);
    const Overview shown = overview_to("public", council);
    CHECK(told(shown.phases) == R"(Primary 6: Red 1, Amber 0, Green 4, No category shown 1
Secondary 2: Red 0, Amber 0, Green 2, No category shown 0
)");
    CHECK(told(shown.terms) == R"(Summer 2015 8: Red 1, Amber 0, Green 6, No category shown 1
Autumn 2015 8: Red 1, Amber 0, Green 6, No category shown 1
)");
}

TEST_CASE("where no category may be shown there is nothing to count") {
    Counted council;
    council.history.authority.withhold = {{"judgements.la-category", paragraph(1)}};
    const Overview shown = overview_to("public", council);
    CHECK(shown.phases.rows.empty());
    CHECK(shown.phases.sentence.empty());
    CHECK(shown.terms.rows.empty());
    CHECK(shown.terms.sentence.empty());
}
