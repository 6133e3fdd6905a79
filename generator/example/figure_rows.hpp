// The rows of a school's table of figures, and the cells in them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

// Years of every table; the first is the council's.
constexpr int kYears = 5;

// Rows of all of the example's times. Their order here decides nothing but the dice of comparators;
// kRows has the order in which files show them.
enum class FigureRow {
    Roll,
    Fsm,
    SenSupport,
    SenStatement,
    Eal,
    PhonicsPupils,
    Phonics,
    Ks1Pupils,
    Ks1Read,
    Ks1Write,
    Ks1Maths,
    Ks2Pupils,
    Ks2Rwm,
    Ks2Read,
    Ks2Write,
    Ks2Maths,
    Ks4Pupils,
    Ks4Best,
    Ks4English,
    Ks4Maths,
    Attendance,
    PersistentAbsence,
    ExclusionsFixed,
    ExclusionsPermanent,
    Income,
    Spending,
    Reserve,
    SenEhcp,
    RwmExp,
    RwmHigh,
    Attainment8,
    EnglishMaths5,
    EnglishMaths4,
    EbaccEntry,
    EbaccAps,
    P8Pupils,
    Progress8,
    P8Low,
    P8High,
    PersistentAbsence10,
    SevereAbsence,
    Suspensions,
    Count
};

constexpr std::size_t kRowCount = static_cast<std::size_t>(FigureRow::Count);

struct RowKind {
    FigureRow row;
    std::string_view measure;
    int decimals;
    // The row that counts its pupils; of the pupils themselves and of pounds: Count.
    FigureRow cohort;
};

extern const std::array<RowKind, kRowCount> kRows;

const RowKind& kind_of_row(FigureRow row);

// A number on the scale of its row's decimals (94.6 with one decimal is 946), or a symbol.
struct FigureCell {
    std::string_view symbol = ".";
    int number = 0;

    bool is_number() const { return symbol.empty(); }
    bool operator==(const FigureCell&) const = default;
};

FigureCell number_cell(int number);
FigureCell symbol_cell(std::string_view symbol);

// "94.6", "SUPP"
std::string cell_text(const FigureCell& cell, int decimals);

using Cells = std::array<FigureCell, kYears>;

struct Figures {
    std::array<Cells, kRowCount> rows;

    Cells& operator[](FigureRow row) { return rows[static_cast<std::size_t>(row)]; }
    const Cells& operator[](FigureRow row) const { return rows[static_cast<std::size_t>(row)]; }
    // Some year has a number or a published symbol.
    bool has(FigureRow row) const;
};

// So many of so many in percent on the scale of `decimals`, halves up.
int share(int part, int whole, int decimals);

}  // namespace clinic
