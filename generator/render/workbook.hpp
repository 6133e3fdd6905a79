// Excel workbooks as plain values, and their bytes.
#pragma once

#include "base/amount.hpp"
#include "base/date.hpp"
#include "base/rag.hpp"

#include <string>
#include <variant>
#include <vector>

namespace clinic {

// A number that can be reckoned with: 71.2 percent stands in the cell as Excel's 71.2%.
struct SheetNumber {
    double value = 0;
    // How many places it is shown with; the cell keeps them all.
    int decimals = 0;
    Unit unit = Unit::Count;
};

// Words that lead to a place: "https://…", or "internal:'Action log'!A1" within the workbook.
struct SheetLink {
    std::string target;
    std::string words;
};

// Words stay words, whatever they begin with: "=1+1" is no formula, "007" no number.
struct SheetCell {
    std::variant<std::monostate, std::string, SheetNumber, Date, SheetLink> is;
    // Fills the cell. Colour tells nothing alone: a filled cell has words or a number.
    Rag rag = Rag::None;
};

// What the empty cells of a column wait for.
enum class SheetColumnKind { Words, Number, Date };

struct SheetColumn {
    std::string head;
    // Characters; 0: as its words need, within reason.
    double width = 0;
    SheetColumnKind kind = SheetColumnKind::Words;
    // A cell of the column offers these, and takes nothing else; empty: it takes anything.
    std::vector<std::string> choices = {};
    // Shown beside a cell that is chosen, at most 255 characters.
    std::string help = {};
    // May be changed although the sheet is locked.
    bool is_to_fill = false;
};

// A head of one row, frozen and with filters, and rows of as many cells as columns or fewer.
struct Sheet {
    // Made to be one if Excel would not have it: at most 31 characters, without []:*?/\, unlike
    // the titles of the other sheets.
    std::string title;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    // Columns from the left that stay in sight.
    std::size_t frozen_columns = 1;
    // Only the columns that are to be filled can be changed. There is no password.
    bool is_locked = false;
    // Empty rows below, prepared as the columns say.
    std::size_t rows_to_fill = 0;
};

struct Workbook {
    std::string title;
    std::string author;
    // When it says that it was made.
    Date day{2000, 1, 1};
    // At the foot of every printed page; empty: nothing.
    std::string banner;
    std::vector<Sheet> sheets;
};

// The whole XLSX file: the same workbook gives the same bytes. Where columns offer choices these
// stand on a hidden sheet behind the others, "Choices". Throws Failure when the machine has no room
// for it.
std::string workbook_bytes(const Workbook& workbook);

// The titles that the sheets get, in their order.
std::vector<std::string> sheet_titles(const std::vector<Sheet>& sheets);

}  // namespace clinic
