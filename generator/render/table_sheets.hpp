// The tables of a document as sheets of a workbook.
#pragma once

#include "document/document.hpp"
#include "render/workbook.hpp"

#include <string>
#include <vector>

namespace clinic {

struct TableSheet {
    Sheet sheet;
    // What it shows.
    std::string caption;
};

// In the order of the document; see write_xlsx.hpp for what becomes of its tables.
std::vector<TableSheet> table_sheets(const Document& document);

}  // namespace clinic
