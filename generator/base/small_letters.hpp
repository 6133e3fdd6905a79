// Words without regard to letter case.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// A to Z as small letters; every other byte as it is, whatever the machine's language.
std::string small_letters(std::string_view words);

}  // namespace clinic
