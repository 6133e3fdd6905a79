#include "render/html_blocks.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

constexpr const char* kNasty = "St. Mary's \"C of E\" <b> & | # 1. [a](b)</style><script>";
constexpr const char* kNastyWritten =
    "St. Mary&#39;s &quot;C of E&quot; &lt;b&gt; &amp; | # 1. [a](b)&lt;/style&gt;&lt;script&gt;";

Inlines plain(const std::string& words) {
    return {Words{words}};
}

Block paragraph(const std::string& words) {
    return {Paragraph{plain(words)}};
}

// A document of two sections; the second is printed on page 12.
struct Sample {
    Document document;
    Layout layout;
    Theme theme;

    Sample() {
        document.sections = {{"river", "River", 1, false, false, {}},
                             {"bank", "Bank", 1, false, false, {}}};
        Chart chart;
        chart.kind = "trend";
        chart.title = "Attendance";
        chart.unit = "%";
        chart.decimals = 1;
        chart.size = {95, 19};
        chart.alternative = "Attendance rose";
        chart.drawing = {{95, 19}, {}};
        document.charts.push_back(chart);
        layout.pages = {{{}, "11", {}, {}}, {{}, "12", {}, {}}};
        layout.anchors = {{"river", {0, 0}}, {"bank", {1, 0}}};
    }

    std::string html(const std::vector<Block>& blocks) const {
        HtmlPage page(document, layout, theme);
        page.heading_shift = 1;
        page.heading_level = 1;
        append_blocks(page, blocks);
        return page.html;
    }

    std::string line(const Inlines& words) const { return html({{Paragraph{words}}}); }
};

}  // namespace

TEST_CASE("words are escaped and look as they should") {
    const Sample sample;
    CHECK(sample.line(plain(kNasty)) == "<p>" + std::string(kNastyWritten) + "</p>\n");
    CHECK(sample.line({Words{"a", true}, Words{"b", false, true}, Words{"c", true, true, true},
                       LineBreak{}, Words{"d"}}) ==
          "<p><strong>a</strong><em>b</em><small><strong><em>c</em></strong></small><br>d</p>\n");
}

TEST_CASE("links lead to anchors of the document, and others are only their words") {
    const Sample sample;
    CHECK(sample.line({Link{"bank", "the <bank>"}}) ==
          "<p><a href=\"#bank\">the &lt;bank&gt;</a></p>\n");
    CHECK(sample.line({Link{"sea", "the sea"}}) == "<p>the sea</p>\n");
}

TEST_CASE("page references print the label that the layout gave") {
    const Sample sample;
    CHECK(sample.line({PageReference{"bank"}}) ==
          "<p><a class=\"page\" href=\"#bank\" aria-label=\"page 12\">12</a></p>\n");
    CHECK(sample.line({PageReference{"sea"}}) == "<p></p>\n");
}

TEST_CASE("a word too long for a column may break between letters") {
    const Sample sample;
    const std::string ash = "Ash ";
    const std::string letters = std::string(23, 'l');
    CHECK(sample.line({Words{ash + letters + "l Ash"}}) == "<p>Ash " + letters + "l Ash</p>\n");
    CHECK(sample.line({Words{ash + letters + "ŵŵ"}}) == "<p>Ash " + letters + "ŵ<wbr>ŵ</p>\n");
}

TEST_CASE("a sign is its mark and its word, seen or not") {
    const Sample sample;
    CHECK(sample.line({RagSign{Rag::Amber, "requires improvement"}}) ==
          "<p><span class=\"rag rag-amber\"> requires</span> improvement</p>\n");
    CHECK(sample.line({RagSign{Rag::None, "not recorded", false}}) ==
          "<p><span class=\"rag rag-none sign\">not recorded</span></p>\n");
}

TEST_CASE("a chart in a line is as large beside its words as on paper") {
    CHECK(Sample().line({InlineChart{0}}) ==
          "<p><svg class=\"p1\" viewBox=\"0 0 95 19\" role=\"img\""
          " aria-label=\"Attendance rose\"></svg></p>\n");
}

TEST_CASE("paragraphs and lists") {
    CHECK(Sample().html(
              {{Paragraph{plain("a"), ParagraphLook::Lead}},
               {Paragraph{plain("b"), ParagraphLook::Small}},
               {Paragraph{plain("c"), ParagraphLook::Question}},
               {List{true, {{{paragraph("one")}}, {{paragraph("two"), paragraph("more")}}}}},
               {List{false, {{{{Paragraph{plain("d"), ParagraphLook::Small}}}}}}}}) ==
          R"(<p class="lead">a</p>
<p class="small">b</p>
<p class="question">c</p>
<ol>
<li>one</li>
<li>
<p>two</p>
<p>more</p>
</li>
</ol>
<ul>
<li>
<p class="small">d</p>
</li>
</ul>
)");
}

