#include "commands/pack_files.hpp"

#include "base/hash.hpp"
#include "base/nearest.hpp"
#include "base/whole_file.hpp"
#include "compose/council_look.hpp"

#include <algorithm>

namespace clinic {

namespace fs = std::filesystem;

namespace {

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
    for (const AskedFormat& asked : pack.formats) {
        const OutputFormat* const known = find_format(asked.name);
        if (known == nullptr) {
            diagnostics.error(Problem::UnknownName, asked.place,
                              "there is no format '" + asked.name + "'",
                              name_hint(asked.name, format_names()));
        } else if (typed.empty()) {
            formats.push_back(*known);
        }
    }
    if (formats.empty()) {
        formats = {*find_format("pdf"), *find_format("html")};
    }
    return formats;
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

std::vector<std::string> packs_in(const fs::path& templates) {
    std::vector<std::string> names;
    for (const std::string& file : files_below(templates)) {
        if (file.ends_with("/pack.yaml") && std::count(file.begin(), file.end(), '/') == 1) {
            names.push_back(file.substr(0, file.find('/')));
        }
    }
    return names;
}

void read_packs(const std::vector<std::string>& names, const std::vector<OutputFormat>& formats,
                const fs::path& folder, const Resources& resources, PackOrder& order,
                Diagnostics& diagnostics) {
    for (const std::string& name : names) {
        Pack pack = read_pack(resources.templates / name, diagnostics);
        CouncilLook look = read_council_look(folder, pack.theme, diagnostics);
        pack.theme = std::move(look.theme);
        std::vector<OutputFormat> written = formats_of(pack, formats, diagnostics);
        order.packs.push_back({std::move(pack), std::move(written)});
        order.fonts = look.fonts.empty() ? resources.fonts : std::move(look.fonts);
    }
}

Wish wish_for(const Pack& pack, Wish wish) {
    if (pack.looks_back && !wish.as_at) {
        wish.as_at = wish.meeting->date;
    }
    return wish;
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
    for (const PackToMake& made : order.packs) {
        for (const auto& text : made.pack.texts) {
            manifest.resources.push_back(
                {"templates/" + fs::relative(text->path, resources.templates).generic_string(),
                 sha256_hex(text->content)});
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

std::vector<OutputFile> make_files(const PackOrder& order, const History& history,
                                   const Resources& resources, const Fonts& fonts,
                                   Diagnostics& diagnostics) {
    const std::string profile = read_whole_file(resources.colour_profile);
    std::vector<OutputFile> files;
    for (const auto& [pack, formats] : order.packs) {
        const FinishedPack finished = make_pack(history, pack, wish_for(pack, order.wish), fonts);
        check_glyphs(finished.layout, fonts, pack.name, diagnostics);
        const ToWrite what{finished.document, finished.layout, finished.theme, fonts,
                           profile,           order.wish.jobs};
        for (const OutputFormat& format : formats) {
            files.push_back(
                {pack.name + name_end(order.wish.variant) + "." + std::string(format.name),
                 format.write(what)});
        }
    }
    return files;
}

}  // namespace clinic
