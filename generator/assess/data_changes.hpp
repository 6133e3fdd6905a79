// What the rules find now that they did not find at the last clinic: told apart from changes of
// judgement.
#pragma once

#include "assess/subject.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// Subjects whose colour differs between the two days, those that became worse first. The words rest
// on the findings of both days.
std::vector<DataChange> data_changes(const std::map<std::string, DomainFinding>& now,
                                     const std::map<std::string, DomainFinding>& before);

}  // namespace clinic
