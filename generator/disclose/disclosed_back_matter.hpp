// The pack's back matter: words explained, releases used, rules applied.
#pragma once

#include "base/kind.hpp"

#include <string>
#include <vector>

namespace clinic {

struct GlossaryEntry {
    std::string term;
    std::string means;
};

struct DisclosedSource {
    std::string title;
    std::string publisher;
    Date published;
    std::string state;
    std::string years;
    std::string measures;
};

struct DisclosedRule {
    std::string name;
    std::string domain;
    std::string threshold;
    std::string source;
};

template <>
struct FieldsOf<GlossaryEntry> {
    static constexpr auto list() {
        return Fields{
            field("term", &GlossaryEntry::term, "the word"),
            field("means", &GlossaryEntry::means, "what it means"),
        };
    }
};

template <>
struct FieldsOf<DisclosedSource> {
    static constexpr auto list() {
        return Fields{
            field("title", &DisclosedSource::title, "the release"),
            field("publisher", &DisclosedSource::publisher, "who published it"),
            field("published", &DisclosedSource::published, "when"),
            field("state", &DisclosedSource::state, "provisional, revised, final"),
            field("years", &DisclosedSource::years, "which years it gives"),
            field("measures", &DisclosedSource::measures, "which measures it gives"),
        };
    }
};

template <>
struct FieldsOf<DisclosedRule> {
    static constexpr auto list() {
        return Fields{
            field("name", &DisclosedRule::name, "the rule"),
            field("domain", &DisclosedRule::domain, "its subject"),
            field("threshold", &DisclosedRule::threshold, "where amber and red begin"),
            field("source", &DisclosedRule::source, "where the threshold comes from"),
        };
    }
};

}  // namespace clinic
