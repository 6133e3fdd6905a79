// Papers issued, reissued, withdrawn and compared, as a clerk does it.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <regex>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

const std::string kClinicFile = "authority/clinics/2015-autumn.yaml";
const std::string kSchoolFile = "authority/schools/900101-school-a.yaml";
const std::string kKept = "authority/issued/2015-autumn/v1/members.json";

// The small council of tests/problems, its papers not issued yet.
struct IssueTrial {
    TemporaryFolder folder;

    IssueTrial() {
        copy_folder(fs::path(CLINIC_SOURCE) / "tests/problems/base", folder.path() / "authority");
        replace_in_file(folder.path() / kClinicFile, "issued: [{version: 1, on: 2015-10-07}]\n",
                        "");
    }

    Ran run(const std::vector<std::string>& words) const {
        return run_program(words, {folder.path(), {}});
    }
    Ran issue(const std::string& on, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words = {"issue", "authority", "--on", on};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    std::string read(const std::string& file) const {
        return read_whole_file(folder.path() / file);
    }
    bool has(const std::string& file) const { return fs::exists(folder.path() / file); }
    void change_facts() const {
        replace_in_file(folder.path() / kSchoolFile, "Headteacher C", "Headteacher Z");
    }
    std::string document(const std::string& edition) const {
        const Ran ran =
            run({"build", "authority", "--edition", edition, "--stop-after", "document"});
        CHECK(ran.exit_code == 0);
        return std::regex_replace(ran.out, std::regex("␣"), " ");
    }
};

bool holds(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("issuing adds a version to the clinic's file and keeps what each edition says") {
    const IssueTrial trial;
    const std::string before = trial.read(kClinicFile);
    const Ran ran = trial.issue("2015-10-07");
    INFO(ran.messages);
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.out, "version 1 of 2015-autumn is issued on 7 October 2015\n"));
    CHECK(holds(trial.read(kClinicFile), "issued:\n  - {version: 1, on: 2015-10-07}\n"));
    CHECK(trial.read(kClinicFile).size() > before.size());
    for (const char* edition : {"public", "members", "officers"}) {
        CHECK(trial.has("authority/issued/2015-autumn/v1/" + std::string(edition) + ".json"));
    }
    CHECK(trial.run({"check", "authority"}).messages.empty());
    CHECK(holds(trial.document("members"), "Version 1, issued 7 October 2015"));
    // Page and hashes are those that were kept.
    CHECK(trial.run({"build", "authority"}).exit_code == 0);
    const std::string manifest = trial.read("out/authority/2015-autumn/members/manifest.json");
    const std::size_t outputs = manifest.find("\"outputs\"");
    CHECK(holds(trial.read(kKept), manifest.substr(outputs, manifest.rfind(']') - outputs)));
}

TEST_CASE("an edition keeps only the packs that are made for its readers") {
    const IssueTrial trial;
    write_whole_file(trial.folder.path() / kClinicFile,
                     trial.read(kClinicFile) + "packs: [clinic, pre-meeting]\n");
    const Ran ran = trial.issue("2015-10-07");
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    CHECK(!holds(trial.read(kKept), "pre-meeting"));
    CHECK(holds(trial.read("authority/issued/2015-autumn/v1/officers.json"), "pre-meeting.pdf"));
}

TEST_CASE("a trial run and a refused one write nothing") {
    const IssueTrial trial;
    const std::string before = trial.read(kClinicFile);
    const Ran dry = trial.issue("2015-10-07", {"--dry-run"});
    CHECK(dry.exit_code == 0);
    CHECK(holds(dry.out, "version 1 of 2015-autumn would go out on "));
    CHECK(trial.issue("2015-10-01").exit_code == 2);
    CHECK(trial.issue("2015-10-16").exit_code == 2);
    CHECK(trial.issue("7 October").exit_code == 2);
    CHECK(trial.issue("2015-10-07", {"--clinic", "2015-autum"}).exit_code == 2);
    CHECK(trial.issue("2015-10-07", {"--withdraw", "1", "--why", "x"}).exit_code == 2);
    write_whole_file(trial.folder.path() / "authority/issued", "in the way");
    CHECK(trial.issue("2015-10-07").exit_code == 3);
    CHECK(trial.read(kClinicFile) == before);
}

TEST_CASE("a second version needs its reason and something new to say") {
    const IssueTrial trial;
    REQUIRE(trial.issue("2015-10-07").exit_code == 0);
    CHECK(holds(trial.issue("2015-10-12").messages, "needs --why"));
    const Ran same = trial.issue("2015-10-12", {"--why", "Table 3 was wrong"});
    CHECK(same.exit_code == 1);
    CHECK(holds(same.messages, "version 2 would say what version 1 says"));
    CHECK_FALSE(trial.has("authority/issued/2015-autumn/v2"));
    CHECK_FALSE(holds(trial.document("members"), "Changes since"));

    trial.change_facts();
    const Ran second = trial.issue("2015-10-12", {"--why", "The headteacher's name was wrong"});
    INFO(second.messages);
    REQUIRE(second.exit_code == 0);
    CHECK(holds(trial.document("members"), "Changes since version 1"));
    CHECK(holds(trial.document("members"), "Headteacher C"));
    const Ran diff = trial.run({"diff", "authority", "--clinic", "2015-autumn"});
    CHECK(holds(diff.out, "headteacher: Headteacher C → Headteacher Z"));
    CHECK(holds(trial.run({"diff", kKept, kKept}).out, "Nothing differs."));
    CHECK(trial.run({"diff", kKept, "authority/issued/2015-autumn/v2/public.json"}).exit_code == 2);
    CHECK(holds(trial.run({"diff", "authority", "--clinic", "2015-autumn", "--format", "json"}).out,
                "\"now\": \"Headteacher Z\""));
}

