#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "base/wrapped_text.hpp"
#include "commands/choose.hpp"
#include "commands/command.hpp"
#include "model/spoken_names.hpp"
#include "model/view.hpp"

#include <algorithm>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// The clinic, looked at on a day.
struct StatusScene {
    fs::path folder;
    const History* history = nullptr;
    const Meeting* meeting = nullptr;
    // What its papers would tell.
    View view;
    Date on;
};

std::string item(const std::string& words) {
    return hanging_text("  -", words, 4);
}

std::string services_text(const StatusScene& scene) {
    std::string text;
    const std::size_t all = scene.view.schools.size();
    for (const Service& service : scene.history->authority.services) {
        std::vector<std::string> missing;
        for (const SchoolOnDay& school : scene.view.schools) {
            if (!school.comments.contains(service.id)) {
                missing.push_back(school.name);
            }
        }
        const std::string count = service.name + ": " +
                                  number_text(static_cast<double>(all - missing.size()), 0) +
                                  " of " + count_text(static_cast<int>(all), "school");
        text += item(missing.empty()         ? count
                     : missing.size() == all ? count + "; none has an answer"
                                             : count + "; not of " + joined_text(missing, ", "));
    }
    return text.empty() ? "" : "Comments of services\n" + text;
}

std::string attendance_text(const StatusScene& scene) {
    std::string text;
    for (const MeetingRole& role : scene.history->authority.roles) {
        const auto named =
            std::ranges::count_if(scene.meeting->attendance, [&](const Attendance& attendance) {
                return attendance.role == role.id && !attendance.is.empty();
            });
        if (named == 0) {
            text += item(role.title + ": no reply");
        } else if (named < role.seats) {
            text += item(role.title + ": " + number_text(static_cast<double>(named), 0) + " of " +
                         number_text(role.seats, 0) + " have replied");
        }
    }
    return text.empty() ? "" : "Attendance without reply\n" + text;
}

std::string agenda_text(const StatusScene& scene) {
    std::string text;
    for (const AgendaItem& one : scene.meeting->agenda) {
        if (one.by.empty()) {
            text += item(one.title + ": nobody presents it");
        }
        if (!one.paper.empty() && !fs::exists(scene.folder / one.paper)) {
            text += item(one.title + ": its paper " + one.paper + " is not in the folder");
        }
    }
    if (scene.meeting->agenda.empty()) {
        text = item("there is none yet");
    }
    return text.empty() ? "" : "Agenda\n" + text;
}

std::string action_line(const StatusScene& scene, const KnownAction& known) {
    const Action& action = *known.action;
    std::string words = action.id + " " + action.title + " (" +
                        role_title(scene.history->authority, action.owner) + ")";
    if (known.due) {
        const int over = day_number(scene.on) - day_number(*known.due);
        words += over > 0 ? ", " + count_text(over, "day") + " overdue"
                          : ", due " + long_text(*known.due);
    }
    return words;
}

std::string actions_text(const StatusScene& scene) {
    std::string silent;
    std::string overdue;
    for (const KnownAction& known : scene.view.actions) {
        if (known.state != "open") {
            continue;
        }
        const bool is_told = std::ranges::any_of(
            scene.meeting->progress,
            [&](const Progress& progress) { return progress.action == known.action->id; });
        if (!is_told) {
            silent += item(action_line(scene, known));
        } else if (known.due && *known.due < scene.on) {
            overdue += item(action_line(scene, known));
        }
    }
    return (silent.empty() ? "" : "Open actions of which this clinic says nothing\n" + silent) +
           (overdue.empty() ? "" : "Open actions past their day\n" + overdue);
}

// The last version that had gone out by the day; null: none.
const Issue* last_issue(const StatusScene& scene) {
    const Issue* last = nullptr;
    for (const Issue& issue : scene.meeting->issued) {
        last = issue.on <= scene.on ? &issue : last;
    }
    return last;
}

bool is_withdrawn(const StatusScene& scene, const Issue& issue) {
    return issue.withdrawn && *issue.withdrawn <= scene.on;
}

