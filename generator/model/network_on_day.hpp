// The network as it was known on a day.
#pragma once

#include "model/network.hpp"

namespace clinic {

// Groups that had begun, with their members on the day, the leads they had had by then and the name
// they bore; bids with what had become of them; budgets, grades, consultations, visits, projects,
// recommendations and reviews known by then; the board with all members it had had and the meetings
// it had held by then.
Network network_on(const Network& network, const Date& day);

}  // namespace clinic
