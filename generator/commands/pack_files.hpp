// The files of a clinic's packs in one edition, and the manifest that proves them.
#pragma once

#include "base/resources.hpp"
#include "commands/manifest.hpp"
#include "pipeline.hpp"
#include "render/formats.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace clinic {

struct OutputFile {
    std::string name;
    std::string bytes;
};

struct PackToMake {
    Pack pack;
    std::vector<OutputFormat> formats;
};

// What is to be made, every name in it found.
struct PackOrder {
    Wish wish;
    std::vector<PackToMake> packs;
    // Where the typeface lies.
    std::filesystem::path fonts;
};

// The names of the packs that templates/ holds.
std::vector<std::string> packs_in(const std::filesystem::path& templates);

// Null when there is none of that name.
const OutputFormat* find_format(std::string_view name);
std::vector<std::string> format_names();

// The packs of those names in the council's own look, each in those formats, or if there are none
// in what it asks for itself.
void read_packs(const std::vector<std::string>& names, const std::vector<OutputFormat>& formats,
                const std::filesystem::path& folder, const Resources& resources, PackOrder& order,
                Diagnostics& diagnostics);

// A pack that looks back upon the meeting tells the facts of its day.
Wish wish_for(const Pack& pack, Wish wish);

// Of the authority's files and its look.
std::vector<InputFile> hashes_of_inputs(const AuthorityFiles& files,
                                        const std::filesystem::path& folder);

std::vector<OutputFile> make_files(const PackOrder& order, const History& history,
                                   const Resources& resources, const Fonts& fonts,
                                   Diagnostics& diagnostics);

// What went in and what came out.
struct FilesOfPacks {
    std::vector<InputFile> inputs;
    std::vector<OutputFile> outputs;
};

// Inputs are named only to readers who may see all: a file's name tells the school.
Manifest manifest_of(const PackOrder& order, const History& history, const Resources& resources,
                     FilesOfPacks files);

}  // namespace clinic
