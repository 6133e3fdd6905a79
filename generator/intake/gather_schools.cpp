#include "intake/gather.hpp"

#include "base/number_text.hpp"
#include "intake/cells.hpp"
#include "intake/words.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

enum class Status { Open, Closed, Proposed };

struct StatusWord {
    std::string_view cell;
    Status status;
};

constexpr StatusWord kStatuses[] = {
    {"1", Status::Open},        {"2", Status::Closed},
    {"3", Status::Proposed},    {"Open", Status::Open},
    {"Closed", Status::Closed}, {"Open, but proposed to close", Status::Proposed},
};

// Schools that no clinic of a council is about.
struct LeftOutRule {
    Tells tells;
    std::string_view cell;
    std::string_view one;
    std::string_view many;
};

constexpr LeftOutRule kLeftOut[] = {
    {Tells::Type, "Other independent special school", "independent special school",
     "independent special schools"},
    {Tells::Group, "Independent School", "independent school", "independent schools"},
    {Tells::Group, "College", "college", "colleges"},
};

struct PhaseName {
    std::string_view id;
    std::string_view words;
};

constexpr PhaseName kPhases[] = {
    {"primary", "primary"},
    {"secondary", "secondary"},
    {"all-through", "all-through"},
    {"special", "special"},
    {"alternative", "alternative provision"},
    {"post-16", "16 to 19"},
};

bool is_alternative(std::string_view type) {
    return type.find("eferral unit") != std::string_view::npos ||
           type.find("lternative provision") != std::string_view::npos;
}

class SchoolGatherer {
public:
    SchoolGatherer(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics)
        : known_(known), gathered_(gathered), diagnostics_(diagnostics) {}

    void gather() {
        std::set<std::string> authorities;
        for (std::size_t row = known_.header + 1; row < known_.table.rows.size(); ++row) {
            authorities.emplace(known_.told(row, Tells::La));
            if (known_.told(row, Tells::La) == gathered_.la) {
                gather_row(row);
            }
        }
        if (!authorities.contains(gathered_.la)) {
            say_no_schools(authorities);
        }
        write_notes();
        add_release();
    }

private:
    void bad_cell(std::size_t row, Tells column, const std::string& what, const std::string& hint) {
        say_bad_cell(known_, row, *known_.column(column), what, hint, diagnostics_);
    }

    void gather_row(std::size_t row) {
        const std::optional<Status> status = status_of(row);
        if (!status) {
            return;
        }
        if (*status == Status::Closed) {
            ++closed_;
            return;
        }
        for (const LeftOutRule& rule : kLeftOut) {
            if (known_.told(row, rule.tells) == rule.cell) {
                ++left_out_[&rule];
                return;
            }
        }
        if (std::optional<FoundSchool> school = read_school(row)) {
            school->is_proposed_to_close = *status == Status::Proposed;
            keep(row, std::move(*school));
        }
    }

    std::optional<Status> status_of(std::size_t row) {
        const std::string_view cell = known_.told(row, Tells::Status);
        const auto found = std::find_if(std::begin(kStatuses), std::end(kStatuses),
                                        [&](const StatusWord& word) { return word.cell == cell; });
        if (found != std::end(kStatuses)) {
            return found->status;
        }
        bad_cell(row, Tells::Status, "which says nothing of the school being open",
                 "1 is open, 2 closed, 3 proposed to close");
        return std::nullopt;
    }

    std::optional<FoundSchool> read_school(std::size_t row) {
        const std::optional<int> urn = urn_in_row(known_, row);
        if (!urn) {
            bad_cell(row, Tells::Urn, "not a URN", "a URN is a whole number");
            return std::nullopt;
        }
        FoundSchool school;
        school.urn = *urn;
        school.name = known_.told(row, Tells::Name);
        if (school.name.empty()) {
            bad_cell(row, Tells::Name, "no name of a school", {});
        }
        if (const std::string_view estab = known_.told(row, Tells::Estab); !estab.empty()) {
            school.laestab = gathered_.la + "/" + std::string(estab);
        }
        school.type = known_.told(row, Tells::Type);
        school.postcode = known_.told(row, Tells::Postcode);
        school.opened = day_of(row, Tells::Opened);
        school.proposed_closing = day_of(row, Tells::Closing);
        school.phase = phase_of(row);
        if (school.phase.empty()) {
            say_left_out(known_, row, "the phase of '" + school.name + "' cannot be told",
                         diagnostics_);
            return std::nullopt;
        }
        return school;
    }

    std::optional<Date> day_of(std::size_t row, Tells column) {
        const std::string_view cell = known_.told(row, column);
        const std::optional<Date> day = date_in_cell(cell);
        if (!day && !cell.empty()) {
            bad_cell(row, column, "not a date", "a date is written 2018-09-01 or 01/09/2018");
        }
        return day;
    }

