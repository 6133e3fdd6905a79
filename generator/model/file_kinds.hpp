// Which file of an authority folder is which.
#pragma once

#include "model/history.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Indices into AuthorityFiles::own. Files of no kind are reported, and so is a folder without
// authority.yaml.
struct FileKinds {
    std::vector<std::size_t> schools;
    std::vector<std::size_t> clinics;
    // Of the files at the top of the folder, by their names.
    std::map<std::string, std::size_t, std::less<>> single;
};

FileKinds sort_files(const AuthorityFiles& files, Diagnostics& diagnostics);

// "2015-autumn" of "clinics/2015-autumn.yaml".
std::string stem_of(std::string_view relative);

// 900101 of "schools/900101-school-a.yaml"; nothing when the name has no such number.
std::optional<int> urn_of_name(std::string_view relative);

// The path of a file of the folder as the user would type it.
std::string shown_path(const AuthorityFiles& files, const std::string& relative);

}  // namespace clinic
