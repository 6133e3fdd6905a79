#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <map>

using namespace clinic;

namespace {

// One authority whose clinics follow each other through a year.
class Year {
public:
    Year(std::filesystem::path folder, std::string item, std::string school, std::string owner)
        : folder_(std::move(folder)),
          item_(std::move(item)),
          school_(std::move(school)),
          owner_(std::move(owner)) {}

    // Minutes are handed back for a clinic, which is closed on its own day.
    void hold(const std::string& clinic, const std::string& day, const std::string& next,
              const std::string& progress, const std::string& actions) const {
        write_whole_file(
            folder_ / "filled.yaml",
            "progress:\n" + progress + "minutes:\n  - item: " + item_ + "\n    school: " + school_ +
                "\n    text: Members asked what had come of it.\nactions:\n" + actions);
        INFO(clinic);
        const Ran minutes =
            run({"minutes", "authority", "--clinic", clinic, "--from", "filled.yaml"});
        CHECK(minutes.messages == "");
        REQUIRE(minutes.exit_code == 0);
        const Ran closed =
            run({"close", "authority", "--clinic", clinic, "--on", day, "--next", next});
        CHECK(closed.messages == "");
        REQUIRE(closed.exit_code == 0);
    }

    std::string action(const std::string& title, const std::string& due) const {
        return "  - title: " + title + "\n    school: " + school_ + "\n    owner: " + owner_ +
               "\n    due: " + due + "\n    evidence: a note of the visit\n";
    }

    static std::string news(const std::string& action, const std::string& is,
                            const std::string& due = {}) {
        return "  - action: " + action + "\n    is: " + is +
               (due.empty() ? "" : "\n    due: " + due) + "\n    why: as the meeting heard\n";
    }

    Ran run(const std::vector<std::string>& words) const {
        return run_program(words, {folder_, {}});
    }

