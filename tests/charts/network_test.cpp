#include "charts/drawn_chart.hpp"
#include "charts/network_panels.hpp"
#include "compose/network_chart.hpp"
#include "disclose/disclosed_network.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

int add(DisclosedNetwork& network, const std::string& name, const std::string& kind, int parent) {
    network.nodes.push_back({name, kind, parent, Rag::None, kind == "school" ? 1 : 0});
    return static_cast<int>(network.nodes.size()) - 1;
}

// Collaboratives of three triads of three schools; each collaborative has one school without triad.
DisclosedNetwork network_of(int collaboratives) {
    DisclosedNetwork network;
    network.sentence = "All schools work in groups";
    network.has_categories = true;
    add(network, "Nenebridge", "authority", -1);
    for (int i = 1; i <= collaboratives; ++i) {
        const int within = add(network, "Collaborative " + std::to_string(i), "collaborative", 0);
        network.nodes.back().schools = 10;
        for (int k = 1; k <= 3; ++k) {
            const int triad = add(network, "Triad " + std::to_string(k), "triad", within);
            for (const char* name : {"Alder", "Beech", "Cedar"}) {
                add(network, std::string(name) + " Primary School", "school", triad);
                network.nodes.back().rag = name[0] == 'A' ? Rag::Red : Rag::Green;
            }
        }
        add(network, "Damson Primary School", "school", within);
        network.nodes.back().rag = Rag::Amber;
    }
    network.nodes.front().schools = collaboratives * 10;
    return network;
}

Drawing drawing_of(const DisclosedNetwork& network) {
    return drawn(network_chart(&network, "The network"));
}

std::size_t times(const Drawing& drawing, const std::string& wanted) {
    const std::vector<std::string> words = words_of(drawing);
    return static_cast<std::size_t>(std::count(words.begin(), words.end(), wanted));
}

}  // namespace

TEST_CASE("a network is drawn with every group and school by name, and red ones in bold") {
    const Drawing drawing = drawing_of(network_of(4));

    check_words(drawing);
    CHECK(says(drawing, "Nenebridge"));
    CHECK(says(drawing, "Collaborative 4"));
    CHECK(times(drawing, "10 schools") == 4);
    CHECK(times(drawing, "Triad 3") == 4);
    CHECK(times(drawing, "Damson Primary School") == 4);
    CHECK(times(drawing, "Beech Primary School") == 12);
    for (const TextMark& text : marks_of<TextMark>(drawing)) {
        if (text.words.ends_with("Primary School")) {
            CHECK((text.face == Face::Bold) == text.words.starts_with("Alder"));
        }
    }
    // The key names what is there, and no more.
    CHECK(says(drawing, "amber"));
    CHECK_FALSE(says(drawing, "no category shown"));
}

TEST_CASE("schools of a group that are in none of its groups stand last in it") {
    const DisclosedNetwork network = network_of(1);
    const std::vector<NetworkPanel> panels = panels_of(network_chart(&network, "The network"));
    REQUIRE(panels.size() == 1);
    REQUIRE(panels.front().rows.size() == 4);
    CHECK(panels.front().schools == 10);
    CHECK(panels.front().rows.front().title == "Triad 1");
    CHECK(panels.front().rows.back().title == "In none of these");
}

TEST_CASE("groups within groups within groups are rows of their panel") {
    DisclosedNetwork network = network_of(1);
    const int deep = add(network, "Pair", "alliance", 2);
    add(network, "Elder Primary School", "school", deep);
    const std::vector<NetworkPanel> panels = panels_of(network_chart(&network, "The network"));
    REQUIRE(panels.size() == 1);
    CHECK(panels.front().schools == 11);
}

TEST_CASE("many schools are named in smaller type, and very many are marks that are counted") {
    const DisclosedNetwork some = network_of(9);
    const Drawing drawing = drawing_of(some);
    check_words(drawing);
    CHECK(says(drawing, "Beech Primary School"));
    CHECK(drawing.size.height <= network_chart(&some, "").size.height);

    const DisclosedNetwork many = network_of(18);
    const Drawing marks = drawing_of(many);
    check_words(marks);
    CHECK_FALSE(says(marks, "Beech Primary School"));
    CHECK(times(marks, "Triad 1: 3") == 18);
    // And one in the key.
    CHECK(times(marks, "R") == 18 * 3 + 1);
    CHECK(marks.size.height <= network_chart(&many, "").size.height);

    const DisclosedNetwork most = network_of(27);
    const Drawing counted = drawing_of(most);
    check_words(counted);
    CHECK_FALSE(says(counted, "Triad 1: 3"));
    CHECK(times(counted, "3 red, 1 amber, 6 green") == 27);
    CHECK(times(counted, "R") == 27 * 3 + 1);
    CHECK(counted.size.height <= network_chart(&most, "").size.height);
}

TEST_CASE("a network says in words who is with whom, and of very many schools how many are where") {
    DisclosedNetwork network = network_of(1);
    CHECK(
        network_chart(&network, "").alternative ==
        "All schools work in groups. Collaborative 1, 10 schools (3 red, 1 amber): Damson Primary "
        "School (amber). Triad 1: Alder Primary School (red), Beech Primary School (green), Cedar "
        "Primary School (green). Triad 2: Alder Primary School (red), Beech Primary School "
        "(green), Cedar Primary School (green). Triad 3: Alder Primary School (red), Beech Primary "
        "School (green), Cedar Primary School (green).");
    network = network_of(11);
    const std::string many = network_chart(&network, "").alternative;
    CHECK(
        many.starts_with("All schools work in groups. Collaborative 1, 10 schools (3 red, 1 "
                         "amber). Collaborative 2,"));
    CHECK(many.find("Alder") == std::string::npos);
}

TEST_CASE("where no category may be shown the network has no marks") {
    DisclosedNetwork network = network_of(1);
    network.has_categories = false;
    for (NetworkNode& node : network.nodes) {
        node.rag = Rag::None;
    }
    const Drawing drawing = drawing_of(network);
    CHECK_FALSE(says(drawing, "R"));
    CHECK_FALSE(says(drawing, "no category shown"));
    CHECK(network_chart(&network, "").alternative.find("(") == std::string::npos);
}
