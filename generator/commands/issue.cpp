#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "commands/folder_change.hpp"
#include "commands/issued_folder.hpp"
#include "commands/pack_files.hpp"
#include "commands/papers.hpp"
#include "model/working_days.hpp"
#include "source/trimmed.hpp"

#include <algorithm>
#include <map>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// The command line and the folder that it is about.
struct IssueTask {
    const Typed* typed = nullptr;
    const Surroundings* surroundings = nullptr;
    Resources resources;
    OpenFolder open;
    int jobs = 1;
    Date on;
    std::string why;
};

ChangedFile file_of(const IssueTask& task, const Meeting& meeting) {
    const std::string path = "clinics/" + meeting.id + ".yaml";
    return {path, content_of(task.open, path), content_of(task.open, path)};
}

std::string version_name(int version) {
    return "version " + number_text(version, 0);
}

// The law asks for clear days: Local Government Act 1972, section 100B.
void warn_of_short_notice(const IssueTask& task, const Meeting& meeting, const History& history,
                          Diagnostics& diagnostics) {
    const int wanted = history.authority.clear;
    const int clear = clear_days_between(task.on, meeting.date, history.bank_holidays);
    if (meeting.issued.empty() && clear < wanted) {
        diagnostics.warning_in(
            Problem::Contradiction, "clinics/" + meeting.id + ".yaml",
            "papers of " + iso_text(task.on) + " leave " + count_text(clear, "clear day") +
                " before the clinic, and " + number_text(wanted, 0) + " are due",
            "they were due on " +
                iso_text(last_day_of_issue(meeting.date, wanted, history.bank_holidays)) +
                "; the chair gives the reason for what comes late");
    }
}

void need_why(const IssueTask& task, const std::string& what) {
    if (task.why.find_first_not_of(' ') == std::string::npos) {
        throw WrongCommandLine(what + " needs --why TEXT",
                               "readers who have the papers are told the reason");
    }
}

// Papers go out between the day of their facts and the meeting.
void check_day_of_issue(const IssueTask& task, const Meeting& meeting) {
    const auto refuse = [&](const std::string& message, const std::string& hint) {
        throw WrongCommandLine("the papers cannot go out on " + iso_text(task.on) + ": " + message,
                               hint);
    };
    if (task.on < meeting.cutoff) {
        refuse("they tell what is known by " + iso_text(meeting.cutoff),
               "give a day from then on with --on, or an earlier 'cutoff' in the clinic's file");
    }
    if (meeting.date < task.on) {
        refuse("the clinic met on " + iso_text(meeting.date),
               "give the day on which they went out with --on");
    }
    if (!meeting.issued.empty() && task.on < meeting.issued.back().on) {
        refuse(version_name(meeting.issued.back().version) + " went out on " +
                   iso_text(meeting.issued.back().on),
               "give that day or a later one with --on");
    }
}

// The clinic's file with the next version in it.
ChangedFile with_version(const IssueTask& task, const Meeting& meeting, int version,
                         Diagnostics& diagnostics) {
    ChangedFile file = file_of(task, meeting);
    YamlEntry entry;
    entry.fields = {{"version", number_text(version, 0), YamlField::As::Plain},
                    {"on", iso_text(task.on), YamlField::As::Plain}};
    if (!task.why.empty()) {
        entry.fields.push_back({"why", task.why});
    }
    put_list(file, "issued", {}, {entry}, diagnostics);
    return file;
}

struct KeptEdition {
    Wish wish;
    IssuedManifest manifest;
};

bool says_the_same_as_last(const std::vector<KeptEdition>& kept,
                           const std::map<std::string, ToldValues>& last) {
    return std::ranges::all_of(kept, [&](const KeptEdition& one) {
        const auto found = last.find(one.wish.edition->id);
        return found != last.end() && found->second == one.manifest.values;
    });
}

