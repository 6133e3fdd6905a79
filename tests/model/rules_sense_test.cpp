#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string told_of(const std::string& rule) {
    return read_small({{"rules.yaml", "own:\n  name: own\n  source: the council's own\n" + rule}})
        .remarks;
}

bool says(const std::string& rule, const std::string& words) {
    const std::string told = told_of(rule);
    INFO(told);
    return told.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a rule whose amber can never be seen is a mistake, whichever way is worse") {
    const std::string gap =
        "  kind: comparator\n  domain: standards\n  measure: ks2-rwm\n  against: nation\n";
    CHECK(says(gap + "  amber: 2\n  red: 1\n", "'own' is red before it is amber"));
    CHECK(says(gap + "  amber: 2\n  red: 2\n", "'own' is red before it is amber"));
    CHECK(told_of(gap + "  amber: 1\n  red: 2\n") == "");
    const std::string low = "  kind: threshold\n  domain: standards\n  measure: ks2-rwm\n";
    CHECK(says(low + "  amber: 50\n  red: 70\n", "'own' is red before it is amber"));
    CHECK(told_of(low + "  amber: 70\n  red: 50\n") == "");
    CHECK(told_of(low + "  worse: higher\n  amber: 50\n  red: 70\n") == "");
}

TEST_CASE("a rule that ends before it begins, or names no such group or word, is a mistake") {
    CHECK(
        says("  kind: vacancies\n  domain: governance\n  red: 25\n  from: 2015-01-01\n"
             "  to: 2014-01-01\n",
             "'own' ends before it begins"));
    CHECK(
        says("  kind: rank\n  domain: standards\n  measure: ks2-rwm\n  in: quintile\n"
             "  amber: 7\n",
             "'own' has a limit of 7"));
    CHECK(says("  kind: people\n  domain: staffing\n  role: headteacher\n  flags: {}\n",
               "'flags' of 'own' colours nothing"));
    CHECK(
        says("  kind: people\n  domain: staffing\n  role: headteacher\n"
             "  flags: {interm: amber}\n",
             "'interm'"));
}
