#include "assess/traces.hpp"

#include "assess/rule_kinds.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"

#include <cstdlib>
#include <filesystem>

namespace clinic {

namespace fs = std::filesystem;

namespace {

const fs::path kTraces = fs::path(CLINIC_SOURCE) / "tests" / "golden" / "traces";

std::string flag_text(const Flag& flag) {
    std::string text =
        flag.unjudged.empty() ? std::string(rag_word(flag.rag)) : "not judged: " + flag.unjudged;
    text += flag.sentence.empty() ? "\n" : ": " + flag.sentence + ".\n";
    text += flag.margin.empty() ? "" : "  margin: " + flag.margin + "\n";
    for (const TraceLine& line : flag.trace) {
        text += "  " + line.name + ": " + line.words + "\n";
    }
    return text;
}

}  // namespace

Facts nothing() {
    return [](SmallCouncil&, SchoolOnDay&) {};
}

Rule rule_of(const std::string& kind, const std::string& measure,
             const std::optional<double>& amber, const std::optional<double>& red) {
    Rule rule;
    rule.id = kind;
    rule.kind = kind;
    rule.name = "the rule";
    rule.domain = "standards";
    rule.measure = measure;
    rule.amber = amber;
    rule.red = red;
    rule.smallest = 11;
    return rule;
}

std::string traces(const std::vector<Rule>& rules, const std::vector<Case>& cases) {
    std::string text;
    std::string limits;
    for (const Case& one : cases) {
        SmallCouncil council;
        for (const Rule& rule : rules) {
            council.history.rules.push_back(rule);
        }
        SchoolOnDay& school = council.add_school(900101, "School A");
        one.facts(council, school);
        const Ground ground = ground_of(council.view);
        const Flag flag = judge_rule(council.history.rules.front(), {&ground, &school});
        limits = threshold_text(council.history.rules.front(), council.history);
        text += "== " + one.name + "\n" + flag_text(flag);
        CHECK(flag.unjudged.empty() == (flag.rag != Rag::None));
        CHECK(flag.sentence.empty() == (flag.rag < Rag::Amber));
    }
    return "limits in the list of rules: " + limits + "\n" + text;
}

void check_golden(const std::string& kind, const std::string& text) {
    const fs::path expected = kTraces / (kind + ".txt");
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        fs::create_directories(kTraces);
        write_whole_file(expected, text);
    }
    REQUIRE(fs::exists(expected));
    CHECK(text == read_whole_file(expected));
}

bool has_golden(const std::string& kind) {
    return fs::exists(kTraces / (kind + ".txt"));
}

}  // namespace clinic
