// What differs from an earlier version of the same papers, as plain values that templates name.
#pragma once

#include "base/kind.hpp"

#include <string>

namespace clinic {

struct DisclosedDifference {
    // Empty: of no single school.
    std::string school;
    std::string anchor;
    // "figures", "judgements", "rules", "actions", "words", "schools"
    std::string kind;
    // "KS2 L4+ (2014/15)"
    std::string what;
    // Empty where there was nothing; "not told again" wherever it may no longer be told.
    std::string was;
    // "60%", "withheld now", "not in these papers"
    std::string now;
};

template <>
struct FieldsOf<DisclosedDifference> {
    static constexpr auto list() {
        return Fields{
            field("school", &DisclosedDifference::school, "the school; empty: of none"),
            field("anchor", &DisclosedDifference::anchor, "where its profile stands"),
            field("kind", &DisclosedDifference::kind, "figures, judgements, rules, actions, words"),
            field("what", &DisclosedDifference::what, "what differs"),
            field("was", &DisclosedDifference::was, "what the earlier version says, if it may"),
            field("now", &DisclosedDifference::now, "what these papers say"),
        };
    }
};

}  // namespace clinic
