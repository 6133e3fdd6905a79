// The minutes put into the clinic's file.
#pragma once

#include "clerk/minutes_form.hpp"

#include <string>

namespace clinic {

// The file with what was taken; blocks that would say the same stay as they are written.
std::string with_minutes(std::string file, const MinutesTaken& taken, const Meeting& meeting,
                         const History& history);

}  // namespace clinic
