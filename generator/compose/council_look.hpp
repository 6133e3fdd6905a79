// The look that a council gives all its packs: the folder `look/` of an authority folder.
#pragma once

#include "base/diagnostics.hpp"
#include "document/theme.hpp"

#include <filesystem>
#include <optional>

namespace clinic {

struct CouncilLook {
    // The theme of a pack with what `look/look.yaml` names put over it.
    Theme theme;
    // Where the council's own typeface lies: `regular.ttf`, `bold.ttf` and `italic.ttf` in `look/`;
    // empty: the program's.
    std::filesystem::path fonts;
};

// An authority folder without `look/` changes nothing. Every problem is reported.
CouncilLook read_council_look(const std::filesystem::path& authority_folder, const Theme& theme,
                              Diagnostics& diagnostics);

}  // namespace clinic
