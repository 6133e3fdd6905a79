// Small schemas that larger ones are made of.
#pragma once

#include "base/fields.hpp"
#include "base/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// The shared part "words": a scalar of a file is words until a field gives it a meaning. YAML
// readers take `998` for a number and `true` for a truth, and both may be the words of a name.
Json words_part();
Json text_schema();
Json day_schema();
Json whole_schema(const FieldRules& rules);
Json number_schema(const FieldRules& rules);
Json one_of_words(const std::vector<std::string>& words);
// "2012-2015", "2016-", "-2018", 2015.
Json year_span_schema();
// 900101, or "900101 School A".
Json school_schema();
// A number or a symbol, without its long form.
Json figure_schema();

Json list_of(Json items);
Json either(std::vector<Json> ways);
Json reference(std::string_view part);
// With what it means, before all else that it says.
Json described(Json schema, std::string_view help);

// A map without properties, which takes no other keys than those that are added.
Json map_of_properties();
void add_property(Json& map, std::string_view key, Json schema);
// A map of any keys, each with a value of this kind.
Json map_of(Json values);
Json required(const std::vector<std::string>& keys);

}  // namespace clinic
