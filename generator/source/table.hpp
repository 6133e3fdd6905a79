// A public data file as rows of cells, whatever it was stored as.
#pragma once

#include "base/diagnostics.hpp"
#include "base/place.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// One sheet. Cells are trimmed of blanks at both ends; dates of a spreadsheet are "2018-07-05";
// rows may be shorter or longer than the header.
struct DataTable {
    // The file, as the user typed it.
    std::string path;
    // The sheet's name; empty for CSV.
    std::string sheet;
    std::vector<std::vector<std::string>> rows;
    // Of each row: its line in the CSV file or its row in the sheet, from 1.
    std::vector<int> lines;
    // Of CSV: what its places point into. Null for a sheet.
    std::shared_ptr<const SourceText> text;

    // The cell, or an empty word beyond the end of its row.
    std::string_view cell(std::size_t row, std::size_t column) const;
    // Where a cell of a CSV file stands; for a sheet a Place without a source.
    Place place(std::size_t row, std::size_t column) const;
};

// Every sheet of an XLSX file, or the one table of a CSV file (by content, not by name: a zip
// archive is XLSX). CSV as RFC 4180, with CR LF or LF, a byte order mark, UTF-8 or windows-1252.
// Problems are reported; throws Failure when the file cannot be read.
std::vector<DataTable> load_tables(const std::string& path, Diagnostics& diagnostics);

}  // namespace clinic
