// A network of two triads with a fact in every list, for the tests of this room.
#pragma once

#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "model/small_folder.hpp"

#include <string>

namespace clinic {

// A folder whose network.yaml is the two triads "Triad A" (900101, 900102) and "Triad B" (900103,
// 900104) within "Collaborative", all from September 2014, and these lists.
SmallFolder network_folder(const std::string& lists, const std::string& groups_more = {});

// What the edition shows on the day.
Disclosed disclosed_on(const SmallFolder& folder, const Date& day, const Edition& edition);

}  // namespace clinic
