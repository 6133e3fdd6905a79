// One invented school, before it is written.
#pragma once

#include "base/date.hpp"
#include "example/council.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

enum class SchoolKind {
    Primary,
    Infant,
    Junior,
    NewPrimary,
    Secondary,
    AllThrough,
    Special,
    Alternative
};

struct MadePerson {
    Date from;
    std::optional<Date> known;
    std::string is;
    std::string status;
    std::string why;
};

struct MadeVacancies {
    Date from;
    int is = 0;
    std::string why;
};

struct MadeInspection {
    Date date;
    Date published;
    std::string_view framework;
    // How good the school was found, from 1, the best, to 4; 0: a visit that gave no grade. Where
    // the framework has an overall grade, it is this one.
    int found = 0;
    bool overall = true;
    // "ungraded" and what it ended with, of a visit without a grade.
    std::string_view kind;
    std::string_view outcome;
    bool warns = false;
    std::vector<std::pair<std::string_view, int>> areas;
    std::string_view safeguarding;
    std::string_view concern;
    std::string findings;
};

struct MadeOutcome {
    FigureRow measure = FigureRow::Attendance;
    int target = 0;
};

struct MadeJudgement {
    Date from;
    std::string_view is;
    std::string_view against;
    std::vector<std::string_view> why;
    std::string note;
    std::optional<MadeOutcome> outcome;
};

struct MadeComment {
    int clinic = 0;
    std::string_view service;
    // Officer who wrote it; empty: only the words are kept.
    std::string_view by;
    Date on;
    std::string exempt;
    std::string text;
};

struct MadeRevision {
    FigureRow row = FigureRow::Roll;
    FigureCell was;
    std::string_view source;
};

struct MadeSubmission {
    Date on;
    int year = 0;
    std::string_view by;
    std::vector<std::pair<FigureRow, int>> figures;
};

struct MadeFinance {
    Date from;
    std::optional<Date> to;
    std::string_view is;
};

struct MadeSchool {
    const Council* council = nullptr;
    int index = 0;
    int urn = 0;
    SchoolKind kind = SchoolKind::Primary;
    std::string name;
    std::string former;
    std::string_view type;
    bool academy = false;
    std::string ward;
    std::string postcode;
    // Metres of the British National Grid.
    int easting = 0;
    int northing = 0;
    std::string laestab;
    std::optional<Date> opened;
    std::optional<Date> closed;
    int predecessor = 0;
    std::string predecessor_name;

    // Pupils of one year group, and of all.
    int intake = 0;
    int capacity = 0;
    int capacity_later = 0;
    // How good it is, in tenths of a percentage point about the authority's mean.
    int quality = 0;
    // Free school meals and English as an additional language, in tenths of a percent.
    int poverty = 0;
    int languages = 0;

    std::vector<MadePerson> heads;
    std::vector<MadePerson> chairs;
    int governor_places = 0;
    std::vector<MadeVacancies> vacancies;
    std::vector<MadeFinance> finance;
    std::vector<MadeInspection> inspections;
    std::vector<MadeJudgement> categories;
    std::vector<MadeJudgement> grades;
    int first_year = 0;
    int last_year = 0;
    Figures figures;
    std::vector<MadeRevision> revisions;
    std::vector<MadeSubmission> predictions;
    std::vector<MadeSubmission> targets;
    std::vector<MadeComment> comments;
};

bool has_ks1(SchoolKind kind);
bool has_ks2(SchoolKind kind);
bool has_ks4(SchoolKind kind);
// "primary", "all-through"
std::string_view phase_of(SchoolKind kind);
// Which word lists fit it: primary, secondary, special, any.
std::string_view pupils_are(SchoolKind kind);
// What its pupils' results are judged by: those of Key Stage 2 or 4, else attendance.
FigureRow headline_of(const Council& council, SchoolKind kind);
// The phase with whose nation it is compared there.
std::string_view headline_phase(SchoolKind kind);

// In post on the day; null before the first.
const MadePerson* in_post(const std::vector<MadePerson>& people, const Date& day);
const MadeVacancies* vacancies_on(const MadeSchool& school, const Date& day);
// The latest that graded it and whose report was out on the day; null when there was none.
const MadeInspection* inspection_known(const MadeSchool& school, const Date& day);
// The latest visit whose report was out on the day gave no grade and warned.
bool is_warned(const MadeSchool& school, const Date& day);
const MadeJudgement* category_on(const MadeSchool& school, const Date& day);

}  // namespace clinic
