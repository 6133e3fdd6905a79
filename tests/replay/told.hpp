// Packs made of a folder's trees, without files in between.
#pragma once

#include "base/date.hpp"
#include "replay/folder_trees.hpp"

#include <optional>
#include <string>

namespace clinic {

struct Asked {
    std::string clinic = "2015-autumn";
    std::string edition = "members";
    // Absent: the clinic's cutoff.
    std::optional<Date> as_at;
};

// The bytes of the pack, PDF and HTML.
std::string pack_bytes(const History& history, const Asked& asked);

// What `--stop-after document` and `--stop-after assessment` print.
std::string document_text(const History& history, const Asked& asked);
std::string assessment_text(const History& history, const Asked& asked);

// The first line in which two texts differ, from both; empty when they are the same.
std::string first_difference(const std::string& expected, const std::string& seen);

}  // namespace clinic
