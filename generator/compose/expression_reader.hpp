// Expressions read and checked, before any data is there.
#pragma once

#include "compose/format.hpp"
#include "compose/hidden_text.hpp"
#include "compose/template.hpp"
#include "compose/token_reader.hpp"

#include <optional>
#include <string>

namespace clinic {

// All report what is wrong at its place and then return what can be gone on with.

// `path as format if condition or "otherwise"`. `only_words`: where no sign, chart or page number
// can stand, named for the message ("a link's words").
ValueExpression read_value(const Place& words, std::string_view only_words, Reading& reading);

// A path alone.
Path read_path(const Place& words, Reading& reading);

// `school.concern.listed and not school.actions`
Condition read_condition(const Place& words, Reading& reading);

// `school in schools where …`. Puts the loop's name into scope: the caller takes it out again.
Loop read_loop(const Place& words, Reading& reading);
// The same as part of a longer expression: stops at the first token that is not the loop's.
Loop read_loop(TokenReader& tokens);

// What follows a `{{` in a table's row: `for row in rows where …` or `if …`; nothing when it is
// neither. A loop's name is put into scope.
bool read_repeat(const Place& words, Repeat& repeat, Reading& reading);

}  // namespace clinic
