// The style and the script of every HTML pack, from the files of page/, which the build puts into
// the program.
#pragma once

#include <string_view>

namespace clinic {

std::string_view html_screen_rules();
std::string_view html_print_rules();

// One module: what it adds is of use only where it runs, and nothing is lost where it does not.
std::string_view html_script();

}  // namespace clinic
