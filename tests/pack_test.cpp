// The whole way, from an authority folder to files, as its users go it.
#include "base/hash.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "source/read_xlsx.hpp"
#include "source/zip_archive.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <map>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

const fs::path kProject = CLINIC_SOURCE;

using Bytes = std::map<std::string, std::string>;

Bytes files_in(const fs::path& folder) {
    Bytes files;
    for (const std::string& file : files_below(folder)) {
        files[file] = sha256_hex(read_whole_file(folder / file));
    }
    return files;
}

std::size_t count_of(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos;
         at = text.find(words, at + words.size())) {
        ++count;
    }
    return count;
}

// Every part of a workbook, one after another.
std::string unpacked(const std::string& workbook) {
    const ZipArchive archive(workbook, "pack.xlsx");
    std::string all;
    for (const char* name : {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                             "docProps/core.xml", "docProps/app.xml", "[Content_Types].xml"}) {
        all += archive.file(name).value();
    }
    for (int sheet = 1;; ++sheet) {
        const std::string number = std::to_string(sheet);
        const auto part = archive.file("xl/worksheets/sheet" + number + ".xml");
        if (!part) {
            CHECK(sheet > 4);
            return all;
        }
        all +=
            *part + archive.file("xl/worksheets/_rels/sheet" + number + ".xml.rels").value_or("");
    }
}

constexpr int kFewPupils = 30;

// Figures that rest on fewer pupils than may be public.
std::size_t rows_of_few_pupils(const std::string& workbook) {
    Diagnostics diagnostics;
    std::size_t few = 0;
    for (const DataTable& table : read_xlsx("workbook.xlsx", workbook, diagnostics)) {
        const auto head = std::find(table.rows[0].begin(), table.rows[0].end(), "Pupils");
        const auto column = static_cast<std::size_t>(head - table.rows[0].begin());
        for (std::size_t row = 1; head != table.rows[0].end() && row < table.rows.size(); ++row) {
            const std::string cell(table.cell(row, column));
            few += whole_number_from(cell).value_or(kFewPupils) < kFewPupils ? 1 : 0;
        }
    }
    return few;
}

// The name of the example's file of one school.
std::string school_file(const std::string& urn) {
    for (const std::string& file : files_below(kProject / "data/nenebridge/schools")) {
        if (file.starts_with(urn)) {
            return file;
        }
    }
    FAIL("no school " << urn);
    return {};
}

// A small example in a folder of its own.
void write_small_example(const fs::path& folder, int schools) {
    const Ran ran = run_program(
        {"new", "example", "nenebridge", "--schools", std::to_string(schools)}, {folder, {}});
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
}

}  // namespace

TEST_CASE("the committed examples are clean: check has nothing to mend") {
    for (const char* folder : {"data/nenebridge", "data/ashmere"}) {
        const Ran ran = run_program({"check", folder}, {kProject, {}});
        CHECK(ran.messages.empty());
        CHECK(ran.out.ends_with(" and 3 clinics read; nothing to mend\n"));
        CHECK(ran.exit_code == 0);
    }
}

TEST_CASE("writing the examples again gives what is committed") {
    const TemporaryFolder folder;
    const RunOptions here{folder.path(), {}};
    REQUIRE(run_program({"new", "example", "nenebridge"}, here).exit_code == 0);
    REQUIRE(run_program({"new", "example", "ashmere", "--council", "ashmere"}, here).exit_code ==
            0);
    for (const char* council : {"nenebridge", "ashmere"}) {
        CHECK(files_in(folder.path() / council) == files_in(kProject / "data" / council));
    }
    const Ran unknown = run_program({"new", "example", "x", "--council", "ashmre"}, here);
    CHECK(unknown.exit_code == 2);
    CHECK(unknown.messages ==
          "clinic: --council is 'ashmre'\n  hint: did you mean 'ashmere'?\ntry 'clinic --help'\n");
}

