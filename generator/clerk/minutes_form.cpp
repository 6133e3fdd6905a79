#include "clerk/minutes_form.hpp"

#include "base/number_text.hpp"
#include "clerk/meeting_entries.hpp"
#include "model/meeting_on_day.hpp"
#include "model/spoken_names.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

constexpr int kFewRows = 10;
constexpr int kManyRows = 25;
constexpr int kWide = 60;
constexpr int kMiddle = 36;
constexpr int kNarrow = 14;

using Rows = std::vector<std::vector<std::string>>;

std::vector<std::string> role_titles(const Authority& authority) {
    std::vector<std::string> titles;
    for (const MeetingRole& role : authority.roles) {
        titles.push_back(role.title);
    }
    return titles;
}

std::vector<std::string> item_titles(const Meeting& meeting) {
    std::vector<std::string> titles;
    for (const AgendaItem& item : meeting.agenda) {
        titles.push_back(item.title);
    }
    return titles;
}

std::string title_of_item(const std::string& id, const Meeting& meeting) {
    const auto found = std::ranges::find(meeting.agenda, id, &AgendaItem::id);
    return found == meeting.agenda.end() ? id : found->title;
}

std::vector<std::string> school_choices(const View& view) {
    std::vector<std::string> schools;
    for (const SchoolOnDay& school : view.schools) {
        schools.push_back(school_words(school.school->urn, *view.history));
    }
    return schools;
}

std::vector<std::string> measure_choices(const History& history) {
    std::vector<std::string> ids;
    for (const auto& [id, measure] : history.measures) {
        ids.push_back(id);
    }
    return ids;
}

std::string day_text(const std::optional<Date>& day) {
    return day ? iso_text(*day) : "";
}

std::string value_words(const std::optional<double>& value) {
    return value ? number_text(*value) : "";
}

// Of a mark that is more than paragraphs the form says "as now": it stays what it is.
std::string mark_text(const std::optional<Exemption>& mark) {
    if (!mark) {
        return {};
    }
    std::string text = mark->officers ? "officers" : "";
    for (const int paragraph : mark->paragraphs) {
        text += (text.empty() ? "" : ", ") + number_text(paragraph, 0);
    }
    return text.empty() ? "as now" : text;
}

FormColumn school_column(const View& view) {
    return {"school",
            "School",
            "the school; empty: of none in particular",
            FormColumn::Holds::Words,
            school_choices(view),
            kMiddle};
}

FormColumn owner_column(const View& view) {
    return {"owner",
            "Owner",
            "the role that sees to it",
            FormColumn::Holds::Words,
            role_titles(view.history->authority),
            kMiddle};
}

FormColumn due_column() {
    return {"due", "Due", "the day it is due: 2016-03-24", FormColumn::Holds::Day, {}, kNarrow};
}

FormColumn exempt_column() {
    return {"exempt",
            "Exempt",
            "paragraphs of Schedule 12A (1, 2) or officers; empty: as its item",
            FormColumn::Holds::Words,
            {},
            kNarrow};
}

FormSheet attendance_sheet(const View& view) {
    FormSheet sheet{"attendance", "Attendance", {}, {}, kFewRows};
    const Authority& authority = view.history->authority;
    sheet.columns = {
        {"role", "Role", "the role at the clinic", FormColumn::Holds::Words, role_titles(authority),
         kMiddle},
        {"is", "Name", "who came, or was called", FormColumn::Holds::Words, {}, kMiddle},
        {"here",
         "Here",
         "empty: present",
         FormColumn::Holds::Words,
         {"present", "apologies", "absent"},
         kNarrow}};
    std::set<std::string> listed;
    for (const Attendance& one : attendance_on(view)) {
        sheet.rows.push_back({role_title(authority, one.role), one.is, one.here});
        listed.insert(one.role);
    }
    for (const MeetingRole& role : authority.roles) {
        const Fact<std::string>* holder = fact_on(role.is, view.day, view.day);
        if (!listed.contains(role.id) && holder != nullptr) {
            sheet.rows.push_back({role.title, holder->is, ""});
        }
    }
    return sheet;
}

FormSheet progress_sheet(const View& view) {
    FormSheet sheet{"progress", "Earlier actions", {}, {}, 0};
    sheet.columns = {
        {"action", "Number", "", FormColumn::Holds::Words, {}, kNarrow},
        {"title", "Action", "", FormColumn::Holds::Words, {}, kWide},
        {"school", "School", "", FormColumn::Holds::Words, {}, kMiddle},
        {"owner", "Owner", "", FormColumn::Holds::Words, {}, kMiddle},
        {"was", "Due", "", FormColumn::Holds::Day, {}, kNarrow},
        {"is",
         "State",
         "open, done or withdrawn, as the clinic left it",
         FormColumn::Holds::Words,
         {"open", "done", "withdrawn"},
         kNarrow},
        {"due", "New day", "when its day was moved", FormColumn::Holds::Day, {}, kNarrow},
        {"why", "What was said", "the reason", FormColumn::Holds::Words, {}, kWide},
        {"evidence", "Evidence", "what shows it", FormColumn::Holds::Words, {}, kMiddle}};
    for (const KnownAction& action : view.actions) {
        if (action.state == "open") {
            sheet.rows.push_back({action.action->id, action.action->title,
                                  school_words(action.school, *view.history),
                                  role_title(view.history->authority, action.action->owner),
                                  day_text(action.due), action.state, "", "", ""});
        }
    }
    return sheet;
}

