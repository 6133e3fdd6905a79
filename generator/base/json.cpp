#include "base/json.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace clinic {

namespace {

nlohmann::ordered_json number_json(double number) {
    const bool is_whole = std::floor(number) == number && std::fabs(number) < 1e15;
    return is_whole ? nlohmann::ordered_json(static_cast<std::int64_t>(number))
                    : nlohmann::ordered_json(number);
}

nlohmann::ordered_json library_json(const Json& json) {
    switch (json.is) {
        case Json::Is::Text:
            return json.text;
        case Json::Is::Number:
            return number_json(json.number);
        case Json::Is::Truth:
            return json.truth;
        case Json::Is::List: {
            auto list = nlohmann::ordered_json::array();
            for (const Json& item : json.items) {
                list.push_back(library_json(item));
            }
            return list;
        }
        case Json::Is::Map:
            break;
    }
    auto map = nlohmann::ordered_json::object();
    for (const JsonEntry& entry : json.entries) {
        map[entry.key] = library_json(entry.value);
    }
    return map;
}

}  // namespace

Json Json::list(std::vector<Json> items) {
    Json json;
    json.is = Is::List;
    json.items = std::move(items);
    return json;
}

Json Json::words(const std::vector<std::string>& words) {
    return list({words.begin(), words.end()});
}

Json& Json::set(std::string_view key, Json value) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const JsonEntry& entry) { return entry.key == key; });
    if (found == entries.end()) {
        entries.push_back({std::string(key), std::move(value)});
    } else {
        found->value = std::move(value);
    }
    return *this;
}

const Json* Json::find(std::string_view key) const {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const JsonEntry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

std::string json_text(const Json& json) {
    return library_json(json).dump(2) + "\n";
}

}  // namespace clinic
