#include "intake/gather.hpp"

#include "base/number_text.hpp"
#include "intake/cells.hpp"
#include "intake/words.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace clinic {

namespace {

struct TotalWord {
    std::string_view cell;
    std::string_view phase;
};

// A row with one of these instead of a school's number adds up all schools of a phase.
constexpr TotalWord kTotals[] = {{"PRI", "primary"}, {"SEC", "secondary"}, {"SPE", "special"}};

constexpr std::string_view kCellHint =
    "a cell holds a number or one of SUPP, NE, NA, NP, LOWCOV, NEW, SP, RE";

// A measure and where this file has it.
struct Source {
    const MeasureColumn* measure = nullptr;
    std::size_t column = 0;
    std::size_t of = 0;
};

class FigureGatherer {
public:
    FigureGatherer(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics)
        : known_(known), gathered_(gathered), diagnostics_(diagnostics) {}

    void gather() {
        find_sources();
        std::set<int> met;
        for (std::size_t row = known_.header + 1; row < known_.table.rows.size(); ++row) {
            if (const std::optional<Total> total = total_of(row)) {
                gather_total(row, *total);
                continue;
            }
            const std::optional<int> urn = urn_in_row(known_, row);
            const auto school = urn ? gathered_.schools.find(*urn) : gathered_.schools.end();
            if (school == gathered_.schools.end()) {
                others_ += known_.told(row, Tells::La) == gathered_.la ? 1 : 0;
            } else if (!met.insert(*urn).second) {
                say_left_out(known_, row,
                             "school " + number_text(*urn, 0) +
                                 " stands in this file twice; the first row was taken",
                             diagnostics_);
            } else {
                for (const Source& source : sources_) {
                    school->second.figures[std::string(source.measure->measure)][known_.year] =
                        cell_text(row, source);
                }
            }
        }
        add_release();
        write_notes(static_cast<int>(met.size()));
    }

private:
    void find_sources() {
        for (const MeasureColumn& measure : known_.kind->measures) {
            const bool is_found = std::any_of(
                sources_.begin(), sources_.end(),
                [&](const Source& source) { return source.measure->measure == measure.measure; });
            const std::optional<std::size_t> column = known_.column(measure.column);
            const std::optional<std::size_t> of =
                measure.of.empty() ? std::optional<std::size_t>(0) : known_.column(measure.of);
            if (!is_found && column && of) {
                sources_.push_back({&measure, *column, *of});
            }
        }
    }

    std::optional<Total> total_of(std::size_t row) const {
        for (const Tells column : {Tells::Estab, Tells::La}) {
            for (const TotalWord& word : kTotals) {
                if (known_.told(row, column) == word.cell) {
                    const bool is_nation = known_.told(row, Tells::La) == "NAT" ||
                                           known_.told(row, Tells::Urn) == "NAT";
                    const bool is_ours = known_.told(row, Tells::La) == gathered_.la;
                    return Total{is_nation ? "nation"
                                 : is_ours ? "authority"
                                           : "",
                                 std::string(word.phase)};
                }
            }
        }
        return std::nullopt;
    }

    void gather_total(std::size_t row, const Total& total) {
        if (total.first.empty()) {
            return;
        }
        for (const Source& source : sources_) {
            if (source.measure->is_percent) {
                gathered_.totals[total][std::string(source.measure->measure)][known_.year] =
                    cell_text(row, source);
            }
        }
    }

    // Several measures may follow from one cell: it is told of once.
    void bad_cell(std::size_t row, std::size_t column, const std::string& what,
                  const std::string& hint) {
        if (told_.insert({row, column}).second) {
            say_bad_cell(known_, row, column, what, hint, diagnostics_);
        }
    }

