// All of the network beside its groups' results: money, work, board, consultations.
#pragma once

#include "disclose/scene.hpp"

namespace clinic {

// Fills the lists of the network, and gives each of `groups` what is its own. What is withheld is
// counted in `tally`, not with the edition: most packs show none of it.
void disclose_network_record(const Scene& scene, Disclosed& shown);

}  // namespace clinic
