#include "example/write_authority.hpp"

#include "base/number_text.hpp"
#include "example/dice.hpp"
#include "example/figure_table.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>

namespace clinic {
namespace {

// How far the neighbours, like authorities elsewhere, stand from the nation.
FigureCell neighbours_cell(const RowKind& kind, int nation, int offset) {
    // Permanent exclusions are so rare that a hundredth is much.
    const int by = kind.row == FigureRow::ExclusionsPermanent ? offset / 3
                   : kind.decimals == 0                       ? offset
                                                              : 2 * offset;
    // Only a score about nought may be below it.
    return number_cell(nation < 0 ? nation + by : std::max(0, nation + by));
}

Figures figures_of_nation(const Council& council, std::string_view phase) {
    Figures figures;
    for (const NationLine& line : *council.nation) {
        for (std::size_t year = 0; line.phase == phase && year < line.is.size(); ++year) {
            if (line.is[year] != kUnpublished) {
                figures[line.row][year] = number_cell(line.is[year]);
            }
        }
    }
    return figures;
}

Figures figures_of_neighbours(const Council& council, std::string_view phase, std::uint64_t seed) {
    Figures figures = figures_of_nation(council, phase);
    for (const RowKind& kind : kRows) {
        Dice dice = dice_for(seed, static_cast<int>(kind.row), "neighbours");
        const bool result = kind.cohort != FigureRow::Roll && kind.cohort != FigureRow::Count;
        const int offset = result ? dice.between(-4, -1) : dice.between(-3, 2);
        for (FigureCell& cell : figures[kind.row]) {
            if (cell.is_number()) {
                cell = neighbours_cell(kind, cell.number, offset);
            }
        }
    }
    return figures;
}

std::string table_text(const Council& council, std::string_view of, std::string_view phase,
                       const Figures& figures) {
    const std::vector<TextRow> rows = text_rows(figures, 0, kYears - 1);
    if (rows.empty()) {
        return {};
    }
    std::string text = "  - of: " + std::string(of) + "\n";
    text += phase.empty() ? "" : "    phase: " + std::string(phase) + "\n";
    return text + figures_text(rows, council.first_year, 4);
}

}  // namespace

std::string authority_text(const Council& council, const std::vector<SchoolSummary>& schools) {
    std::string text = std::string(council.files.authority) + std::string(kEveryAuthority);
    text += "# Spellings met in old papers and spreadsheets.\naliases:\n";
    for (std::size_t i = 0; i < schools.size() && i < 14; ++i) {
        const std::size_t space = schools[i].name.find(' ');
        if (schools[i].name.starts_with("St ") || schools[i].name.starts_with("The ") ||
            i % 5 != 1) {
            continue;
        }
        const std::string alias = schools[i].name.substr(0, space) + " Sch";
        text += "  " + alias + ": " + number_text(schools[i].urn) + "\n";
    }
    return text.ends_with("aliases:\n") ? text.substr(0, text.rfind("# Spellings")) : text;
}

std::string comparators_text(const Council& council, const Totals& totals, std::uint64_t seed) {
    std::string text = std::string(council.files.comparators) + "tables:\n";
    for (const std::string_view phase : Totals::phases()) {
        text += table_text(council, "authority", phase, totals.figures_of(phase));
        text +=
            table_text(council, "neighbours", phase, figures_of_neighbours(council, phase, seed));
        text += table_text(council, "nation", phase, figures_of_nation(council, phase));
    }
    return text;
}

}  // namespace clinic
