#include "clerk/close_clinic.hpp"

#include "base/number_text.hpp"
#include "clerk/clinic_file.hpp"
#include "clerk/meeting_text.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// What each term looks at, as the termly clinics of Peterborough's network have it.
struct Term {
    std::string_view id;
    std::string_view focus;
    std::string_view item;
};
constexpr std::array kTerms = {
    Term{"autumn", "provision data", "Provision data and last results"},
    Term{"spring", "predictions and census", "Predictions and the census"},
    Term{"summer", "Ofsted position", "Ofsted position and inspections to come"}};

// Of the agenda: the item that each term fills anew.
constexpr std::string_view kFocusItem = "focus";

const Term& term_after(const std::string& term) {
    const auto found = std::ranges::find(kTerms, term, &Term::id);
    const std::size_t index =
        found == kTerms.end() ? 0 : static_cast<std::size_t>(found - kTerms.begin()) + 1;
    return kTerms[index % kTerms.size()];
}

std::optional<Date> next_day(const Meeting& meeting, const Closing& closing) {
    return closing.next ? closing.next : meeting.next;
}

// Every action that is open when the meeting ends.
struct OpenAction {
    const Action* action = nullptr;
    const Meeting* set_at = nullptr;
    int age = 0;
    int slips = 0;
    std::optional<Date> due;
    std::string evidence;
};

std::vector<OpenAction> open_actions(const View& view) {
    std::vector<OpenAction> open;
    for (const KnownAction& known : view.actions) {
        if (known.state != "open") {
            continue;
        }
        open.push_back({known.action, known.set_at, known.age, known.slips, known.due,
                        known.action->evidence});
        for (const Progress* progress : known.progress) {
            open.back().evidence =
                progress->evidence.empty() ? open.back().evidence : progress->evidence;
        }
    }
    for (const Action& action : view.meeting->actions) {
        open.push_back({&action, view.meeting, 0, 0, action.due, action.evidence});
    }
    return open;
}

std::string clinic_words(const Meeting& meeting) {
    return meeting.term + " " + number_text(meeting.date.year, 0);
}

// "Staffing plan (901022 Wickerfleet Academy). Set in autumn 2015, 1 clinic ago; moved once; due 24
// March 2016; asked for: plan signed by both sides."
std::string action_words(const OpenAction& open, const History& history) {
    const std::string school = school_words(open.action->school, history);
    std::string text = open.action->title + (school.empty() ? "" : " (" + school + ")") +
                       ". Set in " + clinic_words(*open.set_at);
    // At the next clinic it is one older than at this one.
    const int age = open.age + 1;
    text += ", " + number_text(age, 0) + (age == 1 ? " clinic" : " clinics") + " ago";
    if (open.slips > 0) {
        text += "; its day was moved " +
                (open.slips == 1 ? std::string("once") : number_text(open.slips, 0) + " times");
    }
    text += open.due ? "; due " + long_text(*open.due) : "; due on no set day";
    return text + (open.evidence.empty() ? "" : "; asked for: " + open.evidence) + ".";
}

std::string progress_lines(const std::vector<OpenAction>& actions, const History& history) {
    std::string text;
    for (const OpenAction& open : actions) {
        text += "  # " + action_words(open, history) + "\n";
        Progress progress;
        progress.action = open.action->id;
        progress.is = "open";
        text += progress_line(progress);
    }
    return text;
}

bool is_told_of(const std::string& action, const Meeting& meeting) {
    return std::ranges::find(meeting.progress, action, &Progress::action) != meeting.progress.end();
}

class Closer {
public:
    Closer(const View& view, const Closing& closing, Diagnostics& diagnostics)
        : view_(view),
          meeting_(*view.meeting),
          history_(*view.history),
          closing_(closing),
          diagnostics_(diagnostics) {}

    void check() {
        check_day();
        if (meeting_.minutes.empty()) {
            say(meeting_.place, "nothing is minuted",
                "'clinic minutes' writes a form to fill in and hand back");
        }
        for (const Action& action : meeting_.actions) {
            check_complete("action " + in_quotes(action.id), action.owner, action.due.has_value(),
                           action.place);
        }
        for (const AgreedOutcome& outcome : meeting_.outcomes) {
            check_complete("the outcome in " + in_quotes(outcome.measure), outcome.owner,
                           outcome.due.has_value(), outcome.place);
            if (!outcome.target) {
                say(outcome.place, "the outcome has no target", "say what is to be reached");
            }
        }
        for (const KnownAction& known : view_.actions) {
            if (known.state == "open" && !is_told_of(known.action->id, meeting_)) {
                say(meeting_.place,
                    "action " + in_quotes(known.action->id) +
                        " is open, and this clinic says nothing of it: " + known.action->title,
                    "write under progress: {action: " + known.action->id + ", is: open, why: …}");
            }
        }
    }

    ClosedClinic close(const std::string& own, const std::string& following) {
        ClosedClinic closed;
        closed.next = next_clinic_id(meeting_, closing_);
        const std::vector<OpenAction> open = open_actions(view_);
        for (const OpenAction& action : open) {
            closed.passed_on.push_back(action.action->id + ": " + action_words(action, history_));
        }
        std::string text = own;
        if (!meeting_.next) {
            text = with_block(std::move(text), "next",
                              "next: " + iso_text(*next_day(meeting_, closing_)) + "\n");
        }
        if (!meeting_.closed) {
            text = with_block(std::move(text), "closed", "closed: " + iso_text(closing_.on) + "\n");
        }
        closed.files.push_back({path_of(meeting_.id), own, std::move(text)});
        closed.files.push_back(
            {path_of(closed.next), following,
             following.empty() ? new_file(own, open) : with_progress(following, open)});
        std::erase_if(closed.files,
                      [](const ChangedFile& file) { return file.before == file.after; });
        return closed;
    }

private:
    static std::string path_of(const std::string& id) { return "clinics/" + id + ".yaml"; }

