#include "model/figures.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

struct SymbolWords {
    Symbol symbol;
    std::string_view text;
    std::string_view words;
};

// In the order of the enumerators.
constexpr std::array kSymbols{
    SymbolWords{Symbol::None, "", ""},
    SymbolWords{Symbol::NoFigure, ".", "no figure"},
    SymbolWords{Symbol::SUPP, "SUPP", "suppressed: too few pupils"},
    SymbolWords{Symbol::NE, "NE", "no entries"},
    SymbolWords{Symbol::NA, "NA", "not available"},
    SymbolWords{Symbol::LOWCOV, "LOWCOV", "too few pupils covered"},
    SymbolWords{Symbol::NP, "NP", "not published"},
    SymbolWords{Symbol::NEW, "NEW", "new school: no figure yet"},
    SymbolWords{Symbol::SP, "SP", "suppressed: small percentage"},
    SymbolWords{Symbol::RE, "RE", "redacted by the publisher"},
    SymbolWords{Symbol::c, "c", "confidential"},
    SymbolWords{Symbol::z, "z", "not applicable"},
    SymbolWords{Symbol::x, "x", "not available"},
    SymbolWords{Symbol::low, "low", "more than nought, but rounds to it"},
    SymbolWords{Symbol::u, "u", "too unreliable to show"},
};

}  // namespace

std::string_view symbol_text(Symbol symbol) {
    return kSymbols[static_cast<std::size_t>(symbol)].text;
}

std::string_view symbol_words(Symbol symbol) {
    return kSymbols[static_cast<std::size_t>(symbol)].words;
}

Symbol symbol_from(std::string_view text) {
    for (const SymbolWords& symbol : kSymbols) {
        if (!text.empty() && symbol.text == text) {
            return symbol.symbol;
        }
    }
    return Symbol::None;
}

const CellValue* FigureTable::cell(const std::string& measure, int year) const {
    const auto row = rows.find(measure);
    const auto column = std::find(years.begin(), years.end(), year);
    if (row == rows.end() || column == years.end()) {
        return nullptr;
    }
    const auto index = static_cast<std::size_t>(column - years.begin());
    return index < row->second.size() ? &row->second[index] : nullptr;
}

}  // namespace clinic
