// Counts that make up a whole, a bar a row: schools by category, forms by answer.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `rows` is a std::vector<CountRow>: one bar each, all as long, with the same categories.
Chart count_rows_chart(const void* rows, const std::string& title);

// `rows` is a std::vector<AnswerRow>: forms by answer, a bar for each kind of reader.
Chart answer_rows_chart(const void* rows, const std::string& title);

}  // namespace clinic
