#include "base/hash.hpp"
#include "base/nearest.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "commands/manifest.hpp"
#include "compose/council_look.hpp"
#include "pipeline.hpp"
#include "render/formats.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// What was asked for, else what the packs are for.
const Edition* choose_edition(const Typed& typed, const std::vector<Pack>& packs,
                              const History& history) {
    std::string usual;
    for (const Pack& pack : packs) {
        const std::string wanted = pack.edition.empty() ? "members" : pack.edition;
        if (!usual.empty() && wanted != usual && !typed.has("edition")) {
            throw WrongCommandLine(
                "these packs are for different readers, " + usual + " and " + wanted,
                "make them one by one, or say --edition");
        }
        usual = wanted;
    }
    const std::string id = typed.option("edition", usual);
    std::vector<std::string> ids;
    for (const Edition& edition : history.authority.editions) {
        if (edition.id == id) {
            return &edition;
        }
        ids.push_back(edition.id);
    }
    no_such("edition", id, ids);
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

std::vector<std::string> choose_packs(const Typed& typed, const Meeting& meeting,
                                      const fs::path& templates) {
    const std::vector<std::string> known = packs_in(templates);
    std::vector<std::string> names = typed.has("pack") ? typed.all("pack") : meeting.packs;
    if (names.empty()) {
        names.push_back("clinic");
    }
    for (const std::string& name : names) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            no_such("pack", name, known);
        }
    }
    return names;
}

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

// What the user asks every pack to be written in; empty: what each pack itself asks for.
std::vector<OutputFormat> choose_formats(const Typed& typed) {
    std::vector<OutputFormat> chosen;
    if (!typed.has("format")) {
        return chosen;
    }
    std::string list = typed.option("format", "") + ",";
    while (!list.empty()) {
        const std::string name = list.substr(0, list.find(','));
        list.erase(0, name.size() + 1);
        const OutputFormat* const known = find_format(name);
        if (known == nullptr) {
            no_such("format", name, format_names());
        }
        chosen.push_back(*known);
    }
    return chosen;
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

Stage choose_stage(const Typed& typed) {
    const std::string name = typed.option("stop-after", "");
    if (!typed.has("stop-after")) {
        return Stage::All;
    }
    std::vector<std::string> names;
    for (const StageName& row : kStages) {
        if (row.name == name) {
            return row.stage;
        }
        names.emplace_back(row.name);
    }
    no_such("stop-after", name, names);
}

struct OutputFile {
    std::string name;
    std::string bytes;
};

// What one run was asked for, every name in it found.
struct BuildPlan {
    Wish wish;
    std::vector<Pack> packs;
    // Of each pack.
    std::vector<std::vector<OutputFormat>> formats;
    // Where the typeface lies.
    fs::path fonts;
    Stage stage = Stage::All;
};

BuildPlan plan_build(const Typed& typed, const fs::path& folder, const History& history,
                     const Resources& resources, Diagnostics& diagnostics) {
    BuildPlan plan;
    plan.wish.as_at = choose_day(typed);
    plan.wish.meeting = choose_meeting(typed, history, diagnostics);
    const std::vector<OutputFormat> formats = choose_formats(typed);
    plan.stage = choose_stage(typed);
    plan.wish.variant = {typed.has("mono"), typed.has("large-print")};
    if (plan.wish.meeting == nullptr) {
        return plan;
    }
    for (const std::string& name : choose_packs(typed, *plan.wish.meeting, resources.templates)) {
        Pack pack = read_pack(resources.templates / name, diagnostics);
        CouncilLook look = read_council_look(folder, pack.theme, diagnostics);
        pack.theme = std::move(look.theme);
        plan.formats.push_back(formats_of(pack, formats, diagnostics));
        plan.packs.push_back(std::move(pack));
        plan.fonts = look.fonts.empty() ? resources.fonts : std::move(look.fonts);
    }
    if (!history.authority.editions.empty() || !diagnostics.has_errors()) {
        plan.wish.edition = choose_edition(typed, plan.packs, history);
    }
    return plan;
}

std::vector<InputFile> hashes_of(const fs::path& folder) {
    std::vector<InputFile> hashes;
    for (const std::string& file : files_below(folder)) {
        hashes.push_back({file, sha256_hex(read_whole_file(folder / file))});
    }
    return hashes;
}

std::vector<InputFile> hashes_of_fonts(const fs::path& folder) {
    std::vector<InputFile> hashes = hashes_of(folder);
    std::erase_if(hashes, [](const InputFile& file) { return !file.path.ends_with(".ttf"); });
    return hashes;
}

std::vector<InputFile> hashes_of(const AuthorityFiles& files) {
    std::vector<InputFile> hashes;
    for (std::size_t i = 0; i < files.own.size(); ++i) {
        hashes.push_back({files.relative[i], sha256_hex(files.own[i].content)});
    }
    return hashes;
}

Manifest manifest_of(const BuildPlan& plan, const History& history, const Resources& resources,
                     const std::vector<OutputFile>& outputs) {
    Manifest manifest;
    manifest.authority = history.authority.id;
    manifest.clinic = plan.wish.meeting->id;
    manifest.as_at = iso_text(plan.wish.as_at.value_or(plan.wish.meeting->cutoff));
    manifest.edition = plan.wish.edition->id;
    for (const InputFile& file : hashes_of(resources.england)) {
        manifest.resources.push_back({"data/england/" + file.path, file.sha256});
    }
    for (const Pack& pack : plan.packs) {
        for (const auto& text : pack.texts) {
            manifest.resources.push_back(
                {"templates/" + fs::relative(text->path, resources.templates).generic_string(),
                 sha256_hex(text->content)});
        }
    }
    manifest.fonts = hashes_of_fonts(plan.fonts);
    manifest.fonts.push_back(
        {"hyphens.dic", sha256_hex(read_whole_file(resources.fonts / "hyphens.dic"))});
    for (const OutputFile& file : outputs) {
        manifest.outputs.push_back({file.name, sha256_hex(file.bytes)});
    }
    return manifest;
}

// A pack that looks back upon the meeting tells the facts of its day.
Wish wish_for(const Pack& pack, Wish wish) {
    if (pack.looks_back && !wish.as_at) {
        wish.as_at = wish.meeting->date;
    }
    return wish;
}

std::vector<OutputFile> write_packs(const BuildPlan& plan, const History& history,
                                    const Resources& resources, const Fonts& fonts,
                                    Diagnostics& diagnostics) {
    const std::string profile = read_whole_file(resources.colour_profile);
    std::vector<OutputFile> files;
    for (std::size_t i = 0; i < plan.packs.size(); ++i) {
        const Pack& pack = plan.packs[i];
        const FinishedPack finished = make_pack(history, pack, wish_for(pack, plan.wish), fonts);
        check_glyphs(finished.layout, fonts, pack.name, diagnostics);
        const ToWrite what{finished.document, finished.layout, finished.theme, fonts,
                           profile,           plan.wish.jobs};
        for (const OutputFormat& format : plan.formats[i]) {
            files.push_back(
                {pack.name + name_end(plan.wish.variant) + "." + std::string(format.name),
                 format.write(what)});
        }
    }
    return files;
}

// What is told of another day never takes the place of what the clinic saw.
std::string folder_of(const Wish& wish) {
    const bool is_usual = wish.as_at.value_or(wish.meeting->cutoff) == wish.meeting->cutoff;
    return wish.meeting->id + (is_usual ? "" : "-as-at-" + iso_text(*wish.as_at));
}

// "manifest-agenda.json" of packs that were asked for by name: it takes no other run's place.
std::string manifest_name(const Typed& typed, const Variant& variant) {
    std::string name = "manifest";
    for (const std::string& pack : typed.all("pack")) {
        name += "-" + pack;
    }
    return name + name_end(variant) + ".json";
}

void print_stage(const BuildPlan& plan, const History& history, const Fonts& fonts,
                 std::ostream& out) {
    for (const Pack& pack : plan.packs) {
        out << stage_text(history, pack, wish_for(pack, plan.wish), fonts, plan.stage);
    }
}

}  // namespace

