#include "model/known_figures.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

void add_marks(Marks& marks, const std::optional<Exemption>& exempt) {
    if (exempt) {
        marks.push_back(*exempt);
    }
}

// What is said of its pupils would tell a number that is marked, so their marks are its own too.
void add_marks(Marks& marks, const Marks& others) {
    for (const Exemption& mark : others) {
        if (std::find(marks.begin(), marks.end(), mark) == marks.end()) {
            marks.push_back(mark);
        }
    }
}

}  // namespace

KnownFigures::KnownFigures(const History& history, const ReleaseIndex& releases, const Date& cutoff)
    : history_(history), releases_(releases), cutoff_(cutoff) {}

KnownFigure KnownFigures::known_figure(const FiguresOf& figures, int year,
                                       const Published& published) {
    KnownFigure known;
    known.year = year;
    known.symbol = published.cell->symbol;
    known.value = published.cell->value;
    known.release = published.release;
    known.of_predecessor = figures.of_predecessor;
    known.place = published.cell->place;
    known.state = published.release == nullptr ? DataState::Final : published.release->state;
    add_marks(known.marks, *figures.exempt);
    add_marks(known.marks, figures.table->exempt);
    if (const CellDetail* const detail = published.cell->detail.get()) {
        known.pupils = detail->cohort;
        known.state = detail->state.value_or(known.state);
        add_marks(known.marks, detail->exempt);
    }
    return known;
}

bool KnownFigures::is_known(const CellDetail& detail) const {
    if (detail.known) {
        return *detail.known <= cutoff_;
    }
    const Release* const release = releases_.release(detail.source);
    return release != nullptr && release->published <= cutoff_;
}

const Release* KnownFigures::latest_known(const ReleaseIndex::Years* years, int year) const {
    if (years == nullptr || !years->contains(year)) {
        return nullptr;
    }
    const Release* known = nullptr;
    for (const Release* const release : years->at(year)) {
        known = release->published <= cutoff_ ? release : known;
    }
    return known;
}

// The replaced figures of one measure and year, with the releases that gave them.
std::vector<KnownFigures::Published> KnownFigures::replaced(const FiguresOf& figures,
                                                            const std::string& measure,
                                                            int year) const {
    std::vector<Published> replaced;
    for (const Revised& old : *figures.revised) {
        const bool is_meant = old.year == year && old.measure == measure;
        const Release* const source = is_meant ? releases_.release(old.source) : nullptr;
        if (source != nullptr) {
            replaced.push_back({&old.is, source});
        }
    }
    return replaced;
}

std::optional<KnownFigure> KnownFigures::figure(const FiguresOf& figures, const Row& row, int year,
                                                const CellValue& cell) const {
    const bool dates_itself = cell.detail && (!cell.detail->source.empty() || cell.detail->known);
    if (dates_itself && is_known(*cell.detail)) {
        return known_figure(figures, year, {&cell, releases_.release(cell.detail->source)});
    }
    const std::vector<Published> replaced = this->replaced(figures, row.measure, year);
    const Release* latest = latest_known(row.releases, year);
    for (const Published& old : replaced) {
        const bool is_out = old.release->published <= cutoff_;
        const bool is_later = latest == nullptr || published_before(*latest, *old.release);
        latest = is_out && is_later ? old.release : latest;
    }
    if (latest == nullptr) {
        return std::nullopt;
    }
    // What a later release replaced had held since the one before it, unless that one was replaced
    // too: so the first to be replaced from the known release on is what was known.
    Published published;
    for (const Published& old : replaced) {
        const bool held = !published_before(*old.release, *latest);
        const bool is_first =
            published.cell == nullptr || published_before(*old.release, *published.release);
        published = held && is_first ? old : published;
    }
    if (published.cell != nullptr) {
        KnownFigure known = known_figure(figures, year, {published.cell, latest});
        // A mark on a figure is on every value that was ever published for it.
        if (cell.detail) {
            add_marks(known.marks, cell.detail->exempt);
        }
        return known;
    }
    return dates_itself ? std::nullopt
                        : std::optional(known_figure(figures, year, {&cell, latest}));
}

FiguresByMeasure KnownFigures::of(const FiguresOf& figures) const {
    FiguresByMeasure all;
    const std::vector<int>& years = figures.table->years;
    for (const auto& [measure, cells] : figures.table->rows) {
        std::vector<KnownFigure> row;
        row.reserve(years.size());
        const Row of_row{measure, releases_.of(measure)};
        for (std::size_t i = 0; i < std::min(cells.size(), years.size()); ++i) {
            if (std::optional<KnownFigure> known = figure(figures, of_row, years[i], cells[i])) {
                row.push_back(std::move(*known));
            }
        }
        if (!row.empty()) {
            all.emplace_hint(all.end(), measure, std::move(row));
        }
    }
    return all;
}

void KnownFigures::add_pupils(FiguresByMeasure& figures) const {
    for (auto& [id, row] : figures) {
        const auto measure = history_.measures.find(id);
        const auto cohort = measure == history_.measures.end() || measure->second.cohort.empty()
                                ? figures.end()
                                : figures.find(measure->second.cohort);
        if (cohort == figures.end()) {
            continue;
        }
        for (KnownFigure& figure : row) {
            const auto pupils =
                std::find_if(cohort->second.begin(), cohort->second.end(),
                             [&](const KnownFigure& other) { return other.year == figure.year; });
            if (!figure.pupils && pupils != cohort->second.end() && pupils->is_number()) {
                figure.pupils = static_cast<int>(std::lround(pupils->value));
                add_marks(figure.marks, pupils->marks);
            }
        }
    }
}

}  // namespace clinic
