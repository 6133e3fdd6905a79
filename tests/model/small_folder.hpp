// Authority folders of a few lines, for the tests of this room.
#pragma once

#include "model/view.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clinic {

// Relative paths and contents. What every folder needs is added when it is not given: an
// authority.yaml, a sources.yaml of one release a year, an autumn clinic.
using SmallFiles = std::vector<std::pair<std::string, std::string>>;

struct SmallFolder {
    History history;
    // What `check` would print.
    std::string remarks;
};

SmallFolder read_small(const SmallFiles& files, int jobs = 1);

// What the clinic "2015-autumn" of the folder saw.
View autumn_view(const SmallFolder& folder);

// "2014 66 of 29, 2015 SUPP as predecessor"
std::string figures_text(const SchoolOnDay& school, const std::string& measure);

}  // namespace clinic
