// Tables: a caption, a head that is repeated on each page, rows that no page end cuts.
#include "document/move_mark.hpp"
#include "layout/blocks.hpp"
#include "layout/grid_rows.hpp"
#include "layout/rows_apart.hpp"
#include "layout/set_lines.hpp"
#include "layout/table_fit.hpp"

#include <algorithm>
#include <utility>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kTableBefore = 8;
constexpr double kTableAfter = 10;
constexpr double kLastRule = 0.8;
constexpr double kHeadRule = 0.9;
// Higher heads than this share of the page are not repeated.
constexpr double kHighestHead = 0.4;
// After the words of a group that goes on at the top of a page.
constexpr const char* kContinued = " (continued)";

// A table with its words measured, ready to be placed.
class TableSetter {
public:
    TableSetter(const Table& table, FittedTable fitted, const Lane& lane, Galley& galley)
        : table_(table),
          fitted_(std::move(fitted)),
          lane_(lane),
          galley_(galley),
          theme_(galley.setting.theme) {}

    void run() {
        const int element = add_element(galley_, Role::Table, lane_.parent);
        set_caption(element);
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

    GridRow grid_row(std::vector<Runs> cells) const {
        const double padding = fitted_.look.padding;
        GridRow row;
        row.left = lane_.left;
        row.width = lane_.width;
        row.above = fitted_.look.row_padding;
        row.below = fitted_.look.row_padding;
        double left = lane_.left;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            row.cells.push_back({std::move(cells[i]), left + padding,
                                 fitted_.widths[i] - 2 * padding, table_.columns[i].align});
            left += fitted_.widths[i];
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
        GridRow row = grid_row(std::move(fitted_.head));
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
            table_head_ = head_ = remember_head(galley_.slabs[first]);
        }
    }

    // As it stands on later pages: read to nobody, leading nowhere.
    int remember_head(Slab head) {
        head.links.clear();
        head.references.clear();
        head.figures.clear();
        head.anchors.clear();
        head.notes.clear();
        head.before = 0;
        for (PlacedMark& mark : head.marks) {
            mark.element = kArtifact;
        }
        galley_.heads.push_back(std::move(head));
        return static_cast<int>(galley_.heads.size()) - 1;
    }

    double height_of(int head) const {
        return head < 0 ? 0 : galley_.heads[static_cast<std::size_t>(head)].height;
    }

    void set_body(int element) {
        if (table_.rows.empty()) {
            return;
        }
        const int group = add_element(galley_, Role::TableBody, element);
        std::size_t in_group = 0;
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            const TableRowKind kind = table_.rows[i].kind;
            in_group = kind == TableRowKind::Plain ? in_group + 1 : 0;
            if (kind == TableRowKind::Group) {
                head_ = table_head_;
            }
            const std::size_t first = set_body_row(i, in_group, group);
            galley_.slabs.back().keep_with_next = keeps_with_next(i, first);
            for (std::size_t slab = first; slab < galley_.slabs.size(); ++slab) {
                galley_.slabs[slab].head = head_;
            }
            if (kind == TableRowKind::Group) {
                head_ = remember_group(table_.rows[i]);
            }
        }
    }

    // No last row alone at the top of a page, no total without the row above it, no group's head
    // without the row below.
    bool keeps_with_next(std::size_t index, std::size_t first) const {
        const bool is_whole = first + 1 == galley_.slabs.size();
        const bool is_before_total =
            index + 1 < table_.rows.size() && table_.rows[index + 1].kind == TableRowKind::Total;
        const bool is_last_but_one = index + 2 == table_.rows.size();
        return table_.rows[index].kind == TableRowKind::Group || is_before_total ||
               (is_whole && is_last_but_one);
    }

    std::size_t set_body_row(std::size_t index, std::size_t in_group, int group) {
        const TableRowKind kind = table_.rows[index].kind;
        const int tags = add_element(galley_, Role::TableRow, group);
        GridRow row = grid_row(std::move(fitted_.body[index]));
        add_rule(row, index);
        const bool is_striped = theme_.table_rows == TableRows::Zebra && in_group % 2 == 0;
        if (kind == TableRowKind::Group || (kind == TableRowKind::Plain && is_striped)) {
            row.fill = {theme_.wash};
        }
        if (kind == TableRowKind::Group) {
            run_over(row);
        }
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            tag_cell(row.cells[i], i == 0 ? Role::HeaderCell : Role::DataCell,
                     i == 0 ? Scope::Row : Scope::None, tags);
        }
        return set_row(row, galley_.page_height - height_of(head_), galley_);
    }

    void add_rule(GridRow& row, std::size_t index) const {
        const bool is_last = index + 1 == table_.rows.size();
        const bool is_before_total = !is_last && table_.rows[index + 1].kind == TableRowKind::Total;
        if (is_last || is_before_total || table_.rows[index].kind == TableRowKind::Total) {
            row.rule = {theme_.accent};
            row.rule_width = kLastRule;
        } else if (theme_.table_rows == TableRows::Rules) {
            row.rule = {theme_.rule};
        }
    }

    // The words of the first cell have the room of the empty cells beside it.
    static void run_over(GridRow& row) {
        GridCell& head = row.cells.front();
        double right = head.left + head.width;
        for (std::size_t i = 1; i < row.cells.size() && row.cells[i].runs.atoms.empty(); ++i) {
            right = row.cells[i].left + row.cells[i].width;
        }
        head.width = right - head.left;
        head.align = Align::Start;
    }

    // The head of pages on which the group goes on: the table's, and the group's words without what
    // has a meaning of its own.
    int remember_group(const Row& group) {
        Inlines words = group.cells.front().words;
        std::erase_if(words, [](const Inline& one) {
            return std::holds_alternative<InlineChart>(one) ||
                   std::holds_alternative<NoteReference>(one);
        });
        words.emplace_back(Words{kContinued, false, false, true});
        std::vector<Runs> cells(table_.columns.size());
        const Type type{Face::Bold, fitted_.look.type_size, theme_.accent};
        cells.front() = measure_runs(words, type, galley_.setting);
        GridRow row = grid_row(std::move(cells));
        row.fill = {theme_.wash};
        row.rule = {theme_.rule};
        run_over(row);
        const std::size_t first = set_row(row, galley_.page_height, galley_);
        Slab slab = std::move(galley_.slabs[first]);
        galley_.slabs.resize(first);
        const double above = height_of(table_head_);
        if (above + slab.height > kHighestHead * galley_.page_height) {
            return table_head_;
        }
        Slab whole;
        if (table_head_ >= 0) {
            whole = galley_.heads[static_cast<std::size_t>(table_head_)];
        }
        for (PlacedMark& placed : slab.marks) {
            move_mark(placed.mark, 0, whole.height);
            whole.marks.push_back(std::move(placed));
        }
        whole.height += slab.height;
        return remember_head(std::move(whole));
    }

    const Table& table_;
    FittedTable fitted_;
    const Lane& lane_;
    Galley& galley_;
    const Theme& theme_;
    // Indices into Galley::heads, or -1: the table's own, and that of the rows that are being set.
    int table_head_ = -1;
    int head_ = -1;
};

}  // namespace

void set_block(const Table& table, const Lane& lane, Galley& galley) {
    if (table.columns.empty()) {
        return;
    }
    std::optional<FittedTable> fitted = fit_table(table, lane.width, galley.setting);
    if (fitted) {
        TableSetter(table, std::move(*fitted), lane, galley).run();
    } else {
        set_rows_apart(table, lane, galley);
    }
}

}  // namespace clinic
