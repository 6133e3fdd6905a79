#include "example/figure_rows.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

const std::array<RowKind, kRowCount> kRows = {{
    {FigureRow::Roll, "roll", 0, FigureRow::Count},
    {FigureRow::Fsm, "fsm", 1, FigureRow::Roll},
    {FigureRow::SenSupport, "sen-support", 1, FigureRow::Roll},
    {FigureRow::SenStatement, "sen-statement", 1, FigureRow::Roll},
    {FigureRow::SenEhcp, "sen-ehcp", 1, FigureRow::Roll},
    {FigureRow::Eal, "eal", 1, FigureRow::Roll},
    {FigureRow::PhonicsPupils, "phonics-pupils", 0, FigureRow::Count},
    {FigureRow::Phonics, "phonics", 0, FigureRow::PhonicsPupils},
    {FigureRow::Ks1Pupils, "ks1-pupils", 0, FigureRow::Count},
    {FigureRow::Ks1Read, "ks1-read", 0, FigureRow::Ks1Pupils},
    {FigureRow::Ks1Write, "ks1-write", 0, FigureRow::Ks1Pupils},
    {FigureRow::Ks1Maths, "ks1-maths", 0, FigureRow::Ks1Pupils},
    {FigureRow::Ks2Pupils, "ks2-pupils", 0, FigureRow::Count},
    {FigureRow::Ks2Rwm, "ks2-rwm", 0, FigureRow::Ks2Pupils},
    {FigureRow::Ks2Read, "ks2-read-progress", 0, FigureRow::Ks2Pupils},
    {FigureRow::Ks2Write, "ks2-write-progress", 0, FigureRow::Ks2Pupils},
    {FigureRow::Ks2Maths, "ks2-maths-progress", 0, FigureRow::Ks2Pupils},
    {FigureRow::RwmExp, "rwm-exp", 0, FigureRow::Ks2Pupils},
    {FigureRow::RwmHigh, "rwm-high", 0, FigureRow::Ks2Pupils},
    {FigureRow::Ks4Pupils, "ks4-pupils", 0, FigureRow::Count},
    {FigureRow::Ks4Best, "ks4-5acem", 0, FigureRow::Ks4Pupils},
    {FigureRow::Ks4English, "ks4-english-progress", 0, FigureRow::Ks4Pupils},
    {FigureRow::Ks4Maths, "ks4-maths-progress", 0, FigureRow::Ks4Pupils},
    {FigureRow::Attainment8, "attainment-8", 1, FigureRow::Ks4Pupils},
    {FigureRow::EnglishMaths5, "english-maths-5", 0, FigureRow::Ks4Pupils},
    {FigureRow::EnglishMaths4, "english-maths-4", 0, FigureRow::Ks4Pupils},
    {FigureRow::EbaccEntry, "ebacc-entry", 1, FigureRow::Ks4Pupils},
    {FigureRow::EbaccAps, "ebacc-aps", 2, FigureRow::Ks4Pupils},
    {FigureRow::P8Pupils, "p8-pupils", 0, FigureRow::Count},
    {FigureRow::Progress8, "progress-8", 2, FigureRow::P8Pupils},
    {FigureRow::P8Low, "p8-low", 2, FigureRow::Count},
    {FigureRow::P8High, "p8-high", 2, FigureRow::Count},
    {FigureRow::Attendance, "attendance", 1, FigureRow::Roll},
    {FigureRow::PersistentAbsence, "persistent-absence", 1, FigureRow::Roll},
    {FigureRow::PersistentAbsence10, "persistent-absence-10", 1, FigureRow::Roll},
    {FigureRow::SevereAbsence, "severe-absence", 1, FigureRow::Roll},
    {FigureRow::ExclusionsFixed, "exclusions-fixed", 2, FigureRow::Roll},
    {FigureRow::Suspensions, "suspensions", 2, FigureRow::Roll},
    {FigureRow::ExclusionsPermanent, "exclusions-permanent", 2, FigureRow::Roll},
    {FigureRow::Income, "income", 0, FigureRow::Count},
    {FigureRow::Spending, "spending", 0, FigureRow::Count},
    {FigureRow::Reserve, "reserve", 0, FigureRow::Count},
}};

const RowKind& kind_of_row(FigureRow row) {
    return *std::ranges::find(kRows, row, &RowKind::row);
}

FigureCell number_cell(int number) {
    return {"", number};
}

FigureCell symbol_cell(std::string_view symbol) {
    return {symbol, 0};
}

std::string cell_text(const FigureCell& cell, int decimals) {
    if (!cell.is_number()) {
        return std::string(cell.symbol);
    }
    constexpr std::array<double, 3> kScales = {1, 10, 100};
    return number_text(cell.number / kScales[static_cast<std::size_t>(decimals)], decimals);
}

bool Figures::has(FigureRow row) const {
    const Cells& cells = (*this)[row];
    return std::any_of(cells.begin(), cells.end(), [](const FigureCell& cell) {
        return cell.is_number() || (cell.symbol != "." && cell.symbol != "z");
    });
}

int share(int part, int whole, int decimals) {
    constexpr std::array<long long, 3> kScales = {100, 1000, 10000};
    const long long scaled = kScales[static_cast<std::size_t>(decimals)] * part;
    return static_cast<int>((2 * scaled + whole) / (2LL * whole));
}

}  // namespace clinic
