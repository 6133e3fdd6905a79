#include "commands/folder_change.hpp"

#include "base/whole_file.hpp"

#include <algorithm>
#include <ostream>

namespace clinic {

OpenFolder open_folder(const std::string& folder, const Resources& resources) {
    return {folder, load_authority_files(folder, resources.england)};
}

std::string content_of(const OpenFolder& open, const std::string& path) {
    const auto found = std::ranges::find(open.files.relative, path);
    return found == open.files.relative.end()
               ? std::string()
               : open.files.own[static_cast<std::size_t>(found - open.files.relative.begin())]
                     .content;
}

AuthorityFiles files_after(const OpenFolder& open, const std::vector<ChangedFile>& changes) {
    AuthorityFiles files = open.files;
    for (const ChangedFile& change : changes) {
        const auto found = std::ranges::find(files.relative, change.path);
        if (found == files.relative.end()) {
            files.relative.push_back(change.path);
            files.own.push_back({files.folder + "/" + change.path, change.after});
        } else {
            files.own[static_cast<std::size_t>(found - files.relative.begin())].content =
                change.after;
        }
    }
    return files;
}

void make_changes(const OpenFolder& open, const std::vector<ChangedFile>& changes,
                  const Typed& typed, const Surroundings& surroundings) {
    const bool is_dry = typed.has("dry-run");
    for (const ChangedFile& change : changes) {
        const std::filesystem::path path = std::filesystem::path(open.folder) / change.path;
        if (is_dry) {
            *surroundings.out << "would " << (change.before.empty() ? "write " : "change ")
                              << path.string() << ":\n"
                              << changed_lines(change.before, change.after);
            continue;
        }
        write_whole_file(path, change.after);
        *surroundings.out << path.string() << "\n";
    }
}

}  // namespace clinic
