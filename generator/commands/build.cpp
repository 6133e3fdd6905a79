#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "commands/check_packs.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "commands/issued_folder.hpp"
#include "commands/pack_files.hpp"
#include "commands/papers.hpp"
#include "pipeline.hpp"
#include "render/formats.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// What the packs are for.
std::string usual_edition(const Typed& typed, const std::vector<Pack>& packs) {
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
    return usual;
}

std::vector<std::string> choose_packs(const Typed& typed, const Meeting& meeting,
                                      const TemplateFolders& folders) {
    const std::vector<std::string> known = pack_names(folders);
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

// Empty without --only.
std::string choose_only(const Typed& typed, const std::vector<Pack>& packs) {
    if (typed.has("only") && std::ranges::none_of(packs, &Pack::is_for_each)) {
        throw WrongCommandLine("--only is for packs that make one file for each school or group",
                               "name one of them with --pack: school, briefing, collaborative");
    }
    for (const Pack& pack : packs) {
        if (typed.has("only") && !pack.is_for_each) {
            throw WrongCommandLine(
                "--only is not for the pack '" + pack.name + "', which makes one file",
                "make it by itself");
        }
    }
    const std::string only = typed.option("only", "");
    if (typed.has("only") && only.find_first_not_of(' ') == std::string::npos) {
        throw WrongCommandLine("--only names nothing",
                               "write a part of a school's name, its number, or a group's name");
    }
    return only;
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

// What one run was asked for, every name in it found.
struct BuildPlan {
    PackOrder order;
    Stage stage = Stage::All;
};

BuildPlan plan_build(const Typed& typed, const fs::path& folder, const History& history,
                     const Resources& resources, Diagnostics& diagnostics) {
    BuildPlan plan;
    plan.order.folder = folder;
    Wish& wish = plan.order.wish;
    wish.as_at = choose_day(typed);
    wish.meeting = choose_meeting(typed, history, diagnostics);
    const std::vector<OutputFormat> formats = choose_formats(typed);
    plan.stage = choose_stage(typed);
    wish.variant = {typed.has("mono"), typed.has("large-print"), typed.has("print")};
    if (wish.meeting == nullptr) {
        return plan;
    }
    read_packs(choose_packs(typed, *wish.meeting, template_folders(folder, resources)), formats,
               resources, plan.order, diagnostics);
    wish.only = choose_only(typed, plan.order.packs);
    if (history.authority.editions.empty() && diagnostics.has_errors()) {
        return plan;
    }
    if (!typed.has("edition")) {
        check_editions(plan.order.packs, history.authority, diagnostics);
        if (diagnostics.has_errors()) {
            return plan;
        }
    }
    wish.edition = &choose_edition(typed, usual_edition(typed, plan.order.packs), history);
    wish.issued = read_issued_versions(folder, *wish.meeting, *wish.edition, diagnostics);
    wish.supplement = choose_supplement(typed, *wish.meeting);
    wish.papers = read_papers(folder, *wish.meeting, diagnostics);
    return plan;
}

// What is told of another day never takes the place of what the clinic saw.
std::string folder_of(const Wish& wish) {
    const bool is_usual = wish.as_at.value_or(wish.meeting->cutoff) == wish.meeting->cutoff;
    return wish.meeting->id + (is_usual ? "" : "-as-at-" + iso_text(*wish.as_at));
}

// "manifest-agenda.json" of packs that were asked for by name: it takes no other run's place.
std::string manifest_name(const Typed& typed, const Wish& wish) {
    std::string name = "manifest";
    for (const std::string& pack : typed.all("pack")) {
        name += "-" + pack;
    }
    return name + end_of_names(wish) + ".json";
}

void print_stage(const BuildPlan& plan, const History& history, const Fonts& fonts,
                 std::ostream& out) {
    const Wish& wish = plan.order.wish;
    const bool is_in_set = wish.variant.print || wish.supplement > 0;
    if (is_in_set && (plan.stage == Stage::Document || plan.stage == Stage::Pages)) {
        for (const FinishedPack& finished : make_packs(history, plan.order.packs, wish, fonts)) {
            out << (plan.stage == Stage::Document ? to_text(finished.document)
                                                  : to_text(finished.layout));
        }
        return;
    }
    for (const Pack& pack : plan.order.packs) {
        out << stage_text(history, pack, wish, fonts, plan.stage);
    }
}

}  // namespace

int run_build(const Typed& typed, const Surroundings& surroundings) {
    const fs::path folder = typed.arguments.empty() ? "." : typed.arguments[0];
    const int jobs = whole_option(typed, "jobs", surroundings.cores, {1, 256});
    const Resources resources = find_resources(surroundings.program);
    AuthorityFiles files = load_authority_files(folder, resources.england);
    std::vector<InputFile> inputs = hashes_of_inputs(files, folder);

    Diagnostics diagnostics;
    const History history = read_history(std::move(files), jobs, diagnostics);
    BuildPlan plan = plan_build(typed, folder, history, resources, diagnostics);
    plan.order.wish.jobs = jobs;
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kInputErrors;
    }
    // From here on the input is sound: no later stage checks it again.

    if (plan.stage != Stage::All) {
        const Fonts fonts(plan.order.fonts, resources.fonts / "hyphens.dic");
        print_stage(plan, history, fonts, *surroundings.out);
        return kWritten;
    }
    const FilesOfPacks made =
        make_files(plan.order, history, resources, std::move(inputs), diagnostics);
    if (made.outputs.empty() && typed.has("only")) {
        throw WrongCommandLine(
            "--only is '" + plan.order.wish.only + "', and nothing has that name",
            "write the number of a school, or words of the name");
    }

    if (made.outputs.empty()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kWritten;
    }
    const fs::path out = fs::path(typed.option("out", "out")) / history.authority.id /
                         folder_of(plan.order.wish) / plan.order.wish.edition->id;
    for (const OutputFile& file : made.outputs) {
        write_whole_file(out / file.name, file.bytes);
        *surroundings.out << (out / file.name).string() << "\n";
    }
    const fs::path manifest_file = out / manifest_name(typed, plan.order.wish);
    write_whole_file(manifest_file,
                     manifest_json(manifest_of(plan.order, history, resources, made)));
    *surroundings.out << manifest_file.string() << "\n";
    *surroundings.messages << to_text(diagnostics, "the packs were written");
    return kWritten;
}

}  // namespace clinic
