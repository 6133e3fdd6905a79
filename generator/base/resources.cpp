#include "base/resources.hpp"

#include "base/failure.hpp"

#include <vector>

namespace clinic {

namespace fs = std::filesystem;

namespace {

bool is_complete(const Resources& resources) {
    return fs::is_directory(resources.templates) && fs::is_directory(resources.england) &&
           fs::is_directory(resources.starter) && fs::is_directory(resources.fonts) &&
           fs::is_regular_file(resources.colour_profile);
}

Resources in_folder(const fs::path& folder) {
    return {folder / "templates", folder / "data" / "england", folder / "data" / "starter",
            folder / "fonts", folder / "sRGB.icc"};
}

}  // namespace

Resources find_resources(const fs::path& program) {
    std::error_code unresolved;
    const fs::path real = fs::canonical(program, unresolved);
    const fs::path folder = (unresolved ? program : real).parent_path();
    const std::vector<fs::path> places = {folder / "share" / "clinic",
                                          folder.parent_path() / "share" / "clinic"};
    for (const fs::path& place : places) {
        const Resources resources = in_folder(place);
        if (is_complete(resources)) {
            return resources;
        }
    }
    throw Failure("looking for templates, data and fonts: not complete in " + places[0].string() +
                  " nor in " + places[1].string());
}

}  // namespace clinic
