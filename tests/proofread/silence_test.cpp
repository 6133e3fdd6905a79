// False findings are what makes a reader turn a checker off.
#include "base/whole_file.hpp"
#include "proofread/draft.hpp"
#include "proofread/drafts.hpp"
#include "support/catch.hpp"

#include <filesystem>

using namespace clinic;

namespace fs = std::filesystem;

TEST_CASE("a page of ordinary committee prose, full of numbers, yields nothing") {
    const std::string prose =
        read_whole_file(fs::path(CLINIC_SOURCE) / "tests" / "proofread" / "prose.md");
    CHECK(found_in(prose) == Found{});
}

TEST_CASE("an empty draft, and one of signs alone, yields nothing") {
    CHECK(found_in("") == Found{});
    CHECK(found_in("\n\n|\n|-|\n# \n- \n1.\n()[](<\\\n**\n```\n") == Found{});
    CHECK(found_in("Of") == Found{});
    CHECK(found_in("see Appendix") == Found{});
}

TEST_CASE("code and comments are no words of the paper") {
    CHECK(found_in("```\n50 + 12 + 6 = 70\n```\n\n<!-- 50 + 12\n+ 6 = 70 -->\n") == Found{});
}

TEST_CASE("after a hundred findings a paper is told that there are more") {
    std::string draft;
    for (int i = 0; i < 300; ++i) {
        draft += "50 + 12 + 6 = 70\n\n";
    }
    const Found found = found_in(draft);
    REQUIRE(found.size() == 100);
    CHECK(found.front().ends_with("= 68, not 70"));
    CHECK(found.back().ends_with("not told until some of it is mended"));
}

TEST_CASE("places are those of the file, through emphasis, tags and typographic signs") {
    const Found found = found_in("“Grün” – **see** 50 + 12 + 6 = <b>70</b>\n");
    CHECK(found == Found{"1:35 [total-differs] '70' is not the sum of its parts | "
                         "50 + 12 + 6 = 68, not 70"});
}