    // What the log of a clinic's papers says of each action: "overdue, 2 clinics, moved 1".
    std::map<std::string, std::string> log_of(const std::string& clinic) const {
        const Ran ran = run({"build", "authority", "--clinic", clinic, "--pack", "action-log",
                             "--stop-after", "disclosed"});
        REQUIRE(ran.exit_code == 0);
        std::map<std::string, std::string> log;
        std::string id;
        bool is_log = false;
        std::string rest = ran.out;
        while (!rest.empty()) {
            const std::string line = rest.substr(0, rest.find('\n'));
            rest.erase(0, std::min(line.size() + 1, rest.size()));
            is_log = line.starts_with("log") || (is_log && line.starts_with(" "));
            const std::size_t word = line.find_first_not_of(" -");
            const std::string words = word == std::string::npos ? "" : line.substr(word);
            if (!is_log) {
                continue;
            }
            if (words.starts_with("id: ")) {
                id = words.substr(4);
            }
            for (const char* key : {"state: ", "age: ", "slips: "}) {
                if (words.starts_with(key)) {
                    log[id] += (log[id].empty() ? "" : ", ") + words;
                }
            }
        }
        return log;
    }

private:
    std::filesystem::path folder_;
    std::string item_;
    std::string school_;
    std::string owner_;
};

using Log = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("through a year no action is lost, and ages, slips and overdue marks are right") {
    const TemporaryFolder folder;
    REQUIRE(run_program({"new", "authority", "authority"}, {folder.path(), {}}).exit_code == 0);
    // The starter's first clinic has its own minutes and action; the year begins after it.
    const Year year(folder.path(), "concern", "900001 Quillow Primary School", "adviser");
    const Ran first = year.run({"close", "authority", "--on", "2026-02-06"});
    CHECK(first.messages == "");
    CHECK(first.out ==
          "authority/clinics/2026-summer.yaml\nauthority/clinics/2026-spring.yaml\n"
          "1 open action passes to 2026-summer\n"
          "  2026-spring-01: Recruit three governors (900001 Quillow Primary School). Set in "
          "spring 2026, 1 clinic ago; due 29 May 2026.\n");

    year.hold("2026-summer", "2026-06-11", "2026-10-15",
              Year::news("2026-spring-01", "open", "2026-09-30"),
              year.action("Staffing plan", "2026-09-11") +
                  year.action("Visit the nursery", "2026-07-10"));
    year.hold(
        "2026-autumn", "2026-10-15", "2027-02-04",
        Year::news("2026-spring-01", "open", "2026-12-18") + Year::news("2026-summer-02", "done"),
        year.action("Moderate writing", "2027-01-15"));
    year.hold("2027-spring", "2027-02-04", "2027-06-10", Year::news("2026-spring-01", "withdrawn"),
              "  []\n");

    CHECK(year.log_of("2026-summer") ==
          Log{{"2026-spring-01", "state: overdue, age: 1, slips: 0"}});
    CHECK(year.log_of("2026-autumn") ==
          Log{{"2026-spring-01", "state: overdue, age: 2, slips: 1"},
              {"2026-summer-01", "state: overdue, age: 1, slips: 0"},
              {"2026-summer-02", "state: overdue, age: 1, slips: 0"}});
    CHECK(year.log_of("2027-spring") ==
          Log{{"2026-spring-01", "state: overdue, age: 3, slips: 2"},
              {"2026-summer-01", "state: overdue, age: 2, slips: 0"},
              {"2026-summer-02", "state: done, age: 2, slips: 0"},
              {"2026-autumn-01", "state: overdue, age: 1, slips: 0"}});
    CHECK(year.log_of("2027-summer") ==
          Log{{"2026-spring-01", "state: withdrawn, age: 4, slips: 2"},
              {"2026-summer-01", "state: overdue, age: 3, slips: 0"},
              {"2026-summer-02", "state: done, age: 3, slips: 0"},
              {"2026-autumn-01", "state: overdue, age: 2, slips: 0"}});
    CHECK(year.run({"check", "authority"}).messages == "");
    // Closed once, nothing more happens.
    const Ran again =
        year.run({"close", "authority", "--clinic", "2027-spring", "--on", "2027-02-05"});
    CHECK(again.exit_code == 0);
    CHECK(again.out.starts_with("2027-spring is closed already"));
}

TEST_CASE("a county with other roles and terms goes through its year by the same commands") {
    const TemporaryFolder folder;
    REQUIRE(run_program({"new", "example", "authority", "--council", "ashmere", "--schools", "5"},
                        {folder.path(), {}})
                .exit_code == 0);
    const Year year(folder.path(), "concern", "951002 Siskinrigg Academy", "leader");
    const Ran first = year.run({"close", "authority", "--on", "2026-06-18"});
    CHECK(first.messages == "");
    REQUIRE(first.exit_code == 0);
    // What the last autumn's agenda said of its year is said of this one's.
    const std::string autumn =
        read_whole_file(folder.path() / "authority/clinics/2026-autumn.yaml");
    CHECK(autumn.find("Provision and results of summer 2026") != std::string::npos);
    CHECK(autumn.find("2025") == std::string::npos);

    year.hold(
        "2026-autumn", "2026-10-15", "2027-02-04",
        Year::news("2026-summer-01", "done") + Year::news("2026-summer-02", "open", "2026-12-18"),
        year.action("Moderate writing", "2027-01-15"));
    year.hold("2027-spring", "2027-02-04", "2027-06-17", Year::news("2026-summer-02", "withdrawn"),
              year.action("Visit the nursery", "2027-07-02"));

    const auto told = [&](const std::string& clinic) {
        Log log = year.log_of(clinic);
        std::erase_if(log, [](const auto& action) {
            return action.first.starts_with("2025-") || action.first.starts_with("2026-spring");
        });
        return log;
    };
    CHECK(told("2026-autumn") == Log{{"2026-summer-01", "state: overdue, age: 1, slips: 0"},
                                     {"2026-summer-02", "state: overdue, age: 1, slips: 0"}});
    CHECK(told("2027-spring") == Log{{"2026-summer-01", "state: done, age: 2, slips: 0"},
                                     {"2026-summer-02", "state: overdue, age: 2, slips: 1"},
                                     {"2026-autumn-01", "state: overdue, age: 1, slips: 0"}});
    CHECK(told("2027-summer") == Log{{"2026-summer-01", "state: done, age: 3, slips: 0"},
                                     {"2026-summer-02", "state: withdrawn, age: 3, slips: 1"},
                                     {"2026-autumn-01", "state: overdue, age: 2, slips: 0"},
                                     {"2027-spring-01", "state: open, age: 1, slips: 0"}});
    CHECK(year.run({"check", "authority"}).messages == "");
}
