#include "example/figure_table.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {
namespace {

std::string padded_left(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string row_text(const TextRow& row, std::size_t name_width,
                     const std::vector<std::size_t>& widths) {
    std::string text = row.name + ":";
    text += std::string(name_width + 1 - row.name.size(), ' ') + "[";
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        text += column == 0 ? "" : ", ";
        text += padded_left(row.cells[column], widths[column]);
    }
    return text + "]\n";
}

bool is_money(const TextRow& row) {
    return row.name == "income" || row.name == "spending" || row.name == "reserve";
}

}  // namespace

std::string aligned_rows(const std::vector<TextRow>& rows, int indent) {
    std::size_t name_width = 0;
    // Pounds have their own width, or every row would be as wide as the widest budget.
    std::array<std::vector<std::size_t>, 2> widths;
    for (const TextRow& row : rows) {
        name_width = std::max(name_width, row.name.size());
        std::vector<std::size_t>& columns = widths[is_money(row) ? 1 : 0];
        columns.resize(row.cells.size());
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            columns[column] = std::max(columns[column], row.cells[column].size());
        }
    }
    std::string text;
    for (const TextRow& row : rows) {
        text += std::string(static_cast<std::size_t>(indent), ' ');
        text += row_text(row, name_width, widths[is_money(row) ? 1 : 0]);
    }
    return text;
}

std::vector<TextRow> text_rows(const Figures& figures, int first, int last) {
    std::vector<TextRow> rows;
    for (const RowKind& kind : kRows) {
        TextRow row{std::string(kind.measure), {}};
        bool has_any = false;
        for (int column = first; column <= last; ++column) {
            const FigureCell& cell = figures[kind.row][static_cast<std::size_t>(column)];
            has_any = has_any || (cell.symbol != "." && cell.symbol != "z");
            row.cells.push_back(cell_text(cell, kind.decimals));
        }
        if (has_any) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::string figures_text(const std::vector<TextRow>& rows, int first_year, int indent) {
    if (rows.empty()) {
        return {};
    }
    TextRow years{"years", {}};
    for (std::size_t column = 0; column < rows.front().cells.size(); ++column) {
        years.cells.push_back(number_text(first_year + static_cast<double>(column)));
    }
    std::vector<TextRow> all = {years};
    all.insert(all.end(), rows.begin(), rows.end());
    // The rows stand two blanks further in than the years; one column of names holds both.
    std::string text = aligned_rows(all, indent + 2);
    const std::size_t end = text.find('\n') + 1;
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    std::string head = text.substr(2, end - 2);
    head.insert(head.find('['), "  ");
    return head + margin + "figures:\n" + text.substr(end);
}

}  // namespace clinic
