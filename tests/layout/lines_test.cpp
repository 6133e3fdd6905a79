#include "layout/lines.hpp"
#include "support/catch.hpp"
#include "support/parting_measure.hpp"

using namespace clinic;

namespace {

// Lines of `inlines` in type size 10, so 5 points a character: "first|second".
std::string lines_of(const Inlines& inlines, double width,
                     const TextMeasure& measure = PlainTextMeasure{}) {
    const Document document;
    const Theme theme;
    const Setting setting{document, theme, measure, "888"};
    Runs runs = measure_runs(inlines, {Face::Regular, 10, theme.ink}, setting);
    std::string text;
    for (const Line& line : break_lines(runs, width, setting)) {
        text += text.empty() ? "" : "|";
        CHECK(line.width <= width + 0.001);
        for (std::size_t at = line.first; at < line.last; ++at) {
            const Atom& atom = runs.atoms[at];
            text += runs.text.substr(atom.begin, atom.blank_end - atom.begin);
            text += atom.has_hyphen ? "-" : "";
        }
    }
    return text;
}

}  // namespace

TEST_CASE("words go on the next line where they do not fit") {
    CHECK(lines_of({Words{"one two three"}}, 40) == "one two |three");
}

TEST_CASE("in a narrow lane a long word is parted with a hyphen rather than leave a gap") {
    CHECK(lines_of({Words{"a governance b"}}, 45, PartingMeasure{}) == "a govern-|ance b");
    CHECK(lines_of({Words{"abcdefgh governance"}}, 60, PartingMeasure{}) == "abcdefgh |governance");
    CHECK(lines_of({Words{"ab governance of it all and more"}}, 170, PartingMeasure{}) ==
          "ab governance of it all and more");
}

TEST_CASE("a word too long for a line is parted with a hyphen where it can be") {
    CHECK(lines_of({Words{"a governance b"}}, 35, PartingMeasure{}) == "a gov-|ernance |b");
    CHECK(lines_of({Words{"gover\u00ADnance"}}, 100) == "governance");
}

TEST_CASE("a line never ends at U+00A0, unless both words together are too long for every line") {
    CHECK(lines_of({Words{"in Year\u00A06 now"}}, 40) == "in |Year\u00A06 |now");
    CHECK(lines_of({Words{"in Year\u00A0"}, Words{"6", true}, Words{" now"}}, 40) ==
          "in |Year\u00A06 |now");
    CHECK(lines_of({Words{"Key\u00A0Stage\u00A02"}}, 35) == "Key\u00A0|Stage\u00A02");
}

TEST_CASE("a word too long for a line is cut between characters") {
    CHECK(lines_of({Words{"a abcdefghij b"}}, 20) == "a |abcd|efgh|ij b");
}

TEST_CASE("a character of several bytes and its accent are never cut") {
    CHECK(lines_of({Words{"éééé"}}, 10) == "éé|éé");
    CHECK(lines_of({Words{"e\xCC\x81"
                          "e\xCC\x81"}},
                   10) == "e\xCC\x81|e\xCC\x81");
}

TEST_CASE("two looks of one word stay on one line") {
    CHECK(lines_of({Words{"aa bb"}, Words{"cc", true}}, 25) == "aa |bbcc");
}

TEST_CASE("a line break is obeyed, and two leave an empty line") {
    CHECK(lines_of({Words{"a"}, LineBreak{}, Words{"b"}}, 100) == "a|b");
    CHECK(lines_of({Words{"a"}, LineBreak{}, LineBreak{}, Words{"b"}}, 100) == "a||b");
}

TEST_CASE("a sign stays with the first part of its word") {
    CHECK(lines_of({Words{"aaaa "}, RagSign{Rag::Amber, "requires improvement", true}}, 60) ==
          "aaaa |xrequires |improvement");
}

TEST_CASE("control characters become blanks") {
    CHECK(lines_of({Words{"a\tb\nc"}}, 100) == "a b c");
}

TEST_CASE("a line too narrow for one character holds one") {
    const Document document;
    const Theme theme;
    const PlainTextMeasure measure;
    const Setting setting{document, theme, measure, "888"};
    Runs runs = measure_words("abc", {Face::Regular, 10, theme.ink}, setting);

    CHECK(break_lines(runs, 0, setting).size() == 3);
}

TEST_CASE("no words make no line") {
    CHECK(lines_of({}, 100).empty());
    CHECK(lines_of({Words{""}}, 100).empty());
}