std::string papers_state(const StatusScene& scene) {
    const Issue* const issue = last_issue(scene);
    if (issue == nullptr) {
        return "draft, not issued";
    }
    const std::string version =
        "version " + number_text(issue->version, 0) + ", issued " + long_text(issue->on);
    return is_withdrawn(scene, *issue) ? version + ", withdrawn " + long_text(*issue->withdrawn)
                                       : version;
}

std::string minutes_state(const StatusScene& scene) {
    const Meeting& meeting = *scene.meeting;
    if (scene.on < meeting.date) {
        return "the meeting is still to come";
    }
    if (meeting.minutes.empty()) {
        return "not written";
    }
    return meeting.confirmed && meeting.confirmed->on <= scene.on
               ? "confirmed " + long_text(meeting.confirmed->on)
               : "written, not confirmed";
}

std::string command_line(const StatusScene& scene, const std::string& command,
                         const std::string& more = {}) {
    return "clinic " + command + " " + scene.folder.string() + " --clinic " + scene.meeting->id +
           more;
}

std::string file_of_clinic(const StatusScene& scene) {
    return (scene.folder / "clinics" / (scene.meeting->id + ".yaml")).string();
}

std::string next_step(const StatusScene& scene, bool is_complete) {
    const Meeting& meeting = *scene.meeting;
    const Issue* const issue = last_issue(scene);
    const std::string on = " --on " + iso_text(std::max(scene.on, meeting.cutoff));
    if (scene.on <= meeting.date && issue == nullptr) {
        return scene.on < meeting.cutoff || !is_complete
                   ? command_line(scene, "build") + "   to look the draft through"
                   : command_line(scene, "issue", on);
    }
    if (scene.on <= meeting.date) {
        return is_withdrawn(scene, *issue)
                   ? command_line(scene, "issue", on + " --why '…'")
                   : command_line(scene, "build") + "   to print what was issued";
    }
    if (meeting.minutes.empty()) {
        return command_line(scene, "minutes");
    }
    if (!meeting.closed) {
        return command_line(scene, "close");
    }
    if (!meeting.confirmed) {
        return "write 'confirmed' into " + file_of_clinic(scene) +
               " when the next clinic has confirmed the minutes";
    }
    return "nothing: this clinic is done";
}

std::string status_text(const StatusScene& scene) {
    const Meeting& meeting = *scene.meeting;
    const int days = day_number(meeting.date) - day_number(scene.on);
    const std::string missing =
        services_text(scene) + attendance_text(scene) + agenda_text(scene) + actions_text(scene);
    std::string text = scene.history->authority.name + ", clinic " + meeting.id + "\n";
    text += "  meets    " + long_text(meeting.date) +
            (days > 0    ? ", in " + count_text(days, "day")
             : days == 0 ? ", today"
                         : ", " + count_text(-days, "day") + " ago") +
            "\n";
    text += "  cutoff   " + long_text(meeting.cutoff) + "\n";
    text += "  papers   " + papers_state(scene) + "\n";
    text += "  minutes  " + minutes_state(scene) + "\n\n";
    text += missing.empty() ? "Nothing is missing.\n" : missing;
    return text + "\nNext: " + next_step(scene, missing.empty()) + "\n";
}

}  // namespace

int run_status(const Typed& typed, const Surroundings& surroundings) {
    StatusScene scene;
    scene.folder = typed.arguments.empty() ? "." : typed.arguments[0];
    scene.on = day_option(typed, "on").value_or(surroundings.today);
    const Resources resources = find_resources(surroundings.program);
    Diagnostics diagnostics;
    const History history = read_history(load_authority_files(scene.folder, resources.england),
                                         surroundings.cores, diagnostics);
    scene.history = &history;
    scene.meeting = choose_meeting(typed, history, scene.on, diagnostics);
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "the status is not known");
        return kInputErrors;
    }
    scene.view = view_of(history, *scene.meeting, surroundings.cores);
    *surroundings.out << status_text(scene);
    return kWritten;
}

}  // namespace clinic
