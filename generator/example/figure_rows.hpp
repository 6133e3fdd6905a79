// The rows of a school's table of figures, and the cells in them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

constexpr int kFirstYear = 2011;
constexpr int kYears = 5;

// In the order in which files show them.
enum class Row {
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
    Count
};

constexpr std::size_t kRowCount = static_cast<std::size_t>(Row::Count);

struct RowKind {
    Row row;
    std::string_view measure;
    int decimals;
    // The row that counts its pupils; of the pupils themselves and of pounds: Count.
    Row cohort;
};

extern const std::array<RowKind, kRowCount> kRows;

const RowKind& kind_of_row(Row row);

// A number on the scale of its row's decimals (94.6 with one decimal is 946), or a symbol.
struct Cell {
    std::string_view symbol = ".";
    int number = 0;

    bool is_number() const { return symbol.empty(); }
    bool operator==(const Cell&) const = default;
};

Cell number_cell(int number);
Cell symbol_cell(std::string_view symbol);

// "94.6", "SUPP"
std::string cell_text(const Cell& cell, int decimals);

using Cells = std::array<Cell, kYears>;

struct Figures {
    std::array<Cells, kRowCount> rows;

    Cells& operator[](Row row) { return rows[static_cast<std::size_t>(row)]; }
    const Cells& operator[](Row row) const { return rows[static_cast<std::size_t>(row)]; }
    // Some year has a number or a published symbol.
    bool has(Row row) const;
};

// So many of so many in percent on the scale of `decimals`, halves up.
int share(int part, int whole, int decimals);

}  // namespace clinic
