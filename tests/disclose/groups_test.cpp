#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>

using namespace clinic;

namespace {

// Five schools: the first two in one triad, the others in another.
struct Triads {
    SmallCouncil council;
    std::array<Group, 2> triads;

    Triads();
    SchoolOnDay& school(std::size_t index) { return council.view.schools[index]; }
};

Triads::Triads() {
    council.add_rule("comparator", "standards", "ks2-rwm");
    council.history.measures["ks2-rwm"].same = 2;
    for (const std::size_t number : {0U, 1U}) {
        triads[number].id = triads[number].name = number == 0 ? "Triad 1" : "Triad 2";
        triads[number].kind = "triad";
        triads[number].phase = "primary";
    }
    for (int i = 0; i < 5; ++i) {
        SchoolOnDay& school =
            council.add_school(900101 + i, std::string("School ") + static_cast<char>('A' + i));
        school.groups = {{&triads[i < 2 ? 0 : 1], "primary"}};
    }
}

Disclosed shown_to(const Triads& all, const Edition& edition) {
    const Assessment assessment = assess(all.council.view, nullptr, 1);
    return disclose(all.council.view, nullptr, assessment, edition, 1);
}

// "Triad 1: 68% (all 2 schools, 40 pupils)", a line a group.
std::string told(const Disclosed& shown) {
    std::string text;
    for (const DisclosedGroup& group : shown.groups) {
        text += group.name + ":";
        for (const GroupLine& line : group.lines) {
            text += " " + amount_text(line.now);
            text += line.counted.empty() ? "" : " (" + line.counted + ")";
        }
        text += "\n";
    }
    return text;
}

const DisclosedGroup& group_named(const Disclosed& shown, const std::string& name) {
    return *std::ranges::find(shown.groups, name, &DisclosedGroup::name);
}

}  // namespace

TEST_CASE("a joint result is hidden with the one school's figure that it would give away") {
    Triads all;
    for (std::size_t i = 0; i < 5; ++i) {
        add_figure(all.school(i), "ks2-rwm", 2015, 60, i == 0 || i == 2 ? 5 : 20);
    }
    CHECK(told(shown_to(all, kMembers)) == R"(Nenebridge: 60% (all 5 schools, 70 pupils)
Primary: 60% (all 5 schools, 70 pupils)
Triad 1: 60% (all 2 schools, 25 pupils)
Triad 2: 60% (all 3 schools, 45 pupils)
)");
    // Two figures of five pupils are hidden: together they may be told, each triad's alone may not.
    const Disclosed shown = shown_to(all, kPublic);
    CHECK(told(shown) == R"(Nenebridge: 60% (all 5 schools, 70 pupils)
Primary: 60% (all 5 schools, 70 pupils)
Triad 1: withheld
Triad 2: withheld
)");
    CHECK(group_named(shown, "Triad 1").lines.front().schools.empty());
    CHECK(std::ranges::any_of(shown.edition.withheld, [](const WithheldKind& kind) {
        return kind.why ==
               "joint results: from which one school's withheld figure could be worked out";
    }));
}

// Three figures are hidden, two of them in Triad 2: it could be told by itself, but all less
// Triad 2 is the figure hidden in Triad 1.
TEST_CASE("a joint result is hidden when the whole less it would give a school's figure away") {
    Triads all;
    for (std::size_t i = 0; i < 5; ++i) {
        add_figure(all.school(i), "ks2-rwm", 2015, 60, 20);
    }
    for (const std::size_t hidden : {1U, 3U, 4U}) {
        all.school(hidden).figures["ks2-rwm"].front().marks = {paragraph(2)};
    }
    CHECK(told(shown_to(all, kPublic)) == R"(Nenebridge: 60% (all 5 schools, 100 pupils)
Primary: 60% (all 5 schools, 100 pupils)
Triad 1: withheld
Triad 2: withheld
)");
}

TEST_CASE("a joint result of too few pupils is not public") {
    Triads all;
    add_figure(all.school(0), "ks2-rwm", 2015, 60, 2);
    add_figure(all.school(1), "ks2-rwm", 2015, 60, 3);
    CHECK(told(shown_to(all, kPublic)) ==
          "Nenebridge: withheld\nPrimary: withheld\nTriad 1: withheld\nTriad 2:\n");
}

TEST_CASE("a school that is withheld as a whole leaves no trace in its groups") {
    Triads all;
    for (std::size_t i = 0; i < 5; ++i) {
        add_figure(all.school(i), "ks2-rwm", 2015, i == 2 ? 0 : 60, 20);
    }
    all.council.school(900103).exempt = paragraph(1);
    const Disclosed shown = shown_to(all, kPublic);
    CHECK(told(shown) == R"(Nenebridge: 60% (all 4 schools, 80 pupils)
Primary: 60% (all 4 schools, 80 pupils)
Triad 1: 60% (all 2 schools, 40 pupils)
Triad 2: 60% (all 2 schools, 40 pupils)
)");
    CHECK(group_named(shown, "Triad 2").members ==
          std::vector<std::string>{"School D", "School E"});
}

