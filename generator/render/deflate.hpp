// Compression, as PDF knows it.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// The bytes in zlib's format. Safe to call from several threads at once; deterministic.
std::string deflated(std::string_view bytes);

}  // namespace clinic
