#include "assess/judge_count.hpp"

#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/rule_kinds.hpp"
#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// What the rules counted came to.
struct PartTally {
    int flagged = 0;
    int unknown = 0;
    int judged = 0;
    std::vector<std::string> names;
};

// The version in force of the rule with this id; null when there is none.
const Rule* rule_named(const std::string& id, const Subject& subject) {
    const std::vector<const Rule*>& rules = subject.ground->rules;
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : *found;
}

void append(std::vector<TraceLine>& lines, const std::vector<TraceLine>& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

void count_part(const Rule& part, const Subject& subject, PartTally& tally, Flag& flag) {
    flag.trace.push_back({"part", part.name});
    const Flag found = judge_rule(part, subject);
    append(flag.trace, found.trace);
    add_bases(found.rests_on, flag.rests_on);
    if (!found.unjudged.empty()) {
        ++tally.unknown;
        flag.trace.push_back({"result", "not judged: " + found.unjudged});
        return;
    }
    ++tally.judged;
    if (found.rag < Rag::Amber) {
        return;
    }
    ++tally.flagged;
    tally.names.push_back(part.name);
    if (flag.figure == nullptr) {
        flag.figure = found.figure;
    }
    if (flag.margin.empty()) {
        flag.margin = found.margin;
    }
}

PartTally count_parts(const Rule& rule, const Subject& subject, Flag& flag) {
    PartTally tally;
    for (const std::string& id : rule.rules) {
        const Rule* part = rule_named(id, subject);
        if (part == nullptr) {
            ++tally.unknown;
            flag.trace.push_back({"part", id + ": not in force on the day"});
        } else if (applies_to(*part, subject)) {
            count_part(*part, subject, tally, flag);
        }
    }
    return tally;
}

// "amber when 1 is so, red when 2 are so"
std::string counts_words(const Rule& rule) {
    const auto when = [](const std::optional<double>& limit) {
        return "when " + number_text(limit.value_or(0), 0) + (limit == 1 ? " is so" : " are so");
    };
    return limits_words(rule, when(rule.amber), when(rule.red));
}

// " (2015/16, as predecessor)", or what there is of it.
std::string brackets_text(const std::string& year, const Flag& flag) {
    const std::string of = is_inherited(flag.rests_on) ? kAsPredecessor : "";
    const std::string inside = year.empty() || of.empty() ? year + of : year + ", " + of;
    return inside.empty() ? inside : " (" + inside + ")";
}

}  // namespace

Flag judge_count(const Rule& rule, const Subject& subject) {
    Flag flag;
    std::string year;
    if (!rule.measure.empty()) {
        // The measure says whether the rule's years are today's; the colour comes from the parts.
        const Found found = find_any_side(rule, rule.measure, subject);
        if (!found.unjudged.empty()) {
            return not_judged(found);
        }
        year = year_text(*found.measure, found.figure->year);
    }
    const PartTally tally = count_parts(rule, subject, flag);
    const int parts = tally.judged + tally.unknown;
    flag.trace.push_back({"limits", counts_words(rule)});
    grade_flag(flag, tally.flagged, rule.amber, rule.red);
    const Rag at_worst = grade(tally.flagged + tally.unknown, rule.amber, rule.red);
    if (tally.judged == 0 || (flag.rag == Rag::Green && at_worst != Rag::Green)) {
        flag.rag = Rag::None;
        flag.margin.clear();
        flag.unjudged = parts == 0 ? "none of its parts is for this school"
                                   : number_text(tally.unknown, 0) + " of " +
                                         count_text(parts, "part") + " could not be judged";
        return flag;
    }
    const std::string result = number_text(tally.flagged, 0) + " of " + count_text(parts, "part");
    if (flag.rag == Rag::Green) {
        flag.margin.clear();
    } else {
        flag.sentence = capitalised(rule.name) + brackets_text(year, flag) + ", " + result + ": " +
                        joined_text(tally.names, ", ");
    }
    trace_result(flag, result);
    return flag;
}

std::string count_words(const Rule& rule, const History& history) {
    std::vector<std::string> names;
    for (const std::string& id : rule.rules) {
        const auto part = std::ranges::find(history.rules, id, &Rule::id);
        names.push_back(part == history.rules.end() ? id : part->name);
    }
    return capitalised(joined_text(names, ", ")) + ": " + counts_words(rule);
}

}  // namespace clinic
