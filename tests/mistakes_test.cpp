// Twenty-two mistakes of twenty kinds in one copy of the example: all told in one run, each by
// itself.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <map>
#include <regex>
#include <set>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

struct Mistake {
    // The word in brackets.
    std::string kind;
    // Below the authority folder; of a school, the beginning of its file's name.
    std::string file;
    // What is there, as a regular expression of which the first match counts.
    std::string right;
    std::string wrong;
};

const std::vector<Mistake> kMistakes = {
    {"unknown-field", "schools/901003", "laestab:", "laestb:"},
    {"wrong-type", "schools/901004", "capacity: 105", "capacity: many"},
    {"wrong-type", "schools/901005", R"((  fsm: +\[ *[0-9.]+),)", "$1%,"},
    {"bad-date", "schools/901009", "from: 2014-09-19, is", "from: 19/09/2014, is"},
    {"duplicate-key", "schools/901010", "type: ", "phase: primary\ntype: "},
    {"open-quote", "schools/901011", "ward: ", "ward: \""},
    {"tab", "schools/901012", "figures:\n  roll", "figures:\n\troll"},
    {"not-utf-8", "schools/901015", "postcode: ", "postcode: \xE9"},
    {"unknown-grade", "schools/901021", R"(overall: \d)", "overall: 7"},
    {"row-length", "schools/901025", R"((  roll: +\[ *)\d+, )", "$1"},
    {"unknown-measure", "schools/901026", "  fsm: ", "  fsmm: "},
    {"missing-field", "schools/901027", "phase: \\w+\n", ""},
    {"out-of-range", "schools/901028", R"((  fsm: +\[ *)[0-9.]+)", "$1 250"},
    {"unknown-name", "schools/901029", "by: adviser", "by: advisor"},
    {"no-source", "schools/901031", "  attendance: ", "  absence: "},
    {"contradiction", "schools/901032", R"(published: \d+)", "published: 1999"},
    {"empty-value", "schools/901034", R"((  roll: +\[ *)\d+,)", "$1,"},
    {"yaml-feature", "schools/901038", "ward: ", "ward: !x "},
    {"unknown-school", "network.yaml", "- 901016 Osierlode", "- 901999 Osierlode"},
    {"name-differs", "network.yaml", "- 901033 Crickethythe Infant School", "- 901033 Crickets"},
    {"duplicate-id", "sources.yaml", "id: ks1-2012", "id: ks1-2011"},
    {"unknown-name", "clinics/2016-spring.yaml", "by: service-director", "by: service-directr"},
};

std::string file_of(const fs::path& folder, const std::string& start) {
    for (const std::string& file : files_below(folder)) {
        if (file.starts_with(start)) {
            return file;
        }
    }
    FAIL("no file begins with " << start);
    return {};
}

void plant(const fs::path& folder, const Mistake& mistake) {
    const fs::path file = folder / file_of(folder, mistake.file);
    const std::string content = read_whole_file(file);
    const std::regex right(mistake.right);
    INFO(mistake.kind << " in " << file.string());
    REQUIRE(std::regex_search(content, right));
    write_whole_file(file, std::regex_replace(content, right, mistake.wrong,
                                              std::regex_constants::format_first_only));
}

// "nenebridge/network.yaml [unknown-school]", as often as it was told.
std::multiset<std::string> told_in(const std::string& messages) {
    static const std::regex kRemark(
        R"(^([^ :\n]+):\d+:\d+: (?:error|warning): .*(\[[a-z0-9-]+\])$)",
        std::regex::ECMAScript | std::regex::multiline);
    std::multiset<std::string> told;
    for (auto at = std::sregex_iterator(messages.begin(), messages.end(), kRemark);
         at != std::sregex_iterator(); ++at) {
        told.insert(at->str(1) + " " + at->str(2));
    }
    return told;
}

std::string remark_of(const Mistake& mistake, const fs::path& folder) {
    return "nenebridge/" + file_of(folder, mistake.file) + " [" + mistake.kind + "]";
}

}  // namespace

TEST_CASE("twenty kinds of mistake are told in one run, and mending one removes exactly one") {
    const TemporaryFolder here;
    const fs::path folder = here.path() / "nenebridge";
    const fs::path example = fs::path(CLINIC_SOURCE) / "data/nenebridge";
    std::multiset<std::string> expected;
    copy_folder(example, folder);
    for (const Mistake& mistake : kMistakes) {
        plant(folder, mistake);
        expected.insert(remark_of(mistake, folder));
    }
    const Ran all = run_program({"build", "nenebridge"}, {here.path(), {}});
    INFO(all.messages);
    CHECK(told_in(all.messages) == expected);
    CHECK(all.exit_code == 1);
    CHECK_FALSE(fs::exists(here.path() / "out"));

    for (const Mistake& mended : kMistakes) {
        const std::string file = file_of(folder, mended.file);
        const std::string broken = read_whole_file(folder / file);
        fs::copy_file(example / file, folder / file, fs::copy_options::overwrite_existing);
        for (const Mistake& other : kMistakes) {
            if (other.file == mended.file && other.right != mended.right) {
                plant(folder, other);
            }
        }
        std::multiset<std::string> rest = expected;
        rest.erase(rest.find(remark_of(mended, folder)));
        const Ran ran = run_program({"check", "nenebridge"}, {here.path(), {}});
        INFO("mended " << mended.kind << " in " << file << "\n" << ran.messages);
        CHECK(told_in(ran.messages) == rest);
        write_whole_file(folder / file, broken);
    }
}