TEST_CASE("headings leave no level out and take their anchors") {
    CHECK(Sample().html({{Heading{1, plain("A"), "bank"}},
                         {Heading{3, plain("B"), ""}},
                         {Heading{3, plain("C"), ""}},
                         {Heading{2, plain("D"), "bank"}}}) ==
          R"(<h2 id="bank">A</h2>
<h3>B</h3>
<h4>C</h4>
<h3>D</h3>
)");
}

TEST_CASE("a small table has its caption, heads and row heads") {
    const Table table{plain("Inspections"),
                      {{plain("Date"), Align::Start, 0.25}, {plain("After"), Align::End, 0}},
                      {{{{plain("4 March")}, {plain("Good")}}}, {{{{}}, {plain("<b>")}}}},
                      true};
    CHECK(Sample().html({{table}}) == R"(<div class="fit">
<table class="dense">
<caption>Inspections</caption>
<colgroup><col style="width:25%"><col></colgroup>
<thead><tr><th scope="col">Date</th><th class="e" scope="col">After</th></tr></thead>
<tbody>
<tr><th scope="row">4 March</th><td class="e">Good</td></tr>
<tr><td></td><td class="e">&lt;b&gt;</td></tr>
</tbody>
</table>
</div>
)");
}

TEST_CASE("a wide table scrolls in a region named by its caption") {
    Table table{plain("Wide"), {}, {{}}, false};
    for (const char* const heading : {"a", "b", "c", "d", "e"}) {
        table.columns.push_back({plain(heading), Align::Start, 0});
        table.rows.front().cells.push_back({plain("1")});
    }
    CHECK(Sample().html({{table}}) ==
          R"(<div class="scroll" role="region" tabindex="0" aria-labelledby="table">
<table>
<caption id="table">Wide</caption>
<thead><tr><th scope="col">a</th><th scope="col">b</th><th scope="col">c</th><th scope="col">d</th><th scope="col">e</th></tr></thead>
<tbody>
<tr><th scope="row">1</th><td>1</td><td>1</td><td>1</td><td>1</td></tr>
</tbody>
</table>
</div>
)");
}

TEST_CASE("details, tiles, callouts, figures and page breaks") {
    CHECK(Sample().html({{Details{3, {{"Roll <n>", plain("312")}}}},
                         {Tiles{2, {{"Schools & more", plain("77"), {}}}}},
                         {Callout{CalloutKind::Warning, {paragraph("Careful")}}},
                         {Figure{0, plain("Attendance, 2015")}},
                         {PageBreak{}}}) ==
          R"(<dl class="across-3">
<div><dt>Roll &lt;n&gt;</dt><dd>312</dd></div>
</dl>
<ul class="tiles across-2">
<li><p class="label">Schools &amp; more</p><p class="figure">77</p></li>
</ul>
<div class="callout warning" role="note" aria-label="Warning">
<p>Careful</p>
</div>
<figure>
<figcaption>Attendance, 2015</figcaption>
<svg width="142.5px" height="28.5px" viewBox="0 0 95 19" role="img" aria-label="Attendance rose"></svg>
</figure>
<div class="page-break"></div>
)");
}

TEST_CASE("a chart too wide for a telephone scrolls in a group named by its title") {
    Sample sample;
    sample.document.charts.front().drawing.size = {500, 42};
    CHECK(sample.html({{Figure{0, {}}}}) == R"(<figure>
<div class="scroll" role="group" tabindex="0" aria-label="Attendance">
<svg width="750px" height="63px" viewBox="0 0 500 42" role="img" aria-label="Attendance rose"></svg>
</div>
</figure>
)");
}

TEST_CASE("a group of a table is a body of its own, which its head is the header of") {
    Table table;
    table.caption = plain("c");
    table.columns = {{plain("a")}, {plain("b"), Align::End}, {plain("d")}};
    table.rows = {{{{plain("G")}, {}, {}}, TableRowKind::Group},
                  {{{plain("1")}, {plain("2")}, {plain("3")}}},
                  {{{plain("H")}, {plain("4")}, {}}, TableRowKind::Group},
                  {{{plain("5")}, {plain("6")}, {plain("7")}}},
                  {{{plain("All")}, {plain("8")}, {}}, TableRowKind::Total}};
    CHECK(Sample().html({{table}}) ==
          R"(<div class="fit">
<table>
<caption>c</caption>
<thead><tr><th scope="col">a</th><th class="e" scope="col">b</th><th scope="col">d</th></tr></thead>
<tbody>
<tr class="group"><th scope="rowgroup" colspan="3">G</th></tr>
<tr><th scope="row">1</th><td class="e">2</td><td>3</td></tr>
</tbody>
<tbody>
<tr class="group"><th scope="rowgroup">H</th><td class="e">4</td><td></td></tr>
<tr><th scope="row">5</th><td class="e">6</td><td>7</td></tr>
<tr class="total"><th scope="row">All</th><td class="e">8</td><td></td></tr>
</tbody>
</table>
</div>
)");
}

