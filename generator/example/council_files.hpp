// Files of the fictional councils that are the same for any number of schools.
#pragma once

#include <string_view>

namespace clinic {

// authority.yaml without its aliases; sources.yaml; what stands above the comparators' tables.
struct CouncilFiles {
    std::string_view authority;
    std::string_view sources;
    std::string_view comparators;
};

extern const CouncilFiles kNenebridgeFiles;
extern const CouncilFiles kAshmereFiles;

}  // namespace clinic
