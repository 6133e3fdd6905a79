// Public data files turned into an authority folder.
#pragma once

#include "base/diagnostics.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// A file as typed, and the school year that its figures are of: "2018-19", or empty.
struct FileOfYear {
    std::string path;
    std::string year;
};

// What FILE[=YEAR] on the command line means.
FileOfYear file_of_year(std::string_view typed);

struct ImportWish {
    // The local authority's number: "874".
    std::string la;
    std::vector<FileOfYear> files;
};

struct Imported {
    // The folder's files: relative path to content. Empty when there were errors.
    std::map<std::string, std::string> files;
    // What was taken, what was left out and why, in sentences to print one a line.
    std::vector<std::string> notes;
};

// Reads the files, whatever their order; every problem of every file in one run. Schools that are
// open or proposed to close are taken, but independent schools and colleges are not.
Imported import_files(const ImportWish& wish, Diagnostics& diagnostics);

// False, and an error, when the folder holds an authority's files already: what people wrote there
// must not be written over.
bool is_free_for_import(const std::filesystem::path& folder, Diagnostics& diagnostics);

}  // namespace clinic
