// Files of the fictional councils that are the same for any number of schools.
#pragma once

#include <string_view>

namespace clinic {

// authority.yaml up to its reasons; sources.yaml; what stands above the comparators' tables.
struct CouncilFiles {
    std::string_view authority;
    std::string_view sources;
    std::string_view comparators;
};

// What every council's authority.yaml goes on with: reasons, editions and what is withheld.
extern const std::string_view kEveryAuthority;

extern const CouncilFiles kNenebridgeFiles;
extern const CouncilFiles kAshmereFiles;

}  // namespace clinic
