#include "schema/schemas.hpp"

#include "base/nearest.hpp"
#include "base/whole_file.hpp"
#include "commands/command.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// All when none is named.
std::vector<SchemaKind> chosen_kinds(const Typed& typed) {
    if (typed.arguments.empty()) {
        return schema_kinds();
    }
    const std::string& name = typed.arguments[0];
    if (const SchemaKind* const kind = schema_kind(name)) {
        return {*kind};
    }
    std::vector<std::string> names;
    for (const SchemaKind& kind : schema_kinds()) {
        names.emplace_back(kind.name);
    }
    throw WrongCommandLine("'" + name + "' is no kind of file", name_hint(name, names));
}

void list_kinds(std::ostream& out) {
    std::size_t width = 0;
    for (const SchemaKind& kind : schema_kinds()) {
        width = std::max(width, kind.name.size());
    }
    for (const SchemaKind& kind : schema_kinds()) {
        out << kind.name << std::string(width + 2 - kind.name.size(), ' ') << kind.files << ": "
            << kind.help << "\n";
    }
}

}  // namespace

int run_schema(const Typed& typed, const Surroundings& surroundings) {
    const std::vector<SchemaKind> kinds = chosen_kinds(typed);
    if (typed.has("into")) {
        const fs::path folder = typed.option("into", "");
        for (const auto& [path, bytes] : schema_files(kinds)) {
            write_whole_file(folder / path, bytes);
            *surroundings.out << (folder / path).string() << "\n";
        }
    } else if (typed.arguments.empty()) {
        list_kinds(*surroundings.out);
    } else {
        *surroundings.out << schema_text(kinds.front());
    }
    return kWritten;
}

}  // namespace clinic
