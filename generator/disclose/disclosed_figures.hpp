// Figures of a school or the authority as an edition may show them: plain values that templates
// name.
#pragma once

#include "base/kind.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// Of the nation's line in a trend.
inline constexpr const char* kNationsName = "Nation";

// A measure over the years, for a chart. Values missing from a year break the line.
struct TrendLine {
    std::string name;
    // As many as the trend's years; NaN where there is none.
    std::vector<double> values;
};

struct Trend {
    std::string title;
    std::vector<std::string> years;
    std::vector<TrendLine> lines;
    std::string unit;
    int decimals = 0;
    // What the chart shows and its figures, for those who cannot see it.
    std::string alternative;
};

// One measure of one school, beside its comparators.
struct MeasureLine {
    // As measures.yaml has it.
    std::string id;
    std::string name;
    std::string shorter;
    // It tells how far pupils came, not where they are.
    bool is_progress = false;
    // "2014/15"
    std::string year;
    Amount now;
    Amount before;
    Amount authority;
    Amount neighbours;
    Amount nation;
    // "+3 points", against the nation; empty when either is missing.
    std::string gap;
    // The worst flag on it.
    Rag mark = Rag::None;
    // Some rule judged it: without, the mark means nothing and is not shown.
    bool judged = false;
    // "30 pupils", of percentages of a cohort; else empty.
    std::string cohort;
    // The same, to reckon with.
    std::optional<int> pupils;
    // Since the year before: "+3 points", or "about the same" within the measure's tolerance or
    // when one pupil is worth as much; empty when either is missing.
    std::string change;
    // Where the figure could lie, at 95 percent: "46–78%". Of scores as published.
    std::string range;
    // Of small cohorts: three years in one, and which of them; else without value.
    Amount pooled;
    std::string pooled_years;
    // "1 pupil = 3.3 points" for cohorts under 30; else empty.
    std::string per_pupil;
    // "provisional", "revised"; empty when final.
    std::string state;
    // The release that the figure is from; empty where the cell names its own or there is none.
    std::string source;
    Trend trend;
};

// The headline whose gap to the nation changed most.
struct HeadlineGap {
    // "Phonics: the gap to the nation narrowed from 13 points to 3 points"; empty: none changed.
    std::string sentence;
    Trend trend;
};

struct PredictionLine {
    std::string measure;
    std::string year;
    Amount predicted;
    Amount result;
    Amount target;
    // Of the next result: its year and when it was submitted.
    std::string submitted;
};

template <>
struct FieldsOf<TrendLine> {
    static constexpr auto list() {
        return Fields{
            field("name", &TrendLine::name, "whose line it is"),
            field("values", &TrendLine::values, "one for each year of the trend"),
        };
    }
};

template <>
struct FieldsOf<Trend> {
    static constexpr auto list() {
        return Fields{
            field("title", &Trend::title, "the measure and whose it is"),
            field("years", &Trend::years, "as printed: 2014/15"),
            field("lines", &Trend::lines, "the school first, then its comparators"),
            field("unit", &Trend::unit, "written after a value: %"),
            field("alternative", &Trend::alternative, "the figures in words"),
        };
    }
};

template <>
struct FieldsOf<MeasureLine> {
    static constexpr auto list() {
        return Fields{
            field("id", &MeasureLine::id, "its id in measures.yaml"),
            field("name", &MeasureLine::name, "the measure in full"),
            field("short", &MeasureLine::shorter, "the measure, short"),
            field("progress", &MeasureLine::is_progress, "it tells how far pupils came"),
            field("year", &MeasureLine::year, "the year of the figure"),
            field("now", &MeasureLine::now, "the latest figure"),
            field("before", &MeasureLine::before, "the figure of the year before"),
            field("authority", &MeasureLine::authority, "the authority's figure that year"),
            field("neighbours", &MeasureLine::neighbours, "the statistical neighbours' figure"),
            field("nation", &MeasureLine::nation, "the nation's figure"),
            field("gap", &MeasureLine::gap, "the difference from the nation"),
            field("mark", &MeasureLine::mark, "the worst flag on it"),
            field("judged", &MeasureLine::judged, "some rule judged it"),
            field("cohort", &MeasureLine::cohort, "30 pupils"),
            field("pupils", &MeasureLine::pupils, "the cohort as a number"),
            field("change", &MeasureLine::change, "since the year before"),
            field("range", &MeasureLine::range, "its 95% interval"),
            field("pooled", &MeasureLine::pooled, "three years in one, of small cohorts"),
            field("pools", &MeasureLine::pooled_years, "the years that are in it"),
            field("pupil", &MeasureLine::per_pupil, "what one pupil is worth, in small cohorts"),
            field("state", &MeasureLine::state, "provisional, revised, as predecessor; or nothing"),
            field("source", &MeasureLine::source, "the title of the release it is from"),
            field("trend", &MeasureLine::trend, "five years, for a chart"),
        };
    }
};

template <>
struct FieldsOf<HeadlineGap> {
    static constexpr auto list() {
        return Fields{
            field("sentence", &HeadlineGap::sentence, "how it changed"),
            field("trend", &HeadlineGap::trend, "its years, for a chart"),
        };
    }
};

template <>
struct FieldsOf<PredictionLine> {
    static constexpr auto list() {
        return Fields{
            field("measure", &PredictionLine::measure, "the measure, short"),
            field("year", &PredictionLine::year, "the year it is about"),
            field("predicted", &PredictionLine::predicted, "the last prediction"),
            field("result", &PredictionLine::result, "what came of it"),
            field("target", &PredictionLine::target, "the target agreed"),
            field("submitted", &PredictionLine::submitted, "by whom and when"),
        };
    }
};

}  // namespace clinic
