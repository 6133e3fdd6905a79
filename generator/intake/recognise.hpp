// Which kind of public data file a table is.
#pragma once

#include "base/diagnostics.hpp"
#include "intake/file_kinds.hpp"
#include "source/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

// A table whose kind is known.
struct KnownTable {
    const FileKind* kind = nullptr;
    DataTable table;
    // The row that names the columns; what stands above it is a title.
    std::size_t header = 0;
    // Name of a column, letter case aside, to its index.
    std::map<std::string, std::size_t> columns;
    // The year that its figures are of, named by its end; 0: none was typed.
    int year = 0;

    std::optional<std::size_t> column(std::string_view name) const;
    // The column that tells it, when the kind has one and the file too.
    std::optional<std::size_t> column(Tells what) const;
    // What the cell says that tells it; empty when the file does not tell.
    std::string_view told(std::size_t row, Tells what) const;
    // The file's own name, without folders.
    std::string file_name() const;
};

// The first table that has a header of a known kind; nothing, and an error, when none has.
std::optional<KnownTable> recognise(std::vector<DataTable> tables, const std::string& path,
                                    Diagnostics& diagnostics);

// An error at a cell, in the file's own words: "'PERCTOT' is '6,4', not a figure".
void say_bad_cell(const KnownTable& known, std::size_t row, std::size_t column,
                  const std::string& what, const std::string& hint, Diagnostics& diagnostics);

// An error: the school year is in no cell, and nobody typed it.
void say_unknown_year(const KnownTable& known, Diagnostics& diagnostics);

// A warning about a row that is left out.
void say_left_out(const KnownTable& known, std::size_t row, const std::string& message,
                  Diagnostics& diagnostics);

}  // namespace clinic
