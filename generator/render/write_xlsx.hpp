// The pack's tables as one Excel workbook.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// The whole file: a sheet that tells the others, then one sheet a table. Tables of alike parts (one
// a school) share a sheet, whose first column names the part. Numbers and days are such where a
// cell holds nothing else; columns that say nothing off paper, such as page numbers, are left out.
std::string write_xlsx(const Document& document);

}  // namespace clinic
