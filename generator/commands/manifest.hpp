// What was made from what: hashes of every input and output, so that anyone can prove a pack.
#pragma once

#include "model/history.hpp"

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

// JSON, two blanks a level, keys in a fixed order.
std::string manifest_json(const Manifest& manifest);

}  // namespace clinic
