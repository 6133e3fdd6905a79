#include "render/html_drawing.hpp"
#include "render/html_figures.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

struct NoPack {
    Document document;
    Layout layout;
    Theme theme;
};

std::string marks_of(const std::vector<Mark>& marks, std::string* looks = nullptr) {
    const NoPack sample;
    HtmlPage page(sample.document, sample.layout, sample.theme);
    append_drawing_marks(page, {{10, 10}, marks});
    if (looks != nullptr) {
        *looks = looks_of(page);
    }
    return page.html;
}

Chart strip(const std::string& focus, const std::vector<double>& others, double own) {
    Chart chart;
    chart.title = focus;
    chart.x_name = "KS2";
    chart.each = "School";
    for (const double other : others) {
        chart.points.push_back({{}, other});
    }
    chart.points.push_back({focus, own, 0, Rag::None, true});
    return chart;
}

}  // namespace

TEST_CASE("marks of one look share a class, and lines that follow each other a path") {
    const Color ink{26, 28, 33};
    std::string looks;
    CHECK(marks_of({LineMark{{1, 2}, {5, 2}, 0.8, ink}, LineMark{{1, 2}, {1.018, 0.5}, 0.8, ink},
                    BoxMark{{0, 0}, {4, 3}, {ink}, {}}, LineMark{{0, 0}, {3, 4}, 0.8, ink},
                    CircleMark{{3, 4}, 1.5, {ink}, {}}, CircleMark{{5, 6}, 1.5, {ink}, {}},
                    TextMark{{1, 9}, Face::Bold, 7, ink, "<a>"}},
                   &looks) ==
          R"(<path class="p1" d="M1 2H5M1 2L1.02 .5"/><path class="p2" d="M0 0H4V3H0z"/>)"
          R"(<path class="p1" d="M0 0L3 4"/><path class="p3" d="M3 4h0M5 6h0"/>)"
          R"(<text class="p4" x="1" y="9">&lt;a&gt;</text>)");
    CHECK(looks == R"(.p1{fill:none;stroke:#1a1c21;stroke-width:.8}
.p2{fill:#1a1c21}
.p3{fill:none;stroke:#1a1c21;stroke-width:3;stroke-linecap:round}
.p4{fill:#1a1c21;font-size:7px;font-weight:700}
@media screen and (prefers-color-scheme: dark) {
svg:not(.kept) .p1{fill:none;stroke:#d4d7dd}
svg:not(.kept) .p2{fill:#d4d7dd}
svg:not(.kept) .p3{fill:none;stroke:#d4d7dd}
svg:not(.kept) .p4{fill:#d4d7dd}
}
)");
}

TEST_CASE("each kind of mark becomes one element of SVG, painted by its class") {
    const Color blue{18, 67, 109};
    const auto painted = [](const Mark& mark) {
        std::string looks;
        const std::string element = marks_of({mark}, &looks);
        return element + " " + looks.substr(0, looks.find('\n'));
    };
    CHECK(painted(LineMark{{0, 1.5}, {10, 2}, 0.75, blue, 2, 1}) ==
          R"(<path class="p1" d="M0 1.5L10 2"/> )"
          R"(.p1{fill:none;stroke:#12436d;stroke-width:.75;stroke-dasharray:2 1})");
    CHECK(painted(BoxMark{{1, 2}, {3, 4}, {blue}, {}}) ==
          R"(<path class="p1" d="M1 2H4V6H1z"/> .p1{fill:#12436d})");
    CHECK(painted(BoxMark{{1, 2}, {3, 4}, {kWhite}, {blue}, 0.5, 1, 1}) ==
          R"(<path class="p1" d="M1 2H4V6H1z"/> )"
          R"(.p1{fill:#ffffff;stroke:#12436d;stroke-width:.5;stroke-dasharray:1 1})");
    CHECK(painted(PathMark{{{0, 0}, {1, 2}, {2, 0}}, true, {blue}, {}}) ==
          R"(<path class="p1" d="M0 0L1 2L2 0z"/> .p1{fill:#12436d})");
    CHECK(painted(PathMark{{{0, 0}, {1, 2}}, false, {blue}, {blue}, 1}) ==
          R"(<path class="p1" d="M0 0L1 2"/> .p1{fill:none;stroke:#12436d;stroke-width:1})");
    CHECK(painted(CircleMark{{5, 5}, 2.25, {}, {blue}, 1}) ==
          R"(<circle class="p1" cx="5" cy="5" r="2.25"/> )"
          R"(.p1{fill:none;stroke:#12436d;stroke-width:1})");
    CHECK(painted(TextMark{{1, 9}, Face::Regular, 8, blue, "A < B & \"C\""}) ==
          R"(<text class="p1" x="1" y="9">A &lt; B &amp; &quot;C&quot;</text> )"
          R"(.p1{fill:#12436d;font-size:8px})");
    CHECK(
        painted(TextMark{{1, 9}, Face::Bold, 8, blue, "b"}) ==
        R"(<text class="p1" x="1" y="9">b</text> .p1{fill:#12436d;font-size:8px;font-weight:700})");
    CHECK(
        painted(TextMark{{1, 9}, Face::Italic, 8, blue, "i"}) ==
        R"(<text class="p1" x="1" y="9">i</text> .p1{fill:#12436d;font-size:8px;font-style:italic})");
}

TEST_CASE("a drawing with words for it is an image of its size, and one without is decoration") {
    const NoPack sample;
    const auto drawn = [&](const Drawing& drawing, const std::string& words, const SvgSize& size) {
        HtmlPage page(sample.document, sample.layout, sample.theme);
        append_drawing(page, drawing, words, size);
        return page.html + " " + looks_of(page).substr(0, 26);
    };
    CHECK(
        drawn({{100, 50.5}, {}}, "Rose to \"good\"", {1.5, "px"})
            .starts_with(R"(<svg width="150px" height="75.75px" viewBox="0 0 100 50.5" role="img")"
                         R"( aria-label="Rose to &quot;good&quot;"></svg>)"));
    CHECK(
        drawn({{100, 50.5}, {}}, "", {1, "px"})
            .starts_with(
                R"(<svg width="100px" height="50.5px" viewBox="0 0 100 50.5" aria-hidden="true"></svg>)"));
    CHECK(drawn({{40, 10}, {}}, "", {0.1, "em"}) ==
          "<svg class=\"p1\" viewBox=\"0 0 40 10\" aria-hidden=\"true\"></svg> "
          ".p1{width:4em;height:1em}\n");
}

TEST_CASE("a drawing in the colours of findings keeps them on a dark page") {
    const NoPack sample;
    HtmlPage page(sample.document, sample.layout, sample.theme);
    const Drawing drawing{{95, 19}, {BoxMark{{0, 0}, {1, 1}, {sample.theme.rag_amber}, {}}}};
    append_drawing(page, drawing, "a < b", {0.1, "em"});
    CHECK(page.html ==
          "<svg class=\"kept p1\" viewBox=\"0 0 95 19\" role=\"img\" "
          "aria-label=\"a &lt; b\"><path class=\"p2\" d=\"M0 0H1V1H0z\"/></svg>");
}

TEST_CASE("what is light turns dark, and grey stays grey") {
    CHECK(dark_of({255, 255, 255}) == Color{23, 23, 23});
    CHECK(dark_of({0, 0, 0}) == Color{242, 242, 242});
    const Color blue = dark_of({18, 67, 109});
    CHECK((blue.red < blue.green && blue.green < blue.blue));
    CHECK(blue.blue > 200);
}

TEST_CASE("charts of the same points have their table once, and each what is in its focus") {
    const NoPack sample;
    HtmlPage page(sample.document, sample.layout, sample.theme);
    const std::vector<double> values = {1, 2, 3, 4, 5, 6, 7, 8};
    append_figures(page, strip("Ash", values, 9));
    const std::size_t first = page.html.size();
    append_figures(page, strip("Elm", {9, 2, 3, 4, 5, 6, 7, 8}, 1));
    CHECK(page.html.substr(first) == R"(<details class="figures">
<summary>Figures of this chart<span class="unseen">: Elm</span></summary>
<div class="fit">
<table class="dense">
<caption>Elm</caption>
<thead><tr><th scope="col">School</th><th class="e" scope="col">KS2</th></tr></thead>
<tbody>
<tr><th scope="row">Elm</th><td class="e">1</td></tr>
</tbody>
</table>
</div>
<p><a href="#figures">All 9 figures</a></p>
</details>
)");
    CHECK(page.html.find("<div id=\"figures\">") < first);
    append_figures(page, strip("Elm", {9, 2, 3, 4, 5, 6, 7, 9}, 1));
    CHECK(page.html.find("<div id=\"figures-1\">") != std::string::npos);
}
