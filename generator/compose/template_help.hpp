// What may be written in a pack, told from what the readers know.
#pragma once

#include <string>

namespace clinic {

// A page of plain text of at most 100 columns: the keys of pack.yaml and of a part, blocks, charts,
// formats, and every name with what it holds.
std::string template_help();

}  // namespace clinic
