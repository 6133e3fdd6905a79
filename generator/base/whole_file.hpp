// Files read whole and written whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Throws Failure when the file cannot be read.
std::string read_whole_file(const std::filesystem::path& path);

// Makes the folders above it, writes beside it under another name, flushes to the disk and renames:
// a reader sees the old file or the new one, never a part. Throws Failure.
void write_whole_file(const std::filesystem::path& path, std::string_view bytes);

// The plain files below a folder, as paths relative to it with "/" between, sorted by their bytes.
// Hidden files and folders (a name that begins with a dot) are left out. Throws Failure.
std::vector<std::string> files_below(const std::filesystem::path& folder);

}  // namespace clinic
