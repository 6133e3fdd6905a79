// What is wrong with the bytes of a YAML file before anybody reads its words.
#pragma once

#include "base/diagnostics.hpp"

#include <string>

namespace clinic {

// Reports bytes that are not UTF-8, control characters and tabs in indentation, one a line. `words`
// is a copy of the file in which every top-level block that held one is blanked out. False when
// something was.
bool check_bytes(const SourceText& source, std::string& words, Diagnostics& diagnostics);

}  // namespace clinic
