// The meeting, the authority and the edition itself, as its readers may see them.
#pragma once

#include "disclose/disclosed_school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct DisclosedAuthority {
    std::string name;
    std::string code;
    bool fictional = false;
};

// Something that officers do by a day before the clinic.
struct DisclosedDeadline {
    std::string what;
    Date on;
};

struct DisclosedMeeting {
    std::string id;
    // "Autumn 2015"
    std::string title;
    std::string term;
    std::string focus;
    Date date;
    std::string time;
    std::string venue;
    // Facts known by this day.
    Date cutoff;
    std::optional<Date> issued;
    int version = 0;
    // Not issued yet.
    bool draft = false;
    std::optional<Date> next;
    // The last day on which its papers can go out, with the clear days that the council keeps.
    std::optional<Date> papers;
    std::vector<DisclosedDeadline> deadlines;
    // Title of the clinic before; empty when there was none.
    std::string previous;
    std::optional<Date> previous_date;
    // Why there is another version; empty: of the first.
    std::string why;
    // The day on which this version was taken back, and why.
    std::optional<Date> withdrawn;
    std::string withdrawn_why;
    // Of earlier versions: "Version 2 was withdrawn on 10 June 2016: a name was in it".
    std::vector<std::string> withdrawals;
    // The version that `differences` are told from; missing: there is none before this one.
    std::optional<int> since;
    std::optional<Date> since_day;
    // Which one these papers are; nothing: the pack itself.
    std::optional<int> supplement;
    // Of these papers, where numbers go on through all papers of the meeting.
    std::optional<int> first_page;
    std::optional<int> last_page;
};

// A part of the papers that were issued before.
struct EarlierPart {
    std::string title;
    std::string page;
    // "Supplement 1"; empty: of the pack.
    std::string from;
};

struct WithheldKind {
    // "paragraph 3: financial or business affairs"
    std::string why;
    int count = 0;
};

struct DisclosedEdition {
    std::string id;
    // "Members", "Public"
    std::string title;
    // "Restricted: for members of the clinic only"
    std::string marking;
    bool restricted = true;
    std::vector<WithheldKind> withheld;
};

struct DisclosedAgendaItem {
    int number = 0;
    std::string title;
    std::string by;
    std::optional<int> minutes;
    // "16:05", when all items before it have their minutes; else empty.
    std::string starts;
    // The anchor of the pack's part, or empty.
    std::string part;
    bool exempt = false;
    // This edition shows neither the item nor its part of the pack.
    bool closed = false;
    // "exempt under paragraphs 1 and 2 of Schedule 12A: individuals could be identified"
    std::string why;
    // Why it is dealt with although it came late.
    std::string late;
    // The supplement that brings it; 0: the pack itself.
    int supplement = 0;
    // These papers bring it, and not earlier ones.
    bool here = true;
    // The outside paper that belongs to it, as its file is named; empty: none.
    std::string paper;
    // "Appendix 3: Review of the network"
    std::string heading;
    // Where the paper's section, its first and its last page stand.
    std::string anchor;
    std::string first;
    std::string last;
    // Of the paper, known when it has been read.
    int pages = 0;
    // "review.pdf, 12 pages, 3fa2c1d4": tells one file from another.
    std::string file;
    bool tagged = false;
};

struct Attendee {
    std::string title;
    std::string name;
    std::string side;
    std::string here;
    // Of the printed papers that they get.
    int copy = 0;
};

struct DisclosedMinute {
    std::string item;
    std::string school;
    std::string anchor;
    std::string text;
    std::string decided;
};

template <>
struct FieldsOf<DisclosedAuthority> {
    static constexpr auto list() {
        return Fields{
            field("name", &DisclosedAuthority::name, "the council's name"),
            field("code", &DisclosedAuthority::code, "its number"),
            field("fictional", &DisclosedAuthority::fictional, "it does not exist"),
        };
    }
};

template <>
struct FieldsOf<DisclosedDeadline> {
    static constexpr auto list() {
        return Fields{
            field("what", &DisclosedDeadline::what, "what is to be done"),
            field("on", &DisclosedDeadline::on, "the day by which it is"),
        };
    }
};

