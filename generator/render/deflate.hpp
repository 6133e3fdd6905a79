// Compression, as PDF knows it.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// Tight for a page; quick for megabytes of what repeats itself, where the rest would take three
// times as long for a twentieth less.
enum class Packing { Quick, Tight };

// The bytes in zlib's format. Safe to call from several threads at once; deterministic.
std::string deflated(std::string_view bytes, Packing packing = Packing::Tight);

}  // namespace clinic
