// The rows of a table of Markdown, and what they begin with.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <string>
#include <vector>

struct cmark_node;

namespace clinic {

// The rows from `first` on. A row may begin with
//   `{{ for x in list }}`, `{{ if condition }}` or both,
//   `{{ group x in list by x.member }}`: the head of a group. It and the rows below it are printed
//       once for each value of the member; they know the group's elements as `group`, and the first
//       of them as `x`. It may have one cell only.
//   `{{ subtotal }}`: a total of the group that the row is in,
//   `{{ total }}`: a total of all; the groups end before it.
std::vector<RowTemplate> read_rows(cmark_node* first, std::size_t columns, const HiddenText& text,
                                   Reading& reading);

// Takes `{{ for … }}` and `{{ if … }}` from the start of a cell. A loop's name is put into scope.
Repeat take_repeat(cmark_node* cell, Reading& reading);

// The line that a row, or the head of a table, stands on.
Place place_of_line(const HiddenText& text, cmark_node* node, const Reading& reading);

// "1 cell", "3 cells"
std::string counted(std::size_t count, const std::string& noun);

}  // namespace clinic