// Makes the packs as `clinic build` would, and keeps their hashes.
Manifest make_edition(const IssueTask& task, const History& history, const Wish& wish,
                      const std::vector<InputFile>& inputs, Diagnostics& diagnostics) {
    PackOrder order;
    order.folder = task.open.folder;
    order.wish = wish;
    const std::vector<std::string> asked =
        wish.meeting->packs.empty() ? std::vector<std::string>{"clinic"} : wish.meeting->packs;
    read_packs(asked, {}, task.resources, order, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    std::erase_if(order.packs, [&](const Pack& pack) {
        return !pack.edition.empty() && pack.edition != wish.edition->id;
    });
    return manifest_of(order, history, task.resources,
                       make_files(order, history, task.resources, inputs, diagnostics));
}

std::string manifest_file(const std::string& path, const KeptEdition& one) {
    return path + "/" + one.wish.edition->id + ".json";
}

// All files or none: what was written is taken away again when the clinic's file cannot be.
void write_version(const IssueTask& task, const std::string& path,
                   const std::vector<KeptEdition>& kept, const ChangedFile& file) {
    const fs::path place = fs::path(task.open.folder) / path;
    // A name that begins with a dot is read by nobody.
    const fs::path hidden = place.parent_path() / ("." + place.filename().string() + ".part");
    std::error_code ignored;
    fs::remove_all(hidden, ignored);
    bool is_placed = false;
    try {
        for (const KeptEdition& one : kept) {
            write_whole_file(hidden / (one.wish.edition->id + ".json"),
                             manifest_json(one.manifest));
        }
        fs::rename(hidden, place);
        is_placed = true;
        make_changes(task.open, {file}, *task.typed, *task.surroundings);
    } catch (...) {
        fs::remove_all(hidden, ignored);
        if (is_placed) {
            fs::remove_all(place, ignored);
        }
        throw;
    }
    for (const KeptEdition& one : kept) {
        *task.surroundings->out << (fs::path(task.open.folder) / manifest_file(path, one)).string()
                                << "\n";
    }
}

// What write_version would do.
void tell_version(const IssueTask& task, const std::string& path,
                  const std::vector<KeptEdition>& kept, const ChangedFile& file) {
    make_changes(task.open, {file}, *task.typed, *task.surroundings);
    for (const KeptEdition& one : kept) {
        *task.surroundings->out << "would write "
                                << (fs::path(task.open.folder) / manifest_file(path, one)).string()
                                << "\n";
    }
}

int say_errors(const IssueTask& task, const Diagnostics& diagnostics) {
    *task.surroundings->messages << to_text(diagnostics, "nothing was written");
    return kInputErrors;
}

void check_place_is_free(const IssueTask& task, const std::string& path, int version,
                         Diagnostics& diagnostics) {
    if (fs::exists(fs::path(task.open.folder) / path)) {
        diagnostics.error_in(
            Problem::Contradiction, (fs::path(task.open.folder) / path).string(),
            "it is there already, and the clinic's file lists no " + version_name(version),
            "list it under 'issued' again, or move the folder away");
    }
}

std::vector<KeptEdition> keep_editions(const IssueTask& task, const History& history,
                                       const Meeting& meeting, Diagnostics& diagnostics) {
    const OutsidePapers papers = read_papers(task.open.folder, meeting, diagnostics);
    // The version that is being issued is not kept yet.
    Meeting earlier = meeting;
    if (!earlier.issued.empty()) {
        earlier.issued.pop_back();
    }
    std::vector<KeptEdition> kept;
    for (const Edition& edition : history.authority.editions) {
        KeptEdition one;
        one.wish.meeting = &meeting;
        one.wish.edition = &edition;
        one.wish.jobs = task.jobs;
        one.wish.papers = papers;
        one.wish.issued = read_issued_versions(task.open.folder, earlier, edition, diagnostics);
        if (diagnostics.has_errors()) {
            return {};
        }
        one.manifest.version = meeting.issued.back().version;
        one.manifest.on = task.on;
        one.manifest.why = task.why;
        one.manifest.values = told_values_of(judge(history, one.wish), one.wish);
        kept.push_back(std::move(one));
    }
    return kept;
}

// The values of the version before the new one, by edition; empty when it was withdrawn, since the
// same papers may then go out again.
std::map<std::string, ToldValues> last_values(const IssueTask& task, const History& history,
                                              const Meeting& before, Diagnostics& diagnostics) {
    std::map<std::string, ToldValues> last;
    if (before.issued.empty() || before.issued.back().withdrawn) {
        return last;
    }
    for (const Edition& edition : history.authority.editions) {
        std::vector<IssuedVersion> versions =
            read_issued_versions(task.open.folder, before, edition, diagnostics);
        if (!versions.empty() && versions.back().version == before.issued.back().version) {
            last[edition.id] = std::move(versions.back().values);
        }
    }
    return last;
}

int issue_version(IssueTask& task, const History& history, const Meeting& before,
                  Diagnostics& diagnostics) {
    const int version = before.issued.empty() ? 1 : before.issued.back().version + 1;
    if (version > 1) {
        need_why(task, "another version");
    }
    check_day_of_issue(task, before);
    const std::string path = issued_path(before.id, version);
    check_place_is_free(task, path, version, diagnostics);
    warn_of_short_notice(task, before, history, diagnostics);
    const auto last = last_values(task, history, before, diagnostics);
    const ChangedFile file = with_version(task, before, version, diagnostics);
    if (diagnostics.has_errors()) {
        return say_errors(task, diagnostics);
    }
    AuthorityFiles files = files_after(task.open, {file});
    const std::vector<InputFile> inputs = hashes_of_inputs(files, task.open.folder);
    Diagnostics said;
    const History issued = read_history(std::move(files), task.jobs, said);
    if (said.has_errors()) {
        return say_errors(task, said);
    }
    // From here on the folder is as it will be, and still sound.

    const Meeting& meeting = *issued.meeting(before.id);
    std::vector<KeptEdition> kept = keep_editions(task, issued, meeting, diagnostics);
    if (!last.empty() && says_the_same_as_last(kept, last)) {
        diagnostics.error_in(Problem::Contradiction, file.path,
                             version_name(version) + " would say what " +
                                 version_name(version - 1) + " says, word for word",
                             "'clinic build' prints " + version_name(version - 1) + " again");
    }
    for (KeptEdition& one : kept) {
        if (!diagnostics.has_errors()) {
            one.manifest.made = make_edition(task, issued, one.wish, inputs, diagnostics);
        }
    }
    if (diagnostics.has_errors()) {
        return say_errors(task, diagnostics);
    }
    const bool is_trial = task.typed->has("dry-run");
    (is_trial ? tell_version : write_version)(task, path, kept, file);
    *task.surroundings->out << version_name(version) << " of " << before.id
                            << (is_trial ? " would go out on " : " is issued on ")
                            << long_text(task.on) << "\n";
    *task.surroundings->messages << to_text(diagnostics, "the version was issued");
    return kWritten;
}

int withdraw_version(IssueTask& task, const Meeting& meeting, Diagnostics& diagnostics) {
    const int version = whole_option(*task.typed, "withdraw", 0, {1, 99});
    const auto issue = std::ranges::find(meeting.issued, version, &Issue::version);
    if (issue == meeting.issued.end()) {
        throw WrongCommandLine("clinic " + meeting.id + " has no " + version_name(version),
                               meeting.issued.empty()
                                   ? "none was issued"
                                   : "the last is " + version_name(meeting.issued.back().version));
    }
    if (issue->withdrawn) {
        throw WrongCommandLine(
            version_name(version) + " was withdrawn on " + iso_text(*issue->withdrawn) + " already",
            "'clinic issue' without --withdraw makes the next version");
    }
    need_why(task, "--withdraw");
    if (task.on < issue->on) {
        throw WrongCommandLine(version_name(version) + " went out on " + iso_text(issue->on) +
                                   ", and cannot be withdrawn on " + iso_text(task.on),
                               "give that day or a later one with --on");
    }
    ChangedFile file = file_of(task, meeting);
    put_values(file, {"issued", "version", number_text(version, 0)},
               {{"withdrawn", iso_text(task.on), YamlField::As::Plain}, {"reason", task.why}},
               diagnostics);
    if (!diagnostics.has_errors()) {
        read_history(files_after(task.open, {file}), task.jobs, diagnostics);
    }
    if (diagnostics.has_errors()) {
        return say_errors(task, diagnostics);
    }
    make_changes(task.open, {file}, *task.typed, *task.surroundings);
    *task.surroundings->out << version_name(version) << " of " << meeting.id
                            << (task.typed->has("dry-run") ? " would be" : " is")
                            << " withdrawn on " << long_text(task.on) << "\n";
    return kWritten;
}

}  // namespace

int run_issue(const Typed& typed, const Surroundings& surroundings) {
    IssueTask task;
    task.typed = &typed;
    task.surroundings = &surroundings;
    task.jobs = whole_option(typed, "jobs", surroundings.cores, {1, 256});
    task.on = day_option(typed, "on").value_or(surroundings.today);
    task.why = one_line(typed.option("why", ""));
    task.resources = find_resources(surroundings.program);
    task.open = open_folder(typed.arguments.empty() ? "." : typed.arguments[0], task.resources);

    Diagnostics diagnostics;
    const History history = read_history(task.open.files, task.jobs, diagnostics);
    const Meeting* const meeting = choose_meeting(typed, history, diagnostics);
    if (diagnostics.has_errors()) {
        return say_errors(task, diagnostics);
    }
    // Remarks of the folder as it was are not told twice.
    Diagnostics of_issue;
    return typed.has("withdraw") ? withdraw_version(task, *meeting, of_issue)
                                 : issue_version(task, history, *meeting, of_issue);
}

}  // namespace clinic
