// How many of something, in words.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// "1 school", "3 schools", "1,204 schools"
std::string count_text(int count, std::string_view noun);

}  // namespace clinic
