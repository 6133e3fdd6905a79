#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Document big_document() {
    std::vector<Section> sections;
    for (int i = 0; i < 40; ++i) {
        const std::string name = "s" + std::to_string(i);
        Table table;
        table.caption = words("Rain");
        table.columns = {column("Town"), column("Page", Align::End)};
        for (int k = 0; k < i; ++k) {
            const std::string other = "s" + std::to_string((i * 7 + k) % 40);
            table.rows.push_back({{{{Link{other, other}}}, {{PageReference{other}}}}});
        }
        sections.push_back(section(name, {heading(1, name), {table}}));
    }
    return document(sections);
}

}  // namespace

TEST_CASE("the pages do not depend on how many threads make them") {
    const Document big = big_document();
    const PlainTextMeasure measure;

    const std::string alone = to_text(lay_out(big, small_theme(), measure, 1));

    CHECK(to_text(lay_out(big, small_theme(), measure, 2)) == alone);
    CHECK(to_text(lay_out(big, small_theme(), measure, 7)) == alone);
}

TEST_CASE("pages are numbered through the whole pack") {
    const Layout layout = pages_of(big_document());

    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        CHECK(layout.pages[i].label == std::to_string(i + 1));
    }
    CHECK(layout.bookmarks.size() == 40);
    CHECK(layout.anchors.size() == 40);
}

TEST_CASE("a chart in a line and a figure know their place and their words") {
    Document charts = document({section("a", {paragraph("x"),
                                              {Paragraph{{InlineChart{0}}, ParagraphLook::Plain}},
                                              {Figure{1, words("Rain")}}})});
    charts.charts.resize(2);
    charts.charts[0].alternative = "a small line";
    charts.charts[0].drawing = {{30, 12}, {LineMark{{0, 0}, {30, 12}, 1, {}, 0, 0}}};
    charts.charts[1].alternative = "a wide line";
    charts.charts[1].drawing = {{320, 40}, {LineMark{{0, 0}, {320, 40}, 2, {}, 0, 0}}};

    const std::string text = to_text(pages_of(charts));

    CHECK(text.substr(text.find("elements\n"), text.find("anchors\n") - text.find("elements\n")) ==
          R"(elements
  0 Document
    1 Sect
      2 P
      3 P
        4 Figure at 20,67.5 size 30x12 alternative "a small line"
      5 Caption
      6 Figure at 20,115.35 size 160x20 alternative "a wide line"
)");
    CHECK(text.find("4 line 20,67.5 to 50,79.5 width 1") != std::string::npos);
    CHECK(text.find("6 line 20,115.35 to 180,135.35 width 1") != std::string::npos);
}

TEST_CASE("a sign is a span that reads as its word, shown or not") {
    const Layout layout =
        pages_of(document({section("a", {{Paragraph{{RagSign{Rag::Red, "red", true}, Words{" "},
                                                     RagSign{Rag::None, "no data", false}},
                                                    ParagraphLook::Plain}}})}));

    CHECK(words_of(layout) == std::vector<std::string>{"R | red"});
    CHECK(layout.elements[3].actual == "red");
    CHECK(layout.elements[4].actual == "no data");
}

TEST_CASE("lists, details and tiles are items with a label and a body") {
    const List list{false, {{{paragraph("one")}}}};
    const Details details{1, {{"Roll", words("312")}}};
    const Tiles tiles{2, {{"Red", words("14"), words("two more")}}};
    const std::string text =
        to_text(pages_of(document({section("a", {{list}, {details}, {tiles}})})));

    CHECK(text.substr(text.find("elements\n"), text.find("anchors\n") - text.find("elements\n")) ==
          R"(elements
  0 Document
    1 Sect
      2 L
        3 LI
          4 Lbl
          5 LBody
            6 P
      7 L
        8 LI
          9 Lbl
          10 LBody
      11 L
        12 LI
          13 Lbl
          14 LBody
            15 P
            16 P
)");
}
