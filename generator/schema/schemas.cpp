#include "schema/schemas.hpp"

#include "schema/write_schema.hpp"

#include <set>

namespace clinic {

namespace {

template <class Struct>
Json file_of_one() {
    return schema_of_map<Struct>({});
}

// A file that is a map of entries by their ids.
template <class Struct>
Json file_of_many() {
    return map_of(schema_of_map<Struct>({}));
}

// Lists of days by their year.
Json bank_holidays_file() {
    return map_of(list_of(schema_of_map<BankHoliday>({})));
}

Json sources_file() {
    return list_of(schema_of_map<Release>({}));
}

// A rule that changed is a list, and `set` says what the rules of the file have in common.
Json rules_file() {
    const Json rule = schema_of_map<Rule>({});
    return map_of(either({rule, list_of(rule)}))
        .set("properties",
             Json().set("set", described(schema_of_map<RuleSet>({}),
                                         "what the rules of this file have in common")));
}

// The shared parts that a schema names.
void add_named_parts(const Json& schema, std::set<std::string>& names) {
    if (const Json* const reference = schema.find("$ref")) {
        names.insert(reference->text.substr(reference->text.rfind('/') + 1));
    }
    for (const JsonEntry& entry : schema.entries) {
        add_named_parts(entry.value, names);
    }
    for (const Json& item : schema.items) {
        add_named_parts(item, names);
    }
}

// Those of the shared parts that it needs: the ones that it names, and what these name.
Json parts_of(const Json& schema) {
    const Json shared = shared_parts();
    std::set<std::string> names;
    add_named_parts(schema, names);
    for (std::size_t known = 0; known != names.size();) {
        known = names.size();
        for (const JsonEntry& part : shared.entries) {
            if (names.contains(part.key)) {
                add_named_parts(part.value, names);
            }
        }
    }
    Json parts;
    for (const JsonEntry& part : shared.entries) {
        if (names.contains(part.key)) {
            parts.set(part.key, part.value);
        }
    }
    return parts;
}

}  // namespace

const std::vector<SchemaKind>& schema_kinds() {
    static const std::vector<SchemaKind> kKinds = {
        {"authority", "authority.yaml",
         "who the council is: roles, services, editions, what is withheld", file_of_one<Authority>},
        {"sources", "sources.yaml", "every release that gave figures", sources_file},
        {"measures", "measures.yaml", "what each figure means", file_of_many<Measure>},
        {"frameworks", "frameworks.yaml", "scales of judgement", file_of_many<Framework>},
        {"rules", "rules.yaml", "what is flagged", rules_file},
        {"comparators", "comparators.yaml",
         "figures of the authority, its neighbours, the region and the nation",
         file_of_one<Comparators>},
        {"network", "network.yaml", "groups of schools, their money and what came of it",
         file_of_one<Network>},
        {"bank-holidays", "bank-holidays.yaml", "days on which no office is open, by year",
         bank_holidays_file},
        {"school", "schools/<urn>-<name>.yaml", "one school", file_of_one<School>},
        {"clinic", "clinics/<id>.yaml", "one meeting and what it decided", file_of_one<Meeting>},
    };
    return kKinds;
}

const SchemaKind* schema_kind(std::string_view name) {
    for (const SchemaKind& kind : schema_kinds()) {
        if (kind.name == name) {
            return &kind;
        }
    }
    return nullptr;
}

std::string schema_text(const SchemaKind& kind) {
    Json whole;
    whole.set("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("title", kind.files);
    whole.set("description", kind.help);
    for (JsonEntry& entry : kind.make().entries) {
        whole.set(entry.key, std::move(entry.value));
    }
    whole.set("$defs", parts_of(whole));
    return json_text(whole);
}

std::vector<std::pair<std::string, std::string>> schema_files(
    const std::vector<SchemaKind>& kinds) {
    std::vector<std::pair<std::string, std::string>> files;
    for (const SchemaKind& kind : kinds) {
        files.emplace_back(std::string(kind.name) + ".json", schema_text(kind));
    }
    return files;
}

}  // namespace clinic
