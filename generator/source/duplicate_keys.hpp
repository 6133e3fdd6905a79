// Keys that a map holds more than once, which yaml-cpp does not mind.
#pragma once

#include "source/node.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Duplicate {
    std::string key;
    Place place;
    // Where the key stands the first time.
    Place first;
};

// Takes every entry out whose key stood before it, and tells of each in the order of the file.
// Entries without a key are left alone.
std::vector<Duplicate> take_duplicates(std::vector<Entry>& entries);

}  // namespace clinic
