// Where the program's own files lie: templates, data, fonts, the colour profile.
#pragma once

#include <filesystem>

namespace clinic {

// Holds `templates/`, `data/england/`, `data/starter/`, `fonts/` and `sRGB.icc`.
struct Resources {
    std::filesystem::path templates;
    std::filesystem::path england;
    // What `new authority` copies.
    std::filesystem::path starter;
    std::filesystem::path fonts;
    std::filesystem::path colour_profile;
};

// The only function that decides where resources are: beside the build tree that made the program,
// or in `share/clinic` next to the `bin` that holds it. `program` is the path of the running
// executable. Throws Failure that names both places when neither is complete.
Resources find_resources(const std::filesystem::path& program);

}  // namespace clinic
