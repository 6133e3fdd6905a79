#include "charts/sample_charts.hpp"

#include "compose/gap_chart.hpp"
#include "compose/movement_chart.hpp"
#include "disclose/disclosed.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace clinic {

namespace {

// Two lines of four years in a cell, with a gap.
Chart sparkline() {
    Chart chart;
    chart.categories = {"2012", "2013", "2014", "2015"};
    chart.series = {{"School", {60, 62, {}, 70}}, {"Nation", {70, 71, 72, 73}}};
    chart.unit = "%";
    chart.size = {62, 12};
    return chart;
}

// Four lines, two of which end together.
Chart trend() {
    Chart chart;
    chart.categories = {"2010/11", "2011/12", "2012/13", "2013/14", "2014/15"};
    chart.series = {{"Alder Primary School", {58, 66, {}, 61, 72}},
                    {"Nenebridge", {66, 68, 70, 71, 73}},
                    {"Statistical neighbours", {70, 71, 73, 75, 76}},
                    {"Nation", {74, 75, 76, 78, 80}}};
    chart.unit = "%";
    chart.size = {250, 130};
    return chart;
}

// All findings, among them a piece too narrow for its count.
Chart stacked() {
    Chart chart;
    chart.categories = {""};
    chart.series = {{"Red", {5}}, {"Amber", {14}}, {"Green", {57}}, {"Not recorded", {1}}};
    chart.rags = {Rag::Red, Rag::Amber, Rag::Green, Rag::None};
    chart.size = {500, 36};
    return chart;
}

// Two series, one value missing and one below nought.
Chart bars() {
    Chart chart;
    chart.categories = {"Reading", "Writing", "Mathematics"};
    chart.series = {{"Alder", {1.5, {}, -2}}, {"Nation", {0.2, 0.1, 0.4}}};
    chart.decimals = 1;
    chart.size = {300, 110};
    return chart;
}

// A town with all findings, two schools close together, and names of wards.
Chart map() {
    Chart chart;
    chart.points = {{"Alder Primary School", 500000, 300000, Rag::Red, true},
                    {"Birch Community College", 503600, 300300, Rag::Red, true},
                    {"Cedar Primary School", 503700, 300200, Rag::Amber, true},
                    {"Dogwood Infant School", 501900, 302100, Rag::Green, true},
                    {"Elder School", 501500, 301000, Rag::Green, false},
                    {"Fir School", 502600, 301700, Rag::Green, false},
                    {"Gorse School", 500700, 301900, Rag::None, false}};
    chart.focus = "causing concern";
    chart.ground = {{"Market Ward", 501500, 301500}, {"North End", 502500, 302050}};
    chart.size = {400, 260};
    return chart;
}

// Three figures, one without neighbours and one above all others.
Chart bullet_rows() {
    Chart chart;
    chart.categories = {"Phonics", "KS2 L4+", "Attendance"};
    chart.series = {{"School", {65, 84, 96.1}},
                    {"Council", {70, 75, 95.5}},
                    {"Neighbours", {73, {}, 95.4}},
                    {"Nation", {77, 80, 96}}};
    chart.rows = {{"65%", "%", 0}, {"84%", "%", 0}, {"96.1%", "%", 1}};
    chart.size = {400, 70};
    return chart;
}

Chart bullet() {
    Chart chart = bullet_rows();
    chart.categories.resize(1);
    chart.rows.resize(1);
    for (Series& series : chart.series) {
        series.values.resize(1);
    }
    chart.size = {52, 12};
    return chart;
}

Chart bullet_key() {
    Chart chart = bullet();
    chart.size = {200, 12};
    return chart;
}

// Schools on one spot, and the one in focus among them.
Chart dot_strip() {
    Chart chart;
    chart.unit = "%";
    chart.x_name = "KS2 L4+";
    chart.categories = {"KS2 L4+"};
    chart.series = {{"Council", {75}}, {"Nation", {80}}};
    for (const double value : {52.0, 61.0, 61.0, 68.0, 70.0, 70.0, 70.0, 74.0, 79.0, 88.0, 95.0}) {
        chart.points.push_back({{}, value, 0, Rag::None, false, false});
    }
    chart.points.push_back({"58% Alder Primary School", 58, 0, Rag::None, true, true});
    chart.size = {500, 60};
    return chart;
}

// One school outside the limits, which is named; the others are not.
Chart funnel() {
    Chart chart;
    chart.unit = "%";
    chart.x_name = "Pupils";
    chart.y_name = "KS2 L4+";
    chart.middle = 75;
    chart.middle_name = "75% council";
    chart.points = {{"Alder Primary School", 60, 48, Rag::None, true, true},
                    {"Birch Primary School", 20, 65, Rag::None, false, false},
                    {"Cedar Primary School", 45, 80, Rag::None, false, false},
                    {"Elder Primary School", 90, 77, Rag::None, false, false}};
    chart.curves = {{"95 in 100", {15, 30, 60, 90}, {53, 59.5, 64, 66}},
                    {"", {15, 30, 60, 90}, {97, 90.5, 86, 84}},
                    {"998 in 1,000", {15, 30, 60, 90}, {41, 50.6, 57.7, 60.9}},
                    {"", {15, 30, 60, 90}, {100, 99.4, 92.3, 89.1}}};
    chart.size = {400, 170};
    return chart;
}

// One school moved in each direction.
Chart flow() {
    const std::vector<MatrixRow> matrix = {{"Red", Rag::Red, 4, 2, 0, 0, 6, {}},
                                           {"Amber", Rag::Amber, 3, 10, 1, 0, 14, {}},
                                           {"Green", Rag::Green, 0, 2, 30, 0, 32, {}}};
    return flow_chart(&matrix, "A sample");
}

// A year is missing.
Chart gap() {
    Trend trend;
    trend.years = {"2011/12", "2012/13", "2013/14", "2014/15"};
    trend.lines = {{"Nenebridge", {45, 60, std::nan(""), 70}}, {kNationsName, {58, 69, 74, 77}}};
    trend.unit = "%";
    return gap_chart(&trend, "A sample");
}

// Two schools hold the group back, one lifts it.
Chart pulls() {
    Chart chart;
    chart.x_name = "holds the group back";
    chart.y_name = "lifts the group";
    chart.points = {{"Alder Primary School", -3, 0}, {"Birch School", -1, 0}, {"Cedar", 2.5, 0}};
    chart.points[0].words = "−3 points";
    chart.points[1].words = "−1 point";
    chart.points[2].words = "+2.5 points";
    chart.size = {400, 60};
    return chart;
}

// A board, two groups, and a school that is in none of the triads.
Chart network() {
    Chart chart;
    chart.nodes = {{"School Improvement Board", -1, Rag::None, false},
                   {"Primary Collaborative 1", 0, Rag::None, false},
                   {"Triad 1", 1, Rag::None, false},
                   {"Alder Primary School", 2, Rag::Red, true},
                   {"Birch Primary School", 2, Rag::Green, true},
                   {"Cedar Primary School", 1, Rag::Amber, true},
                   {"Special Collaborative", 0, Rag::None, false},
                   {"Elder School", 6, Rag::None, true}};
    chart.size = {500, 220};
    return chart;
}

}  // namespace

const std::vector<SampleChart>& sample_charts() {
    static const std::vector<SampleChart> kSamples = {
        {"sparkline", sparkline},
        {"trend", trend},
        {"stacked", stacked},
        {"bars", bars},
        {"map", map},
        {"bullet", bullet},
        {"bullet-key", bullet_key},
        {"bullets", bullet_rows},
        {"dot-strip", dot_strip},
        {"funnel", funnel},
        {"flow", flow},
        {"gap", gap},
        {"pulls", pulls},
        {"network", network},
    };
    return kSamples;
}

Chart sample_chart(std::string_view kind) {
    const std::vector<SampleChart>& samples = sample_charts();
    const auto found = std::ranges::find(samples, kind, &SampleChart::kind);
    INFO("a kind of chart without a sample: " << kind);
    REQUIRE(found != samples.end());
    Chart chart = found->chart();
    chart.kind = kind;
    chart.title = "A sample";
    chart.alternative = "A sample of " + std::string(kind);
    return chart;
}

}  // namespace clinic
