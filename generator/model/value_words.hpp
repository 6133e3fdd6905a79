// Advice on a single value that is nearly right: what the user probably meant to write.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// "write 71.2" for "71.2%", "write 1200" for "£1,200"; empty when no number is in sight.
std::string number_advice(std::string_view words);

// "write 2015-09-01" for "01/09/2015" or "1 September 2015"; what a date looks like when that is
// not clear.
std::string date_advice(std::string_view words);

}  // namespace clinic
