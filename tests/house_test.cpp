#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct Room {
    std::string name;
    std::set<std::string> may_include;
};

// From the ground floor up: a room may include only rooms that stand before it in this list.
const std::vector<Room> kHouse = {
    {"base", {}},
    {"text", {"base"}},
    {"document", {"base"}},
    {"source", {"base"}},
    {"model", {"source", "base"}},
    {"schema", {"model", "source", "base"}},
    {"intake", {"model", "source", "base"}},
    {"example", {"model", "source", "base"}},
    {"clerk", {"model", "source", "base"}},
    {"proofread", {"model", "source", "base"}},
    {"assess", {"model", "base"}},
    {"disclose", {"assess", "model", "base"}},
    {"compose", {"disclose", "source", "document", "text", "base"}},
    {"charts", {"document", "text", "base"}},
    {"layout", {"document", "text", "base"}},
    {"render", {"document", "text", "base"}},
};

// The doorway: these may include every room.
const std::set<std::string> kDoorway = {"commands"};

struct Library {
    std::string header;
    std::string room;
};

// One library, one door.
const std::vector<Library> kDoors = {
    {"yaml-cpp/", "source"},
    {"zip.h", "source"},
    {"pugixml.hpp", "source"},
    {"cmark", "compose"},
    {"hb", "text"},
    {"unicode/", "text"},
    {"hyphen.h", "text"},
    {"hpdf", "render"},
    {"qpdf/", "render"},
    {"libdeflate", "render"},
    {"xlsxwriter", "render"},
    {"nettle/", "base"},
    {"nlohmann/", "base"},
    {"boost/program_options", "commands"},
};

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> included_by(const std::string& source) {
    static const std::regex kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])",
                                     std::regex::ECMAScript | std::regex::multiline);
    std::vector<std::string> names;
    for (auto at = std::sregex_iterator(source.begin(), source.end(), kInclude);
         at != std::sregex_iterator(); ++at) {
        names.push_back((*at)[1]);
    }
    return names;
}

bool is_source(const fs::path& path) {
    return path.extension() == ".cpp" || path.extension() == ".hpp";
}

std::set<std::string> room_names() {
    std::set<std::string> names = kDoorway;
    for (const Room& room : kHouse) {
        names.insert(room.name);
    }
    return names;
}

// What is wrong with the includes of one file of a room; empty when nothing is.
std::vector<std::string> broken_walls(const Room& room, const std::string& source) {
    const std::set<std::string> rooms = room_names();
    std::vector<std::string> broken;
    for (const std::string& name : included_by(source)) {
        const std::string included = name.substr(0, name.find('/'));
        const bool is_room = name.find('/') != std::string::npos && rooms.contains(included);
        if (is_room && included != room.name && !room.may_include.contains(included)) {
            broken.push_back(room.name + " includes " + name);
        }
        if (name == "pipeline.hpp" || name.starts_with("../")) {
            broken.push_back(room.name + " includes " + name);
        }
        for (const Library& door : kDoors) {
            if (!is_room && name.starts_with(door.header) && door.room != room.name) {
                broken.push_back(name + " belongs to " + door.room + ", not " + room.name);
            }
        }
    }
    return broken;
}

const fs::path kProjectFolder = CLINIC_SOURCE;

}  // namespace

TEST_CASE("every file includes only its own room and the rooms it may") {
    std::size_t files = 0;
    for (const Room& room : kHouse) {
        for (const auto& file :
             fs::recursive_directory_iterator(kProjectFolder / "generator" / room.name)) {
            if (!is_source(file.path())) {
                continue;
            }
            ++files;
            INFO(file.path().string());
            CHECK(broken_walls(room, read(file.path())) == std::vector<std::string>{});
        }
    }
    CHECK(files > 50);
}

TEST_CASE("a room that the table does not name is no room of the house") {
    for (const auto& folder : fs::directory_iterator(kProjectFolder / "generator")) {
        INFO(folder.path().string());
        CHECK((!folder.is_directory() || room_names().contains(folder.path().filename().string())));
    }
}

TEST_CASE("the table itself has no circle: every room includes only lower ones") {
    std::set<std::string> lower;
    for (const Room& room : kHouse) {
        for (const std::string& included : room.may_include) {
            INFO(room.name << " may include " << included);
            CHECK(lower.contains(included));
        }
        lower.insert(room.name);
    }
}

