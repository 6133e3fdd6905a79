// A council's own packs: text files alone, with every mistake told at its place.
#include "base/whole_file.hpp"
#include "compose/template_help.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <sstream>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

// Six schools of Nenebridge, in a folder `x`.
class OwnPacks {
public:
    explicit OwnPacks(const std::string& council = "nenebridge") {
        REQUIRE(run({"new", "example", "x", "--council", council, "--schools", "6"}).exit_code ==
                0);
    }

    Ran run(const std::vector<std::string>& words) const {
        return run_program(words, {folder_.path(), {}});
    }
    Ran build(const std::string& pack, std::vector<std::string> more = {}) const {
        std::vector<std::string> words = {"build", "x", "--pack", pack};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    // As text, without what a line must not be broken at.
    std::string told(const std::string& pack) const {
        const Ran ran = build(pack, {"--stop-after", "document"});
        CHECK(ran.messages == "");
        REQUIRE(ran.exit_code == 0);
        return ran.out;
    }
    void write(const std::string& file, const std::string& words) const {
        write_whole_file(folder_.path() / "x/templates" / file, words);
    }
    std::string check() const { return run({"check", "x"}).messages; }
    std::vector<std::string> made(const std::string& below) const {
        return files_below(folder_.path() / "out" / below);
    }
    fs::path path(const std::string& file) const { return folder_.path() / file; }

private:
    TemporaryFolder folder_;
};

const std::string kPack = "title: Ours\nparts: [one]\n";
const std::string kPart = "---\ntitle: One\n---\n# One\n\n";

}  // namespace

TEST_CASE("a pack of text files alone is built, checked and proved") {
    const OwnPacks ours;
    ours.write("ours/pack.yaml", kPack);
    ours.write("ours/one.md", kPart + "{{ overview.schools }} schools, says our pack.\n");
    CHECK(has(ours.told("ours"), "paragraph: 6 schools, says our pack."));
    CHECK(ours.check() == "");
    REQUIRE(ours.build("ours").exit_code == 0);
    const std::string manifest =
        read_whole_file(ours.path("out/x/2016-summer/members/manifest-ours.json"));
    CHECK(has(manifest, "ours.pdf"));
    CHECK(std::ranges::count(manifest, '{') > 10);
}

TEST_CASE("a copied pack is reworded, and one file of the council's own changes every pack") {
    const OwnPacks ours;
    REQUIRE(ours.run({"new", "pack", "x/templates/brief", "--from", "school"}).exit_code == 0);
    CHECK(fs::exists(ours.path("x/templates/brief/school-profile.md")));
    CHECK(ours.check() == "");
    ours.write("shared/fiction.md", "Our own words for it.\n");
    CHECK(has(ours.told("clinic"), "paragraph: Our own words for it."));
    CHECK(has(ours.told("system-on-a-page"), "paragraph: Our own words for it."));
    // The copy has its own.
    CHECK_FALSE(has(ours.told("brief"), "Our own words for it."));
}

TEST_CASE("a pack for each school makes one file each, and --only makes one of them") {
    const OwnPacks ours;
    REQUIRE(ours.build("school").exit_code == 0);
    const std::string folder = "x/2016-summer/members/school";
    std::vector<std::string> files = ours.made(folder);
    CHECK(files.size() == 12);
    CHECK(std::ranges::all_of(files, [](const std::string& file) {
        return file.starts_with("90") && (file.ends_with(".pdf") || file.ends_with(".html"));
    }));
    const std::string urn = files.front().substr(0, 6);
    fs::remove_all(ours.path("out"));
    REQUIRE(ours.build("school", {"--only", urn, "--format", "pdf"}).exit_code == 0);
    files = ours.made(folder);
    REQUIRE(files.size() == 1);
    CHECK(files.front().starts_with(urn));
    CHECK(ours.build("school", {"--only", "no such school"}).exit_code == 2);
    CHECK(ours.build("clinic", {"--only", urn}).exit_code == 2);
}

