#include "base/diagnostics.hpp"

#include "support/catch.hpp"

using namespace clinic;

namespace {

Place place_of(const SourceText& text, std::string_view words) {
    return {&text, static_cast<std::uint32_t>(text.content.find(words)),
            static_cast<std::uint32_t>(words.size())};
}

}  // namespace

TEST_CASE("remarks come in reading order, each with its line, a caret and its hint") {
    const SourceText text{"data/river.yaml", "name: Łódź\nscore: 132\nnotes: x\n"};
    Diagnostics diagnostics;
    diagnostics.warning(Problem::UnknownField, place_of(text, "notes"), "'notes' is not used",
                        "did you mean 'note'?");
    diagnostics.error(Problem::OutOfRange, place_of(text, "132"), "'score' is 132",
                      "it runs from 0 to 100");

    CHECK(to_text(diagnostics, "nothing was written") ==
          R"(data/river.yaml:2:8: error: 'score' is 132 [out-of-range]
  2 | score: 132
    |        ^^^
  hint: it runs from 0 to 100
data/river.yaml:3:1: warning: 'notes' is not used [unknown-field]
  3 | notes: x
    | ^^^^^
  hint: did you mean 'note'?
2 remarks, 1 of them an error; nothing was written
)");
}

TEST_CASE("columns count characters, and a byte order mark is none") {
    const SourceText text{"a.yaml", "\xEF\xBB\xBFname: Łódź x\r\nb: 1\r\n"};
    CHECK(line_and_column(place_of(text, "name")).column == 1);
    CHECK(line_and_column(place_of(text, "x")).column == 12);
    CHECK(line_and_column(place_of(text, "b:")).line == 2);
    CHECK(line_text(place_of(text, "x")) == "name: Łódź x");
}

TEST_CASE("a remark outlives the text it speaks of, and speaks of whole files too") {
    Diagnostics diagnostics;
    {
        const SourceText text{"b.yaml", "x: 1"};
        diagnostics.error(Problem::WrongType, place_of(text, "1"), "'x' is '1'");
    }
    diagnostics.error_in(Problem::MissingFile, "a", "there is no authority.yaml");
    CHECK(to_text(diagnostics, "nothing was written") ==
          R"(a: error: there is no authority.yaml [missing-file]
b.yaml:1:4: error: 'x' is '1' [wrong-type]
  1 | x: 1
    |    ^
2 remarks, 2 of them errors; nothing was written
)");
}

TEST_CASE("nothing to say is silence") {
    CHECK(to_text(Diagnostics{}, "nothing was written").empty());
    CHECK_FALSE(Diagnostics{}.has_errors());
}

TEST_CASE("a very long line is cut round the place") {
    const SourceText text{"long.yaml", std::string(5000, 'x') + "here" + std::string(5000, 'y')};
    Diagnostics diagnostics;
    diagnostics.error(Problem::BadYaml, place_of(text, "here"), "seen");
    const std::string shown = to_text(diagnostics, "nothing was written");
    CHECK(shown.size() < 400);
    CHECK(shown.find("herey") != std::string::npos);
}

TEST_CASE("every kind of problem has its word, each once, in the order of the kinds") {
    for (std::size_t i = 0; i < kProblemNames.size(); ++i) {
        CHECK(static_cast<std::size_t>(kProblemNames[i].problem) == i);
        for (std::size_t j = 0; j < i; ++j) {
            CHECK(kProblemNames[i].name != kProblemNames[j].name);
        }
    }
}