// The item at which schools of concern are dealt with: the one that opens that part, else none.
const AgendaItem* item_of_schools(const Meeting& meeting) {
    const auto found = std::ranges::find(meeting.agenda, "concern", &AgendaItem::part);
    return found == meeting.agenda.end() ? nullptr : &*found;
}

bool is_minuted(const Meeting& meeting, const std::string& item, int school) {
    return std::ranges::any_of(meeting.minutes, [&](const Minute& minute) {
        return minute.item == item && (school == 0 || minute.school == school);
    });
}

std::vector<std::string> minute_row(const Minute& minute, const View& view) {
    return {title_of_item(minute.item, *view.meeting), school_words(minute.school, *view.history),
            minute.text, minute.decided, mark_text(minute.exempt)};
}

// In the order of the agenda: what is minuted already, then what is still to be minuted.
Rows minute_rows(const View& view, const std::vector<int>& discussed) {
    const Meeting& meeting = *view.meeting;
    Rows rows;
    for (const AgendaItem& item : meeting.agenda) {
        for (const Minute& minute : meeting.minutes) {
            if (minute.item == item.id) {
                rows.push_back(minute_row(minute, view));
            }
        }
        if (&item == item_of_schools(meeting)) {
            for (const int school : discussed) {
                if (!is_minuted(meeting, item.id, school)) {
                    rows.push_back({item.title, school_words(school, *view.history), "", "", ""});
                }
            }
        } else if (!is_minuted(meeting, item.id, 0)) {
            rows.push_back({item.title, "", "", "", ""});
        }
    }
    for (const Minute& minute : meeting.minutes) {
        if (std::ranges::find(meeting.agenda, minute.item, &AgendaItem::id) ==
            meeting.agenda.end()) {
            rows.push_back(minute_row(minute, view));
        }
    }
    return rows;
}

FormSheet minutes_sheet(const View& view, const std::vector<int>& discussed) {
    FormSheet sheet{"minutes", "Minutes", {}, minute_rows(view, discussed), kManyRows};
    sheet.columns = {
        {"item", "Item", "the item of the agenda", FormColumn::Holds::Words,
         item_titles(*view.meeting), kMiddle},
        school_column(view),
        {"text", "What was said", "in whole sentences", FormColumn::Holds::Words, {}, kWide},
        {"decided", "What was decided", "in whole sentences", FormColumn::Holds::Words, {}, kWide},
        exempt_column()};
    return sheet;
}

FormSheet outcomes_sheet(const View& view) {
    FormSheet sheet{"outcomes", "Outcomes agreed", {}, {}, kFewRows};
    sheet.columns = {
        school_column(view),
        {"measure", "Measure", "its name in measures.yaml", FormColumn::Holds::Words,
         measure_choices(*view.history), kMiddle},
        {"baseline",
         "Was",
         "the figure as the meeting saw it; empty: as in its papers",
         FormColumn::Holds::Number,
         {},
         kNarrow},
        {"target", "Target", "the figure to reach", FormColumn::Holds::Number, {}, kNarrow},
        due_column(),
        owner_column(view),
        exempt_column()};
    for (const AgreedOutcome& outcome : view.meeting->outcomes) {
        sheet.rows.push_back(
            {school_words(outcome.school, *view.history), outcome.measure,
             value_words(outcome.baseline), value_words(outcome.target), day_text(outcome.due),
             role_title(view.history->authority, outcome.owner), mark_text(outcome.exempt)});
    }
    return sheet;
}

FormSheet actions_sheet(const View& view) {
    FormSheet sheet{"actions", "New actions", {}, {}, kManyRows};
    sheet.columns = {{"id",
                      "Number",
                      "leave it empty: the next one is given",
                      FormColumn::Holds::Words,
                      {},
                      kNarrow},
                     {"title", "Action", "what is to be done", FormColumn::Holds::Words, {}, kWide},
                     school_column(view),
                     owner_column(view),
                     due_column(),
                     {"evidence",
                      "Evidence",
                      "what will show that it is done",
                      FormColumn::Holds::Words,
                      {},
                      kMiddle},
                     exempt_column()};
    for (const Action& action : view.meeting->actions) {
        sheet.rows.push_back({action.id, action.title, school_words(action.school, *view.history),
                              role_title(view.history->authority, action.owner),
                              day_text(action.due), action.evidence, mark_text(action.exempt)});
    }
    return sheet;
}

}  // namespace

Form minutes_form(const View& view, const std::vector<int>& discussed) {
    return {"Minutes of the School Performance Clinic of " + long_text(view.meeting->date),
            {attendance_sheet(view), progress_sheet(view), minutes_sheet(view, discussed),
             outcomes_sheet(view), actions_sheet(view)}};
}

}  // namespace clinic
