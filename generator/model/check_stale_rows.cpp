#include "base/number_text.hpp"
#include "model/check_sense.hpp"

#include <algorithm>
#include <map>

namespace clinic {

namespace {

// So many years behind its fellows, and by so many of them at least.
constexpr int kYearsBehind = 2;
constexpr std::ptrdiff_t kFellows = 2;
// Of the rows that a remark names.
constexpr std::size_t kNamed = 3;

// The newest cell of a row that says anything; null when none does.
const CellValue* newest_cell(const FigureTable& figures, const std::vector<CellValue>& cells,
                             int& year) {
    for (std::size_t i = std::min(cells.size(), figures.years.size()); i > 0; --i) {
        if (cells[i - 1].symbol != Symbol::NoFigure && figures.years[i - 1] != 0) {
            year = figures.years[i - 1];
            return &cells[i - 1];
        }
    }
    return nullptr;
}

// By phase and measure: the newest year of each open school, oldest first.
using NewestYears = std::map<std::pair<std::string, std::string>, std::vector<int>>;

NewestYears newest_years(const History& history) {
    NewestYears newest;
    for (const School& school : history.schools) {
        for (const auto& [measure, cells] : school.figures.rows) {
            int year = 0;
            if (!school.closed && newest_cell(school.figures, cells, year) != nullptr) {
                newest[{school.phase, measure}].push_back(year);
            }
        }
    }
    for (auto& [row, years] : newest) {
        std::sort(years.begin(), years.end());
    }
    return newest;
}

// The year that most of the fellow schools have; 0 when this row is not behind them.
int year_of_fellows(const std::vector<int>& years, int own) {
    const auto first = std::lower_bound(years.begin(), years.end(), own + kYearsBehind);
    const std::ptrdiff_t ahead = years.end() - first;
    const auto others = static_cast<std::ptrdiff_t>(years.size()) - 1;
    return ahead >= kFellows && 2 * ahead > others ? *first : 0;
}

void check_school(const School& school, const NewestYears& newest, Diagnostics& diagnostics) {
    std::vector<std::string> stale;
    Place place;
    std::string hint;
    for (const auto& [measure, cells] : school.figures.rows) {
        int year = 0;
        const CellValue* const cell = newest_cell(school.figures, cells, year);
        if (cell == nullptr) {
            continue;
        }
        const int fellows = year_of_fellows(newest.at({school.phase, measure}), year);
        if (fellows != 0 && stale.empty()) {
            place = cell->place;
            hint = "most " + school.phase + " schools of this folder have '" + measure + "' of " +
                   number_text(fellows, 0);
        }
        if (fellows != 0) {
            stale.push_back("'" + measure + "'");
        }
    }
    if (stale.empty()) {
        return;
    }
    std::string rows;
    for (std::size_t i = 0; i < std::min(stale.size(), kNamed); ++i) {
        rows += (i == 0 ? "" : ", ") + stale[i];
    }
    if (stale.size() > kNamed) {
        rows += " and " + number_text(static_cast<double>(stale.size() - kNamed), 0) + " more";
    }
    diagnostics.warning(Problem::Doubtful, place,
                        rows + (stale.size() == 1 ? " ends" : " end") +
                            " two years or more before the fellow schools' figures",
                        hint);
}

}  // namespace

void check_stale_rows(const History& history, Diagnostics& diagnostics) {
    const NewestYears newest = newest_years(history);
    for (const School& school : history.schools) {
        if (!school.closed) {
            check_school(school, newest, diagnostics);
        }
    }
}

}  // namespace clinic
