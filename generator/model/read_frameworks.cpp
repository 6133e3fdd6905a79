#include "model/readers.hpp"

#include "base/letters.hpp"

namespace clinic {

namespace {

void check_codes(const Framework& framework, const Node& node, FieldReader& reader) {
    std::vector<std::string> codes;
    for (const ScaleStep& step : framework.scale) {
        codes.push_back(step.code);
    }
    const Node* const listed = node.find("listed");
    const auto check = [&](const std::string& code, std::string_view key, const Node* holder) {
        reader.check_word(code, key, place_of(holder, node.place, key), codes);
    };
    if (codes.empty()) {
        return;
    }
    check(framework.worst, "worst", &node);
    for (const std::string& outcome : framework.ungraded.warn) {
        reader.check_word(outcome, "warn", node.find("ungraded")->place,
                          framework.ungraded.outcomes);
    }
    for (const std::string& code : framework.listed.overall) {
        reader.check_word(code, "overall", listed->place, codes);
    }
    for (const std::string& code : framework.listed.any_area) {
        reader.check_word(code, "any", listed->place, codes);
    }
}

// Ids alone, or ids with the framework's own words.
bool read_areas(FieldReader& reader, const Node& node, Framework& framework) {
    const Node* const areas = node.find("areas");
    if (areas == nullptr) {
        return true;
    }
    if (!areas->is_map()) {
        return reader.read(*areas, Wanted{"areas", {}}, framework.areas);
    }
    std::vector<std::pair<std::string, std::string>> named;
    const bool is_read = reader.read(*areas, Wanted{"areas", {}}, named);
    for (auto& [id, words] : named) {
        framework.areas.push_back(id);
        framework.area_names.emplace(id, words);
    }
    return is_read;
}

}  // namespace

const ScaleStep* Framework::step(std::string_view code_or_word) const {
    for (const ScaleStep& step : scale) {
        if (step.code == code_or_word) {
            return &step;
        }
    }
    const std::string lower = small_letters(code_or_word);
    for (const ScaleStep& step : scale) {
        if (small_letters(step.word) == lower) {
            return &step;
        }
    }
    return nullptr;
}

bool read_more(FieldReader& reader, const Node& node, Framework& framework) {
    const Node* const scale = node.find("scale");
    std::vector<std::pair<std::string, std::string>> steps;
    const bool is_read = scale == nullptr || reader.read(*scale, Wanted{"scale", {}}, steps);
    for (auto& [code, word] : steps) {
        framework.scale.push_back({code, word});
    }
    return read_areas(reader, node, framework) && is_read;
}

void read_frameworks(const Node& root, FieldReader& reader, History& history) {
    if (root.is == Node::Is::Empty || !reader.is_map(root, "frameworks.yaml")) {
        return;
    }
    for (const Entry& entry : root.entries) {
        Framework framework;
        framework.id = entry.key;
        const bool is_read = reader.read(entry.value, Wanted{entry.key, {}}, framework);
        framework.place = entry.key_place;
        if (is_read && framework.scale.empty() && !reader.has_holes()) {
            reader.diagnostics().error(Problem::MissingField, entry.key_place,
                                       "'scale' is missing in '" + entry.key + "'",
                                       "it holds codes and words of its grades");
        }
        if (is_read) {
            check_codes(framework, entry.value, reader);
        }
        if (framework.shorter.empty()) {
            framework.shorter = framework.name;
        }
        history.frameworks.insert_or_assign(entry.key, std::move(framework));
    }
}

}  // namespace clinic
