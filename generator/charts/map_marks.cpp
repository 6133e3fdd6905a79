#include "charts/map_marks.hpp"

#include "charts/rag_marks.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points.
constexpr double kMarkSide = 10;
constexpr double kSmallMark = 2.3;
constexpr double kPlainMark = 3.6;
constexpr double kStroke = 0.7;

std::string words_of(const ChartPoint& point, bool has_findings, const std::string& focus) {
    if (!has_findings) {
        return point.in_focus ? focus : "other schools";
    }
    const std::string word =
        point.rag == Rag::None ? "no category" : std::string(rag_word(point.rag));
    // Of red and amber nobody asks why they are marked.
    return word + (point.in_focus && point.rag <= Rag::Green ? ", " + focus : "");
}

}  // namespace

double reach_of(const ChartPoint& point, bool has_findings) {
    return !point.in_focus ? kSmallMark : has_findings ? kMarkSide / 2 : kPlainMark;
}

void add_map_mark(const ChartPoint& point, const Spot& middle, bool has_findings,
                  const Theme& theme, Drawing& drawing) {
    if (point.in_focus && has_findings) {
        add_rag(point.rag, {{middle.x - kMarkSide / 2, middle.y}, kMarkSide}, theme, drawing);
    } else if (point.in_focus) {
        drawing.marks.push_back(CircleMark{middle, kPlainMark, {theme.accent}, {kWhite}, kStroke});
    } else {
        const bool is_green = point.rag == Rag::Green;
        drawing.marks.push_back(CircleMark{middle,
                                           kSmallMark,
                                           {is_green ? theme.rag_green : kWhite},
                                           {is_green ? theme.rag_green_ink : theme.quiet},
                                           kStroke});
    }
}

std::vector<MapKeyEntry> map_key(const Chart& chart, bool has_findings) {
    const std::string focus = chart.focus.empty() ? "in focus" : chart.focus;
    std::vector<MapKeyEntry> entries;
    for (const bool in_focus : {true, false}) {
        for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green, Rag::None}) {
            const auto schools = std::ranges::count_if(chart.points, [&](const ChartPoint& point) {
                return point.rag == rag && point.in_focus == in_focus;
            });
            if (schools > 0) {
                const ChartPoint like{"", 0, 0, rag, in_focus};
                entries.push_back(
                    {like, words_of(like, has_findings, focus) + " " + std::to_string(schools)});
            }
        }
    }
    return entries;
}

}  // namespace clinic
