// Words and numbers inside charts.
#pragma once

#include "document/chart_figures.hpp"
#include "document/document.hpp"
#include "text/text_measure.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Words of a chart in one look.
struct ChartType {
    const TextMeasure& measure;
    Face face = Face::Regular;
    // Points.
    double size = 8;
    Color color;

    double width_of(std::string_view words) const { return measure.width(face, size, words); }
    TextMark at(const Spot& baseline, std::string words) const;
    TextMark ending_at(const Spot& baseline, std::string words) const;
    TextMark centred_at(const Spot& baseline, std::string words) const;
};

// Each can be set in lines of `width` without being cut.
bool no_word_is_wider(std::string_view words, double width, const ChartType& type);

// All of the words, or as many as stand in `width` with "…" behind them.
std::string cut_to(const std::string& words, double width, const ChartType& type);

// Lines no wider than `width`; a word that is wider is cut between characters.
std::vector<std::string> wrap_words(std::string_view words, double width, const ChartType& type);

// A drawing that only says that there is nothing to draw.
Drawing draw_nothing(const Chart& chart, const ChartType& type);

// Of capitals and figures, as a share of the type size.
constexpr double kCapHeight = 0.72;

}  // namespace clinic
