// One termly meeting and what it decided: `clinics/<id>.yaml`.
#pragma once

#include "model/committee_report.hpp"

#include <string>
#include <vector>

namespace clinic {

inline constexpr std::array<std::string_view, 3> kActionStates = {"open", "done", "withdrawn"};

struct Attendance {
    std::string role;
    std::string is;
    // "apologies"; empty: present.
    std::string here;
    // When we learnt of it. Without it, who is called has always been known, and `here` from the
    // day of the meeting.
    std::optional<Date> known;
};

struct AgendaItem {
    std::string id;
    std::string title;
    // A role.
    std::string by;
    int minutes = 0;
    // The part of the pack that it opens: a template's name; empty: none.
    std::string part;
    // A PDF file of the authority folder, below papers/; empty: none.
    std::string paper;
    // The number of its appendix; 0: none.
    int appendix = 0;
    // Why it is dealt with although it came late; empty: it did not.
    std::string late;
    // The papers in which it comes after the pack was issued; 0: it is in the pack itself.
    int supplement = 0;
    std::optional<Exemption> exempt;
    Place place;
    // Where its paper is named.
    Place paper_place;
};

// What somebody at the table has to do with a school or an item, as they declared it.
struct Interest {
    // Who declares it.
    std::string who;
    // A role.
    std::string role;
    // 0: of no school in particular.
    int school = 0;
    // An item of the agenda; empty: of none in particular.
    std::string item;
    std::string what;
    // They leave the room while it is dealt with.
    bool leaves = false;
    // When we learnt of it; by default on the day of the meeting, after its papers.
    std::optional<Date> known;
    std::optional<Exemption> exempt;
    Place place;
};

struct Issue {
    int version = 1;
    Date on;
    std::string why;
    // The day on which it was taken back, and why.
    std::optional<Date> withdrawn;
    std::string reason;
    Place place;
};

struct Minute {
    std::string item;
    int school = 0;
    std::string text;
    std::string decided;
    std::optional<Exemption> exempt;
    Place place;
};

struct Action {
    std::string id;
    std::string title;
    // 0: of no school in particular.
    int school = 0;
    // A role.
    std::string owner;
    std::optional<Date> due;
    std::string evidence;
    std::optional<Exemption> exempt;
    Place place;
};

// What a later clinic says of an action set before.
struct Progress {
    std::string action;
    // A word of kActionStates.
    std::string is;
    std::optional<Date> due;
    std::string why;
    std::string evidence;
    // When it was told; by default in time for the clinic's papers, on its cutoff.
    std::optional<Date> on;
    std::optional<Exemption> exempt;
    Place place;
};

struct AgreedOutcome {
    int school = 0;
    std::string measure;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<Date> due;
    std::string owner;
    std::optional<Exemption> exempt;
    Place place;
};

struct Confirmed {
    Date on;
    // A role.
    std::string by;
};

struct Meeting {
    // "2015-autumn"
    std::string id;
    std::string term;
    std::string focus;
    Date date;
    std::string time;
    std::string venue;
    // Facts known by this day are what the meeting sees.
    Date cutoff;
    // By version; "draft" until it was issued.
    std::vector<Issue> issued;
    std::optional<Date> next;
    // Packs it asks for; empty: `clinic` alone.
    std::vector<std::string> packs;
    std::vector<Attendance> attendance;
    std::vector<Interest> interests;
    std::vector<AgendaItem> agenda;
    std::vector<Progress> progress;
    std::vector<Minute> minutes;
    std::vector<AgreedOutcome> outcomes;
    std::vector<Action> actions;
    // What committees are told of it.
    std::vector<CommitteeReport> reports;
    // When its minutes were confirmed, and by whom.
    std::optional<Confirmed> confirmed;
    // The day its minutes were complete and its open actions passed to the next clinic: from then
    // on the file does not change, but for `confirmed`.
    std::optional<Date> closed;
    Place place;
};

template <>
struct FieldsOf<Attendance> {
    static constexpr auto list() {
        return Fields{
            field("role", &Attendance::role, "a role of authority.yaml", {.required = true}),
            field("is", &Attendance::is, "who comes"),
            field("here", &Attendance::here, "apologies, when they do not come"),
            field("known", &Attendance::known, "when we learnt of it, if before the meeting"),
        };
    }
    static constexpr std::array kNames{NamingField{"role", Names::Role}};
};

template <>
struct FieldsOf<AgendaItem> {
    static constexpr auto list() {
        return Fields{
            field("id", &AgendaItem::id, "its name in this file", {.required = true}),
            field("title", &AgendaItem::title, "what it is called", {.required = true}),
            field("by", &AgendaItem::by, "the role that presents it"),
            field("minutes", &AgendaItem::minutes, "how long it takes", {.least = 0, .most = 600}),
            field("part", &AgendaItem::part, "the part of the pack that it opens"),
            field("paper", &AgendaItem::paper, "a PDF file under papers/ that the pack takes in"),
            field("appendix", &AgendaItem::appendix, "the number of its appendix",
                  {.least = 0, .most = 99}),
            field("late", &AgendaItem::late, "why it came late, and cannot wait"),
            field("supplement", &AgendaItem::supplement,
                  "the number of the supplement that brings it after the pack was issued",
                  {.least = 0, .most = 99}),
            field("exempt", &AgendaItem::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"by", Names::Role}};
};

template <>
struct FieldsOf<Interest> {
    static constexpr auto list() {
        return Fields{
            field("who", &Interest::who, "who declares it", {.required = true}),
            field("role", &Interest::role, "their role at the clinic"),
            field("school", &Interest::school, "the school that it is about"),
            field("item", &Interest::item, "the item of the agenda that it is about"),
            field("what", &Interest::what, "what the interest is", {.required = true}),
            field("leaves", &Interest::leaves, "they leave the room for it"),
            field("known", &Interest::known, "when we learnt of it, if before the meeting"),
            field("exempt", &Interest::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School},
                                       NamingField{"role", Names::Role}};
};

template <>
struct FieldsOf<Issue> {
    static constexpr auto list() {
        return Fields{
            field("version", &Issue::version, "its number",
                  {.required = true, .least = 1, .most = 99}),
            field("on", &Issue::on, "the day it went out", {.required = true}),
            field("why", &Issue::why, "why there is another version"),
            field("withdrawn", &Issue::withdrawn, "the day it was taken back"),
            field("reason", &Issue::reason, "why it was taken back"),
        };
    }
};

template <>
struct FieldsOf<Minute> {
    static constexpr auto list() {
        return Fields{
            field("item", &Minute::item, "an item of the agenda"),
            field("school", &Minute::school, "the school spoken of"),
            field("text", &Minute::text, "what was said"),
            field("decided", &Minute::decided, "what was decided"),
            field("exempt", &Minute::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School}};
};

template <>
struct FieldsOf<AgreedOutcome> {
    static constexpr auto list() {
        return Fields{
            field("school", &AgreedOutcome::school, "the school"),
            field("measure", &AgreedOutcome::measure, "the measure", {.required = true}),
            field("baseline", &AgreedOutcome::baseline, "the figure as the meeting saw it"),
            field("target", &AgreedOutcome::target, "the figure to reach"),
            field("due", &AgreedOutcome::due, "the day it is due"),
            field("owner", &AgreedOutcome::owner, "the role that sees to it"),
            field("exempt", &AgreedOutcome::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School},
                                       NamingField{"measure", Names::Measure},
                                       NamingField{"owner", Names::Role}};
};

template <>
struct FieldsOf<Action> {
    static constexpr auto list() {
        return Fields{
            field("id", &Action::id, "the clinic's id and a number: 2015-autumn-01",
                  {.required = true}),
            field("title", &Action::title, "what is to be done", {.required = true}),
            field("school", &Action::school, "the school it is about"),
            field("owner", &Action::owner, "the role that sees to it"),
            field("due", &Action::due, "the day it is due"),
            field("evidence", &Action::evidence, "what will show that it is done"),
            field("exempt", &Action::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School},
                                       NamingField{"owner", Names::Role}};
};

template <>
struct FieldsOf<Progress> {
    static constexpr auto list() {
        return Fields{
            field("action", &Progress::action, "an action set before", {.required = true}),
            field("is", &Progress::is, "open, done or withdrawn", {.required = true}),
            field("due", &Progress::due, "a new day, when it was moved"),
            field("why", &Progress::why, "the reason"),
            field("evidence", &Progress::evidence, "what shows it"),
            field("on", &Progress::on, "when it was told, if after the clinic's cutoff"),
            field("exempt", &Progress::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kWords{WordsField{"is", words_of<kActionStates>}};
};

template <>
struct FieldsOf<Confirmed> {
    static constexpr auto list() {
        return Fields{
            field("on", &Confirmed::on, "the day", {.required = true}),
            field("by", &Confirmed::by, "the role that confirmed them"),
        };
    }
    static constexpr std::array kNames{NamingField{"by", Names::Role}};
    static constexpr std::string_view kPlain = "on";
};

template <>
struct FieldsOf<Meeting> {
    static constexpr auto list() {
        return Fields{
            field("id", &Meeting::id, "the name of its file"),
            field("term", &Meeting::term, "autumn, spring or summer", {.required = true}),
            field("focus", &Meeting::focus, "what the term looks at"),
            field("date", &Meeting::date, "the day it meets", {.required = true}),
            field("time", &Meeting::time, "when it begins"),
            field("venue", &Meeting::venue, "where it meets"),
            field("cutoff", &Meeting::cutoff, "facts known by this day are what it sees",
                  {.required = true}),
            field("issued", &Meeting::issued, "when its papers went out"),
            field("next", &Meeting::next, "the day of the next clinic"),
            field("packs", &Meeting::packs, "the packs it asks for"),
            field("attendance", &Meeting::attendance, "who is called to it"),
            field("interests", &Meeting::interests, "what those who attend declare"),
            field("agenda", &Meeting::agenda, "its items"),
            field("progress", &Meeting::progress, "what became of actions set before"),
            field("minutes", &Meeting::minutes, "what was said and decided"),
            field("outcomes", &Meeting::outcomes, "what is to be reached"),
            field("actions", &Meeting::actions, "what is to be done"),
            field("reports", &Meeting::reports, "what officers write for committees told of it"),
            field("confirmed", &Meeting::confirmed, "when its minutes were confirmed, and by whom"),
            field("closed", &Meeting::closed, "when its actions passed to the next clinic"),
        };
    }
};

}  // namespace clinic
