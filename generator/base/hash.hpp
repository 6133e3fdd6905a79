// SHA-256, for the manifest and for reproducible names.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace clinic
