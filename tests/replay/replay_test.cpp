// Any past clinic, made again from facts that have gone on, gives the same papers.
#include "replay/as_it_stood.hpp"
#include "replay/told.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

FolderTrees nenebridge() {
    return trees_in(std::filesystem::path(CLINIC_SOURCE) / "data" / "nenebridge");
}

// A figure of 2015 replaced in autumn 2016, as import does it: a new release, the new value in the
// table, the old one in `revised` with the release that gave it.
void revise(Node& table, const std::string& measure, const std::string& source,
            const std::string& now) {
    Node* cell = cell_in(table, measure, "2015");
    REQUIRE(cell != nullptr);
    const std::string was = yaml_of(*cell);
    *cell = tree_of(now);
    add(table, "revised",
        "{measure: " + measure + ", year: 2015, is: " + was + ", source: " + source + "}");
}

FolderTrees revised(FolderTrees trees) {
    trees.at("sources.yaml")
        .items.push_back(
            tree_of("{id: revisions-2016, title: Revisions, published: 2016-09-15, state: revised, "
                    "years: [2015], measures: [roll, fsm, phonics, \"ks2-*\"]}"));
    Node& school = school_in(trees, "901010");
    revise(school, "roll", "census-2015", "17");
    revise(school, "ks2-rwm", "ks2-2015", "SUPP");
    for (Node& table : at(trees.at("comparators.yaml"), "tables").items) {
        if (cell_in(table, "fsm", "2015") != nullptr) {
            revise(table, "fsm", "census-2015", "99.0");
        }
    }
    return trees;
}

std::string difference(const History& expected, const History& seen, const Asked& asked) {
    return first_difference(document_text(expected, asked), document_text(seen, asked));
}

}  // namespace

TEST_CASE("a past clinic is made again byte for byte, whatever was learnt or revised since") {
    const FolderTrees trees = nenebridge();
    const History today = history_of(trees);
    const History revised_since = history_of(revised(trees));
    const History as_stood = history_of(as_it_stood(trees, "2015-autumn"));
    CHECK(as_stood.meetings.size() == 1);
    for (const char* edition : {"members", "public"}) {
        INFO("autumn for " << edition);
        const Asked asked{"2015-autumn", edition, std::nullopt};
        CHECK(difference(today, as_stood, asked) == "");
        CHECK(difference(today, revised_since, asked) == "");
        const std::string bytes = pack_bytes(today, asked);
        CHECK((pack_bytes(as_stood, asked) == bytes));
        CHECK((pack_bytes(revised_since, asked) == bytes));
    }
    const History in_spring = history_of(as_it_stood(trees, "2016-spring"));
    CHECK(in_spring.meetings.size() == 2);
    for (const char* edition : {"members", "public", "officers"}) {
        INFO("spring for " << edition);
        const Asked asked{"2016-spring", edition, std::nullopt};
        CHECK(difference(today, in_spring, asked) == "");
        CHECK(difference(today, revised_since, asked) == "");
    }
    // What came after the last clinic shows in the facts of a later day.
    const Asked later{"2016-summer", "members", Date{2016, 10, 1}};
    CHECK(document_text(today, later) != document_text(revised_since, later));
}

TEST_CASE("files written as trees are the files that were read") {
    const FolderTrees trees = nenebridge();
    const Asked asked;
    Diagnostics diagnostics;
    const History from_disk = read_history(
        load_authority_files(std::filesystem::path(CLINIC_SOURCE) / "data" / "nenebridge",
                             std::filesystem::path(CLINIC_SOURCE) / "data" / "england"),
        1, diagnostics);
    CHECK(first_difference(document_text(from_disk, asked),
                           document_text(history_of(trees), asked)) == "");
}

TEST_CASE("the day of the cutoff is the day of the clinic") {
    const History history = history_of(nenebridge());
    CHECK(document_text(history, {"2016-spring", "members", Date{2016, 1, 29}}) ==
          document_text(history, {"2016-spring", "members", std::nullopt}));
}
