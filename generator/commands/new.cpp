#include "base/failure.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "commands/pack_files.hpp"
#include "example/example.hpp"
#include "schema/schemas.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// Path and bytes.
using NewFiles = std::map<std::string, std::string>;

// What data/starter calls the council.
constexpr std::string_view kStarterName = "New Council";
constexpr int kStarterCode = 997;

void replace_all(std::string& text, std::string_view words, std::string_view by) {
    for (std::size_t at = text.find(words); at != std::string::npos;
         at = text.find(words, at + by.size())) {
        text.replace(at, words.size(), by);
    }
}

// A small folder to fill, with the schemas that its files name.
NewFiles new_authority(const Typed& typed, const fs::path& starter) {
    const std::string given = typed.option("name", kStarterName);
    if (given.find_first_not_of(" \t\r\n") == std::string::npos) {
        throw WrongCommandLine("--name is '" + given + "'", "write the council's name");
    }
    const std::string name = yaml_flow_scalar(given);
    const int code = whole_option(typed, "code", kStarterCode, {100, 999});
    NewFiles files;
    for (const std::string& path : files_below(starter)) {
        std::string content = read_whole_file(starter / path);
        replace_all(content, kStarterName, name);
        replace_all(content, number_text(kStarterCode, 0), number_text(code, 0));
        files.emplace(path, std::move(content));
    }
    for (auto& [path, schema] : schema_files(schema_kinds())) {
        files.emplace(".schema/" + path, std::move(schema));
    }
    return files;
}

NewFiles new_example(const Typed& typed) {
    const std::string council = typed.option("council", example_names().front());
    const std::optional<ExampleWish> usual = usual_example(council);
    if (!usual) {
        throw WrongCommandLine("--council is '" + council + "'",
                               name_hint(council, example_names()));
    }
    ExampleWish wish = *usual;
    wish.schools = whole_option(typed, "schools", wish.schools, {1, 24000});
    wish.seed = static_cast<std::uint64_t>(
        whole_option(typed, "seed", static_cast<int>(wish.seed), {0, 2147483647}));
    return write_example(wish);
}

bool is_authority(const fs::path& folder) {
    return fs::exists(folder / "authority.yaml");
}

// A bare name is of the authority that one stands in. A pack elsewhere would be found by nobody.
fs::path place_of_pack(fs::path typed) {
    if (!typed.has_filename()) {
        typed = typed.parent_path();
    }
    if (typed.filename() == kSharedTemplates) {
        throw WrongCommandLine("'shared' is no name for a pack",
                               "what stands there takes the place of files of all packs");
    }
    if (!typed.has_parent_path() && is_authority(".")) {
        return fs::path("templates") / typed;
    }
    const fs::path templates = typed.parent_path();
    if (templates.filename() != "templates" || !is_authority(templates.parent_path())) {
        throw WrongCommandLine(
            "'" + typed.string() + "' is not below templates/ of an authority folder",
            "write mycouncil/templates/" + typed.filename().string());
    }
    return typed;
}

// Everything that it prints, also what it shares with others: so all of it can be reworded.
NewFiles new_pack(const Typed& typed, const fs::path& place, const Resources& resources) {
    const TemplateFolders folders = template_folders(place.parent_path().parent_path(), resources);
    const std::string from = typed.option("from", "clinic");
    const std::vector<std::string> known = pack_names(folders);
    if (std::ranges::find(known, from) == known.end()) {
        no_such("from", from, known);
    }
    Diagnostics diagnostics;
    NewFiles files;
    for (const auto& text : read_pack(folders, from, diagnostics).texts) {
        files.emplace(fs::path(text->path).filename().string(), text->content);
    }
    return files;
}

void refuse_options(const Typed& typed, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (typed.has(name)) {
            throw WrongCommandLine("'new " + typed.arguments[0] + "' does not take --" + name);
        }
    }
}

NewFiles new_files(const Typed& typed, const fs::path& folder, const Surroundings& surroundings) {
    const std::string& kind = typed.arguments[0];
    const Resources resources = find_resources(surroundings.program);
    if (kind == "authority") {
        refuse_options(typed, {"from", "council", "schools", "seed"});
        return new_authority(typed, resources.starter);
    }
    if (kind == "example") {
        refuse_options(typed, {"from", "name", "code"});
        return new_example(typed);
    }
    refuse_options(typed, {"council", "schools", "seed", "name", "code"});
    return new_pack(typed, folder, resources);
}

}  // namespace

int run_new(const Typed& typed, const Surroundings& surroundings) {
    const std::string& kind = typed.arguments[0];
    if (kind != "authority" && kind != "example" && kind != "pack") {
        throw WrongCommandLine("'new " + kind + "' is not known",
                               name_hint(kind, {"authority", "example", "pack"}));
    }
    const fs::path folder =
        kind == "pack" ? place_of_pack(typed.arguments[1]) : fs::path(typed.arguments[1]);
    const NewFiles files = new_files(typed, folder, surroundings);
    if (fs::exists(folder) && (!fs::is_directory(folder) || !fs::is_empty(folder))) {
        throw Failure("writing to " + folder.string() + ": it is there already and not empty");
    }
    for (const auto& [path, bytes] : files) {
        write_whole_file(folder / path, bytes);
    }
    *surroundings.out << "wrote " << files.size() << " files to " << folder.string() << "\n";
    return kWritten;
}

}  // namespace clinic
