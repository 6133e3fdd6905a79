// What an inspection found area by area. Where its framework gives no overall grade, this is all
// there is, and no overall grade is made of it.
#pragma once

#include "model/view.hpp"

#include <string>
#include <string_view>

namespace clinic {

// "Attendance and behaviour": the framework's own words, else those of the id.
std::string area_words(const Framework* framework, const std::string& area);

// The inspection graded areas, and its framework gives no overall grade.
bool is_by_area(const KnownInspection& known);

// "needs attention in 2 of 7 areas": the grades that list a school, the lowest first; when it has
// none, its lowest grade: "expected standard in 3 of 7 areas, none lower".
std::string area_summary(const KnownInspection& known);

// The newest visit that gave no grade, when it warned and no later one graded the school; null when
// there is none.
const KnownInspection* early_warning(const SchoolOnDay& school);

}  // namespace clinic
