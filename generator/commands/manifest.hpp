// What was made from what: hashes of every input and output, so that anyone can prove a pack.
#pragma once

#include "disclose/told_values.hpp"
#include "model/history.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct Manifest {
    std::string authority;
    std::string clinic;
    // The day whose facts are told.
    std::string as_at;
    std::string edition;
    // An input without path is known by its hash alone. Paths relative to the authority folder, the
    // resources and the output folder.
    std::vector<InputFile> inputs;
    std::vector<InputFile> resources;
    std::vector<InputFile> fonts;
    std::vector<InputFile> outputs;
};

// What an issued version keeps of one edition, under issued/ of the authority folder.
struct IssuedManifest {
    Manifest made;
    int version = 0;
    Date on;
    std::string why;
    ToldValues values;
};

// JSON, two blanks a level, keys in a fixed order.
std::string manifest_json(const Manifest& manifest);
std::string manifest_json(const IssuedManifest& manifest);

// Of what an issued manifest says only what later versions are held against: its authority, clinic,
// edition, version, day and values. Nothing when it is not sound, which is reported.
std::optional<IssuedManifest> read_manifest(SourceText text, Diagnostics& diagnostics);

}  // namespace clinic
