#include "commands/issued_folder.hpp"

#include "base/hash.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"

#include <algorithm>

namespace clinic {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kIssued = "issued";

// What the path of a manifest says, below issued/.
struct ManifestName {
    std::string clinic;
    int version = 0;
    std::string edition;
};

std::optional<ManifestName> name_from(const std::string& relative) {
    const std::size_t first = relative.find('/');
    const std::size_t second = relative.find('/', first + 1);
    if (first == std::string::npos || second == std::string::npos || !relative.ends_with(".json") ||
        relative.find('/', second + 1) != std::string::npos) {
        return std::nullopt;
    }
    const std::string folder = relative.substr(first + 1, second - first - 1);
    const std::optional<int> version =
        folder.starts_with("v") ? whole_number_from(folder.substr(1)) : std::nullopt;
    if (!version) {
        return std::nullopt;
    }
    return ManifestName{relative.substr(0, first), *version,
                        relative.substr(second + 1, relative.size() - second - 6)};
}

bool lists_version(const Meeting& meeting, int version) {
    return std::ranges::find(meeting.issued, version, &Issue::version) != meeting.issued.end();
}

// Says what the manifest says of itself otherwise than its path.
void check_name(const IssuedManifest& manifest, const ManifestName& name, const std::string& path,
                Diagnostics& diagnostics) {
    if (manifest.made.clinic != name.clinic || manifest.version != name.version ||
        manifest.made.edition != name.edition) {
        diagnostics.error_in(Problem::Contradiction, path,
                             "it is of clinic " + in_quotes(manifest.made.clinic) + ", version " +
                                 number_text(manifest.version, 0) + ", edition " +
                                 in_quotes(manifest.made.edition),
                             "put it back where 'clinic issue' wrote it");
    }
}

std::optional<IssuedManifest> read_named(const fs::path& file, const ManifestName& name,
                                         Diagnostics& diagnostics) {
    std::optional<IssuedManifest> manifest =
        read_manifest({file.string(), read_whole_file(file)}, diagnostics);
    if (manifest) {
        check_name(*manifest, name, file.string(), diagnostics);
    }
    return manifest;
}

void check_version(const ManifestName& name, const History& history, const std::string& path,
                   Diagnostics& diagnostics) {
    const Meeting* const meeting = history.meeting(name.clinic);
    if (meeting == nullptr) {
        diagnostics.warning_in(Problem::UnknownName, path,
                               "there is no clinic " + in_quotes(name.clinic),
                               "its file was clinics/" + name.clinic + ".yaml");
    } else if (!lists_version(*meeting, name.version)) {
        diagnostics.warning_in(
            Problem::Contradiction, path,
            "clinics/" + name.clinic + ".yaml lists no version " + number_text(name.version, 0),
            "what was issued stays under 'issued'");
    }
}

// None were kept before the council began to keep them; those after the first are.
void warn_of_lost(const fs::path& folder, const Meeting& meeting, const Edition& edition,
                  Diagnostics& diagnostics) {
    bool is_any_kept = false;
    for (const Issue& issue : meeting.issued) {
        const fs::path file = kept_file(folder, meeting, issue, edition);
        const bool is_kept = fs::exists(file);
        if (is_any_kept && !is_kept) {
            diagnostics.warning_in(Problem::MissingFile, file.string(),
                                   "version " + number_text(issue.version, 0) + " of " +
                                       meeting.id + " was issued, and what it said is not kept",
                                   "put the file back: nothing can be compared with it");
        }
        is_any_kept = is_any_kept || is_kept;
    }
}

}  // namespace

std::string issued_path(const std::string& clinic, int version) {
    return std::string(kIssued) + "/" + clinic + "/v" + number_text(version, 0);
}

fs::path kept_file(const fs::path& folder, const Meeting& meeting, const Issue& issue,
                   const Edition& edition) {
    return folder / issued_path(meeting.id, issue.version) / (edition.id + ".json");
}

std::vector<IssuedVersion> read_issued_versions(const fs::path& folder, const Meeting& meeting,
                                                const Edition& edition, Diagnostics& diagnostics) {
    std::vector<IssuedVersion> versions;
    warn_of_lost(folder, meeting, edition, diagnostics);
    for (const Issue& issue : meeting.issued) {
        const ManifestName name{meeting.id, issue.version, edition.id};
        const fs::path file = kept_file(folder, meeting, issue, edition);
        if (issue.withdrawn || !fs::exists(file)) {
            continue;
        }
        if (auto manifest = read_named(file, name, diagnostics)) {
            versions.push_back({issue.version, issue.on, std::move(manifest->values)});
        }
    }
    return versions;
}

std::vector<InputFile> hashes_of_issued(const fs::path& folder, const Meeting& meeting,
                                        const Edition& edition) {
    std::vector<InputFile> hashes;
    for (const Issue& issue : meeting.issued) {
        const std::string relative =
            issued_path(meeting.id, issue.version) + "/" + edition.id + ".json";
        if (fs::exists(folder / relative)) {
            hashes.push_back({relative, sha256_hex(read_whole_file(folder / relative))});
        }
    }
    return hashes;
}

void check_issued(const fs::path& folder, const History& history, Diagnostics& diagnostics) {
    const fs::path issued = folder / kIssued;
    if (!fs::is_directory(issued)) {
        return;
    }
    for (const std::string& relative : files_below(issued)) {
        const fs::path file = issued / relative;
        const std::optional<ManifestName> name = name_from(relative);
        if (!name) {
            diagnostics.warning_in(Problem::UnknownFile, file.string(), "this file is not read",
                                   "issued/ holds what 'clinic issue' writes, nothing else");
            continue;
        }
        check_version(*name, history, file.string(), diagnostics);
        read_named(file, *name, diagnostics);
    }
    for (const Meeting& meeting : history.meetings) {
        for (const Edition& edition : history.authority.editions) {
            warn_of_lost(folder, meeting, edition, diagnostics);
        }
    }
}

}  // namespace clinic
