#include "example/summary.hpp"

namespace clinic {
namespace {

// An all-through school counts once in the total and once in each of its phases.
std::vector<std::string_view> phases_of(SchoolKind kind) {
    if (kind == SchoolKind::AllThrough) {
        return {"", "primary", "secondary"};
    }
    if (kind == SchoolKind::Alternative) {
        return {""};
    }
    return {"", phase_of(kind)};
}

// Halves away from nought.
int rounded_mean(long long weighted, long long pupils) {
    const long long half = weighted < 0 ? -pupils : pupils;
    return static_cast<int>((2 * weighted + half) / (2 * pupils));
}

bool spans_phases(FigureRow row) {
    return kind_of_row(row).cohort == FigureRow::Roll;
}

}  // namespace

SchoolSummary summary_of(const MadeSchool& school) {
    SchoolSummary summary;
    summary.council = school.council;
    summary.urn = school.urn;
    summary.name = school.name;
    summary.kind = school.kind;
    summary.index = school.index;
    summary.academy = school.academy;
    summary.opened = school.opened;
    summary.ward = school.ward;
    summary.heads = school.heads;
    summary.categories = school.categories;
    summary.headline = headline_of(*school.council, school.kind);
    summary.headline_now = school.figures[summary.headline].back();
    summary.headline_seen = summary.headline_now;
    for (const MadeRevision& revision : school.revisions) {
        if (revision.row == summary.headline) {
            summary.headline_seen = revision.was;
        }
    }
    summary.member_urn = school.urn;
    summary.member_name = school.name;
    return summary;
}

const std::vector<std::string_view>& Totals::phases() {
    static const std::vector<std::string_view> kPhases = {"", "primary", "secondary", "special"};
    return kPhases;
}

void Totals::add(const MadeSchool& school) {
    for (const std::string_view phase : phases_of(school.kind)) {
        auto& rows = sums_[std::string(phase)];
        for (const RowKind& kind : kRows) {
            if (kind.cohort == FigureRow::Count || (!phase.empty() && !spans_phases(kind.row))) {
                continue;
            }
            for (int year = school.first_year; year <= school.last_year; ++year) {
                const std::size_t column =
                    static_cast<std::size_t>(year - school.council->first_year);
                const FigureCell& cell = school.figures[kind.row][column];
                const FigureCell& pupils = school.figures[kind.cohort][column];
                if (cell.is_number() && pupils.is_number()) {
                    Sum& sum = rows[static_cast<std::size_t>(kind.row)][column];
                    sum.weighted += static_cast<long long>(cell.number) * pupils.number;
                    sum.pupils += pupils.number;
                }
            }
        }
    }
}

Figures Totals::figures_of(std::string_view phase) const {
    Figures figures;
    const auto rows = sums_.find(phase);
    if (rows == sums_.end()) {
        return figures;
    }
    for (std::size_t row = 0; row < kRowCount; ++row) {
        for (std::size_t year = 0; year < static_cast<std::size_t>(kYears); ++year) {
            const Sum& sum = rows->second[row][year];
            if (sum.pupils > 0) {
                figures.rows[row][year] = number_cell(rounded_mean(sum.weighted, sum.pupils));
            }
        }
    }
    return figures;
}

}  // namespace clinic
