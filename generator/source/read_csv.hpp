// Comma-separated values as RFC 4180 has them.
#pragma once

#include "source/table.hpp"

namespace clinic {

// The table in `text`, which is UTF-8. A quote that is never closed is an error; words after a
// closing quote are kept, with a warning. Lines without a single word are left out.
DataTable read_csv(std::shared_ptr<const SourceText> text, Diagnostics& diagnostics);

// The bytes of a cell in `text`, whose row begins at `line`; of a cell beyond the end of its row
// the end of it.
Place place_of_csv_cell(const SourceText& text, int line, std::size_t column);

}  // namespace clinic
