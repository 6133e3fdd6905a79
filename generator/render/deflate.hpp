// Compression, as PDF knows it.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// Tight takes three times as long for a twentieth less: for packs of the usual size, where that is
// not felt. Quick for thousands of pages.
enum class Packing { Quick, Tight };

// The bytes in zlib's format. Safe to call from several threads at once; deterministic.
std::string deflated(std::string_view bytes, Packing packing = Packing::Tight);

}  // namespace clinic
