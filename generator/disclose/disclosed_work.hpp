// What groups of schools did together, what came of it, and who watches over them, as an edition
// may show it.
#pragma once

#include "disclose/disclosed_meeting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// One strand of one group, by its grade on the scale `impact`.
struct DisclosedImpact {
    std::string group;
    std::string kind;
    std::string strand;
    // The word of the latest grade, or "withheld".
    std::string grade;
    std::optional<Date> since;
    // The grade before that; empty: none, or it may not be shown.
    std::string before;
    std::optional<Date> before_since;
    // "better", "worse", "the same"; empty where there is none before.
    std::string change;
};

// Groups by their latest grade in one strand.
struct ImpactCount {
    std::string strand;
    // "excellent 3, significant 4": grades that no group has are left out.
    std::string grades;
    int groups = 0;
    int better = 0;
    int worse = 0;
};

struct DisclosedVisit {
    std::string group;
    std::string kind;
    Date on;
    std::string by;
    std::string focus;
    std::vector<std::string> strengths;
    std::vector<std::string> vulnerabilities;
    std::vector<std::string> priorities;
    std::string support;
    std::optional<Date> next;
    // Its group has not met again since.
    bool is_latest = false;
};

struct DisclosedProject {
    std::string id;
    std::string group;
    std::string kind;
    std::string title;
    std::string lead;
    std::optional<Date> from;
    std::optional<Date> to;
    // "planned", "running", "done", "stopped", "withheld"
    std::string state;
    std::string aim;
    std::string came;
};

struct DisclosedRecommendation {
    std::string id;
    std::string text;
    std::string from;
    // The role's title.
    std::string owner;
    std::optional<Date> due;
    // "open", "done", "withdrawn", "withheld"
    std::string state;
    std::optional<Date> since;
    std::string note;
    // Still open on the day of the view, after it was due.
    bool is_overdue = false;
};

struct Interviewed {
    // "Lead headteachers"
    std::string who;
    int count = 0;
};

struct DisclosedReview {
    std::string id;
    std::string title;
    std::string by;
    Date on;
    std::vector<Interviewed> interviewed;
    int people = 0;
    std::vector<std::string> found;
};

struct DisclosedBoardMember {
    std::string name;
    std::string role;
    std::optional<Date> from;
    // The last day of who has left.
    std::optional<Date> to;
    // Meetings they came to, of those held while they were a member.
    int present = 0;
    int meetings = 0;
};

struct DisclosedBoardMeeting {
    Date on;
    std::vector<std::string> present;
    std::vector<std::string> apologies;
    // Members of that day who did neither.
    std::vector<std::string> absent;
};

struct DisclosedBoard {
    std::string name;
    std::string chair;
    std::vector<DisclosedBoardMember> members;
    // The latest first.
    std::vector<DisclosedBoardMeeting> meetings;
    // "38 of 45 places taken at 5 meetings"; empty when it has not met.
    std::string sentence;
};

// How much of it there is, for headings.
struct NetworkTally {
    int visits = 0;
    int projects = 0;
    int running = 0;
    int recommendations = 0;
    int open = 0;
    int done = 0;
    int overdue = 0;
    // Facts of the network that the edition leaves out: bids, budgets, grades and all the rest.
    std::vector<WithheldKind> withheld;
};

template <>
struct FieldsOf<DisclosedImpact> {
    static constexpr auto list() {
        return Fields{
            field("group", &DisclosedImpact::group, "the group"),
            field("kind", &DisclosedImpact::kind, "what the group is"),
            field("strand", &DisclosedImpact::strand, "what was looked at"),
            field("grade", &DisclosedImpact::grade, "the latest grade in words"),
            field("since", &DisclosedImpact::since, "the day of that grade"),
            field("before", &DisclosedImpact::before, "the grade before it"),
            field("earlier", &DisclosedImpact::before_since, "the day of the grade before it"),
            field("change", &DisclosedImpact::change, "better, worse, the same"),
        };
    }
};

template <>
struct FieldsOf<ImpactCount> {
    static constexpr auto list() {
        return Fields{
            field("strand", &ImpactCount::strand, "what was looked at"),
            field("grades", &ImpactCount::grades, "how many groups have each grade"),
            field("groups", &ImpactCount::groups, "groups with a grade that is shown"),
            field("better", &ImpactCount::better, "groups with a better grade than before"),
            field("worse", &ImpactCount::worse, "groups with a worse grade than before"),
        };
    }
};

