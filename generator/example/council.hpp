// What makes one of the fictional councils: its years, its schools, its meetings, its words. The
// same program writes them all; whatever differs stands in such a table.
#pragma once

#include "base/date.hpp"
#include "example/council_files.hpp"
#include "example/figure_rows.hpp"
#include "example/words.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

// The six terms of which the example knows the judgements; the last three of them held a clinic.
constexpr int kTerms = 6;
constexpr int kClinics = 3;
constexpr int kFirstClinicTerm = kTerms - kClinics;

// No figure of the nation for that year.
constexpr int kUnpublished = -1;

// What the nation published of one measure.
struct NationLine {
    FigureRow row;
    // Where the measure spans phases; empty: of all.
    std::string_view phase;
    // On the scale of the row's decimals.
    std::array<int, kYears> is;
};

// An Ofsted framework in the example's years.
struct FrameworkOfDay {
    std::string_view id;
    Date from;
    // It grades these; none: only the overall grade is kept.
    std::vector<std::string_view> areas;
    // The one that only schools with young children have; empty: none.
    std::string_view early_years;
    bool overall = true;
    // What it says of safeguarding when all is well and when not; empty: nothing.
    std::string_view safe;
    std::string_view unsafe;
    // Categories of concern of a school that fails, and of one that fails and cannot mend itself.
    std::string_view concern;
    std::string_view worst_concern;
    // What its visits without a grade are called; empty: none of them here.
    std::string_view visit;
    // What they end with for a good school (for an outstanding one where that differs) and how they
    // warn.
    std::string_view remains;
    std::string_view remains_outstanding;
    std::string_view warns;
    // Its grades of areas run from 1, the worst, to 5.
    bool report_card = false;
};

// Which measures stood for the same thing in these years.
struct HeadlineRows {
    FigureRow ks2;
    FigureRow ks4;
    FigureRow persistent;
    FigureRow suspensions;
    FigureRow sen_plan;
};

// Releases of the last year that a final one replaced, and the days of the final ones.
struct Releases {
    std::string_view ks2_provisional;
    Date ks2_final;
    std::string_view ks4_provisional;
    Date ks4_final;
    std::string_view absence_provisional;
    Date absence_final;
};

// Names with what real lists have and programs trip over: apostrophes, marks above and through
// letters, brackets, an ampersand, a name longer than its column.
struct DifficultName {
    int index;
    std::string_view name;
};

// Schools of this letter of the shape became academies that day.
struct ConversionDay {
    char letter;
    Date opened;
};

// One meeting by itself: its days, its focus, its agenda.
struct ClinicDay {
    std::string_view term;
    std::string_view focus;
    Date date;
    Date next;
    // The lines of `issued`, ready.
    std::string_view issued;
    // Roles that sent apologies.
    std::string_view away;
    std::string_view focus_title;
    // What the meeting said of the authority, by agenda item, and decided.
    std::string_view overview;
    std::string_view overview_decided;
    std::string_view focus_text;
    // An action of no school in particular.
    std::string_view action;
    Date action_due;
    // Two days by which schools' actions are due.
    std::array<Date, 2> due;
};

// A place at the table, and who takes it from the second meeting on; empty: the same.
struct Seat {
    std::string_view role;
    std::string_view is;
    std::string_view later;
};

struct NetworkPhase {
    std::string_view phase;
    // "Primary Collaborative"; where groups are drawn by area, the area's name goes before it.
    std::string_view title;
    // About so many members make a group; 0: one for each area.
    int size;
};

struct NetworkRecord;

struct TrustPlan {
    std::string_view id;
    std::string_view name;
    // Academies whose number in the shape leaves this remainder.
    int remainder;
    // Its first member left for the trust after it on this day.
    std::optional<Date> first_left;
};

