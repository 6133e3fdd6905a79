// A JSON value, keys in the order in which they were set.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

struct JsonEntry;

// A map without entries unless it is made of something else.
struct Json {
    enum class Is { Map, List, Text, Number, Truth };

    Json() = default;
    // The implicit ones let a value stand for its JSON: `json.set("minimum", 1)`.
    Json(std::string words) : is(Is::Text), text(std::move(words)) {}
    Json(std::string_view words) : is(Is::Text), text(words) {}
    Json(const char* words) : is(Is::Text), text(words) {}
    Json(double value) : is(Is::Number), number(value) {}
    Json(int value) : is(Is::Number), number(value) {}
    Json(bool value) : is(Is::Truth), truth(value) {}

    static Json list(std::vector<Json> items);
    static Json words(const std::vector<std::string>& words);

    // In the place of the value that the key has, else at the end.
    Json& set(std::string_view key, Json value);
    // Null when the map has no such key.
    const Json* find(std::string_view key) const;

    Is is = Is::Map;
    std::string text;
    double number = 0;
    bool truth = false;
    std::vector<Json> items;
    std::vector<JsonEntry> entries;
};

struct JsonEntry {
    std::string key;
    Json value;
};

// Two blanks a level, a last line break.
std::string json_text(const Json& json);

}  // namespace clinic
