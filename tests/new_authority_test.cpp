// The folder that `clinic new authority` writes: it explains itself, is clean and builds at once.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

namespace fs = std::filesystem;

namespace {

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

}  // namespace

TEST_CASE("a new authority is clean, and its papers can be made at once") {
    const TemporaryFolder here;
    const RunOptions there{here.path(), {}};
    CHECK(run_program({"new", "authority", "mine"}, there).exit_code == 0);
    const Ran checked = run_program({"check", "mine"}, there);
    CHECK(checked.messages.empty());
    CHECK(checked.exit_code == 0);
    for (const char* edition : {"members", "public", "officers"}) {
        const Ran built = run_program({"build", "mine", "--edition", edition}, there);
        INFO(edition);
        CHECK(built.messages.empty());
        CHECK(built.exit_code == 0);
        CHECK(fs::exists(here.path() / "out/mine/2026-spring" / edition / "clinic.pdf"));
    }
}

TEST_CASE("every file of a new authority names a schema that lies beside it") {
    const TemporaryFolder here;
    CHECK(run_program({"new", "authority", "mine"}, {here.path(), {}}).exit_code == 0);
    const std::string start = "# yaml-language-server: $schema=";
    std::size_t files = 0;
    for (const std::string& file : files_below(here.path() / "mine")) {
        const fs::path path = here.path() / "mine" / file;
        const std::string line = first_line(read_whole_file(path));
        INFO(file << ": " << line);
        REQUIRE(line.starts_with(start));
        const fs::path schema = path.parent_path() / line.substr(start.size());
        CHECK(fs::exists(schema));
        const std::string kind = file.starts_with("schools/")   ? "school"
                                 : file.starts_with("clinics/") ? "clinic"
                                                                : path.stem().string();
        CHECK(schema.stem() == kind);
        ++files;
    }
    CHECK(files == 6);
}

TEST_CASE("a new authority has the council's name and number, whatever they hold") {
    const TemporaryFolder here;
    const RunOptions there{here.path(), {}};
    const std::string name = "Ash, Elm: \"Oak\" Council";
    CHECK(run_program({"new", "authority", "mine", "--name", name, "--code", "312"}, there)
              .exit_code == 0);
    CHECK(run_program({"check", "mine"}, there).messages.empty());
    const Ran model = run_program({"build", "mine", "--stop-after", "model"}, there);
    CHECK(model.out.find("name: " + name + "\n") != std::string::npos);
    CHECK(model.out.find("code: 312\n") != std::string::npos);
    CHECK(model.out.find("997") == std::string::npos);
    CHECK(model.out.find("New Council") == std::string::npos);
}

TEST_CASE("a new authority is not written over what is there") {
    const TemporaryFolder here;
    write_whole_file(here.path() / "mine/notes.txt", "x");
    const Ran ran = run_program({"new", "authority", "mine"}, {here.path(), {}});
    CHECK(ran.exit_code == 3);
    CHECK(ran.messages == "clinic: writing to mine: it is there already and not empty\n");
    CHECK(files_below(here.path() / "mine") == std::vector<std::string>{"notes.txt"});
}

TEST_CASE("schemas are printed by kind, listed, or written all at once") {
    const TemporaryFolder here;
    const RunOptions there{here.path(), {}};
    CHECK(run_program({"schema"}, there).out.starts_with("authority      authority.yaml: who"));
    CHECK(run_program({"schema", "shool"}, there).messages ==
          "clinic: 'shool' is no kind of file\n  hint: did you mean 'school'?\n"
          "try 'clinic --help'\n");
    const Ran printed = run_program({"schema", "school"}, there);
    CHECK(printed.exit_code == 0);
    const Ran written = run_program({"schema", "--into", "s"}, there);
    CHECK(written.exit_code == 0);
    CHECK(written.out.starts_with("s/authority.json\n"));
    CHECK(files_below(here.path() / "s").size() == 10);
    CHECK(read_whole_file(here.path() / "s/school.json") == printed.out);
}
