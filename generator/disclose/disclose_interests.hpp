// What people at the table have to declare, what the public leaves for, and what services answered.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Declared at this clinic; then those that the same people declared at earlier ones.
std::vector<DisclosedInterest> disclose_interests(const Scene& scene, Reader& reader);

Exclusion exclusion_of(const Scene& scene);

// Every service of the authority that this edition may hear, whether it has answered or not.
std::vector<ServiceAnswer> service_answers(const SchoolScene& scene);

// The same service by service, of all schools that are shown.
std::vector<ServiceCount> service_counts(const std::vector<DisclosedSchool>& schools);

}  // namespace clinic
