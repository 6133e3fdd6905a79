#include "compose/evaluate_table.hpp"

#include "compose/cell_value.hpp"
#include "compose/grouping.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace clinic {

namespace {

class TableEvaluator {
public:
    TableEvaluator(const TableTemplate& table, Evaluation& evaluation)
        : table_(table), evaluation_(evaluation) {
        for (const ColumnTemplate& column : table.columns) {
            shown_.push_back(!column.when || holds(*column.when, evaluation.scope));
        }
    }

    std::optional<Table> run() {
        done_.dense = table_.dense;
        done_.takes_notes = table_.takes_notes;
        print_rows();
        if (done_.rows.empty()) {
            return std::nullopt;
        }
        done_.caption = evaluate_line(table_.caption, evaluation_);
        print_columns();
        return std::move(done_);
    }

private:
    void print_rows() {
        const std::span<const RowTemplate> rows = table_.rows;
        for (std::size_t at = 0; at < rows.size();) {
            std::size_t end = at + 1;
            while (end < rows.size() && rows[end].is_in_group) {
                ++end;
            }
            if (rows[at].grouping) {
                print_groups(rows.subspan(at, end - at));
            } else {
                print_row(rows[at]);
            }
            at = end;
        }
    }

    // The first of the rows is the head of each group.
    void print_groups(std::span<const RowTemplate> rows) {
        const Grouping& grouping = *rows.front().grouping;
        for (const Group& group : groups_of(grouping, evaluation_.scope)) {
            evaluation_.scope.push_back({group.front(), grouping.kind->element()});
            evaluation_.scope.push_back({&group, grouping.kind.get()});
            for (const RowTemplate& row : rows) {
                print_row(row);
            }
            evaluation_.scope.resize(evaluation_.scope.size() - 2);
        }
    }

    void print_row(const RowTemplate& row) {
        repeat_for(row.repeat, evaluation_, [&] { done_.rows.push_back(row_of(row)); });
    }

    Row row_of(const RowTemplate& row) {
        Row done;
        done.kind = row.kind;
        // The words of a group's head have no column of their own.
        const bool is_head = row.kind == TableRowKind::Group;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i >= shown_.size() || shown_[i] || (is_head && i == 0)) {
                done.cells.push_back({evaluate_line(row.cells[i], evaluation_),
                                      cell_value(row.cells[i], evaluation_.scope)});
            }
        }
        if (is_head) {
            done.cells.resize(count_of_columns());
        }
        return done;
    }

    std::size_t count_of_columns() const {
        return static_cast<std::size_t>(std::count(shown_.begin(), shown_.end(), true));
    }

    // The room of columns that are not printed goes to the others, as their own shares have it.
    double share_shown() const {
        double all = 0;
        double kept = 0;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            all += table_.columns[i].share;
            kept += shown_[i] ? table_.columns[i].share : 0;
        }
        return kept > 0 ? kept / all : 1;
    }

    void print_columns() {
        const double kept = share_shown();
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const ColumnTemplate& column = table_.columns[i];
            if (shown_[i]) {
                done_.columns.push_back({evaluate_line(column.heading, evaluation_), column.align,
                                         column.share / kept});
            }
        }
    }

    const TableTemplate& table_;
    Evaluation& evaluation_;
    // By number: is the column printed?
    std::vector<bool> shown_;
    Table done_;
};

}  // namespace

std::optional<Table> evaluate_table(const TableTemplate& table, Evaluation& evaluation) {
    return TableEvaluator(table, evaluation).run();
}

}  // namespace clinic
