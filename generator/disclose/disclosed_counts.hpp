// How many schools stand where, as an edition may show it: plain values that templates name.
#pragma once

#include "base/kind.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// So many schools in one category.
struct CategoryCount {
    std::string word;
    Rag rag = Rag::None;
    int count = 0;
    // At the last clinic; missing when there was none.
    std::optional<int> before;
    std::optional<int> change;
};

// Schools of one phase or at one clinic, by category: the same categories in every row of a table.
struct CountRow {
    // "Primary", "Summer 2016"
    std::string name;
    int total = 0;
    std::vector<CategoryCount> counts;
};

struct CountTable {
    // The finding; empty when there is none to tell.
    std::string sentence;
    std::vector<CountRow> rows;
};

// Schools by their grade in one area.
struct AreaCounts {
    std::string area;
    int total = 0;
    std::vector<CategoryCount> grades;
};

struct FrameworkCounts {
    std::string framework;
    int total = 0;
    // Empty of a framework without an overall grade, whose areas are counted instead.
    std::vector<CategoryCount> grades;
    std::vector<AreaCounts> areas;
};

template <>
struct FieldsOf<CategoryCount> {
    static constexpr auto list() {
        return Fields{
            field("word", &CategoryCount::word, "the category"),
            field("rag", &CategoryCount::rag, "its colour, of a scale of colours"),
            field("count", &CategoryCount::count, "schools in it"),
            field("before", &CategoryCount::before, "schools in it at the last clinic"),
            field("change", &CategoryCount::change, "the difference"),
        };
    }
};

template <>
struct FieldsOf<CountRow> {
    static constexpr auto list() {
        return Fields{
            field("name", &CountRow::name, "the phase, or the clinic"),
            field("total", &CountRow::total, "its schools"),
            field("counts", &CountRow::counts, "schools by category"),
        };
    }
};

template <>
struct FieldsOf<CountTable> {
    static constexpr auto list() {
        return Fields{
            field("sentence", &CountTable::sentence, "what the rows show, in a sentence"),
            field("rows", &CountTable::rows, "one a phase, or one a clinic"),
        };
    }
};

template <>
struct FieldsOf<AreaCounts> {
    static constexpr auto list() {
        return Fields{
            field("area", &AreaCounts::area, "what was graded"),
            field("total", &AreaCounts::total, "schools graded in it"),
            field("grades", &AreaCounts::grades, "schools by grade"),
        };
    }
};

template <>
struct FieldsOf<FrameworkCounts> {
    static constexpr auto list() {
        return Fields{
            field("framework", &FrameworkCounts::framework, "the framework"),
            field("total", &FrameworkCounts::total, "schools last graded under it"),
            field("grades", &FrameworkCounts::grades, "schools by overall grade"),
            field("areas", &FrameworkCounts::areas, "by area, when there is no overall grade"),
        };
    }
};

}  // namespace clinic
