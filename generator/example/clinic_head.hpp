// What each of a council's clinics is before anything was said: its days, its focus, its agenda.
#pragma once

#include "example/council.hpp"

#include <string>

namespace clinic {

// term to attendance and agenda: the file's head.
std::string clinic_head_text(const Council& council, int clinic);

}  // namespace clinic
