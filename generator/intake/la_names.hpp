// What local authorities are called, by their number at the Department for Education.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// "Peterborough" for "874"; "Local authority 999" for a number that is not known.
std::string la_name(std::string_view code);

}  // namespace clinic
