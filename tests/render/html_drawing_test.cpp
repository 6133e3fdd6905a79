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
          R"(<path class=p1 d="M1 2H5M1 2L1.02 .5"/><path class=p2 d="M0 0H4V3H0z"/>)"
          R"(<path class=p1 d="M0 0L3 4"/><path class=p3 d="M3 4h0M5 6h0"/>)"
          R"(<text class=p4 x="1" y="9">&lt;a&gt;</text>)");
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

TEST_CASE("a drawing in the colours of findings keeps them on a dark page") {
    const NoPack sample;
    HtmlPage page(sample.document, sample.layout, sample.theme);
    const Drawing drawing{{95, 19}, {BoxMark{{0, 0}, {1, 1}, {sample.theme.rag_amber}, {}}}};
    append_drawing(page, drawing, "a < b", {0.1, "em"});
    CHECK(page.html ==
          "<svg class=\"kept p1\" viewBox=\"0 0 95 19\" role=\"img\" "
          "aria-label=\"a &lt; b\"><path class=p2 d=\"M0 0H1V1H0z\"/></svg>");
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
