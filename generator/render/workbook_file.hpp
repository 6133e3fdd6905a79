// The door to libxlsxwriter: one XLSX file being written.
#pragma once

#include "render/workbook.hpp"

#include <memory>

namespace clinic {

// Both from 0; row 0 is the head.
struct SheetSpot {
    std::size_t row = 0;
    std::size_t column = 0;
};

// libxlsxwriter writes to a named file and from strings that end in a zero; here it is given a file
// that exists in memory only, so that nothing half-written is left anywhere. Throws Failure when it
// refuses.
class WorkbookFile {
public:
    explicit WorkbookFile(const Workbook& workbook);
    ~WorkbookFile();

    // What follows goes to this sheet.
    void begin_sheet(const std::string& title);
    void put_head(std::size_t column, const std::string& words);
    void put(SheetSpot spot, const SheetCell& cell, const SheetColumn& column);
    void set_width(std::size_t column, double characters);
    void freeze_and_filter(std::size_t columns, std::size_t rows, std::size_t frozen_columns);
    // The cells of a column below its head take what it says; its choices stand in column
    // `list` of the sheet `choices`.
    void demand(std::size_t column, std::size_t rows, const SheetColumn& about,
                const std::string& choices, std::size_t list);
    void lock();
    void hide();

    // The whole file, once.
    std::string bytes();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace clinic
