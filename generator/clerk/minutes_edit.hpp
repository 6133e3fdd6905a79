// The minutes put into the clinic's file.
#pragma once

#include "clerk/clinic_file.hpp"
#include "clerk/minutes_form.hpp"

namespace clinic {

// Lists that would say the same stay as they are written.
void put_minutes(ChangedFile& file, const MinutesTaken& taken, const Meeting& meeting,
                 const History& history, Diagnostics& diagnostics);

}  // namespace clinic
