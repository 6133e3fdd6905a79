// Tables: a caption, a head that is repeated on each page, rows that no page end cuts.
#include "layout/blocks.hpp"
#include "layout/column_widths.hpp"
#include "layout/grid_rows.hpp"
#include "layout/set_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kTableBefore = 8;
constexpr double kTableAfter = 10;
constexpr double kCaptionAfter = 4;
// A dense table's type, as a share of a table's.
constexpr double kDenseSize = 0.88;
constexpr double kPadding = 4;
constexpr double kDensePadding = 2.5;
constexpr double kRowPadding = 2.6;
constexpr double kDenseRowPadding = 1.6;
// A cell's padding takes no more of a column than this share.
constexpr double kMostPadding = 0.12;
// A column is at least this many times as wide as its type is high; else the type shrinks.
constexpr double kNarrowestColumn = 1.6;
constexpr double kLastRule = 0.8;
constexpr double kHeadRule = 0.9;
// Higher heads than this share of the page are not repeated.
constexpr double kHighestHead = 0.4;

struct TableLook {
    double type_size = 0;
    double padding = 0;
    double row_padding = 0;
};

TableLook look_of(const Table& table, const Lane& lane, const Theme& theme) {
    const double column = lane.width / static_cast<double>(table.columns.size());
    const double size = theme.table_size * (table.dense ? kDenseSize : 1);
    return {std::min(size, column / kNarrowestColumn),
            std::min(table.dense ? kDensePadding : kPadding, kMostPadding * column),
            table.dense ? kDenseRowPadding : kRowPadding};
}

// A table with its words measured, ready to be placed.
class TableSetter {
public:
    TableSetter(const Table& table, const Lane& lane, Galley& galley)
        : table_(table),
          lane_(lane),
          galley_(galley),
          theme_(galley.setting.theme),
          look_(look_of(table, lane, theme_)) {}

    void run() {
        const int element = add_element(galley_, Role::Table, lane_.parent);
        set_caption(element);
        measure_cells();
        find_widths();
        set_head(element);
        set_body(element);
        galley_.gap = kTableAfter;
        galley_.slabs.back().keep_with_next = false;
    }

private:
    void set_caption(int element) {
        const Type type{Face::Bold, theme_.table_size, theme_.ink};
        set_lines(measure_runs(table_.caption, type, galley_.setting),
                  {Role::Caption, kTableBefore, kCaptionAfter, true},
                  {lane_.left, lane_.width, element}, galley_);
    }

    void measure_cells() {
        const Type head{Face::Bold, look_.type_size, theme_.accent};
        const Type body{Face::Regular, look_.type_size, theme_.ink};
        for (const Column& column : table_.columns) {
            head_.push_back(measure_runs(column.heading, head, galley_.setting));
        }
        for (const Row& row : table_.rows) {
            std::vector<Runs>& cells = body_.emplace_back();
            for (std::size_t i = 0; i < table_.columns.size(); ++i) {
                const Inlines none;
                const Inlines& words = i < row.cells.size() ? row.cells[i].words : none;
                cells.push_back(measure_runs(words, body, galley_.setting));
            }
        }
    }

    void find_widths() {
        std::vector<ColumnNeed> needs;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            Extent extent = extent_of(head_[i]);
            for (const std::vector<Runs>& row : body_) {
                const Extent cell = extent_of(row[i]);
                extent = {std::max(extent.least, cell.least), std::max(extent.most, cell.most)};
            }
            // A hair more than the sum: what just fits must not break for a rounding.
            const double around = 2 * look_.padding + 0.01;
            needs.push_back({extent.least + around, extent.most + around, table_.columns[i].share});
        }
        widths_ = column_widths(needs, lane_.width);
    }

    GridRow grid_row(std::vector<Runs>& cells) const {
        GridRow row;
        row.left = lane_.left;
        row.width = lane_.width;
        row.above = look_.row_padding;
        row.below = look_.row_padding;
        double left = lane_.left;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            row.cells.push_back({std::move(cells[i]), left + look_.padding,
                                 widths_[i] - 2 * look_.padding, table_.columns[i].align});
            left += widths_[i];
        }
        return row;
    }

    void tag_cell(GridCell& cell, Role role, Scope scope, int row) {
        const int element = add_element(galley_, role, row);
        galley_.elements.back().scope = scope;
        tag_runs(cell.runs, element, galley_.setting, galley_.elements);
    }

    void set_head(int element) {
        const int group = add_element(galley_, Role::TableHead, element);
        const int tags = add_element(galley_, Role::TableRow, group);
        GridRow row = grid_row(head_);
        row.fill = {theme_.wash};
        row.rule = {theme_.accent};
        row.rule_width = kHeadRule;
        for (GridCell& cell : row.cells) {
            tag_cell(cell, Role::HeaderCell, Scope::Column, tags);
        }
        const std::size_t first = set_row(row, galley_.page_height, galley_);
        for (std::size_t i = first; i < galley_.slabs.size(); ++i) {
            galley_.slabs[i].keep_with_next = true;
        }
        if (first + 1 == galley_.slabs.size() &&
            galley_.slabs[first].height < kHighestHead * galley_.page_height) {
            remember_head(galley_.slabs[first]);
        }
    }

    void remember_head(const Slab& slab) {
        Slab head = slab;
        head.links.clear();
        head.references.clear();
        head.figures.clear();
        head.anchors.clear();
        head.before = 0;
        for (PlacedMark& mark : head.marks) {
            mark.element = kArtifact;
        }
        galley_.heads.push_back(std::move(head));
        head_index_ = static_cast<int>(galley_.heads.size()) - 1;
    }

    void set_body(int element) {
        if (table_.rows.empty()) {
            return;
        }
        const double head = head_index_ < 0 ? 0 : galley_.heads.back().height;
        const int group = add_element(galley_, Role::TableBody, element);
        for (std::size_t i = 0; i < body_.size(); ++i) {
            const std::size_t first = set_body_row(i, group, galley_.page_height - head);
            const bool is_whole = first + 1 == galley_.slabs.size();
            // No last row alone at the top of a page.
            galley_.slabs.back().keep_with_next = is_whole && i + 2 == body_.size();
            for (std::size_t slab = first; slab < galley_.slabs.size(); ++slab) {
                galley_.slabs[slab].head = head_index_;
            }
        }
    }

    std::size_t set_body_row(std::size_t index, int group, double highest) {
        const bool is_last = index + 1 == body_.size();
        const int tags = add_element(galley_, Role::TableRow, group);
        GridRow row = grid_row(body_[index]);
        row.rule = {is_last ? theme_.accent : theme_.rule};
        row.rule_width = is_last ? kLastRule : row.rule_width;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            tag_cell(row.cells[i], i == 0 ? Role::HeaderCell : Role::DataCell,
                     i == 0 ? Scope::Row : Scope::None, tags);
        }
        return set_row(row, highest, galley_);
    }

    const Table& table_;
    const Lane& lane_;
    Galley& galley_;
    const Theme& theme_;
    TableLook look_;
    std::vector<Runs> head_;
    std::vector<std::vector<Runs>> body_;
    std::vector<double> widths_;
    int head_index_ = -1;
};

}  // namespace

void set_block(const Table& table, const Lane& lane, Galley& galley) {
    if (!table.columns.empty()) {
        TableSetter(table, lane, galley).run();
    }
}

}  // namespace clinic
