#include "commands/pack_files.hpp"

#include "base/hash.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "commands/issued_folder.hpp"
#include "compose/council_look.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// Of an authority folder.
constexpr const char* kTemplates = "templates";

std::vector<InputFile> hashes_below(const fs::path& folder) {
    std::vector<InputFile> hashes;
    for (const std::string& file : files_below(folder)) {
        hashes.push_back({file, sha256_hex(read_whole_file(folder / file))});
    }
    return hashes;
}

std::vector<InputFile> hashes_of_fonts(const fs::path& folder) {
    std::vector<InputFile> hashes = hashes_below(folder);
    std::erase_if(hashes, [](const InputFile& file) { return !file.path.ends_with(".ttf"); });
    return hashes;
}

std::vector<OutputFormat> formats_of(const Pack& pack, const std::vector<OutputFormat>& typed,
                                     Diagnostics& diagnostics) {
    std::vector<OutputFormat> formats = typed;
    check_formats(pack, diagnostics);
    for (const AskedFormat& asked : pack.formats) {
        const OutputFormat* const known = find_format(asked.name);
        if (known != nullptr && typed.empty()) {
            formats.push_back(*known);
        }
    }
    if (formats.empty()) {
        formats = {*find_format("pdf"), *find_format("html")};
    }
    return formats;
}

// It is for each group of a kind that the council does not have, say.
void warn_of_nothing(const Pack& pack, const Wish& wish, Diagnostics& diagnostics) {
    if (!pack.is_for_each) {
        diagnostics.warning_in(Problem::LeftOut, pack.name,
                               "this pack has nothing to say of this clinic in this edition",
                               "each of its parts says under 'if' when it is there");
    } else if (wish.only.empty()) {
        diagnostics.warning_in(Problem::LeftOut, pack.name,
                               "this council has nothing that the pack makes files for",
                               "pack.yaml says under 'each' for what it does");
    } else {
        diagnostics.warning_in(Problem::LeftOut, pack.name,
                               "no file of this pack has " + in_quotes(wish.only) + " in its name",
                               "without --only it makes all of them");
    }
}

}  // namespace

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const OutputFormat& format : output_formats()) {
        names.emplace_back(format.name);
    }
    return names;
}

const OutputFormat* find_format(std::string_view name) {
    const auto known = std::ranges::find(output_formats(), name, &OutputFormat::name);
    return known == output_formats().end() ? nullptr : &*known;
}

void check_formats(const Pack& pack, Diagnostics& diagnostics) {
    for (const AskedFormat& asked : pack.formats) {
        if (find_format(asked.name) == nullptr) {
            diagnostics.error(Problem::UnknownName, asked.place,
                              "there is no format '" + asked.name + "'",
                              name_hint(asked.name, format_names()));
        }
    }
}

TemplateFolders template_folders(const fs::path& folder, const Resources& resources) {
    return {{folder / kTemplates, resources.templates}};
}

void read_packs(const std::vector<std::string>& names, const std::vector<OutputFormat>& formats,
                const Resources& resources, PackOrder& order, Diagnostics& diagnostics) {
    const TemplateFolders folders = template_folders(order.folder, resources);
    for (const std::string& name : names) {
        Pack pack = read_pack(folders, name, diagnostics);
        CouncilLook look = read_council_look(order.folder, pack.theme, diagnostics);
        pack.theme = std::move(look.theme);
        order.formats[pack.name] = formats_of(pack, formats, diagnostics);
        order.packs.push_back(std::move(pack));
        order.fonts = look.fonts.empty() ? resources.fonts : std::move(look.fonts);
    }
}

std::string end_of_names(const Wish& wish) {
    return (wish.supplement > 0 ? "-supplement-" + number_text(wish.supplement, 0) : "") +
           name_end(wish.variant);
}

