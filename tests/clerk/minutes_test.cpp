#include "base/whole_file.hpp"
#include "render/workbook.hpp"
#include "source/table.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

namespace {

// The starter's folder, whose clinic of spring 2026 has a minute, an outcome and an action.
class Desk {
public:
    Desk() { REQUIRE(run({"new", "authority", "authority"}).exit_code == 0); }

    Ran run(const std::vector<std::string>& words) const {
        return run_program(words, {folder_.path(), {}});
    }

    std::string read(const std::string& path) const {
        return read_whole_file(folder_.path() / path);
    }

    std::filesystem::path path(const std::string& name) const { return folder_.path() / name; }

    // The workbook that the program wrote, as a clerk would have saved it with other cells.
    void save_workbook(const std::string& sheet, const std::string& cell, std::size_t row,
                       std::size_t column) const {
        Diagnostics diagnostics;
        Workbook workbook;
        for (const DataTable& table : load_tables(path("form.xlsx").string(), diagnostics)) {
            if (table.sheet == "Choices") {
                continue;
            }
            Sheet copy;
            copy.title = table.sheet;
            for (std::size_t i = 0; i < table.rows[0].size(); ++i) {
                copy.columns.push_back({std::string(table.cell(0, i))});
            }
            for (std::size_t i = 1; i < std::max(table.rows.size(), row + 1); ++i) {
                copy.rows.emplace_back();
                for (std::size_t j = 0; j < copy.columns.size(); ++j) {
                    const bool is_it = table.sheet == sheet && i == row && j == column;
                    copy.rows.back().push_back(
                        {is_it ? cell
                               : std::string(i < table.rows.size() ? table.cell(i, j) : "")});
                }
            }
            workbook.sheets.push_back(std::move(copy));
        }
        REQUIRE_FALSE(diagnostics.has_errors());
        write_whole_file(path("form.xlsx"), workbook_bytes(workbook));
    }

private:
    TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("a form handed back as it was written changes nothing, as a workbook and as YAML") {
    const Desk desk;
    const std::string before = desk.read("authority/clinics/2026-spring.yaml");
    for (const char* form : {"form.xlsx", "form.yaml"}) {
        REQUIRE(desk.run({"minutes", "authority", "--out", form}).exit_code == 0);
        const Ran back = desk.run({"minutes", "authority", "--from", form});
        CHECK(back.messages == "");
        CHECK(back.out ==
              "nothing is new: 1 minute, 1 outcome, 1 action; 0 earlier actions with news\n");
        CHECK(desk.read("authority/clinics/2026-spring.yaml") == before);
    }
}

TEST_CASE("what a clerk writes into the workbook stands in the clinic's file") {
    const Desk desk;
    REQUIRE(desk.run({"minutes", "authority", "--out", "form.xlsx"}).exit_code == 0);
    desk.save_workbook("Minutes", "The director reported: \"better\" # than before", 1, 2);
    const Ran back = desk.run({"minutes", "authority", "--from", "form.xlsx"});
    CHECK(back.messages == "");
    REQUIRE(back.exit_code == 0);
    const std::string after = desk.read("authority/clinics/2026-spring.yaml");
    CHECK(after.find("  - item: overview\n    text: >-\n"
                     "      The director reported: \"better\" # than before\n") !=
          std::string::npos);
    CHECK(after.find("# One meeting: its file's name is its id.") != std::string::npos);
    CHECK(desk.run({"check", "authority"}).messages == "");
}

TEST_CASE("a form that may be filled in is never overwritten") {
    const Desk desk;
    write_whole_file(desk.path("form.yaml"), "# filled in\n");
    const Ran again = desk.run({"minutes", "authority", "--out", "form.yaml"});
    CHECK(again.exit_code == 3);
    CHECK(again.messages ==
          "clinic: writing form.yaml: it is there already, and may hold what "
          "somebody filled in\n");
    CHECK(desk.read("form.yaml") == "# filled in\n");
}

TEST_CASE("what a meeting set is known from its own day on") {
    const Desk desk;
    const auto told = [&](const char* day) {
        return desk
            .run({"build", "authority", "--pack", "minutes", "--as-at", day, "--clinic",
                  "2026-spring", "--stop-after", "document"})
            .out;
    };
    CHECK(told("2026-02-05").find("Recruit three governors") != std::string::npos);
    CHECK(told("2026-02-04").find("Recruit three governors") == std::string::npos);
    CHECK(told("2026-02-04").find("has not been held yet") != std::string::npos);
}

TEST_CASE("who is absent without apologies is not said to have sent them") {
    const Desk desk;
    replace_in_file(desk.path("authority/clinics/2026-spring.yaml"),
                    "{role: director, is: Officer A}",
                    "{role: director, is: Officer A, here: absent}");
    const std::string minutes =
        desk.run({"build", "authority", "--pack", "minutes", "--stop-after", "document"}).out;
    CHECK(minutes.find("Absent.") != std::string::npos);
    CHECK(minutes.find("Apologies.") == std::string::npos);
}

TEST_CASE("a mistake in a workbook is told with its sheet and cell, and nothing is written") {
    const Desk desk;
    const std::string before = desk.read("authority/clinics/2026-spring.yaml");
    REQUIRE(desk.run({"minutes", "authority", "--out", "form.xlsx"}).exit_code == 0);
    desk.save_workbook("New actions", "Senior School Advisor", 1, 3);
    const Ran back = desk.run({"minutes", "authority", "--from", "form.xlsx"});
    CHECK(back.exit_code == 1);
    CHECK(back.messages.find("form.xlsx, sheet New actions, cell D2: error: 'Senior School "
                             "Advisor' is no role [unknown-name]") != std::string::npos);
    CHECK(back.messages.find("nothing was written") != std::string::npos);
    CHECK(desk.read("authority/clinics/2026-spring.yaml") == before);
}

TEST_CASE("an action or minute that is left out of the form is not lost") {
    const Desk desk;
    write_whole_file(desk.path("form.yaml"), "minutes:\n  - item: overview\n    text: Nothing.\n");
    const Ran back = desk.run({"minutes", "authority", "--from", "form.yaml"});
    CHECK(back.exit_code == 1);
    CHECK(back.messages.find("this minute is not in the form") != std::string::npos);
    CHECK(back.messages.find("this outcome is not in the form") != std::string::npos);
    CHECK(back.messages.find("action '2026-spring-01' is not in the form") != std::string::npos);
}

TEST_CASE("what Excel could not reckon is no minute") {
    const Desk desk;
    REQUIRE(desk.run({"minutes", "authority", "--out", "form.xlsx"}).exit_code == 0);
    desk.save_workbook("Minutes", "#DIV/0!", 1, 2);
    const Ran back = desk.run({"minutes", "authority", "--from", "form.xlsx"});
    CHECK(back.exit_code == 1);
    CHECK(back.messages.find("sheet Minutes, cell C2: error: it holds Excel's error '#DIV/0!'") !=
          std::string::npos);
}

TEST_CASE("a clinic is not closed before its minutes are complete") {
    const Desk desk;
    const std::string file = "authority/clinics/2026-spring.yaml";
    replace_in_file(desk.path(file), "owner: adviser, due: 2026-05-29", "evidence: a note");
    const Ran early = desk.run({"close", "authority", "--on", "2026-02-04"});
    CHECK(early.exit_code == 1);
    CHECK(early.messages.find("the clinic meets on 2026-02-05, and cannot be closed on "
                              "2026-02-04") != std::string::npos);
    CHECK(early.messages.find("action '2026-spring-01' has no owner") != std::string::npos);
    CHECK(early.messages.find("action '2026-spring-01' has no day by which it is due") !=
          std::string::npos);
    CHECK(early.messages.find("nothing was closed") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(desk.path("authority/clinics/2026-summer.yaml")));
}

TEST_CASE("a clinic that says nothing of an open action is not closed") {
    const Desk desk;
    REQUIRE(desk.run({"close", "authority", "--on", "2026-02-06"}).exit_code == 0);
    const std::string file = "authority/clinics/2026-summer.yaml";
    replace_in_file(desk.path(file), "  - {action: 2026-spring-01, is: open}\n", "  []\n");
    const Ran closed =
        desk.run({"close", "authority", "--on", "2026-06-12", "--next", "2026-10-15"});
    CHECK(closed.exit_code == 1);
    CHECK(closed.messages.find("action '2026-spring-01' is open, and this clinic says nothing of "
                               "it: Recruit three governors") != std::string::npos);
    CHECK(closed.messages.find("nothing is minuted") != std::string::npos);
}

TEST_CASE("a dry run says what would change and writes nothing") {
    const Desk desk;
    const std::string before = desk.read("authority/clinics/2026-spring.yaml");
    const Ran dry = desk.run({"close", "authority", "--on", "2026-02-06", "--dry-run"});
    CHECK(dry.exit_code == 0);
    CHECK(dry.out.starts_with("would write authority/clinics/2026-summer.yaml:\n"));
    CHECK(dry.out.find("would change authority/clinics/2026-spring.yaml:\n"
                       "+ closed: 2026-02-06\n") != std::string::npos);
    CHECK(desk.read("authority/clinics/2026-spring.yaml") == before);
    CHECK_FALSE(std::filesystem::exists(desk.path("authority/clinics/2026-summer.yaml")));
}

TEST_CASE("minutes of an exempt item are in the members' pack and not in the public one") {
    const Desk desk;
    const auto text_of = [&](const char* edition) {
        return desk
            .run({"build", "authority", "--pack", "minutes", "--edition", edition, "--stop-after",
                  "document"})
            .out;
    };
    CHECK(text_of("members").find("how the school is led") != std::string::npos);
    const std::string shown = text_of("public");
    CHECK(shown.find("Minutes of the clinic, Spring 2026") != std::string::npos);
    CHECK(shown.find("how the school is led") == std::string::npos);
    CHECK(shown.find("The adviser reports on leadership") == std::string::npos);
}