template <>
struct FieldsOf<DisclosedVisit> {
    static constexpr auto list() {
        return Fields{
            field("group", &DisclosedVisit::group, "the group"),
            field("kind", &DisclosedVisit::kind, "what the group is"),
            field("on", &DisclosedVisit::on, "the day"),
            field("by", &DisclosedVisit::by, "who wrote it down"),
            field("focus", &DisclosedVisit::focus, "what it looked at"),
            field("strengths", &DisclosedVisit::strengths, "what went well"),
            field("vulnerabilities", &DisclosedVisit::vulnerabilities, "what may go wrong"),
            field("priorities", &DisclosedVisit::priorities, "what to do first"),
            field("support", &DisclosedVisit::support, "the help that was commissioned"),
            field("next", &DisclosedVisit::next, "the day of the next visit"),
            field("latest", &DisclosedVisit::is_latest, "the last one of its group so far"),
        };
    }
};

template <>
struct FieldsOf<DisclosedProject> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedProject::id, "its name in the folder"),
            field("group", &DisclosedProject::group, "the group"),
            field("kind", &DisclosedProject::kind, "what the group is"),
            field("title", &DisclosedProject::title, "what it is called"),
            field("lead", &DisclosedProject::lead, "who leads it"),
            field("from", &DisclosedProject::from, "the first day as planned"),
            field("to", &DisclosedProject::to, "the last day as planned"),
            field("state", &DisclosedProject::state, "planned, running, done, stopped"),
            field("aim", &DisclosedProject::aim, "what it is to reach"),
            field("came", &DisclosedProject::came, "what came of it"),
        };
    }
};

template <>
struct FieldsOf<DisclosedRecommendation> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedRecommendation::id, "its number"),
            field("text", &DisclosedRecommendation::text, "what is recommended"),
            field("from", &DisclosedRecommendation::from, "who recommended it"),
            field("owner", &DisclosedRecommendation::owner, "who sees to it"),
            field("due", &DisclosedRecommendation::due, "by when"),
            field("state", &DisclosedRecommendation::state, "open, done, withdrawn"),
            field("since", &DisclosedRecommendation::since, "the day of that state"),
            field("note", &DisclosedRecommendation::note, "words about it"),
            field("overdue", &DisclosedRecommendation::is_overdue, "open after it was due"),
        };
    }
};

template <>
struct FieldsOf<Interviewed> {
    static constexpr auto list() {
        return Fields{
            field("who", &Interviewed::who, "the kind of person"),
            field("count", &Interviewed::count, "how many"),
        };
    }
};

template <>
struct FieldsOf<DisclosedReview> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedReview::id, "its name in the folder"),
            field("title", &DisclosedReview::title, "what it is called"),
            field("by", &DisclosedReview::by, "who made it"),
            field("on", &DisclosedReview::on, "the day of its report"),
            field("interviewed", &DisclosedReview::interviewed, "who was interviewed, by kind"),
            field("people", &DisclosedReview::people, "how many were interviewed"),
            field("found", &DisclosedReview::found, "what it found"),
        };
    }
};

template <>
struct FieldsOf<DisclosedBoardMember> {
    static constexpr auto list() {
        return Fields{
            field("name", &DisclosedBoardMember::name, "who it is"),
            field("role", &DisclosedBoardMember::role, "as what"),
            field("from", &DisclosedBoardMember::from, "since when"),
            field("to", &DisclosedBoardMember::to, "the last day of who has left"),
            field("present", &DisclosedBoardMember::present, "meetings they came to"),
            field("meetings", &DisclosedBoardMember::meetings, "meetings they could come to"),
        };
    }
};

template <>
struct FieldsOf<DisclosedBoardMeeting> {
    static constexpr auto list() {
        return Fields{
            field("on", &DisclosedBoardMeeting::on, "the day"),
            field("present", &DisclosedBoardMeeting::present, "who came"),
            field("apologies", &DisclosedBoardMeeting::apologies, "who sent apologies"),
            field("absent", &DisclosedBoardMeeting::absent, "who did neither"),
        };
    }
};

template <>
struct FieldsOf<DisclosedBoard> {
    static constexpr auto list() {
        return Fields{
            field("name", &DisclosedBoard::name, "what it is called; empty: there is none"),
            field("chair", &DisclosedBoard::chair, "who chairs it"),
            field("members", &DisclosedBoard::members, "who sits on it"),
            field("meetings", &DisclosedBoard::meetings, "when it met, the latest first"),
            field("sentence", &DisclosedBoard::sentence, "how well it was attended"),
        };
    }
};

template <>
struct FieldsOf<NetworkTally> {
    static constexpr auto list() {
        return Fields{
            field("visits", &NetworkTally::visits, "visits that are shown"),
            field("projects", &NetworkTally::projects, "projects that are shown"),
            field("running", &NetworkTally::running, "projects that run"),
            field("recommendations", &NetworkTally::recommendations,
                  "recommendations that are shown"),
            field("open", &NetworkTally::open, "recommendations still open"),
            field("done", &NetworkTally::done, "recommendations done"),
            field("overdue", &NetworkTally::overdue, "recommendations open after they were due"),
            field("withheld", &NetworkTally::withheld, "what the edition leaves out, and why"),
        };
    }
};

}  // namespace clinic
