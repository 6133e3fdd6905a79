// Charts as data, out of what the edition discloses.
#pragma once

#include "compose/expression.hpp"
#include "disclose/disclosed.hpp"
#include "document/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

bool is_trend(const Kind& kind);
bool is_counts(const Kind& kind);

// What stands behind the figures of an axis: "%" or nothing.
std::string unit_of(const Amount& amount);

// The lines of a trend as series over its years.
Chart chart_of(const Trend& trend, std::string kind, const Size& size);

// A line as small as a word.
Chart sparkline_of(const Trend& trend);

// What a chart of a template is made of: one row for each fence that draws and each kind of value
// that it draws.
struct ChartSource {
    // The name of the fence, and of the kind of chart in charts/chart_kinds.cpp.
    std::string_view name;
    // The kind of value that it draws.
    const Kind& (*draws)();
    // What that is and an example, for authors: "a trend, such as measure.trend".
    std::string_view example;
    // `value` is of the kind that it draws; `title` is the caption in words. A chart without
    // anything to show is left out of the pack.
    Chart (*chart)(const void* value, const std::string& title);
};

const std::vector<ChartSource>& chart_sources();

// It has something to show.
bool shows_something(const Chart& chart);

}  // namespace clinic
