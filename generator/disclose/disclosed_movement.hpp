// What moved between two clinics, and what may move next: plain values that templates name.
#pragma once

#include "base/kind.hpp"

#include <string>
#include <vector>

namespace clinic {

// Schools of one LA category at the last clinic, by the colour that they have now.
struct MatrixRow {
    // "Red"; "Neither" of those without a category, or with one that may not be shown.
    std::string was;
    Rag was_rag = Rag::None;
    int red = 0;
    int amber = 0;
    int green = 0;
    // Not recorded now, or withheld.
    int other = 0;
    int total = 0;
    // Those that moved: "to amber: School A, School B".
    std::string names;
};

// A school that may move to a category of more concern.
struct AtRisk {
    std::string school;
    std::string anchor;
    std::string category;
    Rag rag = Rag::None;
    std::vector<std::string> why;
};

// A subject of a school of which the rules find something else than at the last clinic.
struct DisclosedDataChange {
    std::string school;
    std::string anchor;
    std::string domain;
    Rag from = Rag::None;
    Rag to = Rag::None;
    std::string what;
    // The LA category changed as well.
    bool category_moved = false;
};

template <>
struct FieldsOf<MatrixRow> {
    static constexpr auto list() {
        return Fields{
            field("was", &MatrixRow::was, "the category at the last clinic"),
            field("rag", &MatrixRow::was_rag, "its colour"),
            field("red", &MatrixRow::red, "red now"),
            field("amber", &MatrixRow::amber, "amber now"),
            field("green", &MatrixRow::green, "green now"),
            field("other", &MatrixRow::other, "without a category that may be shown now"),
            field("total", &MatrixRow::total, "all of them"),
            field("names", &MatrixRow::names, "those that moved"),
        };
    }
};

template <>
struct FieldsOf<AtRisk> {
    static constexpr auto list() {
        return Fields{
            field("school", &AtRisk::school, "the school"),
            field("anchor", &AtRisk::anchor, "where its profile stands"),
            field("category", &AtRisk::category, "its LA category"),
            field("rag", &AtRisk::rag, "its colour"),
            field("why", &AtRisk::why, "what may move it"),
        };
    }
};

template <>
struct FieldsOf<DisclosedDataChange> {
    static constexpr auto list() {
        return Fields{
            field("school", &DisclosedDataChange::school, "the school"),
            field("anchor", &DisclosedDataChange::anchor, "where its profile stands"),
            field("domain", &DisclosedDataChange::domain, "the subject"),
            field("from", &DisclosedDataChange::from, "its colour at the last clinic"),
            field("to", &DisclosedDataChange::to, "its colour now"),
            field("what", &DisclosedDataChange::what, "the finding"),
            field("moved", &DisclosedDataChange::category_moved, "the LA category changed too"),
        };
    }
};

}  // namespace clinic
