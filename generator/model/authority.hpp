// Who the council is: `authority.yaml`.
#pragma once

#include "model/fact.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

inline constexpr std::array<std::string_view, 2> kSides = {"challenge", "reporting"};
inline constexpr std::array<std::string_view, 1> kOwn = {"own"};
inline constexpr std::array<std::string_view, 3> kDeadlineDays = {"issue", "cutoff", "meeting"};

struct Phase {
    std::string id;
    std::string name;
    // The phases in which an all-through school counts; empty: its own.
    std::vector<std::string> counts;
};

// A seat at the table. Who holds it is dated.
struct MeetingRole {
    std::string id;
    std::string title;
    // A word of kSides.
    std::string side;
    int seats = 1;
    FactsOver<std::string> is;
};

// A service that is asked for a comment on every school, each clinic.
struct Service {
    std::string id;
    std::string name;
    std::optional<Exemption> exempt;
};

struct Edition {
    std::string id;
    // Paragraphs of Schedule 12A that its readers may see.
    std::vector<int> sees;
    // They may see what is marked for officers.
    bool sees_officers = false;
    // "own": a pack for each school, which shows that school alone; empty: one pack of all.
    std::string schools;
    // "own": a school's small numbers are shown to itself.
    std::string figures;
};

struct Withhold {
    // "comments", "people.why": a field of a school, by its path.
    std::string what;
    Exemption exempt;
};

// Something of the council's own to be done so many working days before a day of the clinic.
struct Deadline {
    std::string what;
    int before = 0;
    // A word of kDeadlineDays; empty: issue, the last day on which papers can go out.
    std::string of;
};

struct Authority {
    // The folder's name: `nenebridge`.
    std::string id;
    std::string name;
    std::string code;
    // Printed on every page: the council and its schools do not exist.
    bool fictional = false;
    std::vector<Phase> phases;
    std::vector<MeetingRole> roles;
    std::vector<Service> services;
    // Reason codes and their words, in the file's order.
    std::vector<std::pair<std::string, std::string>> reasons;
    std::vector<Edition> editions;
    std::vector<Withhold> withhold;
    // Cohorts below this are not public; 0: no such rule.
    int smallest = 0;
    // Working days that lie between the day papers go out and the clinic.
    int clear = 5;
    std::vector<Deadline> deadlines;
    // Other spellings of schools, to their URN.
    std::map<std::string, int> aliases;
};

// What a default mark may be about: what is asked for by this name when a pack is made. A path that
// is not would withhold nothing, silently.
std::vector<std::string> markable_paths();

template <>
struct FieldsOf<Phase> {
    static constexpr auto list() {
        return Fields{
            field("name", &Phase::name, "what readers call it", {.required = true}),
            field("counts", &Phase::counts, "the phases in which it counts"),
        };
    }
    static constexpr std::array kNames{NamingField{"counts", Names::Phase}};
    static constexpr std::string_view kPlain = "name";
};

template <>
struct FieldsOf<MeetingRole> {
    static constexpr auto list() {
        return Fields{
            field("title", &MeetingRole::title, "the title of the office", {.required = true}),
            field("side", &MeetingRole::side, "challenge or reporting", {.required = true}),
            field("seats", &MeetingRole::seats, "how many hold it", {.least = 1, .most = 50}),
            field("is", &MeetingRole::is, "who holds it, and from when"),
        };
    }
    static constexpr std::array kWords{WordsField{"side", words_of<kSides>}};
    // Seats are many, so several may begin on one day.
    static constexpr std::string_view kSeveral = "is";
};

template <>
struct FieldsOf<Service> {
    static constexpr auto list() {
        return Fields{
            field("name", &Service::name, "what readers call it", {.required = true}),
            field("exempt", &Service::exempt, "who may not see its comments"),
        };
    }
    static constexpr std::string_view kPlain = "name";
};

template <>
struct FieldsOf<Edition> {
    static constexpr auto list() {
        return Fields{
            field("schools", &Edition::schools, "own: each reader sees one school"),
            field("figures", &Edition::figures, "own: with its own small numbers"),
        };
    }
    static constexpr std::array kWords{WordsField{"schools", words_of<kOwn>},
                                       WordsField{"figures", words_of<kOwn>}};
    static constexpr std::array kByHand{
        HandRead{"sees", "paragraphs of Schedule 12A, 1 to 7, and officers"}};
};

template <>
struct FieldsOf<Withhold> {
    static constexpr auto list() {
        return Fields{
            field("what", &Withhold::what, "a field of a school by its path: comments, people.why",
                  {.required = true}),
            field("exempt", &Withhold::exempt, "who may not see it", {.required = true}),
        };
    }
    // A path that nobody knows would withhold nothing, silently.
    static constexpr std::array kWords{WordsField{"what", markable_paths}};
};

template <>
struct FieldsOf<Deadline> {
    static constexpr auto list() {
        return Fields{
            field("what", &Deadline::what, "what is to be done by then", {.required = true}),
            field("before", &Deadline::before, "how many working days before",
                  {.required = true, .least = 0, .most = 250}),
            field("of", &Deadline::of,
                  "issue (the last day for the papers, if nothing is said), cutoff or meeting"),
        };
    }
    static constexpr std::array kWords{WordsField{"of", words_of<kDeadlineDays>}};
};

template <>
struct FieldsOf<Authority> {
    static constexpr auto list() {
        return Fields{
            field("name", &Authority::name, "the council", {.required = true}),
            field("code", &Authority::code, "its number at the Department for Education"),
            field("fictional", &Authority::fictional,
                  "true: the council and its schools do not exist"),
            field("phases", &Authority::phases, "the kinds of school"),
            field("roles", &Authority::roles, "sides of the table"),
            field("services", &Authority::services, "who is asked for a comment on every school"),
            field("reasons", &Authority::reasons, "reason codes and their words"),
            field("editions", &Authority::editions, "who packs are made for"),
            field("withhold", &Authority::withhold, "what is marked before any mark in the files"),
            field("smallest", &Authority::smallest, "cohorts below this are not public",
                  {.least = 0, .most = 1000}),
            field("clear", &Authority::clear,
                  "clear days between the papers and the clinic; 5 if nothing is said",
                  {.least = 1, .most = 60}),
            field("deadlines", &Authority::deadlines,
                  "what officers do before each clinic, in working days"),
        };
    }
    static constexpr std::array kByHand{
        HandRead{"aliases", "other spellings of schools, each with its URN"}};
};

}  // namespace clinic
