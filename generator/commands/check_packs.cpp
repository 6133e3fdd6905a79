#include "commands/check_packs.hpp"

#include "base/nearest.hpp"
#include "base/whole_file.hpp"

#include <algorithm>
#include <filesystem>

namespace clinic {

namespace fs = std::filesystem;

namespace {

bool is_among(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

bool is_read(const std::vector<Pack>& packs, const std::string& path) {
    return std::ranges::any_of(packs, [&](const Pack& pack) {
        return std::ranges::any_of(pack.texts,
                                   [&](const auto& text) { return text->path == path; });
    });
}

}  // namespace

void check_editions(const std::vector<Pack>& packs, const Authority& authority,
                    Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const Edition& edition : authority.editions) {
        ids.push_back(edition.id);
    }
    for (const Pack& pack : packs) {
        if (!pack.edition.empty() && !is_among(ids, pack.edition)) {
            diagnostics.error(Problem::UnknownName, pack.edition_place,
                              "there is no edition " + in_quotes(pack.edition),
                              name_hint(pack.edition, ids));
        }
    }
}

void check_pack_names(const History& history, const std::vector<std::string>& names,
                      Diagnostics& diagnostics) {
    const auto check = [&](const std::string& name, const Place& place) {
        if (!name.empty() && !is_among(names, name)) {
            diagnostics.error(Problem::UnknownName, place, "there is no pack " + in_quotes(name),
                              name_hint(name, names));
        }
    };
    for (const Meeting& meeting : history.meetings) {
        for (const std::string& name : meeting.packs) {
            check(name, meeting.place);
        }
        for (const CommitteeReport& report : meeting.reports) {
            check(report.pack, report.place);
        }
    }
}

void warn_of_stray_files(const TemplateFolders& folders, Diagnostics& diagnostics) {
    const fs::path& root = folders.roots.front();
    for (const std::string& file : files_below(root)) {
        const bool is_in_pack = std::ranges::count(file, '/') == 1;
        if (!is_in_pack || !(file.ends_with(".md") || file.ends_with("/pack.yaml"))) {
            diagnostics.warning_in(
                Problem::UnknownFile, (root / file).generic_string(), "nothing reads this file",
                "a pack is a folder of templates/ with pack.yaml and files that end in .md, in "
                "small letters");
        }
    }
}

void warn_of_unused_shared(const TemplateFolders& folders, const std::vector<Pack>& packs,
                           Diagnostics& diagnostics) {
    const fs::path shared = folders.roots.front() / kSharedTemplates;
    if (!fs::is_directory(shared)) {
        return;
    }
    for (const std::string& file : files_below(shared)) {
        const std::string path = (shared / file).generic_string();
        if (!is_read(packs, path)) {
            diagnostics.warning_in(Problem::UnknownFile, path, "no pack takes this file in",
                                   "its name may be misspelt: only names in pack.yaml and after "
                                   "'::: include' are looked for");
        }
    }
}

}  // namespace clinic
