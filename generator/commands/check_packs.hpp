// What the packs of a council and its data say of each other.
#pragma once

#include "compose/compose.hpp"
#include "model/history.hpp"

#include <string>
#include <vector>

namespace clinic {

// Reports an `edition` of a pack.yaml that the authority does not have.
void check_editions(const std::vector<Pack>& packs, const Authority& authority,
                    Diagnostics& diagnostics);

// Reports packs that a clinic asks for, or writes a report for, and that are not among `names`.
void check_pack_names(const History& history, const std::vector<std::string>& names,
                      Diagnostics& diagnostics);

// Warns of the council's own files that are no templates by their names. Its folder is there.
void warn_of_stray_files(const TemplateFolders& folders, Diagnostics& diagnostics);

// Warns of the council's own files in templates/shared/ that no pack takes in: their names may be
// misspelt. `packs` are all that there are.
void warn_of_unused_shared(const TemplateFolders& folders, const std::vector<Pack>& packs,
                           Diagnostics& diagnostics);

}  // namespace clinic
