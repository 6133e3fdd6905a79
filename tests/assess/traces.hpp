// Flags of one school as text, with all their steps, against tests/golden/traces.
#pragma once

#include "assess/small_history.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

// What is known of the school that is judged.
using Facts = std::function<void(SmallCouncil&, SchoolOnDay&)>;

struct Case {
    std::string name;
    Facts facts;
};

Facts nothing();

// A rule of the kind about standards that judges eleven pupils or more.
Rule rule_of(const std::string& kind, const std::string& measure,
             const std::optional<double>& amber, const std::optional<double>& red);

// What the first of the rules finds in each case.
std::string traces(const std::vector<Rule>& rules, const std::vector<Case>& cases);

void check_golden(const std::string& kind, const std::string& text);

bool has_golden(const std::string& kind);

}  // namespace clinic
