#include "base/json.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "commands/issued_folder.hpp"
#include "disclose/value_changes.hpp"

#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// One of the two that are compared.
struct DiffSide {
    // "2016-spring, version 2, for members"
    std::string name;
    IssuedManifest manifest;
};

DiffSide side_of(IssuedManifest manifest) {
    DiffSide side;
    side.name = manifest.made.clinic + ", version " + number_text(manifest.version, 0) + " of " +
                long_text(manifest.on);
    side.manifest = std::move(manifest);
    return side;
}

std::optional<DiffSide> read_side(const fs::path& file, Diagnostics& diagnostics) {
    if (fs::is_directory(file)) {
        throw WrongCommandLine("'" + file.string() + "' is a folder, not a manifest",
                               "a manifest is issued/<clinic>/v1/<edition>.json; of a folder give "
                               "--clinic twice");
    }
    auto manifest = read_manifest({file.string(), read_whole_file(file)}, diagnostics);
    return manifest ? std::optional(side_of(std::move(*manifest))) : std::nullopt;
}

// The version of a clinic so many before its last.
fs::path kept_before_last(const fs::path& folder, const Meeting& meeting, const Edition& edition,
                          std::size_t before_last) {
    std::vector<fs::path> kept;
    for (const Issue& issue : meeting.issued) {
        const fs::path file = kept_file(folder, meeting, issue, edition);
        if (fs::exists(file)) {
            kept.push_back(file);
        }
    }
    if (kept.size() <= before_last) {
        throw WrongCommandLine("of clinic " + meeting.id + " " +
                                   (kept.empty() ? "no version" : "only one version") +
                                   " is kept for " + edition.id,
                               "'clinic issue' keeps what papers say");
    }
    return kept[kept.size() - 1 - before_last];
}

