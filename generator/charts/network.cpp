#include "charts/network.hpp"

#include "base/count_text.hpp"
#include "charts/network_sheet.hpp"
#include "charts/rag_marks.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points.
constexpr double kLine = 0.9;
constexpr double kTopHeight = 22;
constexpr double kTopType = 10;
constexpr double kBusBelowTop = 8;
constexpr double kKeyType = 8;
constexpr double kKeyMark = 9.2;
constexpr double kKeyWordGap = 3.2;
constexpr double kKeyGap = 16;

class NetworkDrawer {
public:
    NetworkDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart), theme_(theme), sheet_(chart, theme, measure), drawing_{chart.size, {}} {}

    Drawing run() {
        if (sheet_.columns().empty()) {
            return draw_nothing(chart_, sheet_.type(Face::Regular, kKeyType, theme_.quiet));
        }
        drawing_.size.height = sheet_.height();
        draw_top();
        for (std::size_t column = 0; column < sheet_.columns().size(); ++column) {
            draw_column(column);
        }
        draw_key();
        return std::move(drawing_);
    }

private:
    void add_line(const Spot& from, const Spot& to) {
        drawing_.marks.push_back(LineMark{from, to, kLine, theme_.quiet, 0, 0});
    }

    // The box in the middle and the line below it that leads to all columns.
    void draw_top() {
        const ChartType words = sheet_.type(Face::Bold, kTopType, theme_.accent);
        const double width = words.width_of(chart_.nodes.front().name) + 6 * kPanelInset;
        const double middle = chart_.size.width / 2;
        drawing_.marks.push_back(BoxMark{{middle - width / 2, 0.6},
                                         {width, kTopHeight - 1.2},
                                         {theme_.wash},
                                         {theme_.accent},
                                         1.2});
        drawing_.marks.push_back(words.centred_at(
            {middle, kTopHeight / 2 + kCapHeight / 2 * kTopType}, chart_.nodes.front().name));
        const double y = kTopHeight + kBusBelowTop;
        add_line({middle, kTopHeight}, {middle, y});
        add_line({std::min(sheet_.column_left(0) + 1, middle), y},
                 {std::max(sheet_.column_left(sheet_.columns().size() - 1) + 1, middle), y});
    }

    void draw_column(std::size_t column) {
        const double x = sheet_.column_left(column) + 1;
        double y = NetworkSheet::kAbove;
        double last = y;
        for (const NetworkPanel* panel : sheet_.columns()[column]) {
            last = y + sheet_.head_height(*panel) / 2;
            add_line({x, last}, {x + NetworkSheet::kGutter - 1, last});
            draw_panel(*panel, {sheet_.column_left(column) + NetworkSheet::kGutter, y});
            y += sheet_.panel_height(*panel) + NetworkSheet::kPanelGap;
        }
        add_line({x, kTopHeight + kBusBelowTop}, {x, last});
    }

    void draw_panel(const NetworkPanel& panel, const Spot& corner) {
        drawing_.marks.push_back(BoxMark{
            corner, {sheet_.panel_width(), sheet_.panel_height(panel)}, {}, {theme_.accent}, 0.8});
        drawing_.marks.push_back(BoxMark{
            corner, {sheet_.panel_width(), sheet_.head_height(panel)}, {theme_.accent}, {}});
        const ChartType head = sheet_.heads();
        draw_lines(sheet_.head_lines(panel), {corner.x + kPanelInset, corner.y + kPanelInset / 2},
                   head);
        drawing_.marks.push_back(head.ending_at({corner.x + sheet_.panel_width() - kPanelInset,
                                                 corner.y + kPanelInset / 2 + baseline_of(head)},
                                                count_text(panel.schools, "school")));
        double y = corner.y + sheet_.head_height(panel) + kBelowHead;
        for (const NetworkRow& row : panel.rows) {
            const double height = sheet_.row_height(row, panel);
            drawing_.marks.push_back(BoxMark{{corner.x + kPanelInset, y},
                                             {sheet_.panel_width() - 2 * kPanelInset, height},
                                             {theme_.wash},
                                             {}});
            Spot inner{corner.x + 2 * kPanelInset, y + sheet_.grain().row_inset()};
            const std::vector<std::string> title = sheet_.title_lines(row);
            draw_lines(title, inner, sheet_.titles());
            inner.y += static_cast<double>(title.size()) * sheet_.grain().line();
            if (sheet_.grain().has_names()) {
                draw_names(row, inner);
            } else {
                draw_marks(row, panel, inner);
            }
            y += height + sheet_.grain().row_gap();
        }
    }

    static double baseline_of(const ChartType& words) {
        return words.size * (kNetworkLeading / 2 + kCapHeight / 2);
    }

    void draw_lines(const std::vector<std::string>& lines, const Spot& corner,
                    const ChartType& words) {
        double y = corner.y + baseline_of(words);
        for (const std::string& line : lines) {
            drawing_.marks.push_back(words.at({corner.x, y}, line));
            y += words.size * kNetworkLeading;
        }
    }

    void draw_names(const NetworkRow& row, Spot at) {
        for (const std::size_t index : row.schools) {
            const ChartNode& school = chart_.nodes[index];
            if (school.has_rag) {
                add_rag(school.rag,
                        {{at.x, at.y + sheet_.grain().line() / 2}, sheet_.grain().mark()}, theme_,
                        drawing_);
            }
            const std::vector<std::string> lines = sheet_.name_lines(school);
            draw_lines(lines, {at.x + sheet_.name_left(school.has_rag), at.y},
                       sheet_.names(school.rag));
            at.y += sheet_.grain().line() * static_cast<double>(lines.size());
        }
    }

    // Those of most concern first: their places say nothing else.
    void draw_marks(const NetworkRow& row, const NetworkPanel& panel, const Spot& at) {
        const ChartType words = sheet_.titles();
        const double baseline = at.y + sheet_.grain().mark_step() / 2 + kCapHeight / 2 * words.size;
        const std::string title = sheet_.counted_title(row);
        if (!title.empty()) {
            drawing_.marks.push_back(words.at({at.x, baseline}, title));
        }
        std::vector<std::size_t> schools = row.schools;
        std::ranges::stable_sort(schools, std::ranges::greater(),
                                 [&](std::size_t school) { return chart_.nodes[school].rag; });
        const std::size_t in_a_line = sheet_.marks_in_a_line(panel);
        const double step = sheet_.grain().mark_step();
        for (std::size_t i = 0; i < schools.size(); ++i) {
            const auto across = static_cast<double>(i % in_a_line);
            const auto down = static_cast<double>(i / in_a_line);
            add_rag(chart_.nodes[schools[i]].rag,
                    {{at.x + sheet_.marks_left(panel) + across * step, at.y + (down + 0.5) * step},
                     sheet_.grain().mark()},
                    theme_, drawing_);
        }
    }

    // Only what is there, in words.
    void draw_key() {
        const ChartType words = sheet_.type(Face::Regular, kKeyType, theme_.ink);
        double x = 0;
        const double y = drawing_.size.height - kKeyType;
        for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green, Rag::None}) {
            const bool is_used = std::ranges::any_of(chart_.nodes, [&](const ChartNode& node) {
                return node.has_rag && node.rag == rag;
            });
            if (!is_used) {
                continue;
            }
            const std::string name =
                rag == Rag::None ? "no category shown" : std::string(rag_word(rag));
            add_rag(rag, {{x, y}, kKeyMark}, theme_, drawing_);
            x += kKeyMark + kKeyWordGap;
            drawing_.marks.push_back(words.at({x, y + kCapHeight / 2 * kKeyType}, name));
            x += words.width_of(name) + kKeyGap;
        }
    }

    const Chart& chart_;
    const Theme& theme_;
    const NetworkSheet sheet_;
    Drawing drawing_;
};

}  // namespace

Drawing draw_network(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return NetworkDrawer(chart, theme, measure).run();
}

}  // namespace clinic
