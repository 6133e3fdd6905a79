#include "example/figure_rows.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

const std::array<RowKind, kRowCount> kRows = {{
    {Row::Roll, "roll", 0, Row::Count},
    {Row::Fsm, "fsm", 1, Row::Roll},
    {Row::SenSupport, "sen-support", 1, Row::Roll},
    {Row::SenStatement, "sen-statement", 1, Row::Roll},
    {Row::Eal, "eal", 1, Row::Roll},
    {Row::PhonicsPupils, "phonics-pupils", 0, Row::Count},
    {Row::Phonics, "phonics", 0, Row::PhonicsPupils},
    {Row::Ks1Pupils, "ks1-pupils", 0, Row::Count},
    {Row::Ks1Read, "ks1-read", 0, Row::Ks1Pupils},
    {Row::Ks1Write, "ks1-write", 0, Row::Ks1Pupils},
    {Row::Ks1Maths, "ks1-maths", 0, Row::Ks1Pupils},
    {Row::Ks2Pupils, "ks2-pupils", 0, Row::Count},
    {Row::Ks2Rwm, "ks2-rwm", 0, Row::Ks2Pupils},
    {Row::Ks2Read, "ks2-read-progress", 0, Row::Ks2Pupils},
    {Row::Ks2Write, "ks2-write-progress", 0, Row::Ks2Pupils},
    {Row::Ks2Maths, "ks2-maths-progress", 0, Row::Ks2Pupils},
    {Row::Ks4Pupils, "ks4-pupils", 0, Row::Count},
    {Row::Ks4Best, "ks4-5acem", 0, Row::Ks4Pupils},
    {Row::Ks4English, "ks4-english-progress", 0, Row::Ks4Pupils},
    {Row::Ks4Maths, "ks4-maths-progress", 0, Row::Ks4Pupils},
    {Row::Attendance, "attendance", 1, Row::Roll},
    {Row::PersistentAbsence, "persistent-absence", 1, Row::Roll},
    {Row::ExclusionsFixed, "exclusions-fixed", 2, Row::Roll},
    {Row::ExclusionsPermanent, "exclusions-permanent", 2, Row::Roll},
    {Row::Income, "income", 0, Row::Count},
    {Row::Spending, "spending", 0, Row::Count},
    {Row::Reserve, "reserve", 0, Row::Count},
}};

const RowKind& kind_of_row(Row row) {
    return kRows[static_cast<std::size_t>(row)];
}

Cell number_cell(int number) {
    return {"", number};
}

Cell symbol_cell(std::string_view symbol) {
    return {symbol, 0};
}

std::string cell_text(const Cell& cell, int decimals) {
    if (!cell.is_number()) {
        return std::string(cell.symbol);
    }
    constexpr std::array<double, 3> kScales = {1, 10, 100};
    return number_text(cell.number / kScales[static_cast<std::size_t>(decimals)], decimals);
}

bool Figures::has(Row row) const {
    const Cells& cells = (*this)[row];
    return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        return cell.is_number() || (cell.symbol != "." && cell.symbol != "z");
    });
}

int share(int part, int whole, int decimals) {
    constexpr std::array<long long, 3> kScales = {100, 1000, 10000};
    const long long scaled = kScales[static_cast<std::size_t>(decimals)] * part;
    return static_cast<int>((2 * scaled + whole) / (2LL * whole));
}

}  // namespace clinic