std::vector<InputFile> hashes_of_inputs(const AuthorityFiles& files, const fs::path& folder) {
    std::vector<InputFile> hashes;
    for (std::size_t i = 0; i < files.own.size(); ++i) {
        hashes.push_back({files.relative[i], sha256_hex(files.own[i].content)});
    }
    if (fs::is_directory(folder / "look")) {
        for (InputFile& file : hashes_below(folder / "look")) {
            hashes.push_back({"look/" + file.path, std::move(file.sha256)});
        }
    }
    return hashes;
}

Manifest manifest_of(const PackOrder& order, const History& history, const Resources& resources,
                     FilesOfPacks files) {
    Manifest manifest;
    manifest.authority = history.authority.id;
    manifest.clinic = order.wish.meeting->id;
    manifest.as_at = iso_text(order.wish.as_at.value_or(order.wish.meeting->cutoff));
    manifest.edition = order.wish.edition->id;
    for (const InputFile& file : hashes_below(resources.england)) {
        manifest.resources.push_back({"data/england/" + file.path, file.sha256});
    }
    const std::string shipped = resources.templates.generic_string() + "/";
    for (const Pack& pack : order.packs) {
        for (const auto& text : pack.texts) {
            const bool is_shipped = text->path.starts_with(shipped);
            const fs::path root = is_shipped ? resources.templates : order.folder / kTemplates;
            InputFile file{
                "templates/" + fs::path(text->path).lexically_relative(root).generic_string(),
                sha256_hex(text->content)};
            (is_shipped ? manifest.resources : files.inputs).push_back(std::move(file));
        }
    }
    manifest.fonts = hashes_of_fonts(order.fonts);
    manifest.fonts.push_back(
        {"hyphens.dic", sha256_hex(read_whole_file(resources.fonts / "hyphens.dic"))});
    for (const OutputFile& file : files.outputs) {
        manifest.outputs.push_back({file.name, sha256_hex(file.bytes)});
    }
    manifest.inputs = std::move(files.inputs);
    if (!order.wish.edition->sees_officers) {
        // A file's name tells the school: one that is withheld as a whole must not stand here.
        for (InputFile& file : manifest.inputs) {
            file.path.clear();
        }
    }
    return manifest;
}

FilesOfPacks make_files(const PackOrder& order, const History& history, const Resources& resources,
                        std::vector<InputFile> inputs, Diagnostics& diagnostics) {
    const Fonts fonts(order.fonts, resources.fonts / "hyphens.dic");
    const std::string profile = read_whole_file(resources.colour_profile);
    FilesOfPacks files{std::move(inputs), {}};
    std::map<std::string, std::string> hashes_of_papers;
    std::set<std::string> made;
    for (const FinishedPack& finished : make_packs(history, order.packs, order.wish, fonts)) {
        for (const Section& section : finished.document.sections) {
            if (section.outside != nullptr) {
                hashes_of_papers.emplace(section.outside->path, sha256_hex(section.outside->bytes));
            }
        }
        // Each of its parts stands under a condition, and none of them holds.
        if (finished.document.sections.empty()) {
            continue;
        }
        made.insert(finished.pack);
        check_glyphs(finished.layout, fonts, finished.name, diagnostics);
        const ToWrite what{finished.document, finished.layout, finished.theme, fonts,
                           profile,           order.wish.jobs};
        for (const OutputFormat& format : order.formats.at(finished.pack)) {
            files.outputs.push_back(
                {finished.name + end_of_names(order.wish) + "." + std::string(format.name),
                 format.write(what)});
        }
    }
    for (const Pack& pack : order.packs) {
        if (!made.contains(pack.name)) {
            warn_of_nothing(pack, order.wish, diagnostics);
        }
    }
    for (auto& [path, hash] : hashes_of_papers) {
        files.inputs.push_back({path, hash});
    }
    for (InputFile& file :
         hashes_of_issued(order.folder, *order.wish.meeting, *order.wish.edition)) {
        files.inputs.push_back(std::move(file));
    }
    return files;
}

}  // namespace clinic
