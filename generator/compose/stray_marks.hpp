// Marks of templates that stand where they mean nothing and would be printed.
#pragma once

#include "compose/hidden_text.hpp"

namespace clinic {

// Reports a `:::`, a brace, the lines around a table or a heading's `#` that Markdown would take
// for words of the line, which is one of a text.
void report_stray_marks(const Place& line, Reading& reading);

}  // namespace clinic
