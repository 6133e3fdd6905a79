// Comma-separated values as RFC 4180 has them.
#pragma once

#include "source/table.hpp"

namespace clinic {

// The table in `text`, which is UTF-8. A quote that is never closed is an error; words after a
// closing quote are kept, with a warning. Lines without a single word are left out.
DataTable read_csv(const SourceText& text, Diagnostics& diagnostics);

}  // namespace clinic
