#include "compose/council_look.hpp"

#include "base/failure.hpp"
#include "base/whole_file.hpp"
#include "compose/look.hpp"
#include "compose/template_reader.hpp"
#include "text/font_file.hpp"

#include <algorithm>

namespace clinic {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFontFiles[] = {"regular.ttf", "bold.ttf", "italic.ttf"};

Theme read_look_file(const fs::path& path, const Theme& theme, Diagnostics& diagnostics) {
    const auto text = std::make_shared<const SourceText>(
        SourceText{path.generic_string(), read_whole_file(path)});
    if (!is_readable(*text, diagnostics)) {
        return theme;
    }
    Reading reading{*text, diagnostics, {}, {}, {}, {}};
    bool has_holes = false;
    const Node root =
        read_yaml(hide_values(0, static_cast<std::uint32_t>(text->content.size()), reading),
                  reading, has_holes);
    return has_holes ? theme : read_look(root, theme, reading);
}

bool is_font(const fs::path& file, Diagnostics& diagnostics) {
    try {
        open_font(file);
        return true;
    } catch (const Failure&) {
        diagnostics.error_in(Problem::WrongType, file.generic_string(),
                             "this is no typeface, or has no letters",
                             "save each face of the council's typeface as a TrueType font");
        return false;
    }
}

// All three faces or none: a pack in two typefaces would look like a mistake.
bool has_fonts(const fs::path& folder, Diagnostics& diagnostics) {
    std::vector<std::string_view> missing;
    for (const std::string_view file : kFontFiles) {
        if (!fs::is_regular_file(folder / file)) {
            missing.push_back(file);
        }
    }
    if (!missing.empty() && missing.size() < std::size(kFontFiles)) {
        for (const std::string_view file : missing) {
            diagnostics.error_in(Problem::MissingFile, (folder / file).generic_string(),
                                 "this face of the council's typeface is not there",
                                 "regular.ttf, bold.ttf and italic.ttf belong together");
        }
    }
    if (!missing.empty()) {
        return false;
    }
    return std::ranges::count_if(kFontFiles, [&](const std::string_view file) {
               return is_font(folder / file, diagnostics);
           }) == std::ssize(kFontFiles);
}

}  // namespace

CouncilLook read_council_look(const fs::path& authority_folder, const Theme& theme,
                              Diagnostics& diagnostics) {
    const fs::path folder = authority_folder == "." ? "look" : authority_folder / "look";
    CouncilLook look{theme, {}};
    if (fs::is_regular_file(folder / "look.yaml")) {
        look.theme = read_look_file(folder / "look.yaml", theme, diagnostics);
    }
    if (has_fonts(folder, diagnostics)) {
        look.fonts = folder;
    }
    return look;
}

}  // namespace clinic
