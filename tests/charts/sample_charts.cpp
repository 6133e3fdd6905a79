#include "charts/sample_charts.hpp"

#include "support/catch.hpp"

#include <algorithm>
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

}  // namespace

const std::vector<SampleChart>& sample_charts() {
    static const std::vector<SampleChart> kSamples = {
        {"sparkline", sparkline}, {"trend", trend}, {"stacked", stacked},
        {"bars", bars},           {"map", map},
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
