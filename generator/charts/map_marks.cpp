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

constexpr Color kWhite{255, 255, 255};

std::string words_of(Rag rag, bool in_focus, bool has_findings) {
    if (!has_findings) {
        return in_focus ? "causes concern" : "other school";
    }
    const std::string word = rag == Rag::None ? "no category" : std::string(rag_word(rag));
    return word + (in_focus && rag <= Rag::Green ? ", of concern" : "");
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

std::vector<MapKeyEntry> map_key(const std::vector<ChartPoint>& points, bool has_findings) {
    std::vector<MapKeyEntry> entries;
    for (const bool in_focus : {true, false}) {
        for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green, Rag::None}) {
            const auto schools = std::ranges::count_if(points, [&](const ChartPoint& point) {
                return point.rag == rag && point.in_focus == in_focus;
            });
            if (schools > 0) {
                entries.push_back(
                    {{"", 0, 0, rag, in_focus},
                     words_of(rag, in_focus, has_findings) + " " + std::to_string(schools)});
            }
        }
    }
    return entries;
}

}  // namespace clinic
