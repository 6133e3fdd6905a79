#include "base/hash.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "commands/manifest.hpp"
#include "commands/papers.hpp"
#include "compose/council_look.hpp"
#include "pipeline.hpp"
#include "render/formats.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

const Edition* choose_edition(const Typed& typed, const History& history) {
    const std::string id = typed.option("edition", "members");
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

std::vector<OutputFormat> choose_formats(const Typed& typed) {
    std::string list = typed.option("format", "pdf,html") + ",";
    std::vector<OutputFormat> chosen;
    while (!list.empty()) {
        const std::string name = list.substr(0, list.find(','));
        list.erase(0, name.size() + 1);
        std::vector<std::string> names;
        const auto known = std::find_if(output_formats().begin(), output_formats().end(),
                                        [&](const OutputFormat& row) {
                                            names.emplace_back(row.name);
                                            return row.name == name;
                                        });
        if (known == output_formats().end()) {
            no_such("format", name, names);
        }
        chosen.push_back(*known);
    }
    return chosen;
}

// 0 without --supplement.
int choose_supplement(const Typed& typed, const Meeting& meeting) {
    if (!typed.has("supplement")) {
        return 0;
    }
    const int number = whole_option(typed, "supplement", 0, {1, 99});
    int last = 0;
    for (const AgendaItem& item : meeting.agenda) {
        last = std::max(last, item.supplement);
    }
    if (number > last) {
        throw WrongCommandLine("--supplement is " + number_text(number, 0) + ", and no item of " +
                                   meeting.id + " comes in it",
                               last == 0 ? "write 'supplement: 1' with the items that came late"
                                         : "its last supplement is " + number_text(last, 0));
    }
    return number;
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
    std::vector<OutputFormat> formats;
    OutsidePapers papers;
    // Where the typeface lies.
    fs::path fonts;
    Stage stage = Stage::All;
};

BuildPlan plan_build(const Typed& typed, const fs::path& folder, const History& history,
                     const Resources& resources, Diagnostics& diagnostics) {
    BuildPlan plan;
    plan.wish.as_at = choose_day(typed);
    plan.wish.meeting = choose_meeting(typed, history, diagnostics);
    plan.formats = choose_formats(typed);
    plan.stage = choose_stage(typed);
    plan.wish.variant = {typed.has("mono"), typed.has("large-print"), typed.has("print")};
    if (plan.wish.meeting == nullptr) {
        return plan;
    }
    if (history.authority.editions.empty() && diagnostics.has_errors()) {
        return plan;
    }
    plan.wish.edition = choose_edition(typed, history);
    plan.wish.supplement = choose_supplement(typed, *plan.wish.meeting);
    plan.papers = read_papers(folder, *plan.wish.meeting, diagnostics);
    for (const std::string& name : choose_packs(typed, *plan.wish.meeting, resources.templates)) {
        Pack pack = read_pack(resources.templates / name, diagnostics);
        CouncilLook look = read_council_look(folder, pack.theme, diagnostics);
        pack.theme = std::move(look.theme);
        plan.packs.push_back(std::move(pack));
        plan.fonts = look.fonts.empty() ? resources.fonts : std::move(look.fonts);
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
        for (const InputFile& file : hashes_of(resources.templates / pack.name)) {
            manifest.resources.push_back({"templates/" + pack.name + "/" + file.path, file.sha256});
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

// "-supplement-1-print"
std::string end_of_names(const Wish& wish) {
    return (wish.supplement > 0 ? "-supplement-" + number_text(wish.supplement, 0) : "") +
           name_end(wish.variant);
}

struct WrittenPacks {
    std::vector<OutputFile> files;
    // Outside papers that were taken in, of all that the agenda names.
    std::map<std::string, std::string> hashes_of_papers;
};

WrittenPacks write_packs(const BuildPlan& plan, const History& history, const Resources& resources,
                         const Fonts& fonts, Diagnostics& diagnostics) {
    const std::string profile = read_whole_file(resources.colour_profile);
    WrittenPacks written;
    for (const FinishedPack& finished : make_packs(history, plan.packs, plan.wish, fonts)) {
        for (const Section& section : finished.document.sections) {
            if (section.outside != nullptr) {
                written.hashes_of_papers.emplace(section.outside->path,
                                                 sha256_hex(section.outside->bytes));
            }
        }
        check_glyphs(finished.layout, fonts, finished.name, diagnostics);
        const ToWrite what{finished.document, finished.layout, finished.theme, fonts,
                           profile,           plan.wish.jobs};
        for (const OutputFormat& format : plan.formats) {
            written.files.push_back(
                {finished.name + end_of_names(plan.wish) + "." + std::string(format.name),
                 format.write(what)});
        }
    }
    return written;
}

// What is told of another day never takes the place of what the clinic saw.
std::string folder_of(const Wish& wish) {
    const bool is_usual = wish.as_at.value_or(wish.meeting->cutoff) == wish.meeting->cutoff;
    return wish.meeting->id + (is_usual ? "" : "-as-at-" + iso_text(*wish.as_at));
}

void print_stage(const BuildPlan& plan, const History& history, const Fonts& fonts,
                 std::ostream& out) {
    const bool is_in_set = plan.wish.variant.print || plan.wish.supplement > 0;
    if (is_in_set && plan.stage == Stage::Document) {
        for (const FinishedPack& finished : make_packs(history, plan.packs, plan.wish, fonts)) {
            out << to_text(finished.document);
        }
        return;
    }
    if (is_in_set && plan.stage == Stage::Pages) {
        for (const FinishedPack& finished : make_packs(history, plan.packs, plan.wish, fonts)) {
            out << to_text(finished.layout);
        }
        return;
    }
    for (const Pack& pack : plan.packs) {
        out << stage_text(history, pack, plan.wish, fonts, plan.stage);
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
    plan.wish.papers = &plan.papers;
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
    const WrittenPacks written = write_packs(plan, history, resources, fonts, diagnostics);
    Manifest manifest = manifest_of(plan, history, resources, written.files);
    manifest.inputs = std::move(inputs);
    for (const auto& [path, hash] : written.hashes_of_papers) {
        manifest.inputs.push_back({path, hash});
    }
    if (!plan.wish.edition->sees_officers) {
        // A file's name tells the school: one that is withheld as a whole must not stand here.
        for (InputFile& file : manifest.inputs) {
            file.path.clear();
        }
    }

    const fs::path out = fs::path(typed.option("out", "out")) / history.authority.id /
                         folder_of(plan.wish) / plan.wish.edition->id;
    for (const OutputFile& file : written.files) {
        write_whole_file(out / file.name, file.bytes);
        *surroundings.out << (out / file.name).string() << "\n";
    }
    const fs::path manifest_file = out / ("manifest" + end_of_names(plan.wish) + ".json");
    write_whole_file(manifest_file, manifest_json(manifest));
    *surroundings.out << manifest_file.string() << "\n";
    *surroundings.messages << to_text(diagnostics, "the packs were written");
    return kWritten;
}

}  // namespace clinic
