// Bytes as letters.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// RFC 4648, with "=" at the end where it is needed; one line.
std::string base64(std::string_view bytes);

}  // namespace clinic
