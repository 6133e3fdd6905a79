// How a network fills its page: the largest type that fits, and which panel stands in which column.
#pragma once

#include "charts/chart_words.hpp"
#include "charts/network_panels.hpp"
#include "document/theme.hpp"

#include <string>
#include <vector>

namespace clinic {

// What is said of the schools of a group.
enum class NetworkDetail {
    // Each by name.
    Names,
    // A mark each, group by group.
    Marks,
    // A mark each, panel by panel, below how many there are of each.
    MarksOfPanels
};

// How large everything is, in points, and how much is said.
struct NetworkGrain {
    double type = 8;
    NetworkDetail detail = NetworkDetail::Names;

    bool has_names() const { return detail == NetworkDetail::Names; }
    bool has_titles_above() const { return detail != NetworkDetail::Marks; }
    double line() const;
    // A mark's side, and from one mark to the next.
    double mark() const;
    double mark_step() const { return mark() + 1; }
    // Between two rows of a panel, and inside a row above and below its words.
    double row_gap() const;
    double row_inset() const;
};

// Of a panel, from its edge to what stands in it; and below its head.
inline constexpr double kPanelInset = 4;
inline constexpr double kBelowHead = 3;
// From one line to the next, as a share of the type size.
inline constexpr double kNetworkLeading = 1.24;

// The chart must live as long.
class NetworkSheet {
public:
    // The column's part left of its panels, where a line leads to them.
    static constexpr double kGutter = 9;
    // Above the panels, and below all of them.
    static constexpr double kAbove = 38;
    static constexpr double kBelow = 22;
    static constexpr double kPanelGap = 9;

    NetworkSheet(const Chart& chart, const Theme& theme, const TextMeasure& measure);

    // Its columns point at its own panels.
    NetworkSheet(const NetworkSheet&) = delete;
    NetworkSheet& operator=(const NetworkSheet&) = delete;

    const NetworkGrain& grain() const { return grain_; }
    // As high as it needs.
    double height() const { return height_; }
    // Of each column, its panels from the top down.
    const std::vector<std::vector<const NetworkPanel*>>& columns() const { return columns_; }
    double column_left(std::size_t column) const;
    double panel_width() const { return column_width_ - kGutter; }

    ChartType type(Face face, double size, const Color& color) const;
    ChartType names(Rag rag) const;
    ChartType titles() const;
    ChartType heads() const;

    // From the row's left edge to a name, and to the marks in all rows of a panel.
    double name_left(bool has_rag) const;
    double marks_left(const NetworkPanel& panel) const;
    std::size_t marks_in_a_line(const NetworkPanel& panel) const;

    std::vector<std::string> head_lines(const NetworkPanel& panel) const;
    // Above what stands in a row, or none.
    std::vector<std::string> title_lines(const NetworkRow& row) const;
    std::vector<std::string> name_lines(const ChartNode& school) const;
    // Beside marks, cut to its room: "Triad 1: 3".
    std::string counted_title(const NetworkRow& row) const;

    double head_height(const NetworkPanel& panel) const;
    double row_height(const NetworkRow& row, const NetworkPanel& panel) const;
    double panel_height(const NetworkPanel& panel) const;

private:
    void set_columns(std::size_t count);
    bool has_room_for_words() const;
    bool has_room_for_names(const NetworkRow& row) const;
    double name_width(const ChartNode& school) const;
    // Beside the number of its schools.
    double head_width(const NetworkPanel& panel) const;
    bool fits_in(std::size_t columns);
    double inner_width() const { return panel_width() - 4 * kPanelInset; }
    double names_height(const NetworkRow& row) const;
    double marks_height(const NetworkRow& row, const NetworkPanel& panel) const;
    void choose_grain();
    void join_rows();
    void place_panels(bool in_turn);

    const Chart& chart_;
    const Theme& theme_;
    const TextMeasure& measure_;
    std::vector<NetworkPanel> panels_;
    NetworkGrain grain_;
    double column_width_ = 0;
    double height_ = 0;
    std::vector<std::vector<const NetworkPanel*>> columns_;
};

}  // namespace clinic