TEST_CASE("mistakes in what is taken in, or in a pack for each, are told at their place") {
    const OwnPacks ours;
    ours.write("ours/pack.yaml", kPack);
    const auto seen = [&](const std::string& body) {
        ours.write("ours/one.md", kPart + body);
        return ours.check();
    };
    CHECK(has(seen("::: include ficton\n"),
              "x/templates/ours/one.md:6:13: error: there is no 'ficton.md' to take in "
              "[missing-file]"));
    CHECK(has(ours.check(), "did you mean 'fiction'?"));
    CHECK(has(seen("::: include ../../secret\n"), "there is no '../../secret.md' to take in"));
    CHECK(has(seen("::: include\n"), "there is no '.md' to take in"));
    CHECK(has(seen("::: include one\n"), "'one.md' is a part of its own"));
    ours.write("ours/loop.md", "::: include loop\n");
    CHECK(has(seen("::: include loop\n"), "files take each other in too deeply"));
    ours.write("ours/loop.md", "{{ overview.shools }}\n");
    CHECK(has(seen("::: include loop\n"), "x/templates/ours/loop.md:1:13: error: "));
    ours.write("ours/loop.md", "Words[^a].\n\n[^a]: a note\n");
    CHECK(has(seen("::: include loop\n"), "a file that is taken in has no notes"));
    fs::remove(ours.path("x/templates/ours/loop.md"));
    CHECK(seen("::: for one in groups\n::: include fiction\n:::\n") == "");
    CHECK(has(seen("{{ overview.schools if overview.schools in groups }}\n"),
              "does not compare with a list"));

    ours.write("ours/pack.yaml", kPack + "each: school in schools\n");
    CHECK(has(ours.check(), "a pack with 'each' has no 'file'"));
    ours.write("ours/pack.yaml", kPack + "file: x\n");
    CHECK(has(ours.check(), "'file' without 'each'"));
    ours.write("ours/pack.yaml", kPack);
    ours.write("clinc/cover.md", kPart);
    CHECK(has(ours.check(), "did you mean 'clinic'?"));
}

TEST_CASE("a pack that has nothing to say is told, and the others are written") {
    const OwnPacks ours;
    ours.write("ours/pack.yaml", kPack);
    ours.write("ours/one.md", "---\ntitle: One\nif: clinic.withdrawn\n---\n# One\n");
    CHECK(ours.check() == "");
    const Ran alone = ours.build("ours");
    CHECK(alone.exit_code == 0);
    CHECK(has(alone.messages, "this pack has nothing to say of this clinic in this edition"));
    CHECK_FALSE(fs::exists(ours.path("out")));
    const Ran both = ours.build("ours", {"--pack", "board"});
    CHECK(both.exit_code == 0);
    CHECK(fs::exists(ours.path("out/x/2016-summer/members/board.pdf")));
}

TEST_CASE("names of packs, editions and shared files that are misspelt are told at their place") {
    const OwnPacks ours;
    ours.write("ours/pack.yaml", kPack + "edition: pubic\n");
    ours.write("ours/one.md", kPart);
    CHECK(has(ours.check(), "x/templates/ours/pack.yaml:3:10: error: there is no edition 'pubic'"));
    const Ran built = ours.build("ours");
    CHECK(built.exit_code == 1);
    CHECK(has(built.messages, "did you mean 'public'?"));
    ours.write("ours/pack.yaml", kPack);
    ours.write("shared/agend.md", "Words\n");
    CHECK(has(ours.check(), "agend.md: warning: no pack takes this file in"));
    fs::remove(ours.path("x/templates/shared/agend.md"));
    ours.write("ours/TWO.MD", "Words\n");
    CHECK(has(ours.check(), "TWO.MD: warning: nothing reads this file"));
    fs::remove(ours.path("x/templates/ours/TWO.MD"));
    ours.write("ours/pack.yaml", "title: Ours\nparts: [fiction]\n");
    CHECK(has(ours.check(), "'fiction.md' has no front matter, so it is no part"));
    ours.write("ours/pack.yaml", "title: \"{{ clinic.title }}\"\nparts: [one]\n");
    CHECK(has(ours.check(), "pack.yaml:1:9: error: "));
    CHECK(ours.run({"new", "pack", "x/templates/shared"}).exit_code == 2);
    // What a pack.yaml of the council's own leaves out of a pack of the program is no mistake.
    fs::remove_all(ours.path("x/templates/ours"));
    ours.write("board/pack.yaml", "title: Board\nparts: [front-page]\n");
    CHECK(ours.check() == "");
}

TEST_CASE("a clinic that asks for a pack, or writes a report for one, that is not there is told") {
    const OwnPacks ours;
    const std::string file = "x/clinics/2016-summer.yaml";
    std::string text = read_whole_file(ours.path(file));
    text.replace(text.find("pack: scrutiny-report"), 21, "pack: scrutiny-reprt");
    write_whole_file(ours.path(file), text + "packs: [clinc]\n");
    ours.write("shared/fiction.md", "Words\n");
    const std::string told = ours.check();
    CHECK(has(told, "there is no pack 'scrutiny-reprt'"));
    CHECK(has(told, "there is no pack 'clinc'"));
    CHECK(has(told, "did you mean 'clinic'?"));
}

