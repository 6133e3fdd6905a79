#include "commands/pack_files.hpp"

#include "base/hash.hpp"
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

}  // namespace

std::vector<std::string> packs_in(const fs::path& templates) {
    std::vector<std::string> names;
    for (const std::string& file : files_below(templates)) {
        if (file.ends_with("/pack.yaml") && std::count(file.begin(), file.end(), '/') == 1) {
            names.push_back(file.substr(0, file.find('/')));
        }
    }
    return names;
}

void read_packs(const std::vector<std::string>& names, const fs::path& folder,
                const Resources& resources, PackOrder& order, Diagnostics& diagnostics) {
    for (const std::string& name : names) {
        Pack pack = read_pack(resources.templates / name, diagnostics);
        CouncilLook look = read_council_look(folder, pack.theme, diagnostics);
        pack.theme = std::move(look.theme);
        order.packs.push_back(std::move(pack));
        order.fonts = look.fonts.empty() ? resources.fonts : std::move(look.fonts);
    }
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
    for (const Pack& pack : order.packs) {
        for (const InputFile& file : hashes_below(resources.templates / pack.name)) {
            manifest.resources.push_back({"templates/" + pack.name + "/" + file.path, file.sha256});
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
    for (const Pack& pack : order.packs) {
        const FinishedPack finished = make_pack(history, pack, order.wish, fonts);
        check_glyphs(finished.layout, fonts, pack.name, diagnostics);
        const ToWrite what{finished.document, finished.layout, finished.theme, fonts,
                           profile,           order.wish.jobs};
        for (const OutputFormat& format : order.formats) {
            files.push_back(
                {pack.name + name_end(order.wish.variant) + "." + std::string(format.name),
                 format.write(what)});
        }
    }
    return files;
}

}  // namespace clinic
