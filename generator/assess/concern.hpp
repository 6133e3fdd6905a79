// Which schools cause concern, why and since when; and the grades that decide it.
#pragma once

#include "assess/assessment.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// The scales of judgement that packs know by name.
inline constexpr const char* kLaCategory = "la-category";
inline constexpr const char* kPsisn = "psisn";

// Of a scale whose codes are colours: the colour; None for other codes.
Rag rag_of_code(std::string_view code);

// The judgement in force on that scale; null when there is none.
const KnownJudgement* judgement_in_force(const SchoolOnDay& school, const std::string& scale);

// The inspection graded the school: overall or, in frameworks without an overall grade, by area.
bool is_graded(const KnownInspection& known);

// The newest inspection that graded the school; null when there is none.
const KnownInspection* grade_in_force(const SchoolOnDay& school);

// The grade counts, in the words of its own framework, for the list of schools causing concern.
bool is_listed(const KnownInspection& known);

// What in the inspection lists the school: its grade, or the areas and the finding that do.
std::string listed_words(const KnownInspection& known);

// "Requires improvement"; where the framework gives no overall grade, what it gave by area:
// "Needs attention in 2 of 7 areas"; of a visit without a grade what it ended with: "School remains
// Good"; "no overall grade" when there is nothing of these.
std::string grade_words(const KnownInspection& known);

// The word of a code on the framework's scale, or the code itself.
std::string step_words(const Framework& framework, const std::string& code);

// LA category red or amber, or a listed Ofsted grade; empty when it causes none.
std::vector<ConcernReason> concern_of(const View& view, const SchoolOnDay& school);

}  // namespace clinic
