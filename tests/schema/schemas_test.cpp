#include "schema/schemas.hpp"
#include "schema/write_schema.hpp"
#include "support/catch.hpp"

#include <functional>

namespace clinic {

namespace {

constexpr std::array<std::string_view, 2> kPaints = {"red", "blue"};

struct Bench {
    std::string colour;
    int seats = 0;
};

}  // namespace

template <>
struct FieldsOf<Bench> {
    static constexpr auto list() {
        return Fields{
            field("colour", &Bench::colour, "what it looks like", {.required = true}),
            field("seats", &Bench::seats, "how many may sit on it", {.least = 1, .most = 9}),
        };
    }
    static constexpr std::array kWords{WordsField{"colour", words_of<kPaints>}};
    static constexpr std::string_view kPlain = "colour";
};

namespace {

// Every key of a map of properties, and of all below it.
void for_each_property(const Json& schema, const std::function<void(const JsonEntry&)>& each) {
    if (const Json* const properties = schema.find("properties")) {
        for (const JsonEntry& property : properties->entries) {
            each(property);
        }
    }
    for (const JsonEntry& entry : schema.entries) {
        // What a condition asks of a key is said where the key is.
        if (entry.key != "if") {
            for_each_property(entry.value, each);
        }
    }
    for (const Json& item : schema.items) {
        for_each_property(item, each);
    }
}

}  // namespace

TEST_CASE("the schema of a struct follows its field list: words, ranges, what is required") {
    CHECK(json_text(schema_of<Bench>({})) == R"({
  "anyOf": [
    {
      "enum": [
        "red",
        "blue"
      ]
    },
    {
      "type": "object",
      "properties": {
        "colour": {
          "description": "what it looks like",
          "enum": [
            "red",
            "blue"
          ]
        },
        "seats": {
          "description": "how many may sit on it",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1,
              "maximum": 9
            },
            {
              "type": "object",
              "properties": {
                "is": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9
                },
                "source": {
                  "$ref": "#/$defs/words"
                },
                "note": {
                  "$ref": "#/$defs/words"
                }
              },
              "additionalProperties": false,
              "required": [
                "is"
              ]
            }
          ]
        }
      },
      "additionalProperties": false,
      "required": [
        "colour"
      ]
    }
  ]
}
)");
}

TEST_CASE("every key of every file is explained, except those that every long form has") {
    std::size_t keys = 0;
    for (const SchemaKind& kind : schema_kinds()) {
        for_each_property(kind.make(), [&](const JsonEntry& property) {
            const bool is_of_long_form =
                property.key == "is" || property.key == "source" || property.key == "note";
            const bool is_mark = property.key == "exempt";
            INFO(kind.name << ": " << property.key);
            CHECK((is_of_long_form || is_mark || property.value.find("description") != nullptr));
            ++keys;
        });
    }
    CHECK(keys > 200);
}

TEST_CASE("each kind of file that a folder may hold has a schema, by a name of its own") {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : schema_files(schema_kinds())) {
        names.push_back(name);
        CHECK(bytes.starts_with(
            "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
    }
    CHECK(names == std::vector<std::string>{"authority.json", "sources.json", "measures.json",
                                            "frameworks.json", "rules.json", "comparators.json",
                                            "network.json", "bank-holidays.json", "school.json",
                                            "clinic.json"});
    CHECK(schema_kind("school") != nullptr);
    CHECK(schema_kind("schools") == nullptr);
}

}  // namespace clinic
