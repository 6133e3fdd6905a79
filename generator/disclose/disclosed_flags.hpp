// What the rules found of a school, as an edition may show it: plain values that templates name.
#pragma once

#include "base/kind.hpp"

#include <string>
#include <vector>

namespace clinic {

// One step of how a rule found what it found: "figure", "KS2 L4+ 60% (2014/15, 57 pupils)".
struct TraceStep {
    std::string name;
    std::string words;
};

struct DisclosedFlag {
    Rag rag = Rag::None;
    std::string domain;
    std::string rule;
    std::string sentence;
    // "Department for Education, KS2 performance tables, 10 December 2015"
    std::string source;
    // "2 more pupils would reach 65%"; empty where that is not exact.
    std::string margin;
    // The rule is the government's floor standard.
    bool is_floor = false;
    // The rule and whose it is, the figures with their cohorts and sources, the limits, the result.
    std::vector<TraceStep> trace;
};

// What the rules propose for the LA category, beside what the officer decided.
struct DisclosedProposal {
    // "Amber"; empty when nothing is proposed or this edition may not show it.
    std::string word;
    Rag rag = Rag::None;
    // "standards red and attendance amber"
    std::string why;
    // How the officer's category differs, with who, when and why; empty when it does not.
    std::string overridden;
    // "The rules propose red, but PSISN priority 1"
    std::vector<std::string> contradicts;
};

struct DomainMark {
    std::string name;
    Rag rag = Rag::None;
    // The sentences of its flags, joined; empty when it has none.
    std::string why;
    // "as predecessor" when a figure or grade that it shows is; else empty.
    std::string whose;
};

template <>
struct FieldsOf<TraceStep> {
    static constexpr auto list() {
        return Fields{
            field("name", &TraceStep::name, "what it is"),
            field("words", &TraceStep::words, "what it says"),
        };
    }
};

template <>
struct FieldsOf<DisclosedFlag> {
    static constexpr auto list() {
        return Fields{
            field("rag", &DisclosedFlag::rag, "red or amber"),
            field("domain", &DisclosedFlag::domain, "its subject"),
            field("rule", &DisclosedFlag::rule, "the rule's name"),
            field("sentence", &DisclosedFlag::sentence, "the finding with its figures"),
            field("source", &DisclosedFlag::source, "where the figure was published"),
            field("margin", &DisclosedFlag::margin, "how many pupils would clear it"),
            field("floor", &DisclosedFlag::is_floor, "it is below the government's floor standard"),
            field("trace", &DisclosedFlag::trace, "how the rule found it, step by step"),
        };
    }
};

template <>
struct FieldsOf<DisclosedProposal> {
    static constexpr auto list() {
        return Fields{
            field("word", &DisclosedProposal::word, "the category proposed"),
            field("rag", &DisclosedProposal::rag, "its colour"),
            field("why", &DisclosedProposal::why, "the subjects that propose it"),
            field("overridden", &DisclosedProposal::overridden, "how the officer differs"),
            field("contradicts", &DisclosedProposal::contradicts, "Ofsted or PSISN grades"),
        };
    }
};

template <>
struct FieldsOf<DomainMark> {
    static constexpr auto list() {
        return Fields{
            field("name", &DomainMark::name, "the subject"),
            field("rag", &DomainMark::rag, "its worst flag"),
            field("why", &DomainMark::why, "the sentences of its flags"),
            field("whose", &DomainMark::whose, "as predecessor, or nothing"),
        };
    }
};

}  // namespace clinic
