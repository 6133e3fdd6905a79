#include "compose/count_rows_chart.hpp"

#include "base/count_text.hpp"
#include "disclose/disclosed_consultation.hpp"
#include "disclose/disclosed_counts.hpp"

#include <algorithm>

namespace clinic {

namespace {

// In points.
constexpr double kWidth = 500;
constexpr double kCountRowHeight = 22;
constexpr double kCountKeyHeight = 26;

struct CountedPart {
    std::string word;
    int count = 0;
};

// Bars of equal length, each with the same parts in the same order.
class CountBars {
public:
    // `counted` is a word for one of what is counted: "school".
    CountBars(const std::string& title, std::string counted) : counted_(std::move(counted)) {
        chart_.kind = "stacked";
        chart_.title = title;
        chart_.has_equal_bars = true;
        chart_.alternative = title + ".";
    }

    // "Primary, 56 schools: Red 4, Amber 12, Green 40."
    void add(const std::string& name, int total, const std::vector<CountedPart>& parts) {
        chart_.categories.push_back(name + " (" + std::to_string(total) + ")");
        chart_.alternative += " " + name + ", " + count_text(total, counted_) + ":";
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i == chart_.series.size()) {
                chart_.series.push_back({parts[i].word, {}});
            }
            chart_.series[i].values.push_back(parts[i].count);
            chart_.alternative +=
                (i == 0 ? " " : ", ") + parts[i].word + " " + std::to_string(parts[i].count);
        }
        chart_.alternative += ".";
        chart_.size = {kWidth, kCountRowHeight * static_cast<double>(chart_.categories.size()) +
                                   kCountKeyHeight};
    }

    Chart take() { return std::move(chart_); }

private:
    Chart chart_;
    std::string counted_;
};

}  // namespace

Chart count_rows_chart(const void* rows, const std::string& title) {
    CountBars bars(title, "school");
    std::vector<Rag> rags;
    for (const CountRow& row : *static_cast<const std::vector<CountRow>*>(rows)) {
        std::vector<CountedPart> parts;
        for (const CategoryCount& count : row.counts) {
            parts.push_back({count.word, count.count});
            if (parts.size() > rags.size()) {
                rags.push_back(count.rag);
            }
        }
        bars.add(row.name, row.total, parts);
    }
    Chart chart = bars.take();
    // Steps of a scale without colours are told apart by shades, not shown as missing.
    if (std::ranges::any_of(rags, [](Rag rag) { return rag != Rag::None; })) {
        chart.rags = std::move(rags);
    }
    return chart;
}

Chart answer_rows_chart(const void* rows, const std::string& title) {
    CountBars bars(title, "form");
    for (const AnswerRow& row : *static_cast<const std::vector<AnswerRow>*>(rows)) {
        std::vector<CountedPart> parts;
        for (const AnswerCell& cell : row.cells) {
            parts.push_back({cell.answer, cell.count});
        }
        bars.add(row.who, row.total, parts);
    }
    return bars.take();
}

}  // namespace clinic
