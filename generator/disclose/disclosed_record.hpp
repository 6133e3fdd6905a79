// What a clinic said, decided and set, and what became of it, as an edition may show it.
#pragma once

#include "disclose/disclosed_meeting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// An interest that somebody at the table declares.
struct DisclosedInterest {
    std::string who;
    // Their role; empty when none is recorded.
    std::string role;
    std::string school;
    std::string anchor;
    // The title of the agenda's item; empty: of none in particular.
    std::string item;
    std::string what;
    bool leaves = false;
    // "Autumn 2015" when it was declared at an earlier clinic; empty: at this one.
    std::string declared;
};

// What the public may have to leave for.
struct Exclusion {
    // "4 and 6": the numbers of the items; empty: none is exempt.
    std::string items;
    int count = 0;
    // "paragraphs 1 and 2"; empty when no item names one.
    std::string paragraphs;
};

// An outcome that a clinic agreed, beside what came.
struct AgreedTarget {
    std::string school;
    std::string anchor;
    std::string measure;
    std::string owner;
    std::string set;
    Amount baseline;
    Amount target;
    std::optional<Date> due;
    // The figure of the year in which it is due, once it is known; before that the latest.
    Amount now;
    // "2015/16"
    std::string year;
    // "met", "not met", "not known yet", "withheld"
    std::string state;
};

// One item of the agenda and what was minuted of it.
struct RecordedItem {
    int number = 0;
    std::string title;
    std::string by;
    // The public may be asked to leave for it.
    bool exempt = false;
    std::string why;
    std::vector<DisclosedMinute> minutes;
};

// The meeting looked back upon: all empty until the day it was held.
struct MeetingRecord {
    bool held = false;
    // Something is minuted.
    bool written = false;
    std::optional<Date> confirmed;
    std::string confirmed_by;
    std::vector<Attendee> present;
    std::vector<Attendee> apologies;
    std::vector<Attendee> absent;
    std::vector<RecordedItem> items;
    std::vector<AgreedTarget> targets;
    std::vector<DisclosedAction> actions;
};

template <>
struct FieldsOf<DisclosedInterest> {
    static constexpr auto list() {
        return Fields{
            field("who", &DisclosedInterest::who, "who declares it"),
            field("role", &DisclosedInterest::role, "their role"),
            field("school", &DisclosedInterest::school, "the school it is about; empty: of none"),
            field("anchor", &DisclosedInterest::anchor, "where its profile stands"),
            field("item", &DisclosedInterest::item, "the item it is about"),
            field("what", &DisclosedInterest::what, "what it is"),
            field("leaves", &DisclosedInterest::leaves, "they leave the room for it"),
            field("declared", &DisclosedInterest::declared, "the earlier clinic, or nothing"),
        };
    }
};

template <>
struct FieldsOf<Exclusion> {
    static constexpr auto list() {
        return Fields{
            field("items", &Exclusion::items, "the numbers of the exempt items"),
            field("count", &Exclusion::count, "how many they are"),
            field("paragraphs", &Exclusion::paragraphs, "of Schedule 12A, in words"),
        };
    }
};

template <>
struct FieldsOf<AgreedTarget> {
    static constexpr auto list() {
        return Fields{
            field("school", &AgreedTarget::school, "the school; empty: of none"),
            field("anchor", &AgreedTarget::anchor, "where its profile stands"),
            field("measure", &AgreedTarget::measure, "the measure, short"),
            field("owner", &AgreedTarget::owner, "who sees to it"),
            field("set", &AgreedTarget::set, "the clinic that agreed it"),
            field("baseline", &AgreedTarget::baseline, "the figure as the meeting saw it"),
            field("target", &AgreedTarget::target, "the figure to reach"),
            field("due", &AgreedTarget::due, "by when"),
            field("now", &AgreedTarget::now, "the figure of its year, or else the latest"),
            field("year", &AgreedTarget::year, "the year of that figure"),
            field("state", &AgreedTarget::state, "met, not met, not known yet"),
        };
    }
};

template <>
struct FieldsOf<RecordedItem> {
    static constexpr auto list() {
        return Fields{
            field("number", &RecordedItem::number, "from 1"),
            field("title", &RecordedItem::title, "its title"),
            field("by", &RecordedItem::by, "who presented it"),
            field("exempt", &RecordedItem::exempt, "not open to the public"),
            field("why", &RecordedItem::why, "the paragraph, in words"),
            field("minutes", &RecordedItem::minutes, "what was said and decided"),
        };
    }
};

template <>
struct FieldsOf<MeetingRecord> {
    static constexpr auto list() {
        return Fields{
            field("held", &MeetingRecord::held, "the meeting is over"),
            field("written", &MeetingRecord::written, "something is minuted"),
            field("confirmed", &MeetingRecord::confirmed, "the day its minutes were confirmed"),
            field("by", &MeetingRecord::confirmed_by, "who confirmed them"),
            field("present", &MeetingRecord::present, "who came"),
            field("apologies", &MeetingRecord::apologies, "who sent apologies"),
            field("absent", &MeetingRecord::absent, "who did neither"),
            field("items", &MeetingRecord::items, "the agenda with its minutes"),
            field("targets", &MeetingRecord::targets, "outcomes agreed"),
            field("actions", &MeetingRecord::actions, "actions set"),
        };
    }
};

}  // namespace clinic