TEST_CASE("the same facts give the same bytes in another folder, time zone, language and threads") {
    const TemporaryFolder here;
    const TemporaryFolder there;
    copy_folder(kProject / "data" / "nenebridge", there.path() / "else" / "nenebridge");
    const Ran first = run_program(
        {"build", "data/nenebridge", "--out", (here.path() / "out").string(), "--jobs", "1"},
        {kProject, {"TZ=Pacific/Kiritimati", "LANG=C", "LC_ALL=C"}});
    INFO(first.messages);
    REQUIRE(first.exit_code == 0);
    REQUIRE(run_program(
                {"build", "else/nenebridge", "--jobs", "5"},
                {there.path(), {"TZ=America/Anchorage", "LANG=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8"}})
                .exit_code == 0);
    const Bytes made = files_in(here.path() / "out");
    CHECK(made.size() == 3);
    CHECK(made == files_in(there.path() / "out"));
}

TEST_CASE("twenty seeds check clean and build") {
    for (int seed = 1; seed <= 20; ++seed) {
        const TemporaryFolder folder;
        const RunOptions here{folder.path(), {}};
        REQUIRE(run_program(
                    {"new", "example", "x", "--schools", std::to_string(seed * 3), "--seed",
                     std::to_string(seed), "--council", seed % 2 == 0 ? "ashmere" : "nenebridge"},
                    here)
                    .exit_code == 0);
        const Ran checked = run_program({"check", "x"}, here);
        INFO("seed " << seed);
        CHECK(checked.messages.empty());
        const Ran built = run_program({"build", "x"}, here);
        CHECK(built.messages.empty());
        CHECK(built.exit_code == 0);
    }
}

TEST_CASE("every school of the example has its own profile in the pack") {
    const Ran ran =
        run_program({"build", "data/nenebridge", "--stop-after", "document"}, {kProject, {}});
    REQUIRE(ran.exit_code == 0);
    std::size_t open = 0;
    for (const std::string& file : files_below(kProject / "data" / "nenebridge" / "schools")) {
        const std::string content = read_whole_file(kProject / "data/nenebridge/schools" / file);
        const std::string urn = file.substr(0, file.find('-'));
        const bool closed = content.find("\nclosed: ") != std::string::npos;
        open += closed ? 0 : 1;
        INFO(file);
        CHECK(count_of(ran.out, "section #school-" + urn + " ") == (closed ? 0 : 1));
    }
    CHECK(open == 77);
}

TEST_CASE("a restricted comment is in the members' pack and nowhere in the public one") {
    const TemporaryFolder folder;
    copy_folder(kProject / "data" / "nenebridge", folder.path() / "nenebridge");
    // The example's own comment of the finance service, for officers and, by paragraph 3, members.
    const fs::path school = folder.path() / "nenebridge/schools" / school_file("901004");
    replace_in_file(school, "We meet the school monthly,", "Xylophonequartz monthly,");

    const RunOptions here{folder.path(), {}};
    const auto text_for = [&](const std::string& edition, const std::string& stage) {
        const Ran ran =
            run_program({"build", "nenebridge", "--edition", edition, "--stop-after", stage}, here);
        INFO(ran.messages);
        REQUIRE(ran.exit_code == 0);
        return ran.out;
    };
    CHECK(count_of(text_for("members", "document"), "Xylophonequartz") > 0);
    CHECK(count_of(text_for("public", "document"), "Xylophonequartz") == 0);
    CHECK(count_of(text_for("public", "disclosed"), "Xylophonequartz") == 0);
    CHECK(count_of(text_for("public", "pages"), "Xylophonequartz") == 0);
    REQUIRE(
        run_program({"build", "nenebridge", "--edition", "public", "--format", "html,xlsx"}, here)
            .exit_code == 0);
    const fs::path out = folder.path() / "out/nenebridge/2016-summer/public";
    CHECK(count_of(read_whole_file(out / "clinic.html"), "Xylophonequartz") == 0);
    CHECK(count_of(unpacked(read_whole_file(out / "clinic.xlsx")), "Xylophonequartz") == 0);
}

