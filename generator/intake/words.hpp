// Counts in sentences.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// "1 school", "77 schools", "1,096 schools"
std::string counted(int number, std::string_view one, std::string_view many);

}  // namespace clinic
