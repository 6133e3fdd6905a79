// The files of a clinic's packs in one edition, and the manifest that proves them.
#pragma once

#include "base/resources.hpp"
#include "commands/manifest.hpp"
#include "pipeline.hpp"
#include "render/formats.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace clinic {

struct OutputFile {
    std::string name;
    std::string bytes;
};

// What is to be made, every name in it found.
struct PackOrder {
    // The authority's.
    std::filesystem::path folder;
    Wish wish;
    std::vector<Pack> packs;
    // By the pack's name.
    std::map<std::string, std::vector<OutputFormat>> formats;
    // Where the typeface lies.
    std::filesystem::path fonts;
};

// The council's own templates before those that come with the program.
TemplateFolders template_folders(const std::filesystem::path& folder, const Resources& resources);

// Null when there is none of that name.
const OutputFormat* find_format(std::string_view name);
std::vector<std::string> format_names();

// Reports formats that the pack asks for and that there are not.
void check_formats(const Pack& pack, Diagnostics& diagnostics);

// The packs of those names in the council's own look, each in those formats, or if there are none
// in what it asks for itself.
void read_packs(const std::vector<std::string>& names, const std::vector<OutputFormat>& formats,
                const Resources& resources, PackOrder& order, Diagnostics& diagnostics);

// Of the authority's files and its look.
std::vector<InputFile> hashes_of_inputs(const AuthorityFiles& files,
                                        const std::filesystem::path& folder);

// "-supplement-1-print": what the names of the files end in.
std::string end_of_names(const Wish& wish);

// What went in and what came out.
struct FilesOfPacks {
    std::vector<InputFile> inputs;
    std::vector<OutputFile> outputs;
};

// `inputs` are the authority's own; outside papers that were taken in and issued versions come
// after.
FilesOfPacks make_files(const PackOrder& order, const History& history, const Resources& resources,
                        std::vector<InputFile> inputs, Diagnostics& diagnostics);

// Inputs are named only to readers who may see all: a file's name tells the school.
Manifest manifest_of(const PackOrder& order, const History& history, const Resources& resources,
                     FilesOfPacks files);

}  // namespace clinic
