// Two schools of a small council, as an edition might disclose them.
#pragma once

#include "disclose/disclosed.hpp"

namespace clinic {

Disclosed small_disclosed();

}  // namespace clinic
