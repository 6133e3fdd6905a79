#include "base/whole_file.hpp"
#include "model/history.hpp"

namespace clinic {

namespace fs = std::filesystem;

namespace {

// Papers are the council's own; its look, its templates and what was issued are read with the
// packs, which go to `out/` when the folder is where the user stands.
bool is_left_alone(std::string_view relative) {
    return relative.starts_with("papers/") || relative.starts_with("look/") ||
           relative.starts_with("issued/") || relative.starts_with("out/") ||
           relative.starts_with("templates/") || relative.starts_with("README") ||
           relative.starts_with("LICENSE");
}

std::string shown_folder(const fs::path& folder) {
    std::string shown = folder.string();
    while (shown.size() > 1 && shown.ends_with('/')) {
        shown.pop_back();
    }
    return shown;
}

// What the folder is called, also when the user stands in it and types ".".
std::string last_name(const fs::path& folder) {
    return fs::weakly_canonical(fs::absolute(folder)).filename().string();
}

}  // namespace

AuthorityFiles load_authority_files(const fs::path& folder, const fs::path& england) {
    AuthorityFiles files;
    files.folder = shown_folder(folder);
    for (std::string& relative : files_below(folder)) {
        if (is_left_alone(relative)) {
            continue;
        }
        if (!relative.ends_with(".yaml")) {
            files.others.push_back(std::move(relative));
            continue;
        }
        const std::string shown = files.folder == "." ? relative : files.folder + "/" + relative;
        files.own.push_back({shown, read_whole_file(folder / relative)});
        files.relative.push_back(std::move(relative));
    }
    for (const std::string& relative : files_below(england)) {
        if (relative.ends_with(".yaml")) {
            files.shipped.push_back(
                {(england / relative).string(), read_whole_file(england / relative)});
        }
    }
    files.id = last_name(folder);
    return files;
}

}  // namespace clinic
