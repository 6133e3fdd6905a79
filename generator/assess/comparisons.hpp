// A school's figures beside those of the authority, its neighbours and the nation.
#pragma once

#include "assess/subject.hpp"

#include <vector>

namespace clinic {

// Every measure of the school's phase, in the order of measures.yaml; `domains` gives the colours.
std::vector<Comparison> compare(const Subject& subject,
                                const std::map<std::string, DomainFinding>& domains);

}  // namespace clinic