    bool is_true(std::size_t row, Tells column) {
        const std::optional<bool> truth = truth_in_cell(known_.told(row, column));
        if (!truth) {
            bad_cell(row, column, "neither 1 nor 0", {});
        }
        return truth.value_or(false);
    }

    std::string phase_of(std::size_t row) {
        if (is_alternative(known_.told(row, Tells::Type))) {
            return "alternative";
        }
        if (known_.told(row, Tells::Group) == "Special School") {
            return "special";
        }
        const bool is_primary = is_true(row, Tells::IsPrimary);
        const bool is_secondary = is_true(row, Tells::IsSecondary);
        if (is_primary || is_secondary) {
            return is_primary && is_secondary ? "all-through"
                   : is_primary               ? "primary"
                                              : "secondary";
        }
        return is_true(row, Tells::IsSixthForm) ? "post-16" : "";
    }

    void keep(std::size_t row, FoundSchool school) {
        const std::string name = school.name;
        const int urn = school.urn;
        if (!gathered_.schools.emplace(urn, std::move(school)).second) {
            say_left_out(known_, row,
                         "school " + number_text(urn, 0) + " '" + name +
                             "' stands in the files twice; the first row was taken",
                         diagnostics_);
        }
    }

    void say_no_schools(const std::set<std::string>& authorities) {
        std::string known;
        int shown = 0;
        for (const std::string& la : authorities) {
            ++shown;
            if (shown <= 12) {
                known += (known.empty() ? "" : ", ") + la;
            }
        }
        diagnostics_.error_in(Problem::UnknownName, known_.table.path,
                              "no school of local authority '" + gathered_.la + "' is in this file",
                              "it has schools of " + known + (shown > 12 ? ", …" : ""));
    }

    // A school that is open has opened, and one that is closed has closed: the file is no older.
    Date newest_day_past() {
        Date newest;
        for (std::size_t row = known_.header + 1; row < known_.table.rows.size(); ++row) {
            const std::string_view status = known_.told(row, Tells::Status);
            const bool is_closed = status == "2" || status == "Closed";
            const Tells column = is_closed ? Tells::Closing : Tells::Opened;
            newest = std::max(newest, date_in_cell(known_.told(row, column)).value_or(Date{}));
        }
        return newest;
    }

    void add_release() {
        const Date known = known_.year == 0 ? Date{} : day_of_release(*known_.kind, known_.year);
        const Date published = std::max(newest_day_past(), known);
        if (published == Date{}) {
            say_unknown_year(known_, diagnostics_);
            return;
        }
        const int year = known_.year == 0 ? academic_year_of(published) : known_.year;
        gathered_.releases.push_back({std::string(known_.kind->id),
                                      std::string(known_.kind->title),
                                      std::string(known_.kind->publisher),
                                      published,
                                      year,
                                      {},
                                      known_.file_name()});
    }

    void write_notes() {
        std::map<std::string, int> by_phase;
        for (const auto& [urn, school] : gathered_.schools) {
            ++by_phase[school.phase];
        }
        std::string phases;
        for (const PhaseName& phase : kPhases) {
            const auto found = by_phase.find(std::string(phase.id));
            if (found != by_phase.end()) {
                phases += (phases.empty() ? "" : ", ") + number_text(found->second, 0) + " " +
                          std::string(phase.words);
            }
        }
        gathered_.notes.push_back(
            known_.file_name() + ": " +
            counted(static_cast<int>(gathered_.schools.size()), "school", "schools") +
            " taken, those open or proposed to close (" + phases + ")");
        std::string left_out =
            closed_ == 0 ? "" : counted(closed_, "closed school", "closed schools");
        for (const LeftOutRule& rule : kLeftOut) {
            if (const auto found = left_out_.find(&rule); found != left_out_.end()) {
                left_out +=
                    (left_out.empty() ? "" : ", ") + counted(found->second, rule.one, rule.many);
            }
        }
        if (!left_out.empty()) {
            gathered_.notes.push_back(known_.file_name() + ": left out: " + left_out);
        }
    }

    const KnownTable& known_;
    Gathered& gathered_;
    Diagnostics& diagnostics_;
    int closed_ = 0;
    std::map<const LeftOutRule*, int> left_out_;
};

}  // namespace

std::optional<int> urn_in_row(const KnownTable& known, std::size_t row) {
    const std::optional<int> urn = whole_number_from(known.told(row, Tells::Urn));
    return urn && *urn > 0 ? urn : std::nullopt;
}

bool is_day_of_release_known(const FileKind& kind, int year) {
    return std::any_of(kind.released.begin(), kind.released.end(),
                       [&](const ReleaseDay& release) { return release.year == year; });
}

Date day_of_release(const FileKind& kind, int year) {
    for (const ReleaseDay& release : kind.released) {
        if (release.year == year) {
            return release.published;
        }
    }
    return {year + kind.usually.years_after, kind.usually.month, kind.usually.day};
}

void gather_schools(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics) {
    SchoolGatherer(known, gathered, diagnostics).gather();
}

}  // namespace clinic
