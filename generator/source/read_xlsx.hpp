// Excel workbooks as tables of words.
#pragma once

#include "source/table.hpp"

namespace clinic {

// Every sheet of the workbook in `bytes`, with numbers as Excel would show them unrounded ("71.2",
// "65%"), dates as "2018-07-05" and the last results of formulas. A zip archive that is no workbook
// is reported. Throws Failure when it is damaged.
std::vector<DataTable> read_xlsx(const std::string& path, std::string_view bytes,
                                 Diagnostics& diagnostics);

}  // namespace clinic
