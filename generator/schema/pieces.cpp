#include "schema/pieces.hpp"

#include "model/figures.hpp"

#include <cmath>

namespace clinic {

namespace {

Json bounded(Json schema, const FieldRules& rules) {
    if (std::isfinite(rules.least)) {
        schema.set("minimum", rules.least);
    }
    if (std::isfinite(rules.most)) {
        schema.set("maximum", rules.most);
    }
    return schema;
}

Json typed(std::string_view type) {
    return Json().set("type", type);
}

Json spelt(std::string_view pattern) {
    return typed("string").set("pattern", pattern);
}

}  // namespace

Json words_part() {
    return Json().set("type", Json::words({"string", "number", "boolean"})).set("minLength", 1);
}

Json text_schema() {
    return reference("words");
}

Json day_schema() {
    return spelt("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
}

Json whole_schema(const FieldRules& rules) {
    return bounded(typed("integer"), rules);
}

Json number_schema(const FieldRules& rules) {
    return bounded(typed("number"), rules);
}

Json one_of_words(const std::vector<std::string>& words) {
    return Json().set("enum", Json::words(words));
}

Json year_span_schema() {
    // YAML readers take "-2018" for a number below nought.
    const FieldRules until = {.required = false, .least = -kAnyYear.most, .most = -kAnyYear.least};
    return either({whole_schema(kAnyYear), whole_schema(until),
                   spelt("^((19|20)[0-9]{2}-((19|20)[0-9]{2})?|-(19|20)[0-9]{2})$")});
}

Json school_schema() {
    return either({whole_schema({.required = false, .least = 1}), spelt("^[1-9][0-9]*( .*)?$")});
}

Json figure_schema() {
    std::vector<std::string> symbols;
    for (int i = 1; i <= static_cast<int>(Symbol::u); ++i) {
        symbols.emplace_back(symbol_text(static_cast<Symbol>(i)));
    }
    return either({number_schema({}), one_of_words(symbols)});
}

Json list_of(Json items) {
    return typed("array").set("items", std::move(items));
}

Json either(std::vector<Json> ways) {
    return ways.size() == 1 ? ways.front() : Json().set("anyOf", Json::list(std::move(ways)));
}

Json reference(std::string_view part) {
    return Json().set("$ref", "#/$defs/" + std::string(part));
}

Json described(Json schema, std::string_view help) {
    Json whole;
    whole.set("description", help);
    for (JsonEntry& entry : schema.entries) {
        whole.set(entry.key, std::move(entry.value));
    }
    return whole;
}

Json map_of_properties() {
    return typed("object").set("properties", Json()).set("additionalProperties", false);
}

void add_property(Json& map, std::string_view key, Json schema) {
    Json properties = *map.find("properties");
    map.set("properties", properties.set(key, std::move(schema)));
}

Json map_of(Json values) {
    return typed("object").set("additionalProperties", std::move(values));
}

Json required(const std::vector<std::string>& keys) {
    return Json().set("required", Json::words(keys));
}

}  // namespace clinic
