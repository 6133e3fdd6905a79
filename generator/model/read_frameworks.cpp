#include "model/readers.hpp"

#include "model/value_words.hpp"

namespace clinic {

namespace {

std::string lower_case(std::string_view words) {
    std::string lower(words);
    for (char& c : lower) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lower;
}

const std::vector<std::string> kKinds = {"ofsted", "local"};
const std::vector<std::string> kDomains = {"standards", "attendance", "exclusions",
                                           "finance",   "governance", "staffing"};
const std::vector<std::string> kAgainst = {"authority", "neighbours", "region", "nation"};
const std::vector<std::string> kRuleKinds = {"threshold", "comparator", "all-of",  "share",
                                             "vacancies", "people",     "changes", "safeguarding"};
const std::vector<std::string> kColours = {"amber", "red"};
const std::vector<std::string> kWorse = {"higher", "lower"};

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
    for (const std::string& code : framework.listed.overall) {
        reader.check_word(code, "overall", listed->place, codes);
    }
    for (const std::string& code : framework.listed.any_area) {
        reader.check_word(code, "any", listed->place, codes);
    }
}

// What a rule of each kind cannot do without.
std::vector<std::string> keys_of_kind(const std::string& kind) {
    if (kind == "comparator") {
        return {"measure", "against"};
    }
    if (kind == "threshold") {
        return {"measure"};
    }
    if (kind == "share") {
        return {"measure", "of"};
    }
    if (kind == "all-of") {
        return {"of"};
    }
    if (kind == "people") {
        return {"role", "flags"};
    }
    if (kind == "changes") {
        return {"role", "months"};
    }
    return kind == "safeguarding" ? std::vector<std::string>{"flags"} : std::vector<std::string>{};
}

void check_rule(const Rule& rule, const Node& node, FieldReader& reader) {
    const auto check = [&](const std::string& word, std::string_view key,
                           const std::vector<std::string>& words) {
        reader.check_word(word, key, place_of(&node, node.place, key), words);
    };
    check(rule.kind, "kind", kRuleKinds);
    check(rule.domain, "domain", kDomains);
    check(rule.against, "against", kAgainst);
    check(rule.worse, "worse", kWorse);
    for (const auto& [word, colour] : rule.flags) {
        reader.check_word(colour, word, place_of(&node, node.place, "flags"), kColours);
    }
    const Node* const of = node.find("of");
    if (of != nullptr && rule.kind == "all-of" && rule.tests.empty()) {
        reader.wrong_type(*of, "of", "a list of tests", "write [{measure: roll, below: 65}]");
    }
    if (of != nullptr && rule.kind == "share" && rule.of.empty()) {
        reader.wrong_type(*of, "of", "one measure", "write the id of a measure");
    }
    if (reader.has_holes()) {
        return;
    }
    std::vector<std::string> needed = keys_of_kind(rule.kind);
    const bool by_words = rule.kind == "people" || rule.kind == "safeguarding";
    if (!by_words && node.find("amber") == nullptr && node.find("red") == nullptr) {
        needed.emplace_back("red");
    }
    for (const std::string& key : needed) {
        if (node.find(key) == nullptr) {
            reader.diagnostics().error(Problem::MissingField, node.place,
                                       "'" + key + "' is missing in '" + rule.id + "'",
                                       "a rule of kind " + rule.kind + " cannot judge without it");
        }
    }
}

}  // namespace

const ScaleStep* Framework::step(std::string_view code_or_word) const {
    for (const ScaleStep& step : scale) {
        if (step.code == code_or_word) {
            return &step;
        }
    }
    const std::string lower = lower_case(code_or_word);
    for (const ScaleStep& step : scale) {
        if (lower_case(step.word) == lower) {
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
    return is_read;
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
        reader.check_word(framework.kind, "kind", place_of(&entry.value, entry.value.place, "kind"),
                          kKinds);
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

bool read_more(FieldReader& reader, const Node& node, Rule& rule) {
    bool is_read = true;
    if (const Node* const years = node.find("years")) {
        is_read = read_year_span(reader, *years, rule.first_year, rule.last_year);
    }
    const Node* const of = node.find("of");
    if (of == nullptr) {
        return is_read;
    }
    if (of->is_list()) {
        return reader.read(*of, Wanted{"of", {}}, rule.tests) && is_read;
    }
    return reader.read(*of, Wanted{"of", {}}, rule.of) &&
           reader.check_name(Names::Measure, rule.of, of->place) && is_read;
}

void read_rules(const Node& root, FieldReader& reader, History& history) {
    if (root.is == Node::Is::Empty || !reader.is_map(root, "rules.yaml")) {
        return;
    }
    for (const Entry& entry : root.entries) {
        Rule rule;
        rule.id = entry.key;
        const bool is_read = reader.read(entry.value, Wanted{entry.key, {}}, rule);
        rule.place = entry.key_place;
        if (is_read) {
            check_rule(rule, entry.value, reader);
        }
        const auto same = std::find_if(history.rules.begin(), history.rules.end(),
                                       [&](const Rule& other) { return other.id == rule.id; });
        if (same == history.rules.end()) {
            history.rules.push_back(std::move(rule));
        } else {
            *same = std::move(rule);
        }
    }
}

}  // namespace clinic