TEST_CASE("a pack about attendance draws every school on one axis") {
    const OwnPacks ours;
    REQUIRE(ours.run({"new", "example", "y", "--schools", "40"}).exit_code == 0);
    write_whole_file(ours.path("y/templates/ours/pack.yaml"), kPack);
    write_whole_file(ours.path("y/templates/ours/one.md"),
                     kPart +
                         "::: for spread in spreads where spread.short == \"Attendance\"\n"
                         "```dot-strip\nof: spread\ntitle: Who comes to school\n"
                         "caption: Attendance\n```\n:::\n");
    const Ran told = ours.run({"build", "y", "--pack", "ours", "--stop-after", "document"});
    CHECK(told.messages == "");
    CHECK(has(told.out, "primary schools, 2014/15: from "));
    const Ran built = ours.run({"build", "y", "--pack", "ours"});
    CHECK(built.messages == "");
    CHECK(built.exit_code == 0);
}

TEST_CASE("check tells what a pack of one's own leaves unsaid in an edition") {
    const OwnPacks ours;
    ours.write("ours/pack.yaml", kPack);
    const std::string table =
        "Table: Categories\nEmpty: none\n\n| School | Now | Last |\n"
        "|:--|:--|:--|\n| {{ for school in schools }} {{ school.name }} | "
        "{{ school.category }} | {{ school.category.last }} |\n";
    ours.write("ours/one.md", kPart + table);
    const std::string told = ours.check();
    CHECK(has(told,
              "x/templates/ours/one.md: warning: the column 'Last' is empty in the edition "
              "'public' of the pack 'ours' [empty-value]"));
    CHECK_FALSE(has(told, "'Now'"));
    CHECK_FALSE(has(told, "'members'"));
    // For whom it is not made, nothing is missing.
    ours.write("ours/pack.yaml", kPack + "edition: members\n");
    CHECK(ours.check() == "");
    ours.write("ours/pack.yaml", kPack);
    ours.write("ours/one.md", "---\ntitle: One\n---\n# {{ overview.terms.sentence }}\n\nWords\n");
    CHECK(has(ours.check(), "a heading has no words in the edition 'public'"));
}

TEST_CASE("a report that is exempt is told as withheld, not as unwritten, and a pack has one") {
    const OwnPacks ours;
    const std::string file = "x/clinics/2016-summer.yaml";
    const std::string text = read_whole_file(ours.path(file));
    const std::size_t at = text.find("pack: scrutiny-report\n");
    REQUIRE(at != std::string::npos);
    std::string exempt = text;
    exempt.insert(at, "exempt: 3\n    ");
    write_whole_file(ours.path(file), exempt);
    const Ran open = ours.build("scrutiny-report", {"--stop-after", "document"});
    CHECK(open.exit_code == 0);
    CHECK(has(open.out, "withheld"));
    CHECK_FALSE(has(open.out, "Not written yet"));
    CHECK_FALSE(has(open.out, "Ask the board"));
    CHECK(
        has(ours.build("scrutiny-report", {"--stop-after", "document", "--edition", "members"}).out,
            "Ask the board"));
    std::string twice = text;
    twice.replace(twice.find("pack: forum-report"), 18, "pack: scrutiny-report");
    write_whole_file(ours.path(file), twice);
    CHECK(has(ours.check(), "'scrutiny-report' is given twice"));
}

TEST_CASE("a new pack stands where packs are looked for, and is never written over another") {
    const OwnPacks ours;
    CHECK(ours.run({"new", "pack", "elsewhere/brief"}).exit_code == 2);
    CHECK(ours.run({"new", "pack", "x/templates/brief", "--from", "clinc"}).exit_code == 2);
    CHECK(ours.run({"new", "pack", "x/templates/brief", "--seed", "1"}).exit_code == 2);
    REQUIRE(ours.run({"new", "pack", "x/templates/brief"}).exit_code == 0);
    CHECK(ours.run({"new", "pack", "x/templates/brief"}).exit_code == 3);
}

TEST_CASE("every pack is built for both councils without a remark") {
    for (const char* const council : {"nenebridge", "ashmere"}) {
        const OwnPacks ours(council);
        for (const auto& entry : fs::directory_iterator(fs::path(CLINIC_SOURCE) / "templates")) {
            const std::string pack = entry.path().filename().string();
            if (pack == "shared") {
                continue;
            }
            INFO(council << " " << pack);
            const Ran ran = ours.build(pack, {"--edition", "officers"});
            // Of six schools not every kind of group is there.
            const bool is_for_none = has(ran.messages, "nothing that the pack makes files for");
            CHECK((ran.messages == "" || is_for_none));
            CHECK(ran.exit_code == 0);
        }
    }
}

TEST_CASE("the help for templates names what there is, in lines that fit") {
    const std::string help = template_help();
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        CHECK(std::ranges::count_if(line, [](char byte) {
                  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
              }) <= 100);
    }
    for (const char* const name :
         {"  schools ", "    measures ", "  as page ", "  each ", "::: include", "  tiles"}) {
        INFO(name);
        CHECK(has(help, name));
    }
}