TEST_CASE("a writer that looks at the data is found") {
    const Room render{"render", {"document", "text", "base"}};
    CHECK(broken_walls(render, "#include \"model/view.hpp\"\n") ==
          std::vector<std::string>{"render includes model/view.hpp"});
    CHECK(broken_walls(render, "#include <yaml-cpp/yaml.h>\n") ==
          std::vector<std::string>{"yaml-cpp/yaml.h belongs to source, not render"});
    CHECK(broken_walls(render, "#include \"render/html_page.hpp\"\n#include <hpdf.h>\n").empty());
}

TEST_CASE("only main asks the machine for the time or its environment") {
    const std::regex clock(
        R"(getenv|system_clock|steady_clock|::time\(|hardware_concurrency|localtime)");
    for (const auto& file : fs::recursive_directory_iterator(kProjectFolder / "generator")) {
        if (is_source(file.path()) && file.path().filename() != "main.cpp") {
            INFO(file.path().string());
            CHECK_FALSE(std::regex_search(read(file.path()), clock));
        }
    }
}

TEST_CASE("CMakeLists.txt lists every source file of the rooms, in the order of the house") {
    const std::string lists = read(kProjectFolder / "CMakeLists.txt");
    std::vector<std::string> expected;
    std::vector<std::string> order;
    for (const Room& room : kHouse) {
        order.push_back(room.name);
    }
    order.insert(order.end(), kDoorway.begin(), kDoorway.end());
    for (const std::string& room : order) {
        std::vector<std::string> files;
        for (const auto& file :
             fs::recursive_directory_iterator(kProjectFolder / "generator" / room)) {
            if (file.path().extension() == ".cpp") {
                files.push_back(file.path().lexically_relative(kProjectFolder).generic_string());
            }
        }
        std::sort(files.begin(), files.end());
        expected.insert(expected.end(), files.begin(), files.end());
    }
    std::size_t last = 0;
    for (const std::string& file : expected) {
        INFO(file);
        const std::size_t at = lists.find("    " + file + "\n");
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("no file is a dumping ground") {
    for (const char* top : {"generator", "tests"}) {
        for (const auto& file : fs::recursive_directory_iterator(kProjectFolder / top)) {
            if (file.path().string().find("node_modules") == std::string::npos &&
                is_source(file.path())) {
                const std::string source = read(file.path());
                INFO(file.path().string());
                CHECK(std::count(source.begin(), source.end(), '\n') <= 400);
            }
        }
    }
}

TEST_CASE("no two headers give different types the same name") {
    // One namespace: the linker would take the functions of one for those of the other.
    const std::regex kType(R"(^(?:struct|class|enum class) (\w+)[^;]*\{)",
                           std::regex::ECMAScript | std::regex::multiline);
    std::map<std::string, std::string> first;
    for (const auto& file : fs::recursive_directory_iterator(kProjectFolder / "generator")) {
        if (file.path().extension() != ".hpp") {
            continue;
        }
        std::istringstream lines(read(file.path()));
        for (std::string line; std::getline(lines, line);) {
            std::smatch type;
            if (std::regex_search(line, type, kType) && line.find('<') == std::string::npos) {
                INFO(type[1] << " in " << file.path().string() << " and " << first[type[1]]);
                CHECK(first[type[1]].empty());
                first[type[1]] = file.path().string();
            }
        }
    }
    CHECK(first.size() > 100);
}

TEST_CASE("the README's rooms are those of this table, each with what it may include") {
    const std::string readme = read(kProjectFolder / "README.md");
    for (const Room& room : kHouse) {
        const std::size_t start = readme.find("| `" + room.name + "/` |");
        INFO(room.name);
        REQUIRE(start != std::string::npos);
        const std::string row = readme.substr(start, readme.find('\n', start) - start);
        const std::size_t cell = row.rfind('|', row.size() - 2) + 2;
        std::istringstream names(row.substr(cell, row.size() - 2 - cell));
        std::set<std::string> told;
        for (std::string name; std::getline(names >> std::ws, name, ',');) {
            told.insert(name);
        }
        told.erase("–");
        CHECK(told == room.may_include);
    }
}
