#include "assess/calendar.hpp"

#include "assess/figure_words.hpp"
#include "assess/provisional_figures.hpp"
#include "base/number_text.hpp"
#include "base/weekday.hpp"
#include "model/choices.hpp"
#include "model/deadlines.hpp"
#include "model/school_terms.hpp"
#include "model/working_days.hpp"

#include <algorithm>
#include <tuple>

namespace clinic {

namespace {

// "before papers go out"
std::string words_of_start(const Deadline& deadline) {
    return deadline.of == "cutoff"    ? "the cutoff"
           : deadline.of == "meeting" ? "the clinic"
                                      : "papers go out";
}

class CalendarMaker {
public:
    CalendarMaker(const History& history, const ReleaseIndex& releases, const Meeting* before)
        : history_(history), releases_(releases), before_(before) {}

    ClinicCalendar make(const Meeting& meeting) {
        begin(meeting.id, clinic_days(meeting.date, meeting.cutoff, history_));
        made_.meeting = &meeting;
        made_.told = meeting.cutoff;
        add(meeting.cutoff, CalendarDayKind::Cutoff, "cutoff", "facts known by this day are told");
        add_issues(meeting);
        return finish();
    }

    // One that has no file yet.
    ClinicCalendar make(const std::string& id, const Date& date) {
        begin(id, clinic_days(date, std::nullopt, history_));
        made_.told = before_->cutoff;
        return finish();
    }

private:
    void begin(const std::string& id, const ClinicDays& days) {
        made_.id = id;
        made_.date = days.meeting;
        days_ = days;
        add(days.papers, CalendarDayKind::Papers, "papers out by this day",
            count_text(history_.authority.clear, "clear day") + " before the clinic");
    }

    // Until a clinic to come has a cutoff, what is there when its papers go out counts.
    const Date& last_known() const { return days_.cutoff ? *days_.cutoff : days_.papers; }

    void add(const Date& on, CalendarDayKind kind, std::string what, std::string note) {
        made_.days.push_back({on, kind, std::move(what), std::move(note)});
    }

    void add_deadlines() {
        for (const Deadline& deadline : history_.authority.deadlines) {
            if (const auto on = day_of(deadline, days_, history_.bank_holidays)) {
                add(*on, CalendarDayKind::Deadline, deadline.what,
                    count_text(deadline.before, "working day") + " before " +
                        words_of_start(deadline));
            }
        }
    }

    // The first version has to be in time; what follows says why it came.
    void add_issues(const Meeting& meeting) {
        const int wanted = history_.authority.clear;
        for (const Issue& issue : meeting.issued) {
            const int clear = clear_days_between(issue.on, meeting.date, history_.bank_holidays);
            std::string note = count_text(clear, "clear day");
            if (issue.version == 1) {
                note += clear < wanted ? ", too late by " + number_text(wanted - clear, 0)
                                       : ", in time";
            }
            if (issue.version == 1 && clear < wanted) {
                warn("papers went out on " + long_text(issue.on) + " with " +
                     count_text(clear, "clear day") + " and not " + number_text(wanted, 0) +
                     "; they were due on " + long_text(days_.papers));
            }
            note += issue.withdrawn ? ", withdrawn on " + long_text(*issue.withdrawn) : "";
            note += issue.why.empty() ? "" : ": " + issue.why;
            add(issue.on, CalendarDayKind::Issued,
                "issued, version " + number_text(issue.version, 0), note);
        }
    }

    // From the day after the last cutoff to the clinic itself.
    void add_releases() {
        const Date first = before_ != nullptr
                               ? before_->cutoff
                               : date_of_day_number(day_number(last_known()) - kDaysOfYear);
        for (const Release& release : history_.releases) {
            if (first < release.published && release.published <= made_.date) {
                add(release.published, CalendarDayKind::Release, "figures: " + release.title,
                    std::string(choice_word(release.state)) +
                        (release.published <= last_known() ? "" : ", too late for the papers"));
            }
        }
    }

    void warn(std::string warning) { made_.warnings.push_back(std::move(warning)); }

    void warn_of_provisional() {
        for (const ProvisionalRelease& one : provisional_on(last_known(), history_, releases_)) {
            std::string words = "the papers use provisional figures: " + one.release->title + ", " +
                                count_text(static_cast<int>(one.measures), "measure");
            words += one.replaced_by == nullptr
                         ? "; sources.yaml has no release that replaces it"
                         : "; " + one.replaced_by->title + " replaces it on " +
                               long_text(one.replaced_by->published);
            warn(words);
        }
    }

    void warn_of_unknown_years() {
        // Days on which figures come are not counted.
        Date first = made_.date;
        for (const CalendarDay& day : made_.days) {
            first = day.kind == CalendarDayKind::Release ? first : std::min(first, day.on);
        }
        for (const int year : years_not_known(first, made_.date, history_.bank_holidays)) {
            warn("bank holidays of " + number_text(year, 0) +
                 " are not known, so its days are counted without them: give them in "
                 "bank-holidays.yaml");
        }
    }

    ClinicCalendar finish() {
        add_deadlines();
        add_releases();
        add(made_.date, CalendarDayKind::Meeting, "the clinic meets", "");
        std::ranges::stable_sort(
            made_.days, [](const CalendarDay& first, const CalendarDay& second) {
                return std::tie(first.on, first.kind) < std::tie(second.on, second.kind);
            });
        warn_of_unknown_years();
        warn_of_provisional();
        return std::move(made_);
    }

    const History& history_;
    const ReleaseIndex& releases_;
    const Meeting* before_;
    ClinicCalendar made_;
    ClinicDays days_;
};

std::string short_day(const Date& date) {
    return std::string(weekday_text(date).substr(0, 3)) + " " + short_text(date);
}

}  // namespace

std::vector<ClinicCalendar> calendars_of(const History& history) {
    const ReleaseIndex releases(history.releases, history.measures);
    std::vector<ClinicCalendar> calendars;
    const Meeting* before = nullptr;
    for (const Meeting& meeting : history.meetings) {
        calendars.push_back(CalendarMaker(history, releases, before).make(meeting));
        before = &meeting;
    }
    if (before != nullptr && before->next && before->date < *before->next) {
        calendars.push_back(
            CalendarMaker(history, releases, before)
                .make(next_clinic_id(*before, *before->next, history), *before->next));
    }
    return calendars;
}

std::string to_text(const ClinicCalendar& calendar) {
    std::string text = calendar.id + ": " + std::string(weekday_text(calendar.date)) + " " +
                       long_text(calendar.date);
    if (calendar.meeting == nullptr) {
        text += ", expected; there is no file of it yet";
    } else if (!calendar.meeting->time.empty()) {
        text += ", " + calendar.meeting->time;
    }
    text += "\n";
    for (const CalendarDay& day : calendar.days) {
        const std::string when = short_day(day.on);
        text += "  " + when + std::string(when.size() < 17 ? 17 - when.size() : 1, ' ') + day.what +
                (day.note.empty() ? "" : " (" + day.note + ")") + "\n";
    }
    for (const std::string& warning : calendar.warnings) {
        text += "  warning: " + warning + "\n";
    }
    return text;
}

}  // namespace clinic
