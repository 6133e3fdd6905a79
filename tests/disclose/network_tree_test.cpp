#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

Group group(const std::string& id, const std::string& kind, const std::string& name,
            const std::string& within) {
    Group made;
    made.id = id;
    made.kind = kind;
    made.name = name;
    made.within = within;
    return made;
}

// School A to E: A and B in a triad of Collaborative 1, C in the collaborative alone, D in no group
// but an area, E in Collaborative 2.
struct System {
    SmallCouncil council;
    Network network;

    System();
    Group& named(const std::string& id) {
        return *std::ranges::find(network.groups, id, &Group::id);
    }
    void join(std::size_t school, const std::vector<std::string>& ids);
    DisclosedNetwork shown_to(const std::string& edition);
};

System::System() {
    // Schools point at their groups: none may move.
    network.groups.reserve(8);
    network.groups = {group("c1", "collaborative", "Collaborative 1", ""),
                      group("c1-t1", "triad", "Collaborative 1, triad 1", "c1"),
                      group("c2", "collaborative", "Collaborative 2", ""),
                      group("north", "area", "North", "")};
    for (int i = 0; i < 5; ++i) {
        council.add_school(900101 + i, std::string("School ") + static_cast<char>('A' + i));
    }
    join(0, {"c1", "c1-t1"});
    join(1, {"c1", "c1-t1"});
    join(2, {"c1"});
    join(3, {"north"});
    join(4, {"c2", "north"});
    add_judgement(council, council.view.schools[1], "la-category", "red", {2015, 9, 18});
    add_judgement(council, council.view.schools[2], "la-category", "green", {2015, 9, 18});
}

void System::join(std::size_t school, const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        council.view.schools[school].groups.push_back({&named(id), "primary"});
    }
}

DisclosedNetwork System::shown_to(const std::string& edition) {
    council.view.network = std::make_shared<const Network>(network);
    const Assessment assessment = assess(council.view, nullptr, 1);
    return disclose(council.view, nullptr, assessment, edition_named(edition), 1).network;
}

Member exempt_member(int school) {
    Member member;
    member.school = school;
    member.exempt = paragraph(2);
    return member;
}

// A line a node, indented below its parent.
std::string told(const DisclosedNetwork& network) {
    std::string text;
    std::vector<int> depth;
    for (const NetworkNode& node : network.nodes) {
        depth.push_back(node.parent < 0 ? 0 : depth[static_cast<std::size_t>(node.parent)] + 1);
        text += std::string(static_cast<std::size_t>(depth.back()) * 2, ' ') + node.name;
        text += node.kind == "school" ? "" : " (" + std::to_string(node.schools) + ")";
        text += node.rag == Rag::None ? "\n" : " " + std::string(rag_word(node.rag)) + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("the network goes from the council down to each school, and to those in no group") {
    System system;
    const DisclosedNetwork network = system.shown_to("members");
    CHECK(told(network) == R"(Nenebridge (5)
  Collaborative 1 (3)
    Triad 1 (2)
      School A
      School B red
    School C green
  Collaborative 2 (1)
    School E
  In none of these groups (1)
    School D
)");
    CHECK(network.sentence == "4 of 5 schools work in 2 collaboratives and 1 triad");
    CHECK(network.has_categories);
}

TEST_CASE("a board stands at the top, and its members are not drawn as its schools") {
    System system;
    system.network.groups.push_back(group("board", "board", "School Improvement Board", ""));
    system.join(3, {"board"});
    const DisclosedNetwork network = system.shown_to("members");
    CHECK(network.nodes.front().name == "School Improvement Board");
    CHECK(network.nodes.back().name == "School D");
    CHECK(network.nodes[static_cast<std::size_t>(network.nodes.back().parent)].kind == "none");
}

TEST_CASE(
    "without groups of schools that help each other the areas are drawn, and without any "
    "nothing") {
    System system;
    for (SchoolOnDay& school : system.council.view.schools) {
        std::erase_if(school.groups,
                      [](const Membership& one) { return one.group->kind != "area"; });
    }
    CHECK(system.shown_to("members").sentence == "2 of 5 schools work in 1 area");
    for (SchoolOnDay& school : system.council.view.schools) {
        school.groups.clear();
    }
    CHECK(system.shown_to("members").nodes.empty());
}

TEST_CASE("a hidden membership, also of the group above, does not show who is a member") {
    System system;
    system.named("c1").members = {exempt_member(900101)};
    CHECK(told(system.shown_to("public")) == R"(Nenebridge (5)
  Collaborative 1 (2)
    Triad 1 (1)
      School B red
    School C green
  Collaborative 2 (1)
    School E
  In none of these groups (2)
    School A
    School D
)");
    CHECK(system.shown_to("members").nodes.size() == 10);
}

TEST_CASE("a hidden group is not drawn, nor what is within it") {
    System system;
    system.named("c1").exempt = paragraph(2);
    const std::string text = told(system.shown_to("public"));
    CHECK(text.find("ollaborative 1") == std::string::npos);
    CHECK(text.find("riad 1") == std::string::npos);
    CHECK(text.find("In none of these groups (4)") != std::string::npos);
}

TEST_CASE("a withheld category is no colour in the network, and a withheld school is not there") {
    System system;
    system.council.history.authority.withhold = {{"judgements.la-category", paragraph(1)}};
    system.council.school(900105).exempt = paragraph(1);
    const DisclosedNetwork network = system.shown_to("public");
    CHECK_FALSE(network.has_categories);
    const std::string text = told(network);
    CHECK(text.find("red") == std::string::npos);
    CHECK(text.find("School E") == std::string::npos);
    CHECK(text.find("Collaborative 2") == std::string::npos);
}
