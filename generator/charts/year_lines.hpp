// Lines over years with their axis, each named at its end: what trends and gaps have in common.
#pragma once

#include "charts/axis.hpp"
#include "charts/chart_words.hpp"
#include "charts/value_lines.hpp"
#include "document/theme.hpp"

#include <string>
#include <vector>

namespace clinic {

// Series beyond the fourth are left out. The chart must live as long; it is drawn in the order in
// which the functions are called, each once.
class YearLines {
public:
    // `above`: points that stay free above the lines.
    YearLines(const Chart& chart, const Theme& theme, const TextMeasure& measure, double above);

    // There is nothing to draw, and no plot.
    bool is_empty() const { return is_empty_; }
    const Plot& plot() const { return plot_; }
    const std::vector<Series>& shown() const { return shown_; }

    void draw_grid(Drawing& drawing) const;
    void draw_years(Drawing& drawing) const;
    // The first line is the subject: it is drawn last, over the others.
    void draw_lines(Drawing& drawing) const;
    void draw_names(Drawing& drawing) const;

private:
    struct Name {
        std::size_t series = 0;
        std::vector<std::string> lines;
        Spot end;
    };

    std::string tick_text(double tick) const;
    void wrap_names();
    void make_plot(double above);
    void draw_line(std::size_t index, Drawing& drawing) const;
    void draw_name(const Name& name, double middle, Drawing& drawing) const;

    const Chart& chart_;
    const Theme& theme_;
    ChartType quiet_;
    ChartType plain_;
    ChartType bold_;
    std::vector<Series> shown_;
    bool is_empty_ = false;
    Axis axis_;
    Plot plot_;
    std::vector<Name> names_;
    double names_width_ = 0;
};

}  // namespace clinic