// How schools work together. Groups are of one phase, and in each of them smaller ones of three.
struct NetworkPlan {
    std::string_view comment;
    Date began;
    std::string_view kind;
    std::string_view small_kind;
    std::string_view small_title;
    std::vector<NetworkPhase> phases;
    // By number in the shape: in no group; in a group but no smaller one.
    std::vector<int> outside;
    std::vector<int> alone;
    // Names of areas, each with as many wards as its turn in the list of wards; none: no areas.
    std::vector<std::string_view> areas;
    std::vector<TrustPlan> trusts;
    int trust_modulus = 1;
    // What its groups did.
    const NetworkRecord& (*record)() = nullptr;
};

// Words that belong to a time or a place; all others serve every council.
struct Wording {
    const words::List* place_starts;
    const words::List* place_ends;
    const words::List* wards;
    const words::List* focuses_primary;
    const words::List* focuses_any;
    const words::List* focuses_secondary;
    const words::List* focuses_special;
    const words::List* partners;
    const words::List* evidence;
    const words::List* action_evidence;
    const words::List* hr_usual;
    // How the council's own people tell the headline of Key Stage 4.
    const words::List* gcse;
};

// Where the schools of a ward lie: about its middle, which is so many hundreds of metres east and
// north of the council's own, and no further from it either way than `spread` metres.
struct WardPlace {
    int east;
    int north;
    int spread;
};

// On the British National Grid, in metres; one place for each ward, in their order.
struct Territory {
    int easting;
    int northing;
    std::vector<WardPlace> wards;
};

struct Council {
    // "nenebridge", as the command line says it.
    std::string_view id;
    int usual_schools;
    int usual_seed;
    int code;
    int first_urn;
    // Closed schools' numbers stand before those of the open ones.
    int first_closed_urn;
    // The first year of figures; clinics meet in the school year after the last.
    int first_year;
    // Kinds of schools by number; see make_school.cpp. Larger councils repeat it.
    std::string_view shape;
    std::vector<DifficultName> difficult_names;
    std::vector<ConversionDay> conversions;

    std::array<Date, kTerms> term_starts;
    std::array<Date, kTerms> judged_on;
    std::array<std::string_view, kClinics> clinic_ids;
    std::array<Date, kClinics> cutoffs;
    std::array<ClinicDay, kClinics> clinics;
    std::string_view venue;
    std::vector<Seat> seats;

    std::vector<FrameworkOfDay> frameworks;
    Date first_inspection;
    // Days over which the first visits spread.
    int first_inspections_over;
    Date last_inspection;
    // Days between visits in percent of Nenebridge's.
    int visits_apart;
    // No routine inspection between these days.
    std::vector<std::pair<Date, Date>> inspection_pauses;

    HeadlineRows rows;
    Releases releases;
    const std::vector<NationLine>* nation;
    // Tenths of a percent of pupils whose first language is not English, in the middle.
    int languages;
    // Tenths of a percent of pupils with a statement or plan in mainstream schools, at least, and
    // how many more each year.
    int sen_plans;
    int more_sen_plans;
    // Money for each pupil in percent of Nenebridge's, and how many schools of a hundred overspend.
    int funding;
    int overspend;
    // Does it keep PSISN grades?
    bool has_grades;

    Date budget_day;
    std::array<Date, 4> predicted_on;
    std::array<Date, 2> targets_on;

    Wording wording;
    Territory territory;
    NetworkPlan network;
    CouncilFiles files;

    int last_year() const { return first_year + kYears - 1; }
};

const Council& nenebridge();
const Council& ashmere();

// In the order in which help names them; the first is the usual one.
const std::vector<const Council*>& councils();

// Null when there is none of that name.
const Council* council_called(std::string_view id);

// The council's framework on the day of a visit.
const FrameworkOfDay& framework_on(const Council& council, const Date& day);

// The nation's line of the phase when there is one, else of all; null when it has none.
const NationLine* nation_line(const Council& council, FigureRow row, std::string_view phase);

// In tenths of a percent (rates and scores on their own scale, as published); kUnpublished when
// there is none.
int nation_tenths(const Council& council, FigureRow row, std::string_view phase, int year_index);

}  // namespace clinic
