#include "charts/drawn_chart.hpp"
#include "compose/count_rows_chart.hpp"
#include "disclose/disclosed_counts.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

CountRow row(const std::string& name, int red, int amber, int green) {
    return {name,
            red + amber + green,
            {{"Red", Rag::Red, red, {}, {}},
             {"Amber", Rag::Amber, amber, {}, {}},
             {"Green", Rag::Green, green, {}, {}}}};
}

}  // namespace

TEST_CASE("bars of several phases are as long as each other, with one key below") {
    const std::vector<CountRow> rows = {row("Primary", 5, 15, 36), row("Special", 1, 0, 5)};
    const Chart chart = count_rows_chart(&rows, "Schools by phase");
    const Drawing drawing = drawn(chart);

    check_words(drawing);
    CHECK(words_of(drawing) == std::vector<std::string>{"Primary (56)", "R 5", "A 15", "G 36",
                                                        "Special (6)", "R 1", "G 5", "R", "Red",
                                                        "Amber", "G", "Green"});
    double right = 0;
    int full = 0;
    for (const BoxMark& box : marks_of<BoxMark>(drawing)) {
        right = std::max(right, box.corner.x + box.size.width);
    }
    for (const BoxMark& box : marks_of<BoxMark>(drawing)) {
        full += !box.fill.empty() && box.corner.x + box.size.width > right - 1 ? 1 : 0;
    }
    CHECK(full == 2);
    CHECK(chart.alternative ==
          "Schools by phase. Primary, 56 schools: Red 5, Amber 15, Green 36. Special, 6 schools: "
          "Red 1, Amber 0, Green 5.");
}

TEST_CASE("bars of a scale without colours are shades, and one school is one") {
    std::vector<CountRow> rows = {row("Primary", 1, 0, 0)};
    for (CategoryCount& count : rows.front().counts) {
        count.rag = Rag::None;
    }
    const Chart chart = count_rows_chart(&rows, "Schools");
    CHECK(chart.rags.empty());
    CHECK(chart.alternative == "Schools. Primary, 1 school: Red 1, Amber 0, Green 0.");
}
