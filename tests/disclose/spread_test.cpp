#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/disclose_spread.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

// Seven primary schools around the council's 70%, each with forty pupils.
struct Primaries {
    SmallCouncil council;

    Primaries() {
        council.add_rule("comparator", "standards", "ks2-rwm");
        council.add_comparator("authority", "ks2-rwm", 2015, 70);
        council.add_comparator("nation", "ks2-rwm", 2015, 80);
        for (int i = 0; i < 7; ++i) {
            const std::string name = std::string("School ") + static_cast<char>('A' + i);
            add_figure(council.add_school(900101 + i, name), "ks2-rwm", 2015, 66 + i, 40);
        }
    }

    SchoolOnDay& school(std::size_t index) { return council.view.schools[index]; }
    KnownFigure& figure(std::size_t index) { return school(index).figures["ks2-rwm"].front(); }
};

Disclosed shown_to(const Primaries& all, const Edition& edition) {
    const Assessment assessment = assess(all.council.view, nullptr, 1);
    return disclose(all.council.view, nullptr, assessment, edition, 1);
}

// "School A 66%, School B 67%"
std::string points_of(const Disclosed& shown) {
    std::string text;
    for (const Spread& spread : shown.spreads) {
        for (const SpreadPoint& point : spread.points) {
            text += (text.empty() ? "" : ", ") + point.school + " " + amount_text(point.figure);
        }
    }
    return text;
}

const DisclosedSchool& school_named(const Disclosed& shown, const std::string& name) {
    return *std::ranges::find(shown.schools, name, &DisclosedSchool::name);
}

}  // namespace

TEST_CASE("a spread has a point for each school with a figure, by name") {
    const Primaries all;
    const Disclosed shown = shown_to(all, kMembers);
    CHECK(points_of(shown) ==
          "School A 66%, School B 67%, School C 68%, School D 69%, School E 70%, School F 71%, "
          "School G 72%");
    CHECK(shown.spreads.front().left_out == 0);
    CHECK(shown.overview.funnels == 1);
}

TEST_CASE("a figure that is withheld, suppressed or of few pupils is no point of a spread") {
    Primaries all;
    all.figure(0).marks = {paragraph(2)};
    all.figure(0).value = 11;
    all.figure(1).pupils = 5;
    all.figure(1).value = 99;
    all.figure(2).symbol = Symbol::SUPP;
    add_figure(all.council.add_school(900108, "School H"), "ks2-rwm", 2015, 73, 40);

    const Disclosed shown = shown_to(all, kPublic);
    CHECK(points_of(shown) ==
          "School D 69%, School E 70%, School F 71%, School G 72%, "
          "School H 73%");
    CHECK(shown.spreads.front().left_out == 3);
    // Nor of any other school's place, and the school has none itself.
    const SchoolPlace& other = school_named(shown, "School D").place;
    CHECK(other.others == std::vector<double>{70, 71, 72, 73});
    CHECK(other.alternative.find("11%") == std::string::npos);
    CHECK(other.alternative.find("99%") == std::string::npos);
    for (const char* name : {"School A", "School B", "School C"}) {
        CHECK(school_named(shown, name).place.others.empty());
    }
    // Members may see two of them: the suppressed one is known to nobody.
    CHECK(shown_to(all, kMembers).spreads.front().points.size() == 7);
    CHECK(shown_to(all, kMembers).spreads.front().left_out == 1);
}

TEST_CASE("a school that is withheld as a whole is no point, and is not counted as left out") {
    Primaries all;
    all.council.school(900103).exempt = paragraph(1);
    all.figure(2).value = 3;
    const Disclosed shown = shown_to(all, kPublic);
    CHECK(points_of(shown).find("School C") == std::string::npos);
    CHECK(shown.spreads.front().left_out == 0);
    CHECK(shown.spreads.front().funnel.finding ==
          "No primary school is further from the council's 70% than chance alone explains");
}

TEST_CASE("a withheld figure of the council is no middle: the nation's takes its place") {
    Primaries all;
    for (ComparatorOnDay& table : all.council.view.comparators) {
        if (table.of == "authority") {
            table.figures["ks2-rwm"].front().marks = {paragraph(2)};
        }
    }
    const Disclosed shown = shown_to(all, kPublic);
    CHECK(amount_text(shown.spreads.front().funnel.middle) == "80%");
    CHECK(shown.spreads.front().funnel.middle_name == "nation");
    CHECK(school_named(shown, "School A").place.alternative.find("council") == std::string::npos);
}

TEST_CASE("too few schools are no spread") {
    Primaries all;
    for (const std::size_t index : {0U, 1U, 2U}) {
        all.figure(index).marks = {paragraph(2)};
    }
    const Disclosed shown = shown_to(all, kPublic);
    CHECK(shown.spreads.empty());
    CHECK(shown.overview.funnels == 0);
    CHECK(school_named(shown, "School D").place.finding.empty());
}

TEST_CASE("a funnel names the schools that chance does not explain, on both sides") {
    Primaries all;
    all.figure(0).value = 20;
    all.figure(3).value = 98;
    all.figure(3).of_predecessor = true;
    const Funnel funnel = shown_to(all, kMembers).spreads.front().funnel;
    CHECK(funnel.outside == 2);
    CHECK(funnel.alternative ==
          "KS2 L4+, 2014/15: 2 of 7 primary schools are further from the council's 70% than chance "
          "alone explains. Higher: School D as predecessor 98% (40 pupils). Lower: School A 20% "
          "(40 pupils). The other 5 lie from 67% to 72%, with 40 to 40 pupils each.");
}

TEST_CASE("a school without known pupils has a place, but stands in no funnel") {
    Primaries all;
    all.figure(0).value = 20;
    all.figure(0).pupils.reset();
    const Disclosed shown = shown_to(all, kMembers);
    CHECK(shown.spreads.front().points.size() == 7);
    CHECK(shown.spreads.front().funnel.outside == 0);
    CHECK(school_named(shown, "School A").place.finding ==
          "All 6 other primary schools are higher");
}

TEST_CASE("a school's place says how many others are on the fuller side") {
    Primaries all;
    const Disclosed shown = shown_to(all, kMembers);
    CHECK(school_named(shown, "School B").place.finding ==
          "5 of the 6 other primary schools are higher");
    CHECK(school_named(shown, "School G").place.finding == "All 6 other primary schools are lower");
    CHECK(school_named(shown, "School B").place.alternative ==
          "KS2 L4+, 2014/15: School B 67% (40 pupils); 5 of the 6 other primary schools are "
          "higher. They lie from 66% to 72%, the middle half of them from 68% to 70%. The council "
          "70% and the nation 80%.");
}

TEST_CASE("of very many schools none has a place, so that no school holds thousands of others") {
    Spread spread;
    spread.phase = "primary";
    Amount figure;
    figure.value = 60;
    for (int i = 0; i < 601; ++i) {
        spread.points.push_back(
            {"School", "school-" + std::to_string(i), figure, "", false, false});
    }
    std::vector<DisclosedSchool> schools(1);
    schools.front().anchor = "school-1";
    take_places({spread}, schools);
    CHECK(schools.front().place.others.empty());
    spread.points.pop_back();
    take_places({spread}, schools);
    CHECK(schools.front().place.others.size() == 599);
}
