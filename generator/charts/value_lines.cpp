#include "charts/value_lines.hpp"

#include <algorithm>

namespace clinic {

ValueRange range_of(const std::vector<Series>& series) {
    ValueRange range;
    for (const Series& one : series) {
        for (const std::optional<double>& value : one.values) {
            if (value) {
                range.least = range.is_empty ? *value : std::min(range.least, *value);
                range.most = range.is_empty ? *value : std::max(range.most, *value);
                range.is_empty = false;
            }
        }
    }
    return range;
}

double Plot::x_of(std::size_t place) const {
    if (places < 2) {
        return (left + right) / 2;
    }
    return left + (right - left) * static_cast<double>(place) / static_cast<double>(places - 1);
}

double Plot::y_of(double value) const {
    if (most <= least) {
        return (top + bottom) / 2;
    }
    return bottom - (bottom - top) * (value - least) / (most - least);
}

std::vector<std::vector<Spot>> stretches_of(const Series& series, const Plot& plot) {
    std::vector<std::vector<Spot>> stretches;
    bool is_open = false;
    for (std::size_t i = 0; i < series.values.size() && i < plot.places; ++i) {
        const std::optional<double>& value = series.values[i];
        if (!value) {
            is_open = false;
            continue;
        }
        if (!is_open) {
            stretches.emplace_back();
        }
        is_open = true;
        stretches.back().push_back({plot.x_of(i), plot.y_of(*value)});
    }
    return stretches;
}

std::optional<std::size_t> last_place(const Series& series) {
    for (std::size_t i = series.values.size(); i > 0; --i) {
        if (series.values[i - 1]) {
            return i - 1;
        }
    }
    return std::nullopt;
}

}  // namespace clinic
