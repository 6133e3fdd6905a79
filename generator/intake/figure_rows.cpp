#include "intake/figure_rows.hpp"

#include "base/number_text.hpp"
#include "intake/file_kinds.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

using Row = std::pair<std::string, std::vector<std::string>>;

bool says_nothing(const std::vector<std::string>& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const std::string& cell) { return cell == "."; });
}

std::set<int> years_of(const FigureCells& figures) {
    std::set<int> years;
    for (const auto& [measure, cells] : figures) {
        for (const auto& [year, cell] : cells) {
            years.insert(year);
        }
    }
    return years;
}

std::vector<Row> rows_of(const FigureCells& figures, const std::set<int>& years) {
    std::vector<Row> rows;
    for (const std::string_view measure : measures_of_file_kinds()) {
        const auto found = figures.find(measure);
        if (found == figures.end()) {
            continue;
        }
        std::vector<std::string> cells;
        for (const int year : years) {
            const auto cell = found->second.find(year);
            cells.push_back(cell == found->second.end() ? "." : cell->second);
        }
        if (!says_nothing(cells)) {
            rows.push_back({std::string(measure), std::move(cells)});
        }
    }
    return rows;
}

std::string padded(const std::string& words, std::size_t width) {
    return std::string(width - std::min(width, words.size()), ' ') + words;
}

}  // namespace

std::string figure_rows(const FigureCells& figures, std::size_t indent) {
    const std::set<int> years = years_of(figures);
    std::vector<Row> rows = rows_of(figures, years);
    if (rows.empty()) {
        return {};
    }
    Row head{"years", {}};
    for (const int year : years) {
        head.second.push_back(number_text(year, 0));
    }
    std::size_t cell_width = 0;
    std::size_t name_width = head.first.size();
    for (const Row& row : rows) {
        name_width = std::max(name_width, row.first.size() + 2);
        for (const std::string& cell : row.second) {
            cell_width = std::max({cell_width, cell.size(), head.second.front().size()});
        }
    }
    const auto line = [&](const Row& row, std::size_t deeper) {
        std::string text = std::string(indent + deeper, ' ') + row.first + ":" +
                           std::string(name_width - deeper - row.first.size(), ' ') + " [";
        for (std::size_t cell = 0; cell < row.second.size(); ++cell) {
            text += (cell == 0 ? "" : ", ") + padded(row.second[cell], cell_width);
        }
        return text + "]\n";
    };
    std::string text = line(head, 0) + std::string(indent, ' ') + "figures:\n";
    for (const Row& row : rows) {
        text += line(row, 2);
    }
    return text;
}

}  // namespace clinic
