// The network of schools as a chart.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `network` is a DisclosedNetwork.
Chart network_chart(const void* network, const std::string& title);

// The same without the schools.
Chart network_groups_chart(const void* network, const std::string& title);

}  // namespace clinic
