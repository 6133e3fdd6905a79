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
    std::string source;
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

    // Null when the table has no such row or year.
    const CellValue* cell(const std::string& measure, int year) const;
};

// A table of comparators: of the authority, its neighbours, the region or the nation.
struct ComparatorTable {
    std::string of;
    // Where a measure spans phases; empty: of all.
    std::string phase;
    FigureTable figures;
};

struct Comparators {
    // Statistical neighbours, dated, since the list changes.
    FactsOver<std::vector<std::string>> neighbours;
    std::vector<ComparatorTable> tables;
};

}  // namespace clinic
