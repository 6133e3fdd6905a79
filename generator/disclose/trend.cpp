#include "disclose/trend.hpp"

#include "assess/figure_words.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>
#include <limits>

namespace clinic {

namespace {

constexpr int kYears = 5;

struct Source {
    std::string name;
    // Empty: the school's own figures.
    std::string of;
};

struct Series {
    std::string name;
    std::vector<Amount> amounts;
};

std::vector<Source> sources_of(const TrendSubject& subject) {
    if (subject.school == nullptr) {
        return {{subject.name, "authority"},
                {"Statistical neighbours", "neighbours"},
                {"Nation", "nation"}};
    }
    return {{subject.name, ""},
            {"Authority", "authority"},
            {"Statistical neighbours", "neighbours"},
            {"Nation", "nation"}};
}

Amount amount_in(const TrendSubject& subject, const Source& source, int year, Reader& reader) {
    const Measure& measure = *subject.measure;
    if (source.of.empty()) {
        return shown_figure(measure, subject.school->in_year(measure.id, year), reader);
    }
    const KnownFigure* figure =
        subject.view->comparator(source.of, subject.phase, measure.id, year);
    return shown_comparator(source.of, measure, figure, reader);
}

bool has_value(const Amount& amount) {
    return amount.value.has_value();
}

bool is_empty(const Series& series) {
    return std::ranges::none_of(series.amounts, has_value);
}

std::string unit_text(Unit unit) {
    return unit == Unit::Percent ? "%" : unit == Unit::Pounds ? "£" : "";
}

// Years before anybody's first figure say nothing.
std::size_t first_told(const std::vector<Series>& all) {
    std::size_t first = kYears;
    for (const Series& series : all) {
        const auto found = std::ranges::find_if(series.amounts, has_value);
        first = std::min(first, static_cast<std::size_t>(found - series.amounts.begin()));
    }
    return first;
}

std::string words_of(const Series& series, const std::vector<std::string>& years,
                     std::size_t first) {
    std::vector<std::string> told;
    for (std::size_t i = first; i < series.amounts.size(); ++i) {
        const Amount& amount = series.amounts[i];
        told.push_back(years[i - first] + " " +
                       (amount.value ? amount_text(amount) : amount.instead));
    }
    return joined_text(told, ", ");
}

TrendLine line_of(const Series& series, std::size_t first) {
    TrendLine line;
    line.name = series.name;
    for (std::size_t i = first; i < series.amounts.size(); ++i) {
        line.values.push_back(
            series.amounts[i].value.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return line;
}

}  // namespace

Trend trend_of(const TrendSubject& subject, Reader& reader) {
    const Measure& measure = *subject.measure;
    std::vector<Series> all;
    for (const Source& source : sources_of(subject)) {
        Series series{source.name, {}};
        for (int year = subject.last_year - kYears + 1; year <= subject.last_year; ++year) {
            series.amounts.push_back(amount_in(subject, source, year, reader));
        }
        all.push_back(std::move(series));
    }
    std::erase_if(
        all, [&](const Series& series) { return &series != &all.front() && is_empty(series); });
    Trend trend;
    trend.title = subject.name + ": " + uncapitalised(measure.name);
    trend.unit = unit_text(measure.unit);
    trend.decimals = measure.decimals;
    const std::size_t first = first_told(all);
    for (std::size_t i = first; i < static_cast<std::size_t>(kYears); ++i) {
        const int year = subject.last_year - kYears + 1 + static_cast<int>(i);
        trend.years.push_back(year_text(measure, year));
    }
    std::vector<std::string> sentences;
    for (const Series& series : all) {
        trend.lines.push_back(line_of(series, first));
        const bool is_first = &series == &all.front();
        sentences.push_back((is_first ? trend.title : series.name) + ": " +
                            words_of(series, trend.years, first));
    }
    if (!trend.years.empty()) {
        trend.alternative = joined_text(sentences, "; ") + ".";
    }
    return trend;
}

}  // namespace clinic
