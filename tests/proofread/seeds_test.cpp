// Two public papers of one council, a consultation of 2013 and a review of 2015, with the schools
// and groups that they speak of. Headings of appendices are added, names of persons are left out.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <regex>
#include <set>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

const fs::path kTests = fs::path(CLINIC_SOURCE) / "tests" / "proofread";

// "review-2015.md:50 counts-differ" of every remark.
std::multiset<std::string> findings(const std::string& messages) {
    static const std::regex kRemark(R"(papers/([^:]+:\d+):\d+: warning: .*\[([a-z-]+)\])");
    std::multiset<std::string> found;
    for (auto at = std::sregex_iterator(messages.begin(), messages.end(), kRemark);
         at != std::sregex_iterator(); ++at) {
        found.insert((*at)[1].str() + " " + (*at)[2].str());
    }
    return found;
}

std::string check(const fs::path& folder) {
    return run_program({"check", "seeds"}, {folder, {}}).messages;
}

// The seven defects that readers of the review found by hand.
const std::multiset<std::string> kDefects = {
    // 1: fifteen inspections, thirteen outcomes.
    "review-2015.md:405 total-differs",
    // 2: sixty eight or seventy schools of 77, and 68 + 8 + 4.
    "review-2015.md:50 counts-differ",
    "review-2015.md:73 counts-differ",
    // 3: full implementation in 2014 or 2015.
    "review-2015.md:25 dates-differ",
    // 4: sections 4.5, 4.7, 4.8, 4.6, 4.9.
    "review-2015.md:46 section-order",
    // 5: six or nine schools, four to eleven.
    "review-2015.md:36 sizes-differ",
    "review-2015.md:413 sizes-differ",
    // 6: an analysis that the paper does not hold.
    "review-2015.md:545 dangling-reference",
    // 7: TDA, OBA, KSCS, AMVC, Pheonix, Nenagate, SISN, PSNIS.
    "review-2015.md:151 near-name",
    "review-2015.md:185 near-name",
    "review-2015.md:187 near-name",
    "review-2015.md:191 near-name",
    "review-2015.md:211 near-name",
    "review-2015.md:212 near-name",
    "review-2015.md:230 near-name",
    "review-2015.md:287 near-name",
};

// What those readers missed: the review's own appendices 1 and 2 were never attached, so that its
// readers are sent to the paper's; and two more names of schools are misspelt.
const std::multiset<std::string> kMissedByHand = {
    "review-2015.md:265 dangling-reference",
    "review-2015.md:280 dangling-reference",
    "review-2015.md:156 near-name",
    "review-2015.md:173 near-name",
};

}  // namespace

TEST_CASE("in two real papers everything that is wrong is found, and nothing else") {
    const std::string messages = check(kTests);
    std::multiset<std::string> expected = kDefects;
    expected.insert(kMissedByHand.begin(), kMissedByHand.end());
    CHECK(findings(messages) == expected);

    const fs::path golden = kTests / "seeds.expected.txt";
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        write_whole_file(golden, messages);
    }
    CHECK(messages == read_whole_file(golden));
}

TEST_CASE("the figures of the real papers that do add up are read, and not faulted") {
    const TemporaryFolder folder;
    copy_folder(kTests / "seeds", folder.path() / "seeds");
    const fs::path papers = folder.path() / "seeds" / "papers";
    const std::multiset<std::string> before = findings(check(folder.path()));
    // Each is faulted as soon as one number of it is another.
    replace_in_file(papers / "consultation-2013.md", "<b>131</b> |", "<b>132</b> |");
    replace_in_file(papers / "review-2015.md", "| Total interviewees | 27 |",
                    "| Total interviewees | 28 |");
    replace_in_file(papers / "review-2015.md", "involving 18 schools (12",
                    "involving 19 schools (12");
    std::multiset<std::string> added;
    const std::multiset<std::string> after = findings(check(folder.path()));
    std::ranges::set_difference(after, before, std::inserter(added, added.end()));
    CHECK(added == std::multiset<std::string>{"consultation-2013.md:88 total-differs",
                                              "review-2015.md:238 total-differs",
                                              "review-2015.md:278 total-differs"});
}

TEST_CASE("a defect that is mended is no longer told, and all others are") {
    struct Mending {
        // Words of the review, and what is written for them.
        std::vector<std::pair<std::string, std::string>> changes;
        std::string gone;
    };
    const std::vector<Mending> mendings = {
        {{{"five schools have retained", "seven schools have retained"}},
         "review-2015.md:405 total-differs"},
        {{{"Sixty eight schools were engaged", "Seventy schools were engaged"}},
         "review-2015.md:50 counts-differ"},
        {{{"leaving only 4 schools", "leaving only 1 school"}}, "review-2015.md:73 counts-differ"},
        {{{"began in September 2015", "began in September 2014"}},
         "review-2015.md:25 dates-differ"},
        {{{"\n4.7 1. Coll", "\n4.6 1. Coll"},
          {"\n4.8 2. Tri", "\n4.7 2. Tri"},
          {"\n4.6 3. School", "\n4.8 3. School"}},
         "review-2015.md:46 section-order"},
        {{{"six or nine schools", "six to eleven schools"}}, "review-2015.md:36 sizes-differ"},
        {{{"ranges in size from four to eleven schools", "ranges widely"}},
         "review-2015.md:413 sizes-differ"},
        {{{" (See Appendix 3 for more detailed analysis)", ""}},
         "review-2015.md:545 dangling-reference"},
        {{{"- Pheonix\n", "- Phoenix\n"}}, "review-2015.md:211 near-name"},
        {{{"- KSCS\n", "- Ken Stimpson\n"}}, "review-2015.md:187 near-name"},
    };
    const std::multiset<std::string> all = findings(check(kTests));
    for (const Mending& mending : mendings) {
        const TemporaryFolder folder;
        copy_folder(kTests / "seeds", folder.path() / "seeds");
        for (const auto& [words, by] : mending.changes) {
            replace_in_file(folder.path() / "seeds" / "papers" / "review-2015.md", words, by);
        }
        const std::multiset<std::string> left = findings(check(folder.path()));
        std::multiset<std::string> gone;
        std::multiset<std::string> added;
        std::ranges::set_difference(all, left, std::inserter(gone, gone.end()));
        std::ranges::set_difference(left, all, std::inserter(added, added.end()));
        INFO(mending.gone);
        CHECK(gone == std::multiset<std::string>{mending.gone});
        CHECK(added == std::multiset<std::string>{});
    }
}
