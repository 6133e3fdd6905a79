#include "compose/template_folders.hpp"

#include "base/whole_file.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> files_in(const fs::path& folder) {
    return fs::is_directory(folder) ? files_below(folder) : std::vector<std::string>{};
}

// Not one that a link leads to elsewhere.
bool is_file_of(const fs::path& root, const fs::path& path) {
    std::error_code failed;
    if (!fs::is_regular_file(path, failed)) {
        return false;
    }
    const fs::path whole = fs::canonical(root, failed);
    const fs::path below = fs::canonical(path, failed).lexically_relative(whole);
    return !failed && !below.empty() && *below.begin() != "..";
}

}  // namespace

std::vector<std::string> pack_names(const TemplateFolders& folders) {
    std::set<std::string> names;
    for (const fs::path& root : folders.roots) {
        for (const std::string& file : files_in(root)) {
            if (file.ends_with("/pack.yaml") && std::ranges::count(file, '/') == 1) {
                names.insert(file.substr(0, file.find('/')));
            }
        }
    }
    return {names.begin(), names.end()};
}

std::optional<fs::path> find_template(const TemplateFolders& folders, std::string_view pack,
                                      std::string_view file) {
    for (const std::string_view place : {pack, kSharedTemplates}) {
        for (const fs::path& root : folders.roots) {
            const fs::path path = root / place / file;
            if (is_file_of(root, path)) {
                return path;
            }
        }
    }
    return std::nullopt;
}

std::vector<std::string> template_names(const TemplateFolders& folders, std::string_view pack,
                                        bool shared) {
    std::set<std::string> names;
    for (const fs::path& root : folders.roots) {
        for (const std::string_view place : {pack, kSharedTemplates}) {
            if (place != pack && !shared) {
                continue;
            }
            for (const std::string& file : files_in(root / place)) {
                if (file.ends_with(".md") && file.find('/') == std::string::npos) {
                    names.insert(file.substr(0, file.size() - 3));
                }
            }
        }
    }
    return {names.begin(), names.end()};
}

TemplateText PackTexts::find(std::string_view file) {
    const std::optional<fs::path> path = find_template(folders_, pack_, file);
    if (!path) {
        return nullptr;
    }
    const auto known = std::ranges::find(read_, path->generic_string(),
                                         [](const TemplateText& text) { return text->path; });
    if (known != read_.end()) {
        return *known;
    }
    read_.push_back(std::make_shared<const SourceText>(
        SourceText{path->generic_string(), read_whole_file(*path)}));
    return read_.back();
}

bool PackTexts::has_part(std::string_view name) const {
    return std::ranges::find(parts_, name) != parts_.end();
}

bool PackTexts::knows_part(std::string_view name) const {
    const std::vector<std::string> packs = pack_names(folders_);
    return std::ranges::any_of(packs, [&](const std::string& pack) {
        return find_template(folders_, pack, std::string(name) + ".md").has_value();
    });
}

}  // namespace clinic
