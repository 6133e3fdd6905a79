// One school's file.
#pragma once

#include "example/made_school.hpp"

#include <string>

namespace clinic {

std::string school_text(const MadeSchool& school);

// "schools/900101-st-orsibald-s-primary-school.yaml": letters without their marks.
std::string school_path(const MadeSchool& school);

}  // namespace clinic
