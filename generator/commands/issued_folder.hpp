// What went out, kept in the authority folder: issued/<clinic>/v<number>/<edition>.json.
#pragma once

#include "commands/manifest.hpp"
#include "disclose/disclose_differences.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace clinic {

// "issued/2015-autumn/v2"
std::string issued_path(const std::string& clinic, int version);

// Where what a version said to an edition's readers is kept, if it was.
std::filesystem::path kept_file(const std::filesystem::path& folder, const Meeting& meeting,
                                const Issue& issue, const Edition& edition);

// The kept versions of a clinic in one edition, oldest first; none where none was kept. Of those
// that were withdrawn nothing is told again. What is not sound, or lost, is reported.
std::vector<IssuedVersion> read_issued_versions(const std::filesystem::path& folder,
                                                const Meeting& meeting, const Edition& edition,
                                                Diagnostics& diagnostics);

// The files that were read for it.
std::vector<InputFile> hashes_of_issued(const std::filesystem::path& folder, const Meeting& meeting,
                                        const Edition& edition);

// Everything below issued/: that it is a manifest of the clinic, version and edition that its path
// says, and that the clinic's file lists the version.
void check_issued(const std::filesystem::path& folder, const History& history,
                  Diagnostics& diagnostics);

}  // namespace clinic