TEST_CASE("papers of a withdrawn version say so, and may go out again") {
    const IssueTrial trial;
    REQUIRE(trial.issue("2015-10-07").exit_code == 0);
    CHECK(trial.issue("2015-10-08", {"--withdraw", "1"}).exit_code == 2);
    CHECK(trial.issue("2015-10-01", {"--withdraw", "1", "--why", "x"}).exit_code == 2);
    REQUIRE(trial.issue("2015-10-08", {"--withdraw", "1", "--why", "A name was in it"}).exit_code ==
            0);
    CHECK(holds(trial.read(kClinicFile), "withdrawn: 2015-10-08"));
    CHECK(holds(trial.document("members"), "These papers were withdrawn on 8 October 2015"));
    CHECK(holds(trial.run({"status", "authority", "--on", "2015-10-09"}).out,
                "version 1, issued 7 October 2015, withdrawn 8 October 2015"));
    CHECK(trial.issue("2015-10-09", {"--withdraw", "1", "--why", "x"}).exit_code == 2);
    CHECK(trial.issue("2015-10-09", {"--why", "The name was right"}).exit_code == 0);
    CHECK(trial.has(kKept));
}

TEST_CASE("a kept manifest that was changed is found by check, and stops what uses it") {
    const IssueTrial trial;
    REQUIRE(trial.issue("2015-10-07").exit_code == 0);
    const std::string sound = trial.read(kKept);
    for (const std::string& broken :
         {sound.substr(0, sound.size() / 2), std::string("{}"), std::string()}) {
        write_whole_file(trial.folder.path() / kKept, broken);
        const Ran check = trial.run({"check", "authority"});
        CHECK(check.exit_code == 1);
        CHECK(holds(check.messages, "members.json"));
        CHECK(trial.run({"build", "authority"}).exit_code == 1);
        CHECK(trial.run({"diff", kKept, kKept}).exit_code == 1);
    }
    write_whole_file(trial.folder.path() / kKept,
                     trial.read("authority/issued/2015-autumn/v1/public.json"));
    CHECK(holds(trial.run({"check", "authority"}).messages, "edition 'public'"));
}

TEST_CASE("status says what is missing before a clinic") {
    const IssueTrial trial;
    const Ran ran = trial.run({"status", "authority", "--on", "2015-10-05"});
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.out, "meets    15 October 2015, in 10 days\n"));
    CHECK(holds(ran.out, "papers   draft, not issued\n"));
    CHECK(holds(ran.out, "Scrutiny representative: no reply\n"));
    CHECK(holds(ran.out, "School improvement: "));
    CHECK(holds(ran.out, "\nNext: clinic build authority --clinic 2015-autumn"));
    CHECK(holds(trial.run({"status", "authority", "--on", "2016-01-01"}).out,
                "minutes  written, not confirmed\n"));
    CHECK(trial.run({"status", "authority", "--on", "soon"}).exit_code == 2);
}

TEST_CASE("what a withdrawn version said is never told again") {
    const IssueTrial trial;
    REQUIRE(trial.issue("2015-10-07").exit_code == 0);
    replace_in_file(trial.folder.path() / kSchoolFile, "Headteacher C", "Headteacher Wrong");
    REQUIRE(trial.issue("2015-10-08", {"--why", "a new head"}).exit_code == 0);
    REQUIRE(trial.issue("2015-10-09", {"--withdraw", "2", "--why", "a wrong name"}).exit_code == 0);
    replace_in_file(trial.folder.path() / kSchoolFile, "Headteacher Wrong", "Headteacher Z");
    REQUIRE(trial.issue("2015-10-09", {"--why", "the name put right"}).exit_code == 0);
    for (const char* const edition : {"public", "members", "officers"}) {
        const std::string papers = trial.document(edition);
        CHECK(holds(papers, "Version 2 was withdrawn on 9 October 2015: a wrong name"));
        CHECK_FALSE(holds(papers, "Headteacher Wrong"));
        CHECK(holds(papers, "Changes since version 1"));
    }
}

TEST_CASE("papers that differ only in what is drawn are another version") {
    const IssueTrial trial;
    replace_in_file(trial.folder.path() / kSchoolFile, "phase: primary\n",
                    "phase: primary\nplace: {easting: 516985, northing: 298000}\n");
    REQUIRE(trial.issue("2015-10-07").exit_code == 0);
    replace_in_file(trial.folder.path() / kSchoolFile, "easting: 516985", "easting: 519985");
    const Ran ran = trial.issue("2015-10-12", {"--why", "a point of the map was wrong"});
    INFO(ran.messages);
    CHECK(ran.exit_code == 0);
    CHECK(holds(trial.run({"diff", "authority", "--clinic", "2015-autumn"}).out,
                "what is drawn, reckoned or told in other packs does"));
}

TEST_CASE("a kept version that was lost is missed") {
    const IssueTrial trial;
    REQUIRE(trial.issue("2015-10-07").exit_code == 0);
    trial.change_facts();
    REQUIRE(trial.issue("2015-10-12", {"--why", "a new head"}).exit_code == 0);
    fs::remove_all(trial.folder.path() / "authority/issued/2015-autumn/v2");
    CHECK(holds(trial.run({"check", "authority"}).messages,
                "version 2 of 2015-autumn was issued, and what it said is not kept"));
}

TEST_CASE("papers that go out late are issued with a warning") {
    const IssueTrial trial;
    const Ran ran = trial.issue("2015-10-12");
    CHECK(ran.exit_code == 0);
    CHECK(holds(ran.messages, "2 clear days before the clinic, and 5 are due"));
    CHECK(holds(ran.messages, "2015-10-07"));
}
