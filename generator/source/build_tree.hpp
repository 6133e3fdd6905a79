// The events of yaml-cpp as a tree of Nodes with places.
#pragma once

#include "source/node.hpp"

#include <string_view>

namespace clinic {

// `words` is what remains of `source` after broken blocks were blanked out: byte for byte in the
// same places. Throws SpellingError at a mistake that ends the reading; reports the others.
Node build_tree(const SourceText& source, std::string_view words, Diagnostics& diagnostics);

}  // namespace clinic
