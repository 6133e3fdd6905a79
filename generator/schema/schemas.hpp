// What each kind of file of an authority folder may hold, as JSON Schema 2020-12: an editor that
// knows it completes keys, shows what they mean and marks what `clinic check` would refuse.
//
// The schemas follow the field lists of model/, as its readers do. What only the whole folder can
// tell (a name that nobody defined, a day before another) is left to `check`.
#pragma once

#include "base/json.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

struct SchemaKind {
    // "school": its schema is school.json.
    std::string_view name;
    // "schools/<urn>-<name>.yaml"
    std::string_view files;
    // What such a file says, for people: no full stop.
    std::string_view help;
    // Of the whole file, without what all schemas share.
    Json (*make)();
};

// In the order in which a folder is filled.
const std::vector<SchemaKind>& schema_kinds();

// Null when there is no such kind.
const SchemaKind* schema_kind(std::string_view name);

// The whole schema as JSON.
std::string schema_text(const SchemaKind& kind);

// "school.json" and its schema, for each of the kinds.
std::vector<std::pair<std::string, std::string>> schema_files(const std::vector<SchemaKind>& kinds);

}  // namespace clinic
