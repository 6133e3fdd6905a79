// Words made safe for the format that carries them.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// For HTML and XML text and double-quoted attributes: & < > " ' become entities; characters that
// XML 1.0 cannot carry are left out, and those that turn the direction of words behind them.
std::string escape_html(std::string_view words);

}  // namespace clinic
