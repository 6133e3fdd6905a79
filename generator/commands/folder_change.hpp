// Changes to an authority folder: proved sound as a whole before the first byte is written.
#pragma once

#include "base/diagnostics.hpp"
#include "clerk/clinic_file.hpp"
#include "commands/command.hpp"
#include "model/history.hpp"

#include <vector>

namespace clinic {

// What a command reads before it changes anything.
struct OpenFolder {
    std::string folder;
    AuthorityFiles files;
};

OpenFolder open_folder(const std::string& folder, const Resources& resources);

// What the file holds, by its path in the folder; empty when it is not there.
std::string content_of(const OpenFolder& open, const std::string& path);

// The folder as it would be. What would be wrong in it is reported when its files are read.
AuthorityFiles files_after(const OpenFolder& open, const std::vector<ChangedFile>& changes);

// Writes the files, or with --dry-run says which lines would change.
void make_changes(const OpenFolder& open, const std::vector<ChangedFile>& changes,
                  const Typed& typed, const Surroundings& surroundings);

}  // namespace clinic
