#include "base/whole_file.hpp"
#include "proofread/drafts.hpp"
#include "proofread/proofread.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

TEST_CASE("the drafts of a folder are the Markdown and text files of papers/") {
    const TemporaryFolder folder;
    CHECK(load_drafts(folder.path()).empty());
    write_whole_file(folder.path() / "papers" / "b.txt", "Two.");
    write_whole_file(folder.path() / "papers" / "a.md", "One.");
    write_whole_file(folder.path() / "papers" / "c.pdf", "%PDF");
    write_whole_file(folder.path() / "notes.md", "Not a paper.");
    const std::vector<DraftFile> drafts = load_drafts(folder.path());
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].text.path == (folder.path() / "papers/a.md").string());
    CHECK(drafts[0].text.content == "One.");
    CHECK(drafts[1].text.content == "Two.");
}

TEST_CASE("a file of more than 250 kilobytes is told, not read") {
    const TemporaryFolder folder;
    write_whole_file(folder.path() / "papers" / "a.md", std::string(250'001, 'a'));
    const std::vector<DraftFile> drafts = load_drafts(folder.path());
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].text.content.empty());
    Diagnostics diagnostics;
    proofread(drafts, History{}, diagnostics);
    REQUIRE(diagnostics.remarks().size() == 1);
    CHECK(diagnostics.remarks()[0].problem == Problem::TooLarge);
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("a file that is not UTF-8 is told at its first bad byte") {
    CHECK(found_in("Alder\n\nGr\xFCn 50 + 12 + 6 = 70\n") ==
          Found{"3:3 [not-utf-8] this paper is not UTF-8, and its words are not checked | "
                "save it as UTF-8"});
    CHECK(found_in("\xEF\xBB\xBF"
                   "50 + 12 + 6 = 68\r\n") == Found{});
    CHECK(kinds_in(std::string("\xFF\xFE"
                               "A\0",
                               4)) == Found{"not-utf-8"});
}
