// What groups of schools did together, and who watches over it: further parts of `network.yaml`.
#pragma once

#include "model/fact.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

inline constexpr std::array<std::string_view, 4> kProjectStates = {"planned", "running", "done",
                                                                   "stopped"};
inline constexpr std::array<std::string_view, 3> kRecommendationStates = {"open", "done",
                                                                          "withdrawn"};

// One visit of a group's schools to one another, as its form records it.
struct GroupVisit {
    std::string group;
    Date on;
    // Who wrote it down.
    std::string by;
    std::string focus;
    std::vector<std::string> strengths;
    std::vector<std::string> vulnerabilities;
    std::vector<std::string> priorities;
    // What help was commissioned; empty: none.
    std::string support;
    std::optional<Date> next;
    std::optional<Exemption> exempt;
    Place place;
};

struct Project {
    std::string id;
    std::string group;
    std::string title;
    std::string lead;
    // First and last day as planned: what has come by a day, `state` says.
    std::optional<Date> from;
    std::optional<Date> to;
    // Words of kProjectStates.
    FactsOver<std::string> state;
    std::string aim;
    // What came of it.
    FactsOver<std::string> came;
    std::optional<Exemption> exempt;
    Place place;
};

struct Recommendation {
    std::string id;
    std::string text;
    // Who recommended it: "Review of the network, July 2015".
    std::string from;
    // A role.
    std::string owner;
    std::optional<Date> due;
    // Words of kRecommendationStates.
    FactsOver<std::string> state;
    std::string note;
    std::optional<Exemption> exempt;
    Place place;
};

// What outsiders, or the network itself, found of it: whom they asked and what they say.
struct Review {
    std::string id;
    std::string title;
    // Who made it.
    std::string by;
    Date on;
    // People that were interviewed, all together; 0: those of `interviewed`.
    int people = 0;
    // "Lead headteachers", and how many.
    std::vector<std::pair<std::string, int>> interviewed;
    // What was found, each in a sentence.
    std::vector<std::string> found;
    std::optional<Exemption> exempt;
    Place place;
};

// One stay of somebody on the board.
struct BoardMember {
    std::string is;
    // In the board's own words: "Lead headteacher, primary".
    std::string role;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> known;
    std::optional<Exemption> exempt;
    Place place;
};

struct BoardMeeting {
    Date on;
    std::vector<std::string> present;
    std::vector<std::string> apologies;
    std::optional<Exemption> exempt;
    Place place;
};

// The board that watches over the network.
struct Board {
    std::string name;
    FactsOver<std::string> chair;
    std::vector<BoardMember> members;
    std::vector<BoardMeeting> meetings;
    std::optional<Exemption> exempt;
};

template <>
struct FieldsOf<GroupVisit> {
    static constexpr auto list() {
        return Fields{
            field("group", &GroupVisit::group, "whose schools visited one another",
                  {.required = true}),
            field("on", &GroupVisit::on, "the day", {.required = true}),
            field("by", &GroupVisit::by, "who wrote it down"),
            field("focus", &GroupVisit::focus, "what it looked at"),
            field("strengths", &GroupVisit::strengths, "what went well"),
            field("vulnerabilities", &GroupVisit::vulnerabilities, "what may go wrong"),
            field("priorities", &GroupVisit::priorities, "what to do first"),
            field("support", &GroupVisit::support, "the help that was commissioned"),
            field("next", &GroupVisit::next, "the day of the next visit"),
            field("exempt", &GroupVisit::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"group", Names::Group}};
};

template <>
struct FieldsOf<Project> {
    static constexpr auto list() {
        return Fields{
            field("id", &Project::id, "its name in this folder", {.required = true}),
            field("group", &Project::group, "whose it is", {.required = true}),
            field("title", &Project::title, "what readers call it", {.required = true}),
            field("lead", &Project::lead, "who leads it"),
            field("from", &Project::from, "the first day as planned"),
            field("to", &Project::to, "the last day as planned"),
            field("state", &Project::state, "planned, running, done or stopped, and from when",
                  {.required = true}),
            field("aim", &Project::aim, "what it is to reach"),
            field("came", &Project::came, "what came of it, and when that was known"),
            field("exempt", &Project::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"group", Names::Group}};
    static constexpr std::array kWords{WordsField{"state", words_of<kProjectStates>}};
};

template <>
struct FieldsOf<Recommendation> {
    static constexpr auto list() {
        return Fields{
            field("id", &Recommendation::id, "its name in this folder", {.required = true}),
            field("text", &Recommendation::text, "what is recommended", {.required = true}),
            field("from", &Recommendation::from, "who recommended it"),
            field("owner", &Recommendation::owner, "who sees to it"),
            field("due", &Recommendation::due, "by when"),
            field("state", &Recommendation::state, "open, done or withdrawn, and from when",
                  {.required = true}),
            field("note", &Recommendation::note, "words about it"),
            field("exempt", &Recommendation::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"owner", Names::Role}};
    static constexpr std::array kWords{WordsField{"state", words_of<kRecommendationStates>}};
};

template <>
struct FieldsOf<Review> {
    static constexpr auto list() {
        return Fields{
            field("id", &Review::id, "its name in this folder", {.required = true}),
            field("title", &Review::title, "what readers call it", {.required = true}),
            field("by", &Review::by, "who made it"),
            field("on", &Review::on, "the day of its report", {.required = true}),
            field("people", &Review::people, "how many were interviewed", {.least = 0}),
            field("interviewed", &Review::interviewed, "how many of each kind of person",
                  {.least = 0}),
            field("found", &Review::found, "what was found"),
            field("exempt", &Review::exempt, "who may not see it"),
        };
    }
};

template <>
struct FieldsOf<BoardMember> {
    static constexpr auto list() {
        return Fields{
            field("is", &BoardMember::is, "who it is", {.required = true}),
            field("role", &BoardMember::role, "as what, in the board's own words"),
            field("from", &BoardMember::from, "the first day"),
            field("to", &BoardMember::to, "the last day"),
            field("known", &BoardMember::known, "when we learnt of it, if not from the first day"),
            field("exempt", &BoardMember::exempt, "who may not see it"),
        };
    }
};

template <>
struct FieldsOf<BoardMeeting> {
    static constexpr auto list() {
        return Fields{
            field("on", &BoardMeeting::on, "the day", {.required = true}),
            field("present", &BoardMeeting::present, "who came"),
            field("apologies", &BoardMeeting::apologies, "who sent apologies"),
            field("exempt", &BoardMeeting::exempt, "who may not see it"),
        };
    }
};

template <>
struct FieldsOf<Board> {
    static constexpr auto list() {
        return Fields{
            field("name", &Board::name, "what readers call it", {.required = true}),
            field("chair", &Board::chair, "who chairs it, and from when"),
            field("members", &Board::members, "who sits on it, and from when"),
            field("meetings", &Board::meetings, "when it met, and who came"),
            field("exempt", &Board::exempt, "who may not see it"),
        };
    }
};

}  // namespace clinic