TEST_CASE("a joint result that a hidden membership is part of would tell whose it is") {
    Triads all;
    for (std::size_t i = 0; i < 5; ++i) {
        add_figure(all.school(i), "ks2-rwm", 2015, 60, 20);
    }
    Member member;
    member.school = 900104;
    member.exempt = paragraph(2);
    all.triads[1].members.push_back(member);
    const Disclosed shown = shown_to(all, kPublic);
    const DisclosedGroup& triad = group_named(shown, "Triad 2");
    CHECK(triad.members == std::vector<std::string>{"School C", "School E"});
    CHECK(amount_text(triad.lines.front().now) == "withheld");
    CHECK(triad.lines.front().counted.empty());
    CHECK(amount_text(group_named(shown_to(all, kMembers), "Triad 2").lines.front().now) == "60%");
}

TEST_CASE("a group that is withheld is not in the edition") {
    Triads all;
    all.triads[1].exempt = paragraph(2);
    CHECK(told(shown_to(all, kPublic)) == "Nenebridge:\nPrimary:\nTriad 1:\n");
}

// School A went from 50% to 60% of 30 pupils. School B, 90% of 10, has no earlier figure.
TEST_CASE("a change is that of the schools with both years") {
    Triads all;
    add_figure(all.school(0), "ks2-rwm", 2014, 50, 30);
    add_figure(all.school(0), "ks2-rwm", 2015, 60, 30);
    SchoolOnDay& second = all.school(1);
    add_symbol(second, "ks2-rwm", 2014, Symbol::SUPP);
    add_figure(second, "ks2-rwm", 2015, 90, 10);
    const DisclosedGroup triad = group_named(shown_to(all, kMembers), "Triad 1");
    REQUIRE(triad.lines.size() == 1);
    CHECK(amount_text(triad.lines.front().now) == "68%");
    CHECK(amount_text(triad.lines.front().before) == "50%");
    CHECK(triad.lines.front().change == "+10 points");
    CHECK(triad.lines.front().is_complete);
    // Both figures of the latest year are hidden, but the change would be that of School A alone.
    for (const std::size_t hidden : {0U, 1U}) {
        all.school(hidden).figures["ks2-rwm"].back().marks = {paragraph(2)};
    }
    const DisclosedGroup seen = group_named(shown_to(all, kPublic), "Triad 1");
    CHECK(amount_text(seen.lines.front().now) == "68%");
    CHECK(seen.lines.front().change.empty());
}

// All are at 60%; without School E, at 40%, they are at 70%.
TEST_CASE("the schools at both ends are named where three schools make a result") {
    Triads all;
    add_figure(all.school(2), "ks2-rwm", 2015, 80, 50);
    add_figure(all.school(3), "ks2-rwm", 2015, 60, 50);
    add_figure(all.school(4), "ks2-rwm", 2015, 40, 50);
    const Disclosed shown = shown_to(all, kMembers);
    const GroupLine& main = group_named(shown, "Triad 2").main;
    CHECK(main.holds.school == "School E");
    CHECK(amount_text(main.holds.without) == "70%");
    CHECK(main.holds.pull == "−10.0 points");
    CHECK(main.lifts.school == "School C");
    CHECK(main.lifts.pull == "+10.0 points");
    CHECK(group_named(shown, "Triad 1").main.holds.school.empty());
    // Only large groups are drawn, however much a school holds a triad back.
    REQUIRE(main.schools.size() == 3);
    CHECK(*main.schools.front().amount == Approx(-10));
    CHECK_FALSE(group_named(shown, "Triad 2").is_held);
}

TEST_CASE(
    "three collaboratives at most are drawn, and never with a school whose figure is hidden") {
    Triads all;
    all.triads[1].kind = "collaborative";
    add_figure(all.school(2), "ks2-rwm", 2015, 80, 50);
    add_figure(all.school(3), "ks2-rwm", 2015, 60, 50);
    add_figure(all.school(4), "ks2-rwm", 2015, 40, 50);
    CHECK(group_named(shown_to(all, kMembers), "Triad 2").is_held);
    all.school(3).figures["ks2-rwm"].front().marks = {paragraph(2)};
    const Disclosed shown = shown_to(all, kPublic);
    CHECK_FALSE(group_named(shown, "Triad 2").is_held);
    for (const GroupLine& line : group_named(shown, "Triad 2").lines) {
        for (const SchoolPull& pull : line.schools) {
            CHECK_FALSE(pull.amount);
        }
    }
}
