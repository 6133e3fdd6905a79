#include "disclose/trend.hpp"

#include "assess/figure_words.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/trend_words.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace clinic {

namespace {

constexpr int kYears = 5;

struct Comparator {
    const char* of;
    const char* name;
};

constexpr std::array<Comparator, 3> kComparators = {{
    {"authority", "Authority"},
    {"neighbours", "Statistical neighbours"},
    {"nation", kNationsName},
}};

// What may be shown of one year.
struct YearShown {
    Amount amount;
    bool of_predecessor = false;
};

// The five years, oldest first; `shown_in` gives what may be shown of each.
template <class ShownIn>
FigureSeries series_of(const std::string& name, const Measure& measure, int last_year,
                       const ShownIn& shown_in) {
    FigureSeries series;
    series.name = name;
    for (int year = last_year - kYears + 1; year <= last_year; ++year) {
        const YearShown shown = shown_in(year);
        series.values.push_back(shown.amount.value);
        series.told.push_back(labelled(year_text(measure, year) + " " + amount_text(shown.amount),
                                       shown.of_predecessor));
    }
    return series;
}

bool is_empty(const FigureSeries& series) {
    return std::ranges::none_of(series.values, [](const auto& value) { return value.has_value(); });
}

std::size_t first_value(const FigureSeries& series) {
    const auto found =
        std::ranges::find_if(series.values, [](const auto& value) { return value.has_value(); });
    return static_cast<std::size_t>(found - series.values.begin());
}

std::string unit_text(Unit unit) {
    return unit == Unit::Percent ? "%" : unit == Unit::Pounds ? "£" : "";
}

TrendLine line_of(const FigureSeries& series, std::size_t first) {
    TrendLine line;
    line.name = series.name;
    for (std::size_t i = first; i < series.values.size(); ++i) {
        line.values.push_back(series.values[i].value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return line;
}

Trend trend_of(const std::string& name, const Measure& measure, int last_year,
               const std::vector<const FigureSeries*>& all) {
    Trend trend;
    trend.title = name + ": " + uncapitalised(measure.name);
    trend.unit = unit_text(measure.unit);
    trend.decimals = measure.decimals;
    // Years before anybody's first figure say nothing.
    std::size_t first = kYears;
    for (const FigureSeries* series : all) {
        first = std::min(first, first_value(*series));
    }
    if (first == kYears) {
        return trend;
    }
    for (std::size_t i = first; i < static_cast<std::size_t>(kYears); ++i) {
        trend.years.push_back(year_text(measure, last_year - kYears + 1 + static_cast<int>(i)));
    }
    for (const FigureSeries* series : all) {
        trend.lines.push_back(line_of(*series, first));
    }
    trend.alternative = trend_words(trend.title, measure, last_year, all, first);
    return trend;
}

FigureSeries comparator_series(const Comparator& comparator, const TrendKey& key, const View& view,
                               Reader& reader) {
    const auto& [measure, phase, last_year] = key;
    return series_of(comparator.name, *measure, last_year, [&, m = measure, p = phase](int year) {
        const KnownFigure* figure = view.comparator(comparator.of, p, m->id, year);
        return YearShown{shown_comparator(comparator.of, *m, figure, reader)};
    });
}

}  // namespace

ComparatorTrends comparator_trends(const Scene& scene, Reader& reader) {
    ComparatorTrends trends;
    for (const SchoolAssessment& school : scene.assessment->schools) {
        for (const Comparison& comparison : school.comparisons) {
            if (comparison.now == nullptr) {
                continue;
            }
            const TrendKey key{comparison.measure, comparison.phase, comparison.now->year};
            auto [found, is_new] = trends.try_emplace(key);
            for (const Comparator& comparator : kComparators) {
                if (is_new) {
                    found->second.push_back(comparator_series(comparator, key, *scene.now, reader));
                }
            }
        }
    }
    return trends;
}

Trend school_trend(const Comparison& comparison, const SchoolScene& scene) {
    const Measure& measure = *comparison.measure;
    const SchoolOnDay& school = scene.school();
    const int last_year = comparison.now->year;
    const FigureSeries own = series_of(school.name, measure, last_year, [&](int year) {
        const KnownFigure* figure = school.in_year(measure.id, year);
        const Amount amount = shown_figure(measure, figure, *scene.reader);
        return YearShown{amount, !whose_figure(figure, amount).empty()};
    });
    std::vector<const FigureSeries*> all = {&own};
    const auto found = scene.scene->trends.find({&measure, comparison.phase, last_year});
    if (found != scene.scene->trends.end()) {
        for (const FigureSeries& series : found->second) {
            if (!is_empty(series)) {
                all.push_back(&series);
            }
        }
    }
    return trend_of(school.name, measure, last_year, all);
}

Trend trend_alone(const std::string& name, const Measure& measure, int last_year,
                  const std::function<Amount(int)>& amount_in) {
    const FigureSeries own =
        series_of(name, measure, last_year, [&](int year) { return YearShown{amount_in(year)}; });
    return trend_of(name, measure, last_year, {&own});
}

Trend authority_trend(const TrendKey& key, const std::string& name, const View& view,
                      Reader& reader) {
    std::vector<FigureSeries> kept;
    for (const Comparator& comparator : kComparators) {
        kept.push_back(comparator_series(comparator, key, view, reader));
    }
    kept.front().name = name;
    std::vector<const FigureSeries*> all;
    for (const FigureSeries& series : kept) {
        if (&series == &kept.front() || !is_empty(series)) {
            all.push_back(&series);
        }
    }
    return trend_of(name, *std::get<0>(key), std::get<2>(key), all);
}

}  // namespace clinic
