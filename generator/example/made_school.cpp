#include "example/made_school.hpp"

namespace clinic {
namespace {

template <class T>
const T* last_begun(const std::vector<T>& values, const Date& day) {
    const T* found = nullptr;
    for (const T& value : values) {
        found = value.from <= day ? &value : found;
    }
    return found;
}

}  // namespace

bool has_ks1(SchoolKind kind) {
    return kind == SchoolKind::Primary || kind == SchoolKind::Infant ||
           kind == SchoolKind::NewPrimary || kind == SchoolKind::AllThrough;
}

bool has_ks2(SchoolKind kind) {
    return kind == SchoolKind::Primary || kind == SchoolKind::Junior ||
           kind == SchoolKind::AllThrough || kind == SchoolKind::Special;
}

bool has_ks4(SchoolKind kind) {
    return kind == SchoolKind::Secondary || kind == SchoolKind::AllThrough ||
           kind == SchoolKind::Special || kind == SchoolKind::Alternative;
}

std::string_view phase_of(SchoolKind kind) {
    switch (kind) {
        case SchoolKind::Secondary:
            return "secondary";
        case SchoolKind::AllThrough:
            return "all-through";
        case SchoolKind::Special:
            return "special";
        case SchoolKind::Alternative:
            return "alternative";
        default:
            return "primary";
    }
}

std::string_view pupils_are(SchoolKind kind) {
    if (kind == SchoolKind::Primary) {
        return "primary";
    }
    const std::string_view phase = phase_of(kind);
    return phase == "primary" ? "any" : phase == "special" ? "special" : "secondary";
}

FigureRow headline_of(const Council& council, SchoolKind kind) {
    switch (kind) {
        case SchoolKind::Primary:
        case SchoolKind::Junior:
            return council.rows.ks2;
        case SchoolKind::Infant:
        case SchoolKind::NewPrimary:
            return FigureRow::Phonics;
        case SchoolKind::Secondary:
        case SchoolKind::AllThrough:
            return council.rows.ks4;
        default:
            return FigureRow::Attendance;
    }
}

std::string_view headline_phase(SchoolKind kind) {
    return kind == SchoolKind::AllThrough ? "secondary" : phase_of(kind);
}

const MadePerson* in_post(const std::vector<MadePerson>& people, const Date& day) {
    return last_begun(people, day);
}

const MadeVacancies* vacancies_on(const MadeSchool& school, const Date& day) {
    return last_begun(school.vacancies, day);
}

const MadeInspection* inspection_known(const MadeSchool& school, const Date& day) {
    const MadeInspection* found = nullptr;
    for (const MadeInspection& inspection : school.inspections) {
        found = inspection.found > 0 && inspection.published <= day ? &inspection : found;
    }
    return found;
}

bool is_warned(const MadeSchool& school, const Date& day) {
    bool warned = false;
    for (const MadeInspection& inspection : school.inspections) {
        warned = inspection.published <= day ? inspection.warns : warned;
    }
    return warned;
}

const MadeJudgement* category_on(const MadeSchool& school, const Date& day) {
    return last_begun(school.categories, day);
}

}  // namespace clinic
