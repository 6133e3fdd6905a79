#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "model/readers.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// The key of a rules file that is no rule: what the rules of the file have in common.
constexpr std::string_view kSet = "set";

const std::vector<std::string> kNone;

// Kinds that know their own conditions name no others.
void check_flags(const Rule& rule, const Node& node, FieldReader& reader) {
    if (node.find("flags") != nullptr && rule.flags.empty() && !reader.has_holes()) {
        reader.diagnostics().error(Problem::EmptyValue, place_of(&node, node.place, "flags"),
                                   "'flags' of '" + rule.id + "' colours nothing",
                                   "write a word and its colour: {vacant: red}");
    }
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

// Amber that red has overtaken would never be seen. Of kinds that judge a value, the measure says
// which way is worse, unless the rule does.
void check_order(const Rule& rule, const Node& node, FieldReader& reader, const History& history) {
    if (!rule.amber || !rule.red) {
        return;
    }
    // Of a rank the first group is the worst.
    bool lower_is_worse = rule.kind == "rank";
    if (rule.kind == "threshold" || rule.kind == "share" || rule.kind == "places") {
        const auto measure = history.measures.find(rule.measure);
        const bool is_known = measure != history.measures.end();
        if (rule.worse.empty() && (!is_known || measure->second.better == Better::Neither)) {
            return;
        }
        lower_is_worse = rule.worse == "lower" ||
                         (rule.worse.empty() && measure->second.better == Better::Higher);
    }
    if (lower_is_worse ? *rule.amber <= *rule.red : *rule.red <= *rule.amber) {
        reader.diagnostics().error(Problem::Contradiction, place_of(&node, node.place, "amber"),
                                   "'" + rule.id + "' is red before it is amber",
                                   "red is the worse of the two limits");
    }
}

// "The lowest 7 quintiles" would be every school.
void check_groups(const Rule& rule, const Node& node, FieldReader& reader) {
    const auto groups = std::ranges::find(kRankGroups, rule.in, &RankGroups::name);
    for (const std::optional<double>& limit : {rule.amber, rule.red}) {
        if (rule.kind == "rank" && groups != kRankGroups.end() && limit &&
            (*limit < 1 || groups->count <= *limit || std::floor(*limit) != *limit)) {
            reader.diagnostics().error(Problem::OutOfRange, node.place,
                                       "'" + rule.id + "' has a limit of " + number_text(*limit),
                                       "of " + number_text(groups->count, 0) +
                                           " groups it names so many of the lowest, 1 to " +
                                           number_text(groups->count - 1, 0));
        }
    }
}

void check_days(const Rule& rule, const Node& node, FieldReader& reader) {
    if (rule.from && rule.to && *rule.to < *rule.from) {
        reader.diagnostics().error(Problem::Contradiction, place_of(&node, node.place, "to"),
                                   "'" + rule.id + "' ends before it begins",
                                   "'to' is the last day on which clinics judge by it");
    }
}

void check_rule(const Rule& rule, const Node& node, FieldReader& reader, const History& history) {
    check_order(rule, node, reader, history);
    check_groups(rule, node, reader);
    check_days(rule, node, reader);
    check_flags(rule, node, reader);
    check_of(rule, node, reader);
    if (!reader.has_holes()) {
        check_needs(rule, node, reader);
    }
}

// Reads the rules of one file.
class RulesOfFile {
public:
    RulesOfFile(FieldReader& reader, const History& history, std::string set)
        : reader_(reader), history_(history), set_(std::move(set)) {}

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
            check_rule(rule, node, reader_, history_);
        }
        rules_.push_back(std::move(rule));
    }

    FieldReader& reader_;
    const History& history_;
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
    for (Rule& rule : RulesOfFile(reader, history, set).read(root)) {
        history.rules.push_back(std::move(rule));
    }
}

void read_rules(const Node& root, FieldReader& reader, History& history) {
    if (root.is == Node::Is::Empty || !reader.is_map(root, "rules.yaml")) {
        return;
    }
    std::vector<Rule> own = RulesOfFile(reader, history, "").read(root);
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
