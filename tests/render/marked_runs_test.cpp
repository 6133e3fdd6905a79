#include "render/marked_runs.hpp"

#include "support/catch.hpp"

namespace clinic {

namespace {

TextMark words_at(double x, double y) {
    return {{x, y}, Face::Regular, 10, {}, "Words"};
}

BoxMark box_at(double x, double y) {
    return {{x, y}, {40, 20}, {Color{}}, {}};
}

LineMark rule_at(double y) {
    return {{0, y}, {200, y}, 0.4, {}};
}

// "-:2 1:0 2:1,3": the element of each run and the marks in it.
std::string runs_of(const std::vector<PlacedMark>& marks) {
    std::string out;
    for (const MarkedRun& run : marked_runs({{600, 800}, "1", marks, {}})) {
        out += out.empty() ? "" : " ";
        out += run.element == kArtifact ? "-" : std::to_string(run.element);
        for (std::size_t i = 0; i < run.marks.size(); ++i) {
            out += (i == 0 ? ":" : ",") + std::to_string(run.marks[i]);
        }
    }
    return out;
}

}  // namespace

TEST_CASE("rules are painted first, so that the words around them stay together") {
    CHECK(runs_of({{words_at(10, 10), 1},
                   {rule_at(14), kArtifact},
                   {words_at(10, 24), 1},
                   {rule_at(28), kArtifact}}) == "-:1,3 1:0,2");
}

TEST_CASE("a box that was painted over words or shapes stays over them") {
    CHECK(runs_of({{words_at(10, 10), 1}, {box_at(0, 0), kArtifact}}) == "1:0 -:1");
    CHECK(runs_of({{box_at(0, 0), 1}, {rule_at(10), kArtifact}}) == "1:0 -:1");
    CHECK(runs_of({{box_at(0, 0), 1}, {rule_at(100), kArtifact}}) == "-:1 1:0");
    CHECK(runs_of({{words_at(10, 100), 1}, {box_at(0, 0), kArtifact}}) == "-:1 1:0");
}

TEST_CASE("running heads are read where they were placed") {
    CHECK(runs_of({{words_at(10, 10), 1}, {words_at(10, 700), kArtifact}}) == "1:0 -:1");
}

}  // namespace clinic
