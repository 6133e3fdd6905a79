// Elements of a list that have one value, as rows of a table use them.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <string_view>
#include <vector>

namespace clinic {

// `group x in list where … by x.member`. Puts `x` and `group` into scope: the caller takes them out
// again. Reports what is wrong, a member that makes no groups included.
Grouping read_grouping(const Place& words, Reading& reading);

// The first word of what stands between braces.
std::string_view first_word(const Place& words);

// Reports whatever follows the first word.
void expect_only_word(const Place& words, Reading& reading);

// What a Grouping's kind describes.
using Group = std::vector<const void*>;

// In the order in which their values appear; never an empty one.
std::vector<Group> groups_of(const Grouping& grouping, ScopeRefs& scope);

}  // namespace clinic
