// The names in scope while a template is read.
#pragma once

#include "base/kind.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Name {
    std::string word;
    // Null when the loop that gives it could not be read: whatever is asked of it passes.
    const Kind* kind = nullptr;
};

// Slot by slot as the ScopeRefs that the values will stand in. The first has no word: its members
// are names themselves.
using Names = std::vector<Name>;

// Before any loop: all that was disclosed, and `report`, what officers wrote for the pack.
Names first_names();

// All that may begin a path, for hints.
std::vector<std::string> words_of(const Names& names);

}  // namespace clinic
