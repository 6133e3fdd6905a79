// The board that watches over the network as an edition may show it.
#pragma once

#include "disclose/group_link.hpp"

namespace clinic {

// As it sat on the view's day, with the meetings it had held. The name of a member who is withheld
// stands in no list of those who came either. Empty when there is no board, or it is withheld.
DisclosedBoard disclose_board(const Scene& scene, Reader& reader);

}  // namespace clinic