std::vector<fs::path> files_of_clinics(const Typed& typed, const Surroundings& surroundings,
                                       Diagnostics& diagnostics) {
    const fs::path folder = typed.arguments[0];
    const std::vector<std::string> ids = typed.all("clinic");
    if (ids.size() > 2) {
        throw WrongCommandLine("--clinic is given more than twice", "two can be compared");
    }
    const Resources resources = find_resources(surroundings.program);
    const History history = read_history(load_authority_files(folder, resources.england),
                                         surroundings.cores, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    const Edition& edition = choose_edition(typed, "members", history);
    const Meeting& first = meeting_named(ids.front(), history);
    const Meeting& second = meeting_named(ids.back(), history);
    return {kept_before_last(folder, first, edition, ids.size() == 1 ? 1 : 0),
            kept_before_last(folder, second, edition, 0)};
}

std::vector<fs::path> files_to_compare(const Typed& typed, const Surroundings& surroundings,
                                       Diagnostics& diagnostics) {
    if (typed.has("clinic")) {
        if (typed.arguments.size() > 1) {
            throw WrongCommandLine("--clinic is of one authority folder",
                                   "give one folder, or two manifests without --clinic");
        }
        return files_of_clinics(typed, surroundings, diagnostics);
    }
    if (typed.arguments.size() < 2) {
        throw WrongCommandLine("there is nothing to compare with",
                               "give two manifests, or an authority folder and --clinic twice");
    }
    return {typed.arguments[0], typed.arguments[1]};
}

std::string change_words(const ValueChange& change) {
    switch (change.how) {
        case ValueChange::How::Came:
            return (change.what.empty() ? change.noun : change.what) + ": new" +
                   (change.now.empty() || change.now == change.what ? "" : ", " + change.now);
        case ValueChange::How::Went:
            return (change.what.empty() ? change.noun : change.what) + ": gone" +
                   (change.was.empty() || change.was == change.what ? "" : ", was " + change.was);
        case ValueChange::How::Differs:
            break;
    }
    const auto shown = [](const std::string& words) {
        return words.empty() ? std::string("nothing") : words;
    };
    return change.what + ": " + shown(change.was) + " → " + shown(change.now);
}

std::string school_head(const ValueChange& change) {
    return change.urn.empty() ? "The papers as a whole" : change.urn + " " + change.school;
}

std::string diff_text(const DiffSide& before, const DiffSide& after, const ValueChanges& changes) {
    std::string text = "from  " + before.name + "\nto    " + after.name + "\nfor   " +
                       after.manifest.made.edition + "\n";
    if (changes.told.empty()) {
        return text +
               (changes.following == 0
                    ? "\nNothing differs.\n"
                    : "\nNo school, figure, judgement, rule, action or word differs; what is "
                      "drawn, reckoned or told in other packs does.\n");
    }
    std::string head;
    std::string kind;
    for (const ValueChange& change : changes.told) {
        if (school_head(change) != head) {
            head = school_head(change);
            kind.clear();
            text += "\n" + head + "\n";
        }
        if (change.kind != kind && change.kind != "schools") {
            kind = change.kind;
            text += "  " + kind + "\n";
        }
        text += (change.kind == "schools" ? "  " : "    ") + change_words(change) + "\n";
    }
    if (changes.following > 0) {
        text += "\n" + number_text(changes.following, 0) +
                " more values follow from these and differ as well.\n";
    }
    return text;
}

std::string diff_json(const DiffSide& before, const DiffSide& after, const ValueChanges& changes) {
    const auto side_json = [](const DiffSide& side) {
        Json json;
        return json.set("clinic", side.manifest.made.clinic)
            .set("version", side.manifest.version)
            .set("on", iso_text(side.manifest.on));
    };
    Json list = Json::list({});
    for (const ValueChange& change : changes.told) {
        Json one;
        one.set("how", change.how == ValueChange::How::Came   ? "came"
                       : change.how == ValueChange::How::Went ? "went"
                                                              : "differs");
        one.set("kind", change.kind);
        if (!change.urn.empty()) {
            one.set("urn", change.urn).set("school", change.school);
        }
        list.items.push_back(
            one.set("what", change.what).set("was", change.was).set("now", change.now));
    }
    Json json;
    json.set("edition", after.manifest.made.edition);
    json.set("from", side_json(before));
    json.set("to", side_json(after));
    json.set("differences", std::move(list));
    json.set("following", changes.following);
    return json_text(json);
}

// A folder that was renamed holds what it held under its name before.
void check_sides(const DiffSide& before, const DiffSide& after, bool is_one_folder) {
    const Manifest& one = before.manifest.made;
    const Manifest& other = after.manifest.made;
    if (one.edition != other.edition) {
        throw WrongCommandLine("one is for " + one.edition + ", the other for " + other.edition,
                               "what one edition withholds is no change: compare the same edition");
    }
    if (!is_one_folder && one.authority != other.authority) {
        throw WrongCommandLine("one is of " + one.authority + ", the other of " + other.authority,
                               "compare versions or clinics of one council");
    }
}

}  // namespace

int run_diff(const Typed& typed, const Surroundings& surroundings) {
    const std::string format = typed.option("format", "text");
    if (format != "text" && format != "json") {
        no_such("format", format, {"text", "json"});
    }
    Diagnostics diagnostics;
    const std::vector<fs::path> files = files_to_compare(typed, surroundings, diagnostics);
    std::optional<DiffSide> before;
    std::optional<DiffSide> after;
    if (!diagnostics.has_errors()) {
        before = read_side(files[0], diagnostics);
        after = read_side(files[1], diagnostics);
    }
    if (!before || !after) {
        *surroundings.messages << to_text(diagnostics, "nothing was compared");
        return kInputErrors;
    }
    check_sides(*before, *after, typed.has("clinic"));
    const ValueChanges changes = value_changes(before->manifest.values, after->manifest.values);
    *surroundings.out << (format == "json" ? diff_json(*before, *after, changes)
                                           : diff_text(*before, *after, changes));
    return kWritten;
}

}  // namespace clinic
