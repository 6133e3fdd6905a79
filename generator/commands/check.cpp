#include "assess/figure_words.hpp"
#include "base/nearest.hpp"
#include "commands/check_packs.hpp"
#include "commands/command.hpp"
#include "commands/edition_words.hpp"
#include "commands/issued_folder.hpp"
#include "commands/pack_files.hpp"
#include "commands/papers.hpp"
#include "compose/council_look.hpp"
#include "model/history.hpp"
#include "proofread/proofread.hpp"

#include <filesystem>
#include <ostream>
#include <set>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// All packs, since one file of the council's own may stand in any of them.
void check_templates(const fs::path& folder, const Resources& resources, const History& history,
                     int jobs, Diagnostics& diagnostics) {
    const TemplateFolders folders = template_folders(folder, resources);
    check_pack_names(history, pack_names(folders), diagnostics);
    if (!fs::is_directory(folders.roots.front())) {
        return;
    }
    std::set<fs::path> own;
    for (const fs::directory_entry& entry : fs::directory_iterator(folders.roots.front())) {
        own.insert(entry.path());
    }
    for (const fs::path& path : own) {
        const std::string name = path.filename().string();
        if (!find_template(folders, name, "pack.yaml") && name != kSharedTemplates) {
            diagnostics.error_in(Problem::MissingFile, path.generic_string(),
                                 "there is no pack of this name, and no pack.yaml in it",
                                 name_hint(name, pack_names(folders)));
        }
    }
    std::vector<Pack> packs;
    for (const std::string& name : pack_names(folders)) {
        packs.push_back(read_pack(folders, name, diagnostics));
        check_formats(packs.back(), diagnostics);
    }
    warn_of_stray_files(folders, diagnostics);
    check_editions(packs, history.authority, diagnostics);
    warn_of_unused_shared(folders, packs, diagnostics);
    if (!diagnostics.has_errors()) {
        warn_of_missing_words(history, packs, folders.roots.front(), jobs, diagnostics);
    }
}

}  // namespace

int run_check(const Typed& typed, const Surroundings& surroundings) {
    const int jobs = whole_option(typed, "jobs", surroundings.cores, {1, 256});
    const std::string folder = typed.arguments.empty() ? "." : typed.arguments[0];
    const Resources resources = find_resources(surroundings.program);
    Diagnostics diagnostics;
    const History history =
        read_history(load_authority_files(folder, resources.england), jobs, diagnostics);
    read_council_look(folder, Theme{}, diagnostics);
    check_issued(folder, history, diagnostics);
    for (const Meeting& meeting : history.meetings) {
        read_papers(folder, meeting, diagnostics);
    }
    check_templates(folder, resources, history, jobs, diagnostics);
    proofread(load_drafts(folder), history, diagnostics);
    *surroundings.messages << to_text(diagnostics, "nothing was written");
    if (diagnostics.remarks().empty()) {
        *surroundings.out << count_text(static_cast<int>(history.schools.size()), "school file")
                          << " and "
                          << count_text(static_cast<int>(history.meetings.size()), "clinic")
                          << " read; nothing to mend\n";
    }
    return diagnostics.has_errors() ? kInputErrors : kWritten;
}

}  // namespace clinic
