#include "clerk/close_clinic.hpp"

#include "base/number_text.hpp"
#include "model/school_terms.hpp"
#include "model/spoken_names.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>
#include <regex>

namespace clinic {

namespace {

// Of the agenda: the item that each term fills anew.
constexpr std::string_view kFocusItem = "focus";

// Every action that is open when the meeting ends.
std::vector<KnownAction> open_actions(const View& view) {
    std::vector<KnownAction> open = view.actions;
    open.insert(open.end(), view.own_actions.begin(), view.own_actions.end());
    std::erase_if(open, [](const KnownAction& known) { return known.state != "open"; });
    return open;
}

// "Staffing plan (901022 Wickerfleet Academy). Set in autumn 2015, 1 clinic ago; its day was moved
// once; due 24 March 2016; asked for: plan signed by both sides."
std::string action_words(const KnownAction& open, const History& history) {
    const std::string school = school_words(open.action->school, history);
    // At the next clinic it is one older than at this one.
    const int age = open.age + 1;
    std::string text = open.action->title + (school.empty() ? "" : " (" + school + ")") +
                       ". Set in " + clinic_words(*open.set_at) + ", " + number_text(age, 0) +
                       (age == 1 ? " clinic ago" : " clinics ago");
    if (open.slips > 0) {
        text += "; its day was moved " +
                (open.slips == 1 ? std::string("once") : number_text(open.slips, 0) + " times");
    }
    text += open.due ? "; due " + long_text(*open.due) : "; due on no set day";
    return text + (open.evidence().empty() ? "" : "; asked for: " + open.evidence()) + ".";
}

YamlEntries still_open(const std::vector<KnownAction>& actions, const History& history) {
    std::vector<Progress> progress(actions.size());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        progress[i].action = actions[i].action->id;
        progress[i].is = "open";
    }
    YamlEntries entries = entries_of(progress);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        entries[i].remark = action_words(actions[i], history);
    }
    return entries;
}

bool is_told_of(const std::string& action, const Meeting& meeting) {
    return std::ranges::find(meeting.progress, action, &Progress::action) != meeting.progress.end();
}

// "Results of summer 2026, provisional for 2025/26" a year after "… 2025, … 2024/25": of a title
// that is used again.
std::string years_later(const std::string& title, int years) {
    static const std::regex kYear(R"(\b(20\d\d)(/(\d\d))?\b)");
    std::string text;
    std::size_t at = 0;
    for (std::sregex_iterator found(title.begin(), title.end(), kYear), end; found != end;
         ++found) {
        const std::smatch& match = *found;
        const int year = *whole_number_from(match[1].str()) + years;
        text += title.substr(at, static_cast<std::size_t>(match.position()) - at) +
                (match[2].matched ? academic_year_text(year + 1) : number_text(year, 0));
        at = static_cast<std::size_t>(match.position() + match.length());
    }
    return text + title.substr(at);
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
        const Date day = *day_of_next(meeting_, closing_);
        closed.next = next_clinic_id(meeting_, day, history_);
        const std::vector<KnownAction> open = open_actions(view_);
        for (const KnownAction& action : open) {
            closed.passed_on.push_back(action.action->id + ": " + action_words(action, history_));
        }
        ChangedFile after{path_of(closed.next), following, following};
        if (following.empty()) {
            begin_file(own, day, after);
        }
        const Meeting* next = history_.meeting(closed.next);
        std::vector<KnownAction> untold = open;
        std::erase_if(untold, [&](const KnownAction& action) {
            return next != nullptr && is_told_of(action.action->id, *next);
        });
        put_list(after, "progress", {}, still_open(untold, history_), diagnostics_);
        ChangedFile before{path_of(meeting_.id), own, own};
        if (!meeting_.next) {
            put_day(before, "next", day, diagnostics_);
        }
        if (!meeting_.closed) {
            put_day(before, "closed", closing_.on, diagnostics_);
        }
        // This clinic last: it counts as closed only when the next one has all its actions.
        closed.files = {std::move(after), std::move(before)};
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
        const std::optional<Date> next = day_of_next(meeting_, closing_);
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

    std::vector<AgendaItem> next_agenda(const SchoolTerm& term, const Date& day) const {
        const Meeting* before = last_of_term(term.id);
        std::vector<AgendaItem> agenda = before == nullptr ? meeting_.agenda : before->agenda;
        for (AgendaItem& item : agenda) {
            if (item.id == kFocusItem && before == nullptr) {
                item.title = term.item;
            } else if (before != nullptr) {
                item.title = years_later(item.title, day.year - before->date.year);
            }
            if (item.exempt && item.exempt->until) {
                item.exempt->until.reset();
            }
        }
        // What came from outside, or late, was of that one meeting.
        std::erase_if(agenda, [](const AgendaItem& item) {
            const bool is_paper_alone = !item.paper.empty() && item.part.empty();
            return is_paper_alone || !item.late.empty() || item.supplement > 0;
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

    // All but what passes on.
    void begin_file(const std::string& own, const Date& day, ChangedFile& file) const {
        const SchoolTerm& term = term_after(meeting_.term);
        const Meeting* before = last_of_term(term.id);
        const bool has_focus = before != nullptr && !before->focus.empty();
        const int papers_before = day_number(meeting_.date) - day_number(meeting_.cutoff);
        // Editors are told the file's schema as in the file before.
        const std::string first_line = own.substr(0, own.find('\n') + 1);
        std::string text = first_line.starts_with("# yaml-language-server:") ? first_line : "";
        text += "term: " + std::string(term.id) + "\n";
        text += "focus: " + yaml_scalar(has_focus ? before->focus : std::string(term.focus)) + "\n";
        text += "date: " + iso_text(day) + "\n";
        text += meeting_.time.empty() ? "" : "time: " + yaml_scalar(meeting_.time) + "\n";
        text += meeting_.venue.empty() ? "" : "venue: " + yaml_scalar(meeting_.venue) + "\n";
        text += "# Facts known by this day are what the meeting sees.\ncutoff: " +
                iso_text(date_of_day_number(day_number(day) - papers_before)) + "\n";
        file.after = std::move(text);
        put_list(file, "attendance", {}, entries_of(next_attendance(day)), diagnostics_);
        put_list(file, "agenda", {}, entries_of(next_agenda(term, day)), diagnostics_);
    }

    const View& view_;
    const Meeting& meeting_;
    const History& history_;
    const Closing& closing_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Date> day_of_next(const Meeting& meeting, const Closing& closing) {
    return closing.next ? closing.next : meeting.next;
}

ClosedClinic close_clinic(const View& view, const Closing& closing, const std::string& own,
                          const std::string& following, Diagnostics& diagnostics) {
    Closer closer(view, closing, diagnostics);
    closer.check();
    ClosedClinic closed;
    if (!diagnostics.has_errors()) {
        closed = closer.close(own, following);
    }
    return closed;
}

}  // namespace clinic