    // Nothing, and an error, for what cannot be read.
    std::optional<ReadCell> read(std::size_t row, std::size_t column, bool is_percent) {
        const std::optional<ReadCell> cell = figure_in_cell(known_.table.cell(row, column));
        if (!cell) {
            bad_cell(row, column, "not a figure", std::string(kCellHint));
        } else if (cell->value < 0 || (is_percent && cell->value > 100)) {
            bad_cell(row, column, "which cannot be",
                     is_percent ? "a percentage runs from 0 to 100" : "it is at least 0");
            return std::nullopt;
        }
        return cell;
    }

    // The cell as an authority folder writes it.
    std::string cell_text(std::size_t row, const Source& source) {
        const bool is_share = source.measure->sum == Sum::ShareOf;
        const std::optional<ReadCell> cell =
            read(row, source.column, source.measure->is_percent && !is_share);
        const std::optional<ReadCell> whole =
            is_share ? read(row, source.of, false) : ReadCell{Symbol::None, 0};
        if (!cell || !whole) {
            return ".";
        }
        if (cell->symbol != Symbol::None) {
            return std::string(symbol_text(cell->symbol));
        }
        if (whole->symbol != Symbol::None) {
            return std::string(symbol_text(whole->symbol));
        }
        if (is_share) {
            return share_text(row, source, cell->value, whole->value);
        }
        return number_text(source.measure->sum == Sum::RestOfHundred ? 100 - cell->value
                                                                     : cell->value);
    }

    std::string share_text(std::size_t row, const Source& source, double part, double whole) {
        if (part > whole) {
            bad_cell(row, source.column,
                     "more than the pupils in '" + std::string(source.measure->of) + "'", {});
            return ".";
        }
        return whole == 0 ? "." : number_text(std::round(part / whole * 1000) / 10);
    }

    void add_release() {
        FoundRelease release;
        const std::string year = number_text(known_.year, 0);
        release.id = std::string(known_.kind->id) + "-" + year;
        release.title = std::string(known_.kind->title) + ", " + academic_year_text(known_.year);
        release.publisher = known_.kind->publisher;
        release.published = day_of_release(*known_.kind, known_.year);
        release.year = known_.year;
        release.file = known_.file_name();
        for (const Source& source : sources_) {
            release.measures.emplace_back(source.measure->measure);
        }
        gathered_.releases.push_back(std::move(release));
    }

    std::string taken_measures() const {
        std::string words;
        for (const Source& source : sources_) {
            words += (words.empty() ? "" : ", ") + std::string(source.measure->measure) + " from " +
                     std::string(source.measure->column);
            if (source.measure->sum == Sum::RestOfHundred) {
                words += " (100 less the cell)";
            } else if (source.measure->sum == Sum::ShareOf) {
                words += " (as a share of " + std::string(source.measure->of) + ")";
            }
        }
        return words;
    }

    void write_notes(int met) {
        const int missing = static_cast<int>(gathered_.schools.size()) - met;
        std::string note = known_.file_name() + ": figures of " + academic_year_text(known_.year) +
                           " for " + counted(met, "school", "schools");
        if (missing > 0) {
            note += "; " + counted(missing, "school is", "schools are") + " not in this file";
        }
        gathered_.notes.push_back(note + " (" + taken_measures() + ")");
        if (!is_day_of_release_known(*known_.kind, known_.year)) {
            gathered_.notes.push_back(
                known_.file_name() + ": taken as published on " +
                long_text(gathered_.releases.back().published) +
                ", the last day by which it usually comes out: mend it in sources.yaml");
        }
        if (others_ > 0) {
            gathered_.notes.push_back(known_.file_name() +
                                      ": left out: " + counted(others_, "row", "rows") +
                                      " of the authority's other schools, closed or independent");
        }
    }

    const KnownTable& known_;
    Gathered& gathered_;
    Diagnostics& diagnostics_;
    std::vector<Source> sources_;
    std::set<std::pair<std::size_t, std::size_t>> told_;
    // Rows of the authority about schools that are not taken.
    int others_ = 0;
};

}  // namespace

void gather_figures(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics) {
    FigureGatherer(known, gathered, diagnostics).gather();
}

}  // namespace clinic
