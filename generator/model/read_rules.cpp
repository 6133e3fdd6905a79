#include "base/nearest.hpp"
#include "model/readers.hpp"
#include "model/value_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

// The key of a rules file that is no rule: what the rules of the file have in common.
constexpr std::string_view kSet = "set";

const std::vector<std::string> kNone;

// Kinds that know their own conditions name no others.
void check_flags(const Rule& rule, const Node& node, FieldReader& reader) {
    const auto kind = std::ranges::find(kRuleKinds, rule.kind, &RuleKindWords::name);
    if (kind == kRuleKinds.end() || kind->flag_words.empty()) {
        return;
    }
    for (const auto& [word, colour] : rule.flags) {
        reader.check_word(word, "flags", place_of(&node, node.place, "flags"), kind->flag_words);
    }
}

void check_of(const Rule& rule, const Node& node, FieldReader& reader) {
    const Node* const of = node.find("of");
    if (of != nullptr && rule.kind == "all-of" && rule.tests.empty()) {
        reader.wrong_type(*of, "of", "a list of tests", "write [{measure: roll, below: 65}]");
    }
    if (of != nullptr && rule.kind == "share" && rule.of.empty()) {
        reader.wrong_type(*of, "of", "one measure", "write the id of a measure");
    }
}

bool colours(const Rule& rule, std::string_view word) {
    return std::ranges::any_of(rule.flags, [&](const auto& flag) { return flag.first == word; });
}

// What a rule of its kind cannot do without.
void check_needs(const Rule& rule, const Node& node, FieldReader& reader) {
    const auto kind = std::ranges::find(kRuleKinds, rule.kind, &RuleKindWords::name);
    if (kind == kRuleKinds.end()) {
        return;
    }
    std::vector<std::string> needed = kind->needs;
    if (kind->has_limits && node.find("amber") == nullptr && node.find("red") == nullptr) {
        needed.emplace_back("red");
    }
    if (kind->has_domain) {
        needed.emplace_back("domain");
    }
    if (rule.kind == "significance" && !rule.value) {
        needed.emplace_back("against");
    }
    if (!kind->flag_words.empty() && colours(rule, "old")) {
        needed.emplace_back("months");
    }
    for (const std::string& key : needed) {
        if (node.find(key) == nullptr) {
            reader.diagnostics().error(Problem::MissingField, node.place,
                                       "'" + key + "' is missing in '" + rule.id + "'",
                                       "a rule of kind " + rule.kind + " cannot judge without it");
        }
    }
}

void check_rule(const Rule& rule, const Node& node, FieldReader& reader) {
    check_flags(rule, node, reader);
    check_of(rule, node, reader);
    if (!reader.has_holes()) {
        check_needs(rule, node, reader);
    }
}

// Reads the rules of one file.
class RulesOfFile {
public:
    RulesOfFile(FieldReader& reader, std::string set) : reader_(reader), set_(std::move(set)) {}

    std::vector<Rule> read(const Node& root) {
        if (const Node* const common = root.find(std::string(kSet))) {
            reader_.read(*common, Wanted{kSet, {}}, common_);
        }
        for (const Entry& entry : root.entries) {
            if (entry.key != kSet) {
                read_entry(entry);
            }
        }
        return std::move(rules_);
    }

private:
    // A rule that changed is a list: each item holds from its own day on.
    void read_entry(const Entry& entry) {
        if (!entry.value.is_list()) {
            read_rule(entry, entry.value);
            return;
        }
        for (const Node& item : entry.value.items) {
            read_rule(entry, item);
        }
    }

    void read_rule(const Entry& entry, const Node& node) {
        Rule rule;
        rule.id = entry.key;
        rule.set = set_;
        rule.from = common_.from;
        rule.to = common_.to;
        const bool is_read = reader_.read(node, Wanted{entry.key, {}}, rule);
        rule.place = entry.key_place;
        if (is_read) {
            check_rule(rule, node, reader_);
        }
        rules_.push_back(std::move(rule));
    }

    FieldReader& reader_;
    std::string set_;
    RuleSet common_;
    std::vector<Rule> rules_;
};

// Does the rule name itself, or rules that name it?
bool counts_itself(const std::vector<Rule>& rules, const Rule& rule) {
    std::vector<std::string> named = rule.rules;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (named[i] == rule.id) {
            return true;
        }
        for (const Rule& other : rules) {
            for (const std::string& next : other.id == named[i] ? other.rules : kNone) {
                if (std::ranges::find(named, next) == named.end()) {
                    named.push_back(next);
                }
            }
        }
    }
    return false;
}

}  // namespace

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

void read_shipped_rules(const Node& root, FieldReader& reader, const std::string& set,
                        History& history) {
    for (Rule& rule : RulesOfFile(reader, set).read(root)) {
        history.rules.push_back(std::move(rule));
    }
}

void read_rules(const Node& root, FieldReader& reader, History& history) {
    if (root.is == Node::Is::Empty || !reader.is_map(root, "rules.yaml")) {
        return;
    }
    std::vector<Rule> own = RulesOfFile(reader, "").read(root);
    for (const Rule& rule : own) {
        std::erase_if(history.rules, [&](const Rule& other) { return other.id == rule.id; });
    }
    for (Rule& rule : own) {
        history.rules.push_back(std::move(rule));
    }
}

void check_rules_named(const History& history, Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const Rule& rule : history.rules) {
        if (counts_itself(history.rules, rule)) {
            diagnostics.error(Problem::Contradiction, rule.place,
                              "'" + rule.id + "' counts itself in the end",
                              "a rule may name only rules that do not name it");
        }
    }
    for (const Rule& rule : history.rules) {
        ids.push_back(rule.id);
    }
    for (const Rule& rule : history.rules) {
        for (const std::string& named : rule.rules) {
            if (std::ranges::find(ids, named) == ids.end()) {
                diagnostics.error(Problem::UnknownName, rule.place,
                                  "'" + rule.id + "' names the rule '" + named + "'",
                                  name_hint(named, ids));
            }
        }
    }
}

}  // namespace clinic
