#include "render/workbook.hpp"

#include "render/workbook_file.hpp"

#include <algorithm>
#include <cassert>

namespace clinic {

namespace {

constexpr double kNarrowestColumn = 8;
constexpr double kWidestColumn = 60;
// Room for the filter's button beside a head.
constexpr double kFilterButton = 3;

constexpr std::string_view kChoicesTitle = "Choices";

bool is_word_end(char letter) {
    return letter == ' ' || letter == '\n';
}

std::size_t characters_in(std::string_view words) {
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::size_t longest_word(std::string_view words) {
    std::size_t longest = 0;
    while (!words.empty()) {
        const auto end = std::find_if(words.begin(), words.end(), is_word_end);
        const auto length = static_cast<std::size_t>(end - words.begin());
        longest = std::max(longest, characters_in(words.substr(0, length)));
        words.remove_prefix(std::min(words.size(), length + 1));
    }
    return longest;
}

double width_of_cell(const SheetCell& cell) {
    if (const auto* words = std::get_if<std::string>(&cell.is)) {
        return static_cast<double>(characters_in(*words));
    }
    if (const auto* link = std::get_if<SheetLink>(&cell.is)) {
        return static_cast<double>(characters_in(link->words));
    }
    if (const auto* number = std::get_if<SheetNumber>(&cell.is)) {
        return static_cast<double>(
            amount_text({number->value, number->unit, number->decimals, {}, {}}).size());
    }
    return std::holds_alternative<Date>(cell.is) ? 11 : 0;
}

// Heads break between words; cells stand on one line up to the widest that is allowed.
double width_of_column(const Sheet& sheet, std::size_t column) {
    const SheetColumn& about = sheet.columns[column];
    if (about.width > 0) {
        return about.width;
    }
    double width = static_cast<double>(longest_word(about.head)) + kFilterButton;
    for (const std::vector<SheetCell>& row : sheet.rows) {
        if (column < row.size()) {
            width = std::max(width, width_of_cell(row[column]) + 1);
        }
    }
    return std::clamp(width, kNarrowestColumn, kWidestColumn);
}

void put_rows(WorkbookFile& file, const Sheet& sheet) {
    const std::size_t last = sheet.rows.size() + sheet.rows_to_fill;
    const std::vector<SheetCell> empty(sheet.columns.size());
    for (std::size_t row = 0; row < last; ++row) {
        const std::vector<SheetCell>& cells = row < sheet.rows.size() ? sheet.rows[row] : empty;
        assert(cells.size() <= sheet.columns.size() && "a column for every cell");
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            const bool is_there = column < cells.size();
            file.put({row + 1, column}, is_there ? cells[column] : SheetCell{},
                     sheet.columns[column]);
        }
    }
}

void put_sheet(WorkbookFile& file, const Sheet& sheet, const std::string& title) {
    file.begin_sheet(title);
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        file.put_head(column, sheet.columns[column].head);
        file.set_width(column, width_of_column(sheet, column));
    }
    put_rows(file, sheet);
    file.freeze_and_filter(sheet.columns.size(), sheet.rows.size() + sheet.rows_to_fill,
                           sheet.frozen_columns);
    if (sheet.is_locked) {
        file.lock();
    }
}

// A list in the cell itself may have 255 characters and no comma: schools are more and have some.
Sheet sheet_of_choices(const std::vector<Sheet>& sheets) {
    Sheet all{std::string(kChoicesTitle), {}, {}};
    for (const Sheet& sheet : sheets) {
        for (const SheetColumn& column : sheet.columns) {
            if (column.choices.empty()) {
                continue;
            }
            all.rows.resize(std::max(all.rows.size(), column.choices.size()));
            for (std::size_t i = 0; i < column.choices.size(); ++i) {
                all.rows[i].resize(all.columns.size() + 1);
                all.rows[i].back().is = column.choices[i];
            }
            all.columns.push_back({column.head});
        }
    }
    return all;
}

// What is asked of the cells of each sheet; `next` is the column of choices that comes next.
void put_demands(WorkbookFile& file, const Sheet& sheet, const std::string& choices,
                 std::size_t& next) {
    const std::size_t rows = sheet.rows.size() + sheet.rows_to_fill;
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        const SheetColumn& about = sheet.columns[column];
        if (rows > 0) {
            file.demand(column, rows, about, choices, next);
        }
        next += about.choices.empty() ? 0 : 1;
    }
}

}  // namespace

std::string workbook_bytes(const Workbook& workbook) {
    std::vector<Sheet> sheets = workbook.sheets;
    const Sheet choices = sheet_of_choices(sheets);
    const std::size_t shown = sheets.size();
    if (!choices.columns.empty()) {
        sheets.push_back(choices);
    }
    const std::vector<std::string> titles = sheet_titles(sheets);
    WorkbookFile file(workbook);
    std::size_t next = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        put_sheet(file, sheets[i], titles[i]);
        if (i < shown) {
            put_demands(file, sheets[i], titles.back(), next);
        } else {
            file.hide();
        }
    }
    return file.bytes();
}

}  // namespace clinic
