#include "schema/write_schema.hpp"

namespace clinic {

namespace {

constexpr FieldRules kParagraph = {.required = false, .least = 1, .most = 7};

// A paragraph, `officers`, or a list of them.
Json paragraphs_schema(int at_least) {
    const Json one = either({whole_schema(kParagraph), one_of_words({"officers"})});
    return either({one, list_of(one).set("minItems", at_least)});
}

Json row_schema() {
    const Json cells = list_of(reference("cell"));
    Json map = map_of_properties();
    add_property(map, "is", cells);
    add_property(map, "exempt", reference("restriction"));
    return either({cells, map.set("required", Json::words({"is"}))});
}

// A school's or a comparator table's own rows and years.
Json table_schema(std::string_view key) {
    if (key == "years") {
        return list_of(whole_schema(kAnyYear));
    }
    return map_of(row_schema()).set("properties", Json().set("exempt", reference("mark")));
}

void add_needs_of_table(Json& map) {
    map.set("dependentRequired", Json().set("figures", Json::words({"years"})));
}

// `exempt: none` in its only form: with the one who lifts the mark, and why.
Json lifting_schema() {
    Json map = schema_of_map<Exemption>({});
    for (const std::string_view key : {"paragraph", "is"}) {
        add_property(map, key, Json().set("const", "none"));
    }
    map.set("required", Json::words({"by", "why"}));
    return map.set("anyOf", Json::list({required({"paragraph"}), required({"is"})}));
}

Json restricting_schema() {
    return either({paragraphs_schema(1), schema_of_map<Exemption>({})});
}

}  // namespace

Json shared_parts() {
    Json parts;
    parts.set("words", words_part());
    parts.set("restriction", described(restricting_schema(), "who may not see it"));
    parts.set("mark", described(either({restricting_schema(), lifting_schema()}),
                                "who may not see it, or that everybody may"));
    parts.set("cell", either({figure_schema(), schema_of_map<CellDetail>({})}));
    const auto add = [&](const std::string& name, const Json& plain) {
        parts.set(name, either({plain, writing::long_form(plain, false)}));
        parts.set("marked-" + name, either({plain, writing::long_form(plain, true)}));
    };
    add("text", text_schema());
    add("day", day_schema());
    return parts;
}

Json by_hand(const Exemption*, std::string_view) {
    return paragraphs_schema(1);
}

void add_needs(const Exemption*, Json& map) {
    map.set("anyOf", Json::list({required({"paragraph"}), required({"is"}), required({"see"})}));
}

Json by_hand(const Edition*, std::string_view) {
    return paragraphs_schema(0);
}

Json by_hand(const Authority*, std::string_view) {
    return map_of(either({school_schema(), writing::long_form(school_schema(), false)}));
}

Json by_hand(const Measure*, std::string_view key) {
    return key == "years" ? year_span_schema() : text_schema();
}

void add_needs(const Measure*, Json& map) {
    const Json needed = Json().set("required", *map.find("required"));
    std::erase_if(map.entries, [](const JsonEntry& entry) { return entry.key == "required"; });
    map.set("anyOf", Json::list({required({"like"}), needed}));
}

Json by_hand(const Framework*, std::string_view key) {
    const Json words_by_id = schema_of<std::vector<std::pair<std::string, std::string>>>({});
    return key == "scale" ? words_by_id
                          : either({schema_of<std::vector<std::string>>({}), words_by_id});
}

void add_needs(const Framework*, Json& map) {
    std::vector<Json> needed = map.find("required")->items;
    needed.emplace_back("scale");
    map.set("required", Json::list(needed));
}

Json by_hand(const Rule*, std::string_view key) {
    return key == "years" ? year_span_schema()
                          : either({text_schema(), list_of(schema_of<RuleTest>({}))});
}

// What a rule of each kind cannot judge without.
void add_needs(const Rule*, Json& map) {
    std::vector<Json> kinds;
    for (const RuleKindWords& kind : kRuleKinds) {
        const Json is_kind = Json().set("const", kind.name);
        Json when = required({"kind"});
        when.set("properties", Json().set("kind", is_kind));
        std::vector<std::string> needed = kind.needs;
        if (kind.has_domain) {
            needed.emplace_back("domain");
        }
        Json then = required(needed);
        if (kind.has_limits) {
            then.set("anyOf", Json::list({required({"amber"}), required({"red"})}));
        }
        if (!kind.flag_words.empty()) {
            Json names = Json().set("propertyNames", one_of_words(kind.flag_words));
            names.set("description", "what a rule of kind " + std::string(kind.name) +
                                         " may colour: words and the colour of each");
            then.set("properties", Json().set("flags", names));
        }
        kinds.push_back(Json().set("if", when).set("then", then));
    }
    map.set("allOf", Json::list(std::move(kinds)));
}

Json by_hand(const CellDetail*, std::string_view) {
    return figure_schema();
}

void add_needs(const CellDetail*, Json& map) {
    map.set("required", Json::words({"is"}));
}

Json by_hand(const Revised*, std::string_view key) {
    return reference(key == "is" ? "cell" : "mark");
}

Json by_hand(const ComparatorTable*, std::string_view key) {
    return table_schema(key);
}

void add_needs(const ComparatorTable*, Json& map) {
    add_needs_of_table(map);
}

Json by_hand(const Member*, std::string_view key) {
    return key == "all" ? one_of_words(words_of<kInCommon>())
                        : schema_of<std::vector<std::string>>({});
}

void add_needs(const Member*, Json& map) {
    map.set("anyOf", Json::list({required({"school"}), required({"all", "is"})}));
}

Json by_hand(const School*, std::string_view key) {
    return table_schema(key);
}

void add_needs(const School*, Json& map) {
    add_needs_of_table(map);
}

void add_needs(const Former*, Json& map) {
    map.set("anyOf", Json::list({required({"name"}), required({"phase"})}));
}

}  // namespace clinic
