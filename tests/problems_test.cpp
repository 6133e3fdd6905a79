// Every folder of tests/problems/ is a case: files laid over the clean authority folder in
// tests/problems/base, and the whole text that `clinic check` then prints. A file named
// `<path>.gone` takes that file away.
#include "base/diagnostics.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

const fs::path kProblems = fs::path(CLINIC_SOURCE) / "tests" / "problems";

std::set<std::string> cases() {
    std::set<std::string> names;
    for (const auto& folder : fs::directory_iterator(kProblems)) {
        if (folder.is_directory() && folder.path().filename() != "base") {
            names.insert(folder.path().filename().string());
        }
    }
    return names;
}

void lay_over(const fs::path& case_folder, const fs::path& authority) {
    for (const std::string& file : files_below(case_folder)) {
        if (file == "expected.txt" || file.ends_with(".actual")) {
            continue;
        }
        if (file.ends_with(".gone")) {
            fs::remove(authority / file.substr(0, file.size() - 5));
        } else {
            write_whole_file(authority / file, read_whole_file(case_folder / file));
        }
    }
}

// Kinds that have their whole texts in the tests of their rooms: how files are spelt
// (tests/source), templates, public files and pages, which `check` cannot meet.
const std::set<std::string> kElsewhere = {
    "not-utf-8",
    "bad-yaml",
    "open-quote",
    "tab",
    "duplicate-key",
    "alias",
    "yaml-feature",
    "several-documents",
    "empty-file",
    "too-large",
    "cannot-edit",
    "bad-template",
    "unknown-template-name",
    "wrong-template-kind",
    "raw-html",
    "unknown-table",
    "unknown-year",
    "bad-cell",
    "left-out",
    "missing-glyph",
};

}  // namespace

TEST_CASE("the folder that the cases change is clean: check has nothing to mend") {
    const Ran ran = run_program({"check", "base"}, {kProblems, {}});
    CHECK(ran.messages.empty());
    CHECK(ran.out.ends_with("read; nothing to mend\n"));
    CHECK(ran.exit_code == 0);
}

TEST_CASE("each kind of mistake is told with its place, what was seen and a hint") {
    for (const std::string& name : cases()) {
        const TemporaryFolder folder;
        copy_folder(kProblems / "base", folder.path() / "authority");
        lay_over(kProblems / name, folder.path() / "authority");
        const Ran ran = run_program({"check", "authority"}, {folder.path(), {}});
        const fs::path expected = kProblems / name / "expected.txt";
        if (std::getenv("UPDATE_GOLDEN") != nullptr) {
            write_whole_file(expected, ran.messages);
        }
        INFO(name);
        REQUIRE(fs::exists(expected));
        CHECK(ran.messages == read_whole_file(expected));
        CHECK(ran.messages.find("[" + name + "]") != std::string::npos);
        const bool has_error = ran.messages.find(": error: ") != std::string::npos;
        CHECK(ran.exit_code == (has_error ? 1 : 0));
    }
}

TEST_CASE("every kind of problem has a case") {
    const std::set<std::string> have = cases();
    for (const ProblemName& row : kProblemNames) {
        INFO(row.name);
        CHECK(have.contains(std::string(row.name)) != kElsewhere.contains(std::string(row.name)));
    }
}
