#include "document/document.hpp"
#include "document/layout.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Inlines words(const std::string& text) {
    return {Words{text}};
}

}  // namespace

TEST_CASE("a document prints every word and every setting that it holds") {
    Document document;
    document.title = "River";
    document.author = "Office";
    document.running_head = "River · Autumn";
    document.banner = "Members";
    document.issued = "2015-10-07";
    Table table;
    table.caption = words("Rain");
    table.dense = true;
    table.columns = {{words("Town"), Align::Start, 0.5}, {words("mm"), Align::End, 0}};
    table.rows = {{{{words("Ely")}, {{}}}}};
    Section section;
    section.anchor = "a";
    section.title = "All";
    section.landscape = true;
    section.blocks = {
        {Heading{1, words("Title"), "top"}},
        {Paragraph{{Words{"strong", true}, Words{" and "}, Words{"so", false, true},
                    Words{" quiet", false, false, true}, LineBreak{}, Link{"top", "up"},
                    PageReference{"top"}, RagSign{Rag::Red, "red", true},
                    RagSign{Rag::None, "no data", false}, InlineChart{0}},
                   ParagraphLook::Lead}},
        {List{true, {{{{Paragraph{words("one"), ParagraphLook::Question}}}}}}},
        {table},
        {Figure{0, words("Line")}},
        {Details{3, {{"Roll", words("312")}}}},
        {Tiles{4, {{"Red", words("14"), {}}}}},
        {Callout{CalloutKind::Warning, {{Paragraph{words("Mind")}}}}},
        {PageBreak{}}};
    document.sections = {section};
    Chart chart;
    chart.kind = "trend";
    chart.title = "Rain";
    chart.categories = {"2014", "2015"};
    chart.series = {{"Ely", {1.25, std::nullopt}}};
    chart.rags = {Rag::Green};
    chart.unit = "mm";
    chart.decimals = 1;
    chart.size = {62, 14};
    chart.alternative = "Rain fell";
    chart.drawing = {{62, 14}, {LineMark{{0, 1}, {62, 2}, 0.5, {1, 2, 255}, 2, 1}}};
    document.charts = {chart};

    CHECK(to_text(document) == R"(document: River
  language: en-GB
  author: Office
  subject
  running head: River · Autumn
  banner: Members
  issued: 2015-10-07
section #a level 1 landscape: All
  heading 1 #top: Title
  lead paragraph: **strong** and *so*~ quiet~<line break>[up](#top)[page of #top]<red: red><no data: no data, hidden><chart 0>
  numbered list
    item
      question: one
  dense table: Rain
    column share 0.5: Town
    column end: mm
    row
      cell: Ely
      cell
  figure, chart 0: Line
  details in 3
    Roll: 312
  tiles, 4 across
    tile: Red
      figure: 14
      note
  warning callout
    paragraph: Mind
  page break
chart 0: trend
  title: Rain
  alternative: Rain fell
  unit: mm
  decimals: 1
  size: 62x14
  category: 2014
  category: 2015
  series green 'Ely': 1.250, none
  drawing 62x14
    line 0,1 to 62,2 width 0.5 #0102ff dash 2 1
)");
}

TEST_CASE("plain text is the words of a line and nothing else") {
    CHECK(plain_text({Words{"One", true}, LineBreak{}, Link{"a", "two"}, Words{", "},
                      RagSign{Rag::Red, "red", false}, PageReference{"a"}}) == "One two, red");
}

TEST_CASE("every mark prints its place, its paint and its words") {
    const Drawing drawing{{10, 20},
                          {BoxMark{{1, 2}, {3, 4}, {{255, 0, 0}}, {{0, 0, 255}}, 0.5, 1, 2},
                           PathMark{{{0, 0}, {1, 1}}, false, {}, {{0, 0, 0}}, 2},
                           PathMark{{{0, 0}, {1, 1}, {2, 0}}, true, {{16, 32, 48}}, {}},
                           CircleMark{{5, 5}, 2, {}, {{0, 0, 0}}, 0.75},
                           TextMark{{1, 9}, Face::Italic, 7.5, {0, 0, 0}, "Rain"}}};

    CHECK(to_text(drawing) == R"(drawing 10x20
  box 1,2 size 3x4 fill #ff0000 stroke #0000ff 0.5 dash 1 2
  path 0,0 1,1 stroke #000000 2
  shape 0,0 1,1 2,0 fill #102030
  circle 5,5 radius 2 stroke #000000 0.75
  text 1,9 italic 7.5 #000000 Rain
)");
}

TEST_CASE("a layout knows the page label of an anchor, and none for a stranger") {
    Layout layout;
    layout.pages.resize(2);
    layout.pages[1].label = "2";
    layout.anchors["here"] = {1, 50};

    CHECK(layout.label_of("here") == "2");
    CHECK(layout.label_of("there").empty());
}
