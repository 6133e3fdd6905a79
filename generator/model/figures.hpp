// Rows of figures under one row of years.
#pragma once

#include "model/measure.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace clinic {

// Why a cell holds no number. NoFigure is `.`; the others are the publishers' own marks: SUPP
// suppressed, NE no entries, NA not available, LOWCOV low coverage, NP not published, NEW new
// school, SP small percentage, RE redacted, c confidential, z not applicable, x unavailable, low
// rounds to nought, u unreliable.
enum class Symbol { None, NoFigure, SUPP, NE, NA, LOWCOV, NP, NEW, SP, RE, c, z, x, low, u };

// "SUPP" and the words that readers understand: "suppressed: too few pupils".
std::string_view symbol_text(Symbol symbol);
std::string_view symbol_words(Symbol symbol);
// Symbol::None when the word is no symbol.
Symbol symbol_from(std::string_view text);

// What the long form of a cell adds.
struct CellDetail {
    std::optional<int> cohort;
    std::optional<DataState> state;
    // A release by its id, or where it comes from in words: then `known` dates it.
    std::string source;
    std::optional<Date> known;
    std::string note;
    std::optional<Exemption> exempt;
};

struct CellValue {
    // NaN when `symbol` is not None.
    double value = 0;
    Symbol symbol = Symbol::NoFigure;
    Place place;
    // Null for a plain cell.
    std::shared_ptr<const CellDetail> detail;
};

// One row a measure, one cell a year.
struct FigureTable {
    std::vector<int> years;
    std::map<std::string, std::vector<CellValue>> rows;
    // The mark of the whole table.
    std::optional<Exemption> exempt;

    // Null when the table has no such row or year.
    const CellValue* cell(const std::string& measure, int year) const;
};

// A figure that a later release replaced.
struct Revised {
    std::string measure;
    int year = 0;
    CellValue is;
    std::string source;
};

inline constexpr std::array<std::string_view, 4> kComparedWith = {"authority", "neighbours",
                                                                  "region", "nation"};

// A table of comparators: of the authority, its neighbours, the region or the nation.
struct ComparatorTable {
    // A word of kComparedWith.
    std::string of;
    // Where a measure spans phases; empty: of all.
    std::string phase;
    FigureTable figures;
    std::vector<Revised> revised;
};

struct Comparators {
    // Statistical neighbours, dated, since the list changes.
    FactsOver<std::vector<std::string>> neighbours;
    std::vector<ComparatorTable> tables;
};

template <>
struct FieldsOf<CellDetail> {
    static constexpr auto list() {
        return Fields{
            field("cohort", &CellDetail::cohort, "how many pupils it counts", {.least = 0}),
            field("state", &CellDetail::state, "provisional, revised or final"),
            field("source", &CellDetail::source, "the release it comes from, or where else"),
            field("known", &CellDetail::known, "when we learnt of it"),
            field("note", &CellDetail::note, "words about it"),
            field("exempt", &CellDetail::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kByHand{HandRead{"is", "the figure"}};
};

template <>
struct FieldsOf<Revised> {
    static constexpr auto list() {
        return Fields{
            field("measure", &Revised::measure, "the measure", {.required = true}),
            field("year", &Revised::year, "the year",
                  {.required = true, .least = 1990, .most = 2100}),
            field("source", &Revised::source, "the release that gave it", {.required = true}),
        };
    }
    static constexpr std::array kNames{NamingField{"measure", Names::Measure},
                                       NamingField{"source", Names::Release}};
    static constexpr std::array kByHand{HandRead{"is", "the figure that was published"},
                                        HandRead{"exempt", "who may not see it"}};
};

template <>
struct FieldsOf<ComparatorTable> {
    static constexpr auto list() {
        return Fields{
            field("of", &ComparatorTable::of, "authority, neighbours, region or nation",
                  {.required = true}),
            field("phase", &ComparatorTable::phase, "the schools it is of; all when left out"),
            field("revised", &ComparatorTable::revised, "figures that later releases replaced"),
        };
    }
    static constexpr std::array kNames{NamingField{"phase", Names::Phase}};
    static constexpr std::array kWords{WordsField{"of", words_of<kComparedWith>}};
    static constexpr std::array kByHand{HandRead{"years", "one for each column"},
                                        HandRead{"figures", "a row for each measure"}};
};

template <>
struct FieldsOf<Comparators> {
    static constexpr auto list() {
        return Fields{
            field("neighbours", &Comparators::neighbours, "statistical neighbours, dated"),
            field("tables", &Comparators::tables,
                  "figures of the authority, its neighbours, the region and the nation"),
        };
    }
};

}  // namespace clinic
