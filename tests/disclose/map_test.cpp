#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

SchoolMap map_shown_to(const SmallCouncil& council, const std::string& edition) {
    const Assessment assessment = assess(council.view, nullptr, 1);
    return disclose(council.view, nullptr, assessment, edition_named(edition), 1).map;
}

// Four schools at the corners of a square, two of them red and amber, and one nowhere.
struct Square {
    SmallCouncil council;

    Square() {
        add(900101, "Alder", {{501000, 301000}}, "red");
        add(900102, "Birch", {{500000, 301000}}, "green");
        add(900103, "Cedar", {{501000, 300000}}, "amber");
        add(900104, "Dogwood", {{500000, 300000}}, "green");
        add(900105, "Elder", std::nullopt, "red");
    }

    void add(int urn, const std::string& name, const std::optional<GridPlace>& place,
             const std::string& category) {
        SchoolOnDay& school = council.add_school(urn, name);
        council.school(urn).stands = place;
        council.school(urn).ward = urn % 2 == 1 ? "East Ward" : "West Ward";
        add_judgement(council, school, "la-category", category, {2015, 9, 1});
    }
};

// "Alder red *": a star for a school that causes concern.
std::string told(const SchoolMap& map) {
    std::string text;
    for (const MapPoint& point : map.points) {
        text += point.school + " " + std::string(rag_word(point.rag)) + (point.listed ? " *" : "") +
                "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("the map shows schools whose place is known, most concern first, and counts the others") {
    const Square square;
    const SchoolMap map = map_shown_to(square.council, "members");
    CHECK(told(map) == R"(Alder red *
Cedar amber *
Birch green
Dogwood green
)");
    CHECK(map.listed == 2);
    CHECK(map.unplaced == 1);
    CHECK(map.unplaced_listed == 1);
    CHECK(map.has_categories);
}

TEST_CASE("the map is told in words: the finding, each quarter, and who they are") {
    const Square square;
    const SchoolMap map = map_shown_to(square.council, "members");
    const std::string finding =
        "No school in the north west causes concern, 1 of 1 in the south east";
    CHECK(map.finding == finding);
    CHECK(map.alternative ==
          "Map of 4 schools. " + finding +
              ". By quarter about the middle of all schools: north west 0 of 1, "
              "north east 1 of 1, south west 0 of 1, south east 1 of 1. They are Alder (red) and "
              "Cedar (amber).");
}

TEST_CASE(
    "the finding of a map says one quarter when most or all are there, and none of three schools") {
    Square square;
    square.add(900106, "Fir", {{501100, 301100}}, "red");
    CHECK(map_shown_to(square.council, "members").finding ==
          "Most schools causing concern and on the map stand in the north east: 2 of 3");
    square.council.school(900103).stands.reset();
    CHECK(map_shown_to(square.council, "members").finding ==
          "Both schools causing concern and on the map stand in the north east");
    square.council.school(900101).stands.reset();
    CHECK(map_shown_to(square.council, "members").finding ==
          "1 of 3 schools on the map causes concern");
}

TEST_CASE("a ward counts all its schools, and lies in the middle of those whose place is known") {
    const Square square;
    const SchoolMap map = map_shown_to(square.council, "members");
    REQUIRE(map.wards.size() == 2);
    const MapWard& east = map.wards.front();
    CHECK(east.name == "East Ward");
    CHECK(east.schools == 3);
    CHECK(east.placed == 2);
    CHECK(east.listed == 3);
    CHECK(east.names == std::vector<std::string>{"Alder", "Cedar", "Elder"});
    CHECK(east.easting == 501000);
    CHECK(east.northing == 300500);
}

TEST_CASE("an edition that may not show LA categories has a map without findings") {
    Square square;
    square.council.history.authority.withhold = {{"judgements.la-category", paragraph(1)}};
    const SchoolMap map = map_shown_to(square.council, "public");
    CHECK(told(map) == R"(Alder no data
Birch no data
Cedar no data
Dogwood no data
)");
    CHECK_FALSE(map.has_categories);
    CHECK(map.finding == "No school on the map has a low Ofsted grade");
    for (const MapWard& ward : map.wards) {
        CHECK(ward.listed == 0);
        CHECK(ward.names.empty());
    }
}

TEST_CASE("a school that an edition withholds is not on its map, nor counted in a ward") {
    Square square;
    square.council.school(900101).exempt = paragraph(3);
    const SchoolMap map = map_shown_to(square.council, "public");
    CHECK(map.points.size() == 3);
    CHECK(map.alternative.find("Alder") == std::string::npos);
    CHECK(map.wards.front().schools == 2);
}

TEST_CASE("without any place there is no map at all") {
    SmallCouncil council;
    council.add_school(900101, "Alder");
    const SchoolMap map = map_shown_to(council, "members");
    CHECK(map.points.empty());
    CHECK(map.wards.empty());
    CHECK(map.unplaced == 0);
    CHECK(map.alternative.empty());
}
