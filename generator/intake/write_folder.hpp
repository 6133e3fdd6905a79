// Gathered facts as the files of an authority folder.
#pragma once

#include "intake/gathered.hpp"

#include <map>
#include <string>

namespace clinic {

// Relative path to content: authority.yaml, sources.yaml, comparators.yaml, one file a school and a
// draft clinic, held when everything gathered was known.
std::map<std::string, std::string> write_folder(const Gathered& gathered);

}  // namespace clinic
