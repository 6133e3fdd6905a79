// What a pack of the council's own leaves unsaid in one of its editions.
#pragma once

#include "compose/compose.hpp"
#include "model/history.hpp"

#include <filesystem>
#include <vector>

namespace clinic {

// Warns of headings that are empty in an edition, and of columns whose every cell is empty there
// and is not in another edition: what is withheld needs words in its place. Packs without a file
// below `own` are passed over; of those made for one edition only that one is looked at. Tells the
// last clinic. `history` and `packs` have no errors.
void warn_of_missing_words(const History& history, const std::vector<Pack>& packs,
                           const std::filesystem::path& own, int jobs, Diagnostics& diagnostics);

}  // namespace clinic
