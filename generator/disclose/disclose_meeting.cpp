#include "disclose/disclose_meeting.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "base/time_of_day.hpp"
#include "model/deadlines.hpp"
#include "model/meeting_on_day.hpp"

#include <algorithm>

namespace clinic {

namespace {

// "exempt under paragraphs 1 and 2 of Schedule 12A: individuals could be identified"
std::string exempt_words(const Exemption& mark) {
    std::string words =
        mark.paragraphs.empty()
            ? "for officers and named editions only"
            : "exempt under " + paragraphs_text(mark.paragraphs) + " of Schedule 12A";
    if (!mark.why.empty()) {
        words += ": " + mark.why;
    }
    return words;
}

// "Appendix 3: Review of the network"
void name_paper(const AgendaItem& item, DisclosedAgendaItem& shown) {
    if (item.paper.empty()) {
        return;
    }
    const std::string number = number_text(item.appendix, 0);
    shown.paper = item.paper;
    shown.heading = (item.appendix > 0 ? "Appendix " + number + ": " : "Paper: ") + item.title;
    shown.anchor = item.appendix > 0 ? "appendix-" + number : "paper-" + item.id;
    shown.first = shown.anchor + "-first";
    shown.last = shown.anchor + "-last";
}

DisclosedAgendaItem agenda_item(const AgendaItem& item, const Scene& scene, Reader& reader) {
    DisclosedAgendaItem shown;
    shown.exempt = item.exempt && !item.exempt->none && reader.access().is_in_force(*item.exempt);
    shown.why = shown.exempt ? exempt_words(*item.exempt) : "";
    if (!reader.may_see(&item, "agenda", marks_of({&item.exempt}))) {
        shown.title = kWithheld;
        shown.exempt = true;
        shown.closed = true;
        shown.part = item.part.empty() ? "" : "part-" + item.part;
        return shown;
    }
    shown.title = item.title;
    shown.by = role_title(scene.history().authority, item.by);
    shown.minutes = item.minutes > 0 ? std::optional(item.minutes) : std::nullopt;
    shown.part = item.part.empty() ? "" : "part-" + item.part;
    shown.late = item.late;
    shown.supplement = item.supplement;
    name_paper(item, shown);
    return shown;
}

std::string holder_of(const MeetingRole& role, const Scene& scene, Reader& reader) {
    const View& view = *scene.now;
    const Fact<std::string>* fact = fact_on(role.is, meeting_day(view), view.day);
    if (fact == nullptr) {
        return {};
    }
    return reader.may_see(fact, "roles", marks_of({&fact->exempt})) ? fact->is : kWithheld;
}

// An office whose first holder is still to come does not exist yet.
bool is_office(const MeetingRole& role, const View& view) {
    return role.is.empty() || std::ranges::any_of(role.is, [&](const Fact<std::string>& holder) {
               return is_known(holder, view.day);
           });
}

void add_attendees(const MeetingRole& role, const Scene& scene,
                   const std::vector<Attendance>& called, Reader& reader,
                   std::vector<Attendee>& attendees) {
    bool listed = !is_office(role, *scene.now);
    for (const Attendance& attendance : called) {
        if (attendance.role == role.id) {
            attendees.push_back({role.title, attendance.is, role.side, attendance.here});
            listed = true;
        }
    }
    for (int seat = 0; !listed && seat < role.seats; ++seat) {
        attendees.push_back(
            {role.title, seat == 0 ? holder_of(role, scene, reader) : "", role.side, ""});
    }
}

void add_guests(const Scene& scene, const std::vector<Attendance>& called,
                std::vector<Attendee>& attendees) {
    const std::vector<MeetingRole>& roles = scene.history().authority.roles;
    for (const Attendance& attendance : called) {
        if (std::ranges::find(roles, attendance.role, &MeetingRole::id) == roles.end()) {
            attendees.push_back({words_of_id(attendance.role), attendance.is, "", attendance.here});
        }
    }
}

std::string said_of(const Minute& minute, const Meeting& meeting) {
    const auto found = std::ranges::find(meeting.agenda, minute.item, &AgendaItem::id);
    return found == meeting.agenda.end() ? words_of_id(minute.item) : found->title;
}

Marks marks_of_minute(const Minute& minute, const Meeting& meeting) {
    const auto found = std::ranges::find(meeting.agenda, minute.item, &AgendaItem::id);
    return found == meeting.agenda.end() ? marks_of({&minute.exempt})
                                         : marks_of({&found->exempt, &minute.exempt});
}

// Of the clinic that the pack is for.
void take_deadlines(const Meeting& meeting, const History& history, DisclosedMeeting& shown) {
    const ClinicDays days = clinic_days(meeting.date, meeting.cutoff, history);
    shown.papers = days.papers;
    for (const Deadline& deadline : history.authority.deadlines) {
        if (const auto on = day_of(deadline, days, history.bank_holidays)) {
            shown.deadlines.push_back({deadline.what, *on});
        }
    }
    std::ranges::stable_sort(shown.deadlines, {}, &DisclosedDeadline::on);
}

}  // namespace

std::vector<std::string> withdrawals_before(const Meeting& meeting, int version) {
    std::vector<std::string> words;
    for (const Issue& issue : meeting.issued) {
        if (issue.version < version && issue.withdrawn) {
            words.push_back("Version " + number_text(issue.version, 0) + " was withdrawn on " +
                            long_text(*issue.withdrawn) +
                            (issue.reason.empty() ? "" : ": " + issue.reason));
        }
    }
    return words;
}

DisclosedMeeting disclose_meeting(const Scene& scene) {
    DisclosedMeeting shown;
    const View& view = *scene.now;
    shown.date = meeting_day(view);
    shown.cutoff = view.day;
    if (view.supplement > 0) {
        shown.supplement = view.supplement;
    }
    if (const Meeting* meeting = view.meeting) {
        shown.id = meeting->id;
        shown.title = title_of(*meeting);
        shown.term = meeting->term;
        shown.focus = meeting->focus;
        shown.time = meeting->time;
        shown.venue = meeting->venue;
        shown.next = meeting->next;
        take_deadlines(*meeting, *view.history, shown);
        const Issue* issue = issue_of(view);
        shown.draft = issue == nullptr;
        if (issue != nullptr) {
            shown.issued = issue->on;
            shown.version = issue->version;
            shown.withdrawn = issue->withdrawn;
            shown.withdrawn_why = issue->reason;
            shown.why = issue->why;
            shown.withdrawals = withdrawals_before(*meeting, issue->version);
        }
    }
    if (view.previous != nullptr) {
        shown.previous = title_of(*view.previous);
        shown.previous_date = view.previous->date;
    }
    return shown;
}

std::vector<const AgendaItem*> items_in_order(const Meeting& meeting, int supplement) {
    std::vector<const AgendaItem*> items;
    for (const AgendaItem& item : meeting.agenda) {
        if (item.supplement <= supplement) {
            items.push_back(&item);
        }
    }
    std::ranges::stable_sort(items, {}, &AgendaItem::supplement);
    return items;
}

std::vector<DisclosedAgendaItem> disclose_agenda(const Scene& scene, int supplement,
                                                 Reader& reader) {
    std::vector<DisclosedAgendaItem> agenda;
    if (scene.now->meeting == nullptr) {
        return agenda;
    }
    std::optional<int> starts = minute_of_day(scene.now->meeting->time);
    for (const AgendaItem* item : items_in_order(*scene.now->meeting, supplement)) {
        agenda.push_back(agenda_item(*item, scene, reader));
        agenda.back().number = static_cast<int>(agenda.size());
        agenda.back().starts = starts ? time_text(*starts) : "";
        // After an item without its minutes nobody knows when the next one begins.
        starts =
            starts && item->minutes > 0 ? std::optional(*starts + item->minutes) : std::nullopt;
        agenda.back().here = item->supplement == scene.now->supplement;
    }
    return agenda;
}

std::vector<Attendee> disclose_attendance(const Scene& scene, Reader& reader) {
    const std::vector<Attendance> called = attendance_on(*scene.now);
    std::vector<Attendee> attendees;
    for (const MeetingRole& role : scene.history().authority.roles) {
        add_attendees(role, scene, called, reader, attendees);
    }
    add_guests(scene, called, attendees);
    std::ranges::stable_sort(attendees, {}, [](const Attendee& attendee) {
        return attendee.side == "challenge" ? 0 : attendee.side == "reporting" ? 1 : 2;
    });
    for (std::size_t i = 0; i < attendees.size(); ++i) {
        attendees[i].copy = static_cast<int>(i) + 1;
    }
    return attendees;
}

std::vector<DisclosedComment> disclose_comments(const SchoolScene& scene) {
    std::vector<DisclosedComment> shown;
    const auto add = [&](const Service* service, const std::string& name, const Comment& comment) {
        if (scene.reader->note(&comment, bars_comment(scene.reader->access(), service, comment))) {
            shown.push_back({name, comment.by, comment.on, comment.text});
        }
    };
    const std::vector<Service>& services = scene.scene->history().authority.services;
    for (const Service& service : services) {
        const auto found = scene.school().comments.find(service.id);
        if (found != scene.school().comments.end()) {
            add(&service, service.name, *found->second);
        }
    }
    for (const auto& [id, comment] : scene.school().comments) {
        if (std::ranges::find(services, id, &Service::id) == services.end()) {
            add(nullptr, capitalised(words_of_id(id)), *comment);
        }
    }
    return shown;
}

std::optional<DisclosedMinute> disclose_minute(const Minute& minute, const Meeting& meeting,
                                               const Scene& scene, Reader& reader) {
    const std::optional<SchoolLink> link = link_to(scene, minute.school);
    const bool may_see = reader.may_see(&minute, "minutes", marks_of_minute(minute, meeting));
    if (!may_see || !link) {
        return std::nullopt;
    }
    return DisclosedMinute{said_of(minute, meeting), link->name, link->anchor, minute.text,
                           minute.decided};
}

std::vector<DisclosedMinute> disclose_minutes(const Scene& scene, Reader& reader) {
    std::vector<DisclosedMinute> shown;
    const Meeting* meeting = scene.now->previous;
    if (meeting == nullptr || !was_held(*scene.now, *meeting)) {
        return shown;
    }
    for (const Minute& minute : meeting->minutes) {
        if (std::optional<DisclosedMinute> one = disclose_minute(minute, *meeting, scene, reader)) {
            shown.push_back(std::move(*one));
        }
    }
    return shown;
}

}  // namespace clinic