template <>
struct FieldsOf<DisclosedMeeting> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedMeeting::id, "its id: 2015-autumn"),
            field("title", &DisclosedMeeting::title, "term and year"),
            field("term", &DisclosedMeeting::term, "autumn, spring, summer"),
            field("focus", &DisclosedMeeting::focus, "the term's focus"),
            field("date", &DisclosedMeeting::date, "the day it meets"),
            field("time", &DisclosedMeeting::time, "when it begins"),
            field("venue", &DisclosedMeeting::venue, "where"),
            field("cutoff", &DisclosedMeeting::cutoff, "facts known by this day"),
            field("issued", &DisclosedMeeting::issued, "the day the papers went out"),
            field("version", &DisclosedMeeting::version, "of the papers"),
            field("draft", &DisclosedMeeting::draft, "not issued yet"),
            field("next", &DisclosedMeeting::next, "the next clinic's day"),
            field("papers", &DisclosedMeeting::papers, "the last day for its papers to go out"),
            field("deadlines", &DisclosedMeeting::deadlines, "what officers do before it"),
            field("previous", &DisclosedMeeting::previous, "the clinic before"),
            field("earlier", &DisclosedMeeting::previous_date, "the day of the clinic before"),
            field("withdrawn", &DisclosedMeeting::withdrawn, "the day this version was taken back"),
            field("reason", &DisclosedMeeting::withdrawn_why, "why it was taken back"),
            field("withdrawals", &DisclosedMeeting::withdrawals, "earlier versions taken back"),
            field("why", &DisclosedMeeting::why, "why there is another version"),
            field("since", &DisclosedMeeting::since, "the version that differences are told from"),
            field("sent", &DisclosedMeeting::since_day, "the day that version went out"),
            field("supplement", &DisclosedMeeting::supplement,
                  "the number of the supplement that these papers are"),
            field("first", &DisclosedMeeting::first_page, "the number of their first page"),
            field("last", &DisclosedMeeting::last_page, "the number of their last page"),
        };
    }
};

template <>
struct FieldsOf<EarlierPart> {
    static constexpr auto list() {
        return Fields{
            field("title", &EarlierPart::title, "its title"),
            field("page", &EarlierPart::page, "where it begins"),
            field("from", &EarlierPart::from, "the supplement that brought it; or nothing"),
        };
    }
};

template <>
struct FieldsOf<WithheldKind> {
    static constexpr auto list() {
        return Fields{
            field("why", &WithheldKind::why, "the paragraph and what it protects"),
            field("count", &WithheldKind::count, "how many values"),
        };
    }
};

template <>
struct FieldsOf<DisclosedEdition> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedEdition::id, "members, public, officers"),
            field("title", &DisclosedEdition::title, "its name"),
            field("marking", &DisclosedEdition::marking, "what every page says of it"),
            field("restricted", &DisclosedEdition::restricted, "not for everybody"),
            field("withheld", &DisclosedEdition::withheld, "what is not in it, and why"),
        };
    }
};

template <>
struct FieldsOf<DisclosedAgendaItem> {
    static constexpr auto list() {
        return Fields{
            field("number", &DisclosedAgendaItem::number, "from 1"),
            field("title", &DisclosedAgendaItem::title, "its title"),
            field("by", &DisclosedAgendaItem::by, "who presents it"),
            field("minutes", &DisclosedAgendaItem::minutes, "time allotted"),
            field("starts", &DisclosedAgendaItem::starts, "the time at which it begins"),
            field("part", &DisclosedAgendaItem::part, "the anchor of its part of the pack"),
            field("exempt", &DisclosedAgendaItem::exempt, "not open to the public"),
            field("closed", &DisclosedAgendaItem::closed, "not in this edition"),
            field("why", &DisclosedAgendaItem::why, "the paragraph, in words"),
            field("late", &DisclosedAgendaItem::late, "why it came late"),
            field("supplement", &DisclosedAgendaItem::supplement,
                  "the supplement that brings it; or 0"),
            field("here", &DisclosedAgendaItem::here, "these papers bring it, not earlier ones"),
            field("paper", &DisclosedAgendaItem::paper, "the outside paper, as its file is named"),
            field("heading", &DisclosedAgendaItem::heading, "what the paper is called in the pack"),
            field("anchor", &DisclosedAgendaItem::anchor, "where the paper's section stands"),
            field("first", &DisclosedAgendaItem::first, "where the paper's first page stands"),
            field("last", &DisclosedAgendaItem::last, "where the paper's last page stands"),
            field("pages", &DisclosedAgendaItem::pages, "how many pages the paper has"),
            field("file", &DisclosedAgendaItem::file, "what tells its file from another"),
            field("tagged", &DisclosedAgendaItem::tagged, "its words can be read out in order"),
        };
    }
};

template <>
struct FieldsOf<Attendee> {
    static constexpr auto list() {
        return Fields{
            field("title", &Attendee::title, "the role"),
            field("name", &Attendee::name, "who holds it"),
            field("side", &Attendee::side, "challenge or reporting"),
            field("here", &Attendee::here, "present, apologies"),
            field("copy", &Attendee::copy, "the number of their printed copy"),
        };
    }
};

template <>
struct FieldsOf<DisclosedMinute> {
    static constexpr auto list() {
        return Fields{
            field("item", &DisclosedMinute::item, "the item's title"),
            field("school", &DisclosedMinute::school, "the school; empty: of none"),
            field("anchor", &DisclosedMinute::anchor, "where its profile stands"),
            field("text", &DisclosedMinute::text, "what was said"),
            field("decided", &DisclosedMinute::decided, "what was decided"),
        };
    }
};

}  // namespace clinic
