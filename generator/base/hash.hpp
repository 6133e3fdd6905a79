// SHA-256, for the manifest and for reproducible names.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// The 32 bytes of the digest.
std::string sha256_bytes(std::string_view bytes);

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace clinic