int run_build(const Typed& typed, const Surroundings& surroundings) {
    const fs::path folder = typed.arguments.empty() ? "." : typed.arguments[0];
    const int jobs = whole_option(typed, "jobs", surroundings.cores, {1, 256});
    const Resources resources = find_resources(surroundings.program);
    AuthorityFiles files = load_authority_files(folder, resources.england);
    std::vector<InputFile> inputs = hashes_of(files);
    for (InputFile& file : fs::is_directory(folder / "look") ? hashes_of(folder / "look")
                                                             : std::vector<InputFile>{}) {
        inputs.push_back({"look/" + file.path, std::move(file.sha256)});
    }

    Diagnostics diagnostics;
    const History history = read_history(std::move(files), jobs, diagnostics);
    BuildPlan plan = plan_build(typed, folder, history, resources, diagnostics);
    plan.wish.jobs = jobs;
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kInputErrors;
    }
    // From here on the input is sound: no later stage checks it again.

    const Fonts fonts(plan.fonts, resources.fonts / "hyphens.dic");
    if (plan.stage != Stage::All) {
        print_stage(plan, history, fonts, *surroundings.out);
        return kWritten;
    }
    const std::vector<OutputFile> outputs =
        write_packs(plan, history, resources, fonts, diagnostics);
    Manifest manifest = manifest_of(plan, history, resources, outputs);
    manifest.inputs = std::move(inputs);
    if (!plan.wish.edition->sees_officers) {
        // A file's name tells the school: one that is withheld as a whole must not stand here.
        for (InputFile& file : manifest.inputs) {
            file.path.clear();
        }
    }

    const fs::path out = fs::path(typed.option("out", "out")) / history.authority.id /
                         folder_of(plan.wish) / plan.wish.edition->id;
    for (const OutputFile& file : outputs) {
        write_whole_file(out / file.name, file.bytes);
        *surroundings.out << (out / file.name).string() << "\n";
    }
    const fs::path manifest_file = out / manifest_name(typed, plan.wish.variant);
    write_whole_file(manifest_file, manifest_json(manifest));
    *surroundings.out << manifest_file.string() << "\n";
    *surroundings.messages << to_text(diagnostics, "the packs were written");
    return kWritten;
}

}  // namespace clinic