    void say(const Place& place, std::string message, std::string hint) {
        diagnostics_.error(Problem::Contradiction, place, std::move(message), std::move(hint));
    }

    void check_day() {
        if (closing_.on < meeting_.date) {
            say(meeting_.place,
                "the clinic meets on " + iso_text(meeting_.date) + ", and cannot be closed on " +
                    iso_text(closing_.on),
                "close it when its minutes are written");
        }
        const std::optional<Date> next = next_day(meeting_, closing_);
        if (!next) {
            say(meeting_.place, "the next clinic has no day",
                "write 'next: 2016-06-16' into the file, or say --next");
        } else if (*next <= meeting_.date) {
            say(meeting_.place,
                "the next clinic of " + iso_text(*next) + " is not after the meeting of " +
                    iso_text(meeting_.date),
                "");
        }
    }

    void check_complete(const std::string& what, const std::string& owner, bool has_day,
                        const Place& place) {
        if (owner.empty()) {
            say(place, what + " has no owner", "name the role that sees to it");
        }
        if (!has_day) {
            say(place, what + " has no day by which it is due", "write due: and a day");
        }
    }

    // The last clinic of that term, which knows what the term looks at.
    const Meeting* last_of_term(std::string_view term) const {
        const Meeting* found = nullptr;
        for (const Meeting& meeting : history_.meetings) {
            found = meeting.term == term && meeting.date < meeting_.date ? &meeting : found;
        }
        return found;
    }

    std::vector<AgendaItem> next_agenda(const Term& term) const {
        const Meeting* before = last_of_term(term.id);
        std::vector<AgendaItem> agenda = before == nullptr ? meeting_.agenda : before->agenda;
        for (AgendaItem& item : agenda) {
            if (item.id == kFocusItem && before == nullptr) {
                item.title = term.item;
            }
            if (item.exempt && item.exempt->until) {
                item.exempt->until.reset();
            }
        }
        // What came from outside, or late, was of that one meeting.
        std::erase_if(agenda, [](const AgendaItem& item) {
            return !item.paper.empty() || !item.late.empty();
        });
        return agenda;
    }

    std::vector<Attendance> next_attendance(const Date& day) const {
        std::vector<Attendance> attendance;
        for (const Attendance& called : meeting_.attendance) {
            const auto role =
                std::ranges::find(history_.authority.roles, called.role, &MeetingRole::id);
            const Fact<std::string>* holder =
                role == history_.authority.roles.end() || role->seats != 1
                    ? nullptr
                    : fact_on(role->is, day, day);
            attendance.push_back({called.role, holder == nullptr ? called.is : holder->is, "", {}});
        }
        return attendance;
    }

    std::string new_file(const std::string& own, const std::vector<OpenAction>& open) const {
        const Date day = *next_day(meeting_, closing_);
        const Term& term = term_after(meeting_.term);
        const Meeting* before = last_of_term(term.id);
        const int papers_before = day_number(meeting_.date) - day_number(meeting_.cutoff);
        // Editors are told the file's schema as in the file before.
        const std::string first_line = own.substr(0, own.find('\n') + 1);
        std::string text = first_line.starts_with("# yaml-language-server:") ? first_line : "";
        text += "term: " + std::string(term.id) + "\n";
        text += "focus: " +
                yaml_scalar(before == nullptr || before->focus.empty() ? std::string(term.focus)
                                                                       : before->focus) +
                "\n";
        text += "date: " + iso_text(day) + "\n";
        if (!meeting_.time.empty()) {
            text += "time: " + yaml_scalar(meeting_.time) + "\n";
        }
        if (!meeting_.venue.empty()) {
            text += "venue: " + yaml_scalar(meeting_.venue) + "\n";
        }
        text += "# Facts known by this day are what the meeting sees.\ncutoff: " +
                iso_text(date_of_day_number(day_number(day) - papers_before)) + "\n";
        text += attendance_block(next_attendance(day)) + agenda_block(next_agenda(term));
        const std::string lines = progress_lines(open, history_);
        return text + (lines.empty() ? "" : "progress:\n" + lines);
    }

    // What the next clinic's file does not speak of yet.
    std::string with_progress(const std::string& following, std::vector<OpenAction> open) {
        const Meeting* next = history_.meeting(next_clinic_id(meeting_, closing_));
        std::erase_if(open, [&](const OpenAction& action) {
            return next != nullptr && is_told_of(action.action->id, *next);
        });
        std::string text = following;
        if (!open.empty() && !add_lines(text, "progress", progress_lines(open, history_))) {
            say(next == nullptr ? meeting_.place : next->place,
                "'progress' is written in brackets, and " +
                    number_text(static_cast<int>(open.size()), 0) + " actions are not in it",
                "write it as a list, one action a line");
        }
        return text;
    }

    const View& view_;
    const Meeting& meeting_;
    const History& history_;
    const Closing& closing_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::string next_clinic_id(const Meeting& meeting, const Closing& closing) {
    const std::optional<Date> day = next_day(meeting, closing);
    return day ? number_text(day->year, 0) + "-" + std::string(term_after(meeting.term).id) : "";
}

ClosedClinic close_clinic(const View& view, const Closing& closing, const std::string& own,
                          const std::string& following, Diagnostics& diagnostics) {
    Closer closer(view, closing, diagnostics);
    closer.check();
    return diagnostics.has_errors() ? ClosedClinic{} : closer.close(own, following);
}

}  // namespace clinic
