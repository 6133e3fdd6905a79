// The packs of the board and of consultations, for both of the councils that come with the program.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

namespace fs = std::filesystem;

namespace {

// The page of a pack of one edition of the last clinic.
std::string page_of(const std::string& council, const std::string& pack,
                    const std::string& edition) {
    const TemporaryFolder folder;
    const fs::path authority = fs::path(CLINIC_SOURCE) / "data" / council;
    const Ran ran = run_program({"build", authority.string(), "--pack", pack, "--edition", edition,
                                 "--format", "html", "--out", "out"},
                                {folder.path(), {}});
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    const std::string clinic = council == "ashmere" ? "2026-summer" : "2016-summer";
    return read_whole_file(folder.path() / "out" / council / clinic / edition / (pack + ".html"));
}

bool says(const std::string& page, const std::string& words) {
    return page.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the board's papers tell members of every bid, and the public of those it may know") {
    const std::string members = page_of("nenebridge", "board", "members");
    CHECK(says(members, "9 of 13 bids approved, £55,200 granted"));
    CHECK(says(members, "Release of a specialist leader"));
    CHECK(says(members, "£580,000"));
    CHECK(says(members, "37 of 44 places were taken at 5 meetings"));
    CHECK(says(members, "2 recommendations are overdue"));
    const std::string open = page_of("nenebridge", "board", "public");
    CHECK(says(open, "8 of 12 bids approved, £52,400 granted"));
    for (const char* words : {"Release of a specialist leader", "bid-07", "55,200", "£2,800",
                              "Assistants were trained long ago"}) {
        INFO(words);
        CHECK_FALSE(says(open, words));
    }
}

TEST_CASE("a county's partnership has the same papers") {
    const std::string page = page_of("ashmere", "board", "members");
    CHECK(says(page, "Ashmere Education Partnership"));
    CHECK(says(page, "3 of 5 bids approved, £17,100 granted"));
    CHECK(says(page, "Comfreydyke Primary Academy as predecessor"));
}

TEST_CASE("consultations of three and of four answers come with their totals") {
    const std::string city = page_of("nenebridge", "consultation", "public");
    CHECK(says(city, "Of 131 forms, 71% answered Yes (93), 10% No (13) and 19% Uncertain (25)"));
    CHECK(says(city, "Uncertain"));
    const std::string county = page_of("ashmere", "consultation", "public");
    CHECK(says(county, "Of 88 forms, 28% answered Strongly agree (25), 43% Agree (38)"));
    CHECK(says(county, "No view"));
}

TEST_CASE("a pack of each group may tell what that group did: its own money, projects and visit") {
    const TemporaryFolder folder;
    copy_folder(fs::path(CLINIC_SOURCE) / "data/nenebridge", folder.path() / "x");
    write_whole_file(folder.path() / "x/templates/ours/pack.yaml",
                     "title: Ours\neach: group in groups where group.kind == \"triad\" or "
                     "group.kind == \"collaborative\"\nfile: \"{{ group.name }}\"\n"
                     "document: \"{{ group.name }}\"\nparts: [work]\n");
    write_whole_file(folder.path() / "x/templates/ours/work.md",
                     "---\ntitle: Work\n---\n# {{ group.name }}\n\n::: include group-work\n");
    const Ran ran =
        run_program({"build", "x", "--pack", "ours", "--format", "html", "--edition", "public"},
                    {folder.path(), {}});
    CHECK(ran.messages == "");
    REQUIRE(ran.exit_code == 0);
    std::string all;
    int with_fractions = 0;
    for (const std::string& file : files_below(folder.path() / "out")) {
        if (file.ends_with(".html")) {
            const std::string page = read_whole_file(folder.path() / "out" / file);
            with_fractions += says(page, "Teaching of fractions") ? 1 : 0;
            all += page;
        }
    }
    CHECK(with_fractions == 1);
    CHECK(says(all, "Every class has its own library"));
    CHECK_FALSE(says(all, "Release of a specialist leader"));
}

TEST_CASE("schools below the floor standard are found, where there is one") {
    const std::string city = page_of("nenebridge", "area-baseline", "members");
    // The standard of 2015 by hand: fewer than 65% (at Key Stage 4: 40%), and progress below the
    // median in every subject.
    for (const char* const school : {"Sedgertrundle", "Ripplecopse", "Ploverquern", "Filbertlode",
                                     "Brindlewharf", "Gimletfleet", "Parselwharf", "Wickerfleet"}) {
        const std::size_t from = city.find("Schools below the floor standard");
        const std::size_t to = city.find("</table>", from);
        INFO(school);
        REQUIRE(from != std::string::npos);
        CHECK(city.substr(from, to - from).find(school) != std::string::npos);
    }
    CHECK_FALSE(says(page_of("ashmere", "area-baseline", "members"), "floor standard"));
}

TEST_CASE("schools are placed where their evidence is shown, and each is somewhere") {
    const std::string members = page_of("nenebridge", "categorisation", "members");
    CHECK(says(members, "Causing concern: 25 schools"));
    CHECK(says(members, "Self-improving"));
    CHECK_FALSE(says(members, "Not placed in this edition"));
    const std::string open = page_of("nenebridge", "categorisation", "public");
    CHECK(says(open, "Not placed in this edition: 77 schools"));
    CHECK_FALSE(says(open, "Self-improving:"));
}

TEST_CASE("a public report for a committee counts nothing that is withheld") {
    const std::string members = page_of("nenebridge", "scrutiny-report", "members");
    CHECK(says(members, "25 of 77 schools cause concern"));
    CHECK(says(members, "4 schools moved to a category of more concern"));
    CHECK(says(members, "Children and Learning Scrutiny Committee"));
    CHECK(says(members, "Education Act 1996"));
    const std::string open = page_of("nenebridge", "scrutiny-report", "public");
    CHECK_FALSE(says(open, "moved to a category"));
    CHECK_FALSE(says(open, "25 of 77"));
    CHECK(says(open, "Public report"));
    CHECK(says(page_of("ashmere", "executive-report", "public"),
               "Report to the Executive, March 2025"));
    // Nobody wrote this one: what is missing is said.
    CHECK(says(page_of("nenebridge", "executive-report", "public"), "date to be set"));
}
