#include "base/whole_file.hpp"
#include "example/make_school.hpp"
#include "example_folder.hpp"
#include "model/history.hpp"

#include <filesystem>
#include <set>

namespace clinic {
namespace {

int open_schools(const ExampleFolder& folder) {
    int open = 0;
    for (const Node* school : schools_of(folder)) {
        open += school->find("closed") == nullptr ? 1 : 0;
    }
    return open;
}

std::string remarks_on(const ExampleWish& wish) {
    AuthorityFiles files;
    files.id = "nenebridge";
    for (const auto& [path, bytes] : write_example(wish)) {
        files.own.push_back({"nenebridge/" + path, bytes});
        files.relative.push_back(path);
    }
    for (const std::string name : {"frameworks.yaml", "measures.yaml", "rules.yaml"}) {
        const std::filesystem::path england =
            std::filesystem::path(CLINIC_SOURCE) / "data" / "england";
        files.shipped.push_back({"data/england/" + name, read_whole_file(england / name)});
    }
    Diagnostics diagnostics;
    const History history = read_history(std::move(files), 1, diagnostics);
    return to_text(diagnostics, "");
}

TEST_CASE("the same wish gives the same bytes, another seed gives others") {
    CHECK(write_example({12, 7}) == write_example({12, 7}));
    CHECK(write_example({12, 7}) != write_example({12, 8}));
}

TEST_CASE("the example has as many open schools as were asked for") {
    for (const int schools : {1, 2, 3, 5, 12, 77, 400}) {
        CHECK(open_schools(read_example({schools, 2015})) == schools);
    }
}

TEST_CASE(
    "every school's file begins with its number, name and phase, and is called by the number") {
    std::set<int> urns;
    const ExampleFolder folder = read_example({400, 3});
    for (const auto& [path, file] : folder) {
        if (!path.starts_with("schools/")) {
            continue;
        }
        INFO(path);
        REQUIRE(file.root.entries.size() > 3);
        CHECK(file.root.entries[0].key == "urn");
        CHECK(file.root.entries[1].key == "name");
        CHECK(file.root.entries[2].key == "phase");
        const int urn = whole_number_from(words_at(file.root, "urn")).value_or(0);
        CHECK(urn >= 900000);
        CHECK(urns.insert(urn).second);
        CHECK(path.starts_with("schools/" + number_text(urn) + "-"));
    }
}

TEST_CASE("no two schools of a very large authority share a number or a name") {
    std::set<int> urns;
    std::set<std::string> names;
    std::size_t schools = 0;
    const auto add = [&](const MadeSchool& school) {
        ++schools;
        urns.insert(school.urn);
        names.insert(school.name);
    };
    for (int index = 0; index < 24000; ++index) {
        const MadeSchool school = make_school(nenebridge(), index, 2015);
        if (const std::optional<Date> opened = converted_on(nenebridge(), index)) {
            const Conversion made = convert(school, *opened);
            add(made.before);
            add(made.after);
        } else {
            add(school);
        }
    }
    CHECK(schools > 24000);
    CHECK(urns.size() == schools);
    CHECK(names.size() == schools);
    CHECK(*urns.begin() >= 900000);
}

TEST_CASE("an academy keeps what was before in the file of the school it was") {
    const MadeSchool school = make_school(nenebridge(), 12, 2015);
    const Conversion made = convert(school, Date{2013, 9, 1});
    CHECK(made.before.closed == Date{2013, 8, 31});
    CHECK(made.before.last_year == 2013);
    CHECK(made.after.first_year == 2014);
    CHECK(made.after.predecessor == made.before.urn);
    CHECK(made.after.academy);
    CHECK(made.after.name != made.before.name);
}

TEST_CASE("the default has the shape of a city: phases, academies, schools outside the network") {
    const ExampleFolder folder = read_example({});
    std::map<std::string, int> phases;
    int academies = 0;
    for (const Node* school : schools_of(folder)) {
        if (school->find("closed") == nullptr) {
            ++phases[words_at(*school, "phase")];
            const std::string type = words_at(*school, "type");
            academies += type.starts_with("Academy") || type == "Free school" ? 1 : 0;
        }
    }
    CHECK(phases == std::map<std::string, int>{{"all-through", 3},
                                               {"alternative", 1},
                                               {"primary", 57},
                                               {"secondary", 10},
                                               {"special", 6}});
    CHECK(academies == 26);

    std::set<std::string> members;
    std::map<std::string, int> kinds;
    for (const Node& group : folder.at("network.yaml").root.find("groups")->items) {
        ++kinds[words_at(group, "kind")];
        if (words_at(group, "kind") == "collaborative") {
            for (const Node& member : group.find("members")->items) {
                members.insert(member.is_map() ? words_at(member, "school") : member.text);
            }
        }
    }
    CHECK(kinds["collaborative"] == 8);
    CHECK(members.size() == 73);
}

TEST_CASE("the examples are read without a remark, whatever their size and seed") {
    for (const std::string& council : example_names()) {
        INFO(council);
        for (const int schools : {1, 2, 3, 5, 12, 77, 400}) {
            CHECK(remarks_on({schools, 2015, council}) == "");
        }
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            CHECK(remarks_on({30, seed, council}) == "");
        }
    }
}

TEST_CASE("the committed examples are what the program writes") {
    for (const std::string& council : example_names()) {
        const std::filesystem::path committed =
            std::filesystem::path(CLINIC_SOURCE) / "data" / council;
        std::map<std::string, std::string> files;
        for (const std::string& path : files_below(committed)) {
            files[path] = read_whole_file(committed / path);
        }
        const std::map<std::string, std::string> written = write_example(*usual_example(council));
        REQUIRE(files.size() == written.size());
        for (const auto& [path, bytes] : written) {
            INFO(council << "/" << path);
            CHECK(files[path] == bytes);
        }
    }
}

// The inspections of all schools, as maps.
std::vector<const Node*> inspections_of(const ExampleFolder& folder) {
    std::vector<const Node*> all;
    for (const Node* school : schools_of(folder)) {
        const Node* inspections = school->find("inspections");
        for (std::size_t i = 0; inspections != nullptr && i < inspections->items.size(); ++i) {
            all.push_back(&inspections->items[i]);
        }
    }
    return all;
}

TEST_CASE("Ashmere has what Nenebridge's years had not: report cards, warnings, areas, alliances") {
    const ExampleFolder folder = read_example(*usual_example("ashmere"));
    std::map<std::string, int> frameworks;
    std::map<std::string, int> told;
    for (const Node* inspection : inspections_of(folder)) {
        const std::string framework = words_at(*inspection, "framework");
        ++frameworks[framework];
        ++told[words_at(*inspection, "concern")];
        ++told[words_at(*inspection, "outcome")];
        const bool by_area = framework == "eif-2024" || framework == "card-2025";
        CHECK_FALSE((by_area && inspection->find("overall") != nullptr));
        if (framework == "card-2025") {
            CHECK(inspection->find("areas") != nullptr);
            ++told["safeguarding " + words_at(*inspection, "safeguarding")];
        }
    }
    for (const char* framework : {"cif-2015", "eif-2019", "eif-2024", "card-2025"}) {
        INFO(framework);
        CHECK(frameworks[framework] >= 5);
    }
    for (const char* words : {"requires significant improvement", "School remains Good",
                              "School remains Good (Concerns) - S5 Next", "Standards maintained",
                              "Some aspects not as strong", "safeguarding met"}) {
        INFO(words);
        CHECK(told[words] >= 1);
    }
    std::map<std::string, int> kinds;
    for (const Node& group : folder.at("network.yaml").root.find("groups")->items) {
        ++kinds[words_at(group, "kind")];
    }
    CHECK(kinds["area"] == 5);
    CHECK(kinds["partnership"] == 7);
    CHECK(kinds["alliance"] >= 15);
    CHECK(kinds["trust"] == 3);
    for (const Node* school : schools_of(folder)) {
        const Node* judgements = school->find("judgements");
        CHECK((judgements == nullptr || judgements->find("psisn") == nullptr));
    }
}

}  // namespace
}  // namespace clinic
