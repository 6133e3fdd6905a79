#include "intake/gather.hpp"

#include "base/number_text.hpp"
#include "intake/cells.hpp"
#include "intake/words.hpp"

#include <algorithm>

namespace clinic {

namespace {

struct FrameworkFrom {
    Date from;
    std::string_view id;
};

// The framework of an inspection follows from its day.
constexpr FrameworkFrom kFrameworks[] = {
    {{2025, 11, 10}, "card-2025"}, {{2024, 9, 2}, "eif-2024"}, {{2019, 9, 1}, "eif-2019"},
    {{2015, 9, 1}, "cif-2015"},    {{2012, 9, 1}, "s5-2012"},  {{2009, 9, 1}, "s5-2009"},
    {{2005, 9, 1}, "s5-2005"},
};

// Ways in which Ofsted's files say that there is no overall grade.
constexpr std::string_view kNoGrade[] = {"", "9", "NULL", "Not judged"};

std::string_view framework_on(const Date& day) {
    const auto found =
        std::find_if(std::begin(kFrameworks), std::end(kFrameworks),
                     [&](const FrameworkFrom& framework) { return framework.from <= day; });
    return found == std::end(kFrameworks) ? std::string_view{} : found->id;
}

class InspectionGatherer {
public:
    InspectionGatherer(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics)
        : known_(known), gathered_(gathered), diagnostics_(diagnostics) {}

    void gather() {
        for (std::size_t row = known_.header + 1; row < known_.table.rows.size(); ++row) {
            newest_ = std::max(newest_,
                               date_in_cell(known_.told(row, Tells::ReportedOn)).value_or(Date{}));
            const std::optional<int> urn = urn_in_row(known_, row);
            const auto school = urn ? gathered_.schools.find(*urn) : gathered_.schools.end();
            if (school != gathered_.schools.end()) {
                gather_row(row, school->second);
            }
        }
        write_notes();
    }

private:
    void bad_cell(std::size_t row, Tells column, const std::string& what, const std::string& hint) {
        say_bad_cell(known_, row, *known_.column(column), what, hint, diagnostics_);
    }

    void gather_row(std::size_t row, FoundSchool& school) {
        const std::string_view inspected = known_.told(row, Tells::InspectedOn);
        const std::string_view reported = known_.told(row, Tells::ReportedOn);
        const std::string_view grade = known_.told(row, Tells::Overall);
        if (inspected.empty() || inspected == "NULL") {
            return;
        }
        const std::optional<Date> date = date_in_cell(inspected);
        const std::optional<Date> published = date_in_cell(reported.empty() ? inspected : reported);
        if (!date || !published) {
            bad_cell(row, date ? Tells::ReportedOn : Tells::InspectedOn, "not a date",
                     "a date is written 2018-09-01 or 01/09/2018");
            return;
        }
        if (!is_grade(grade)) {
            bad_cell(row, Tells::Overall, "no grade", "grades run from 1 to 4");
            return;
        }
        if (const std::string why_not = reason_against(*date, *published); !why_not.empty()) {
            say_left_out(known_, row, "the inspection of '" + school.name + "' " + why_not,
                         diagnostics_);
            return;
        }
        const std::string overall = is_no_grade(grade) ? "" : std::string(grade);
        school.inspections.push_back(
            {*date, *published, std::string(framework_on(*date)), overall});
    }

    static bool is_no_grade(std::string_view grade) {
        return std::find(std::begin(kNoGrade), std::end(kNoGrade), grade) != std::end(kNoGrade);
    }

    static bool is_grade(std::string_view grade) {
        const std::optional<int> number = whole_number_from(grade);
        return is_no_grade(grade) || (number && *number >= 1 && *number <= 4);
    }

    static std::string reason_against(const Date& date, const Date& published) {
        if (framework_on(date).empty()) {
            return "of " + iso_text(date) +
                   " is left out: no framework before September 2005 is "
                   "known here";
        }
        if (published < date) {
            return "is left out: it is dated " + iso_text(date) + ", after its report of " +
                   iso_text(published);
        }
        return {};
    }

    void write_notes() {
        const auto with =
            std::count_if(gathered_.schools.begin(), gathered_.schools.end(),
                          [](const auto& school) { return !school.second.inspections.empty(); });
        const int without = static_cast<int>(gathered_.schools.size()) - static_cast<int>(with);
        std::string note = known_.file_name() + ": the latest inspection of " +
                           counted(static_cast<int>(with), "school", "schools");
        if (without > 0) {
            note += "; " + counted(without, "school has", "schools have") +
                    " none in this file, often because it is new: the grades of the school before "
                    "it are not taken";
        }
        gathered_.notes.push_back(note);
        if (newest_ == Date{}) {
            return;
        }
        const int year = academic_year_of(newest_);
        gathered_.releases.push_back({std::string(known_.kind->id) + "-" + number_text(year, 0),
                                      std::string(known_.kind->title) + ", " + long_text(newest_),
                                      std::string(known_.kind->publisher),
                                      newest_,
                                      year,
                                      {},
                                      known_.file_name()});
    }

    const KnownTable& known_;
    Gathered& gathered_;
    Diagnostics& diagnostics_;
    // The newest report of the file: it came out no earlier.
    Date newest_;
};

}  // namespace

void gather_inspections(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics) {
    InspectionGatherer(known, gathered, diagnostics).gather();
}

}  // namespace clinic
