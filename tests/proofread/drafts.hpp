// Drafts of a few lines, for the tests of this room.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace clinic {

// What is told of one draft in a folder of these files besides (see read_small): "line:column
// [kind] message | hint" each.
std::vector<std::string> found_in(
    const std::string& draft, const std::vector<std::pair<std::string, std::string>>& files = {});

// The kinds alone.
std::vector<std::string> kinds_in(
    const std::string& draft, const std::vector<std::pair<std::string, std::string>>& files = {});

using Found = std::vector<std::string>;

}  // namespace clinic
