// Schools and councils that strain the page, through the whole program.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <cctype>

using namespace clinic;

namespace {

namespace fs = std::filesystem;

// Letters of many tongues, curly apostrophes, hyphens, marks that mean something in Markdown and in
// HTML, a name of 90 letters, and one that no line holds.
const std::vector<std::string> kNames = {
    "Łódź and Š\xC5\xB7ria Primary School",
    "Ó’Čapek-Ŵynne-Smythe Academy",
    "St. Mary's *C of E* <b>",
    "The Blessed Saint Ethelburga and All Angels Church of England Voluntary Aided Infant "
    "School",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochuwchybryniaupell School",
    "| # 1. [a](b) `code` {{ name }}",
};

std::string in_yaml(std::string name) {
    for (std::size_t at = 0; (at = name.find('\'', at)) != std::string::npos; at += 2) {
        name.insert(at, "'");
    }
    return "name: '" + name + "'\n";
}

struct StressedCouncil {
    TemporaryFolder folder;
    RunOptions here{folder.path(), {}};

    explicit StressedCouncil(int schools) {
        REQUIRE(run_program({"new", "example", "x", "--schools", std::to_string(schools)}, here)
                    .exit_code == 0);
    }

    std::vector<fs::path> schools() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder.path() / "x" / "schools")) {
            files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        return files;
    }

    // Another name for a school, and no mention of the one it had.
    void rename(const fs::path& file, const std::string& name) const {
        const std::string text = read_whole_file(file);
        const std::size_t begin = text.find("name: ");
        const std::size_t end = text.find('\n', begin) + 1;
        write_whole_file(file, text.substr(0, begin) + in_yaml(name) + text.substr(end));
        forget(text.substr(begin + 6, end - 1 - begin - 6));
    }

    // Files refer to a school by its number and its name; the number is enough.
    void forget(const std::string& name) const {
        for (const auto& entry : fs::recursive_directory_iterator(folder.path() / "x")) {
            if (entry.path().extension() != ".yaml") {
                continue;
            }
            std::string text = read_whole_file(entry.path());
            for (std::size_t at = 0; (at = text.find(" " + name, at)) != std::string::npos;) {
                const bool is_reference =
                    at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0;
                if (is_reference) {
                    text.erase(at, name.size() + 1);
                } else {
                    ++at;
                }
            }
            write_whole_file(entry.path(), text);
        }
    }

    void build(const std::string& edition) const {
        const Ran ran = run_program({"build", "x", "--edition", edition}, here);
        INFO(ran.messages);
        REQUIRE(ran.exit_code == 0);
        CHECK(ran.messages.empty());
    }

    PdfFacts pdf(const std::string& edition) const {
        return read_pdf_facts(made(edition, "clinic.pdf"));
    }

    std::string made(const std::string& edition, const std::string& file) const {
        return read_whole_file(folder.path() / "out/x/2016-summer" / edition / file);
    }
};

bool is_in(const std::string& words, const std::vector<std::string>& pages) {
    return std::any_of(pages.begin(), pages.end(), [&](const std::string& page) {
        return page.find(words) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("any name a school can have stands whole on the page, in the PDF as in the HTML") {
    const StressedCouncil council(static_cast<int>(kNames.size()));
    const std::vector<fs::path> files = council.schools();
    REQUIRE(files.size() >= kNames.size());
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        council.rename(files[files.size() - 1 - i], kNames[i]);
    }
    for (const char* edition : {"members", "public"}) {
        council.build(edition);
        const PdfFacts facts = council.pdf(edition);
        CHECK(facts.faults == std::vector<std::string>{});
        const std::string html = council.made(edition, "clinic.html");
        for (const std::string& name : kNames) {
            INFO(edition << ": " << name);
            CHECK(std::any_of(facts.bookmarks.begin(), facts.bookmarks.end(),
                              [&](const std::string& bookmark) {
                                  return bookmark.find(name) != std::string::npos;
                              }));
            CHECK(html.find(escape_html(name)) != std::string::npos);
            CHECK(is_in(name.substr(0, name.find(' ')), facts.page_words));
        }
        CHECK(html.find("<b>") == std::string::npos);
    }
}

TEST_CASE("a council of one school has its pack") {
    const StressedCouncil council(1);
    for (const char* edition : {"members", "public"}) {
        council.build(edition);
        CHECK(council.pdf(edition).faults == std::vector<std::string>{});
    }
}

TEST_CASE("a school of which nothing is known but its name has its page, and none of it is green") {
    const StressedCouncil council(2);
    const fs::path file = council.schools().back();
    const std::string text = read_whole_file(file);
    const std::string urn = text.substr(0, text.find('\n') + 1);
    council.rename(file, "Nothing Known Primary School");
    write_whole_file(file, urn + "name: Nothing Known Primary School\nphase: primary\n");
    const Ran checked = run_program({"check", "x"}, council.here);
    INFO(checked.messages);
    REQUIRE(checked.exit_code == 0);
    const Ran ran = run_program({"build", "x"}, council.here);
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    const PdfFacts facts = council.pdf("members");
    CHECK(facts.faults == std::vector<std::string>{});
    const auto page = std::find_if(facts.page_words.rbegin(), facts.page_words.rend(),
                                   [](const std::string& words) {
                                       return words.find("Nothing Known Primary School") == 0 ||
                                              words.find("Nothing Known") != std::string::npos;
                                   });
    REQUIRE(page != facts.page_words.rend());
    INFO(*page);
    CHECK(page->find("not recorded") != std::string::npos);
    CHECK(page->find("green") == std::string::npos);
}

TEST_CASE("a table of 400 schools has a head on every page and its schools' pages at the end") {
    const StressedCouncil council(400);
    council.build("members");
    const PdfFacts facts = council.pdf("members");
    CHECK(facts.faults == std::vector<std::string>{});
    CHECK(facts.pages > 400);
    const auto has_head = [](const std::string& words) {
        return words.find("Safeguarding") != std::string::npos &&
               words.find("PSISN") != std::string::npos;
    };
    CHECK(std::count_if(facts.page_words.begin(), facts.page_words.end(), has_head) > 10);
}
