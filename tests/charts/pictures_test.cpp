// Every kind of chart looks as somebody approved. `UPDATE_GOLDEN=1` writes the pictures anew: look
// at each before you commit it.
#include "base/whole_file.hpp"
#include "charts/chart_kinds.hpp"
#include "charts/sample_charts.hpp"
#include "layout/lay_out.hpp"
#include "render/write_pdf.hpp"
#include "support/catch.hpp"
#include "support/picture.hpp"

#include <cstdlib>
#include <filesystem>
#include <set>

namespace fs = std::filesystem;

using namespace clinic;

namespace {

constexpr int kDotsPerInch = 60;
constexpr double kMargin = 6;
// A page without running heads has a band at its top.
constexpr double kCoverBand = 24;
// A line as small as a word is looked at with a glass.
constexpr double kSmall = 100;
constexpr int kGlass = 3;
// Beyond this the pictures would weigh on every clone.
constexpr std::uintmax_t kMostBytes = 30000;

const fs::path kApproved = fs::path(CLINIC_SOURCE) / "tests" / "golden" / "charts";

const Fonts& fonts() {
    static const Fonts kFonts{CLINIC_FONTS};
    return kFonts;
}

Chart drawn_sample(std::string_view kind) {
    Document document;
    document.charts = {sample_chart(kind)};
    draw_charts(document, Theme{}, fonts(), 1);
    return document.charts.front();
}

// A page that holds the chart, which is drawn already, and nothing else.
std::string pdf_of(const Chart& chart) {
    Theme theme;
    theme.margin_side = theme.margin_bottom = kMargin;
    theme.margin_top = kCoverBand;
    theme.paper = {chart.size.width + 2 * kMargin, chart.size.height + kCoverBand + 2 * kMargin};
    Section section;
    section.anchor = "chart";
    section.title = "A chart";
    section.bare = true;
    section.blocks = {{Figure{0, {}}}};
    Document document;
    document.title = "A sample";
    document.issued = "2015-10-07";
    document.sections = {section};
    document.charts = {chart};
    const Layout layout = lay_out(document, theme, fonts(), 1);
    return write_pdf(document, layout, fonts(), "a colour profile", 1);
}

std::string png_of(const Chart& chart) {
    return first_page_png(pdf_of(chart),
                          chart.size.width < kSmall ? kGlass * kDotsPerInch : kDotsPerInch);
}

Raster picture_of(const Chart& chart) {
    return read_png(png_of(chart));
}

// The first mark of a sort for which `is_wanted` holds.
template <class Kind, class IsWanted>
std::size_t find_mark(const Drawing& drawing, const IsWanted& is_wanted) {
    for (std::size_t i = 0; i < drawing.marks.size(); ++i) {
        const auto* mark = std::get_if<Kind>(&drawing.marks[i]);
        if (mark != nullptr && is_wanted(*mark)) {
            return i;
        }
    }
    FAIL("the sample has no such mark");
    return 0;
}

}  // namespace

TEST_CASE("every kind of chart looks as it was approved") {
    for (const ChartKind& kind : chart_kinds()) {
        const std::string name(kind.name);
        const fs::path approved = kApproved / (name + ".png");
        const fs::path actual = kApproved / (name + ".png.actual");
        const std::string made = png_of(drawn_sample(name));
        if (std::getenv("UPDATE_GOLDEN") != nullptr) {
            fs::create_directories(kApproved);
            write_whole_file(approved, made);
        }
        INFO("the chart '" << name << "': compare " << actual.string() << " with "
                           << approved.string()
                           << "; when it is as it should be, UPDATE_GOLDEN=1 approves it");
        const bool is_there = fs::exists(approved);
        const std::string difference =
            is_there ? difference_of(read_png(read_whole_file(approved)), read_png(made))
                     : "nobody has approved a picture of it yet";
        if (difference.empty()) {
            fs::remove(actual);
        } else {
            fs::create_directories(kApproved);
            write_whole_file(actual, made);
        }
        CHECK(difference == "");
        CHECK((!is_there || fs::file_size(approved) < kMostBytes));
    }
}

TEST_CASE("each approved picture and each sample is of a kind of chart that there is") {
    std::set<std::string> kinds;
    for (const ChartKind& kind : chart_kinds()) {
        kinds.insert(std::string(kind.name));
    }
    for (const SampleChart& sample : sample_charts()) {
        CHECK(kinds.contains(std::string(sample.kind)));
    }
    for (const fs::directory_entry& file : fs::directory_iterator(kApproved)) {
        if (file.path().extension() == ".png") {
            CHECK(kinds.contains(file.path().stem().string()));
        }
    }
}

TEST_CASE("a moved label, a missing line, a changed colour and another size are noticed") {
    const Chart chart = drawn_sample("trend");
    const Raster approved = picture_of(chart);
    CHECK(difference_of(approved, picture_of(chart)) == "");

    Chart other = chart;
    const auto is_label = [](const TextMark& text) { return text.words == "80% Nation"; };
    const std::size_t label = find_mark<TextMark>(other.drawing, is_label);
    std::get<TextMark>(other.drawing.marks[label]).baseline.y += 2;
    CHECK(difference_of(approved, picture_of(other)) != "");

    other = chart;
    const auto is_line = [](const PathMark& path) { return path.points.size() == 5; };
    const std::size_t line = find_mark<PathMark>(other.drawing, is_line);
    other.drawing.marks.erase(other.drawing.marks.begin() + static_cast<std::ptrdiff_t>(line));
    CHECK(difference_of(approved, picture_of(other)) != "");

    other = chart;
    std::get<PathMark>(other.drawing.marks[line]).stroke = {Theme{}.series[0]};
    CHECK(difference_of(approved, picture_of(other)) != "");

    other = chart;
    other.size.width += 2;
    CHECK(difference_of(approved, picture_of(other)).starts_with("it is "));
}

TEST_CASE("letters that are a shade greyer are the same, a moved one is not") {
    Raster white{60, 40, std::vector<unsigned char>(60 * 40 * 3, 255)};
    Raster letter = white;
    const auto stroke = [](Raster& picture, int x, unsigned char shade) {
        for (int y = 10; y < 30; ++y) {
            std::fill_n(picture.at(x, y), 3, shade);
        }
    };
    stroke(letter, 20, 40);
    Raster greyer = white;
    stroke(greyer, 20, 65);
    Raster moved = white;
    stroke(moved, 21, 40);
    CHECK(difference_of(letter, greyer) == "");
    CHECK(difference_of(letter, moved) ==
          "40 pixels differ by more than 32 steps of 255 in the square of 20 pixels at 10,10 (at "
          "most 18 may)");
    // Too faint for any one pixel, but everywhere.
    Raster grey{60, 40, std::vector<unsigned char>(60 * 40 * 3, 250)};
    CHECK(difference_of(white, grey) ==
          "all in all it differs by 5 steps of 255 (at most 0.6 may)");
}