TEST_CASE("a list of contents leads to its sections and names their pages") {
    Contents contents{2, {{"River", "river", 1}, {"Bank", "bank", 2}}};
    CHECK(Sample().html({{contents}}) ==
          R"(<ul class="contents across-2">
<li><a href="#river">River</a> <span class="page"><span class="unseen">page </span>11</span></li>
<li class="below"><a href="#bank">Bank</a> <span class="page"><span class="unseen">page </span>12</span></li>
</ul>
)");
}

TEST_CASE("a note and what refers to it lead to each other") {
    Sample sample;
    sample.document.sections.front().notes = {{"river-note-1", plain("It <flows>.")}};
    HtmlPage page(sample.document, sample.layout, sample.theme);
    page.section = &sample.document.sections.front();
    append_blocks(page, std::vector<Block>{{Paragraph{{Words{"a"}, NoteReference{0}}}},
                                           {Paragraph{{Words{"b"}, NoteReference{0}}}}});
    append_notes(page, page.section->notes);
    CHECK(
        page.html ==
        R"(<p>a<sup><a id="river-note-1-reference" href="#river-note-1" aria-label="note 1">1</a></sup></p>
<p>b<sup><a href="#river-note-1" aria-label="note 1">1</a></sup></p>
<ol class="notes" aria-label="Notes">
<li id="river-note-1">It &lt;flows&gt;. <a class="back" href="#river-note-1-reference" aria-label="Back to where note 1 stands">Back</a></li>
</ol>
)");
}

TEST_CASE("a range of figures is never broken after its dash") {
    CHECK(Sample().line(plain("pages 5–7, 8–9 and Year – end")) ==
          "<p>pages <span class=\"keep\">5–7,</span> <span class=\"keep\">8–9</span> and Year – "
          "end</p>\n");
    CHECK(Sample().line(plain("5–7–9")) == "<p><span class=\"keep\">5–7–9</span></p>\n");
}

TEST_CASE("the figures of a chart are folded away below it, with heads of columns and rows") {
    Sample sample;
    Chart& chart = sample.document.charts.front();
    chart.categories = {"2014", "2015"};
    chart.each = "Year";
    chart.series = {{"School", {94.25, {}}}, {"Nation", {95, 95.2}}};
    CHECK(sample.html({{Figure{0, plain("Source"), plain("It rose")}}}) == R"(<figure>
<figcaption><strong class="finding">It rose</strong> Source</figcaption>
<svg width="142.5px" height="28.5px" viewBox="0 0 95 19" role="img" aria-label="Attendance rose"></svg>
<details class="figures">
<summary>Figures of this chart<span class="unseen">: Attendance</span></summary>
<div class="fit">
<table class="dense">
<caption>Attendance</caption>
<thead><tr><th scope="col">Year</th><th class="e" scope="col">School</th><th class="e" scope="col">Nation</th></tr></thead>
<tbody>
<tr><th scope="row">2014</th><td class="e">94.3%</td><td class="e">95.0%</td></tr>
<tr><th scope="row">2015</th><td class="e">no figure</td><td class="e">95.2%</td></tr>
</tbody>
</table>
</div>
</details>
</figure>
)");
}

TEST_CASE("a fold is folded away behind its words") {
    CHECK(Sample().html({{Fold{plain("Why <red>"), {paragraph("Because.")}}}}) ==
          R"(<details class="fold"><summary>Why &lt;red&gt;</summary>
<p>Because.</p>
</details>
)");
}

TEST_CASE("a table whose rows take notes says so") {
    const Table table{plain("c"), {{plain("a")}}, {{{{plain("1")}}}}, false, true};
    CHECK(Sample().html({{table}}) == R"(<div class="fit">
<table data-notes>
<caption>c</caption>
<thead><tr><th scope="col">a</th></tr></thead>
<tbody>
<tr><th scope="row">1</th></tr>
</tbody>
</table>
</div>
)");
}