TEST_CASE("a public workbook holds no category of the council's and no figure of few pupils") {
    const TemporaryFolder folder;
    copy_folder(kProject / "data" / "nenebridge", folder.path() / "nenebridge");
    // The example has few cohorts below six.
    replace_in_file(folder.path() / "nenebridge/authority.yaml", "smallest: 6", "smallest: 30");
    const auto workbook = [&](const std::string& edition) {
        REQUIRE(run_program({"build", "nenebridge", "--pack", "workbook", "--edition", edition},
                            {folder.path(), {}})
                    .exit_code == 0);
        return read_whole_file(folder.path() / "out/nenebridge/2016-summer" / edition /
                               "workbook.xlsx");
    };
    const std::string members = workbook("members");
    const std::string open = workbook("public");
    for (const char* words : {">Red<", ">Priority 3<"}) {
        INFO(words);
        CHECK(count_of(unpacked(members), words) > 0);
        CHECK(count_of(unpacked(open), words) == 0);
    }
    CHECK(count_of(unpacked(open), ">withheld<") == 1);
    CHECK(rows_of_few_pupils(members) > 0);
    CHECK(rows_of_few_pupils(open) == 0);
}

TEST_CASE("a school deleted from the folder but still in a group is named by check") {
    const TemporaryFolder folder;
    copy_folder(kProject / "data" / "nenebridge", folder.path() / "nenebridge");
    const std::string file = school_file("901004");
    fs::remove(folder.path() / "nenebridge/schools" / file);
    const Ran ran = run_program({"check", "nenebridge"}, {folder.path(), {}});
    CHECK(ran.exit_code == 1);
    CHECK(ran.messages.find("nenebridge/network.yaml:") != std::string::npos);
    CHECK(ran.messages.find(file.substr(0, file.find('-'))) != std::string::npos);
    CHECK(ran.messages.find("[unknown-school]") != std::string::npos);
}

TEST_CASE("an authority with mistakes is not built, and nothing is written") {
    const TemporaryFolder folder;
    write_small_example(folder.path(), 3);
    const std::string file = files_below(folder.path() / "nenebridge/schools").front();
    replace_in_file(folder.path() / "nenebridge/schools" / file, "phase:", "fase:");
    const Ran ran = run_program({"build", "nenebridge"}, {folder.path(), {}});
    CHECK(ran.exit_code == 1);
    CHECK(ran.messages.find("[unknown-field]") != std::string::npos);
    CHECK_FALSE(fs::exists(folder.path() / "out"));
}

TEST_CASE("a wrong clinic, pack, edition, format or stage is named with what there is") {
    const TemporaryFolder folder;
    write_small_example(folder.path(), 1);
    const RunOptions here{folder.path(), {}};
    const auto messages = [&](const std::string& option, const std::string& word) {
        const Ran ran = run_program({"build", "nenebridge", option, word}, here);
        CHECK(ran.exit_code == 2);
        CHECK_FALSE(fs::exists(folder.path() / "out"));
        return ran.messages;
    };
    CHECK(messages("--clinic", "2015-autum") ==
          "clinic: --clinic is '2015-autum', which there is not\n"
          "  hint: did you mean '2015-autumn'?\ntry 'clinic --help'\n");
    CHECK(messages("--edition", "everyone").find("hint: one of ") != std::string::npos);
    CHECK(messages("--pack", "clinik").find("did you mean 'clinic'?") != std::string::npos);
    CHECK(messages("--format", "doc").find("hint: one of pdf, html, xlsx") != std::string::npos);
    CHECK(messages("--stop-after", "pagse").find("did you mean 'pages'?") != std::string::npos);
}

TEST_CASE(
    "an exempt agenda item takes its part of the pack with it, and a manifest names no school") {
    const TemporaryFolder folder;
    const RunOptions here{kProject, {}};
    const auto document = [&](const std::string& edition) {
        return run_program(
                   {"build", "data/nenebridge", "--edition", edition, "--stop-after", "document"},
                   here)
            .out;
    };
    CHECK(count_of(document("members"), "section #part-concern ") == 1);
    CHECK(count_of(document("public"), "section #part-concern ") == 0);
    const std::string out = (folder.path() / "out").string();
    REQUIRE(run_program({"build", "data/nenebridge", "--edition", "public", "--out", out}, here)
                .exit_code == 0);
    const std::string manifest =
        read_whole_file(folder.path() / "out/nenebridge/2016-summer/public/manifest.json");
    CHECK(count_of(manifest, "schools/") == 0);
    CHECK(count_of(manifest, "sha256") > 90);
}
