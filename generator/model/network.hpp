// Groups of schools: `network.yaml`.
#pragma once

#include "model/network_record.hpp"

#include <string>
#include <vector>

namespace clinic {

// Of one bid or budget; more is a slip of the hand.
inline constexpr double kMostPounds = 1e9;

inline constexpr std::array<std::string_view, 7> kGroupKinds = {
    "collaborative", "triad", "partnership", "trust", "area", "alliance", "board"};
inline constexpr std::array<std::string_view, 3> kBidStates = {"approved", "refused", "withdrawn"};
// What the schools of `{all: ward, is: [Ward A]}` have in common.
inline constexpr std::array<std::string_view, 3> kInCommon = {"ward", "phase", "type"};

// Membership is of a school and a phase: an all-through school may stand in two groups.
struct Member {
    int school = 0;
    // The phase in which it takes part; empty: its own.
    std::string as;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> known;
    std::optional<Exemption> exempt;
    Place place;
};

struct Lead {
    std::string is;
    int school = 0;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> known;
    Place place;
};

struct Group {
    std::string id;
    std::string name;
    // A word of kGroupKinds.
    std::string kind;
    std::string phase;
    // The group it is part of; empty: none.
    std::string within;
    std::optional<Date> from;
    std::optional<Date> known;
    std::vector<Lead> lead;
    std::vector<Member> members;
    // `name`, where the file dates it; the member above holds the latest.
    Changes changes;
    std::optional<Exemption> exempt;
    Place place;
};

struct Budget {
    int year = 0;
    std::string group;
    double is = 0;
    std::string fund;
    // When it was agreed; always known without it.
    std::optional<Date> known;
    std::optional<Exemption> exempt;
    Place place;
};

struct Spent {
    Date on;
    double is = 0;
};

// A bid of a group for money.
struct Bid {
    std::string id;
    std::string group;
    int school = 0;
    std::string purpose;
    std::optional<Date> submitted;
    std::optional<double> asked;
    std::optional<Date> decided;
    // A word of kBidStates; empty: not decided.
    std::string is;
    std::optional<double> granted;
    std::vector<Spent> spent;
    std::optional<Exemption> exempt;
    Place place;
};

// A grade of the scale `impact`.
struct Impact {
    std::string group;
    Date on;
    std::string strand;
    std::string is;
    std::optional<Exemption> exempt;
    Place place;
};

struct Said {
    std::string text;
    std::string response;
};

// A consultation and its answers, by who answered.
struct Consultation {
    std::string id;
    std::string question;
    // Whom it was sent to, and how many forms; 0: not known.
    std::string asked;
    int sent = 0;
    int forms = 0;
    std::vector<std::string> answers;
    std::vector<std::pair<std::string, std::vector<int>>> table;
    std::vector<Said> said;
    // When its answers were in; always known without it.
    std::optional<Date> known;
    std::optional<Exemption> exempt;
    Place place;
};

struct Network {
    std::vector<Group> groups;
    std::vector<Budget> budgets;
    std::vector<Bid> bids;
    std::vector<Impact> impact;
    std::vector<Consultation> consultations;
    std::vector<GroupVisit> visits;
    std::vector<Project> projects;
    std::vector<Recommendation> recommendations;
    std::vector<Review> reviews;
    std::optional<Board> board;
};

template <>
struct FieldsOf<Member> {
    static constexpr auto list() {
        return Fields{
            field("school", &Member::school, "a school"),
            field("as", &Member::as, "the phase in which it takes part"),
            field("from", &Member::from, "the first day"),
            field("to", &Member::to, "the last day"),
            field("known", &Member::known, "when we learnt of it, if not from the first day"),
            field("exempt", &Member::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School},
                                       NamingField{"as", Names::Phase}};
    static constexpr std::string_view kPlain = "school";
    static constexpr std::array kByHand{
        HandRead{"all", "every school with the same ward, phase or type"},
        HandRead{"is", "the wards, phases or types of all"}};
};

template <>
struct FieldsOf<Lead> {
    static constexpr auto list() {
        return Fields{
            field("is", &Lead::is, "who leads", {.required = true}),
            field("school", &Lead::school, "the school of the one who leads"),
            field("from", &Lead::from, "the first day"),
            field("to", &Lead::to, "the last day"),
            field("known", &Lead::known, "when we learnt of it, if not from the first day"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School}};
    static constexpr std::string_view kPlain = "is";
};

template <>
struct FieldsOf<Group> {
    static constexpr auto list() {
        return Fields{
            field("id", &Group::id, "its name in this folder", {.required = true}),
            field("name", &Group::name, "what readers call it", {.required = true}),
            field("kind", &Group::kind,
                  "collaborative, triad, partnership, trust, area, alliance or board",
                  {.required = true}),
            field("phase", &Group::phase, "the schools it is of"),
            field("within", &Group::within, "the group it is part of"),
            field("from", &Group::from, "the first day, also of members that name none"),
            field("known", &Group::known, "when we learnt of it, also of members that name none"),
            field("lead", &Group::lead, "who leads it, and from when"),
            field("members", &Group::members, "its schools"),
            field("exempt", &Group::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"phase", Names::Phase},
                                       NamingField{"within", Names::Group}};
    static constexpr std::array kWords{WordsField{"kind", words_of<kGroupKinds>}};
    static constexpr std::array<std::string_view, 1> kDated{"name"};
};

template <>
struct FieldsOf<Budget> {
    static constexpr auto list() {
        return Fields{
            field("year", &Budget::year, "the financial year",
                  {.required = true, .least = 1990, .most = 2100}),
            field("group", &Budget::group, "whose it is", {.required = true}),
            field("is", &Budget::is, "pounds", {.required = true, .least = 0, .most = kMostPounds}),
            field("fund", &Budget::fund, "where it comes from"),
            field("known", &Budget::known, "the day it was agreed"),
            field("exempt", &Budget::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"group", Names::Group}};
};

template <>
struct FieldsOf<Spent> {
    static constexpr auto list() {
        return Fields{
            field("on", &Spent::on, "the day", {.required = true}),
            field("is", &Spent::is, "pounds; less than 0 where some came back",
                  {.required = true, .least = -kMostPounds, .most = kMostPounds}),
        };
    }
};

template <>
struct FieldsOf<Bid> {
    static constexpr auto list() {
        return Fields{
            field("id", &Bid::id, "its name in this folder", {.required = true}),
            field("group", &Bid::group, "who bids", {.required = true}),
            field("school", &Bid::school, "the school it is for"),
            field("for", &Bid::purpose, "what it is for"),
            field("submitted", &Bid::submitted, "the day"),
            field("asked", &Bid::asked, "pounds", {.least = 0, .most = kMostPounds}),
            field("decided", &Bid::decided, "the day"),
            field("is", &Bid::is, "approved, refused, withdrawn"),
            field("granted", &Bid::granted, "pounds", {.least = 0, .most = kMostPounds}),
            field("spent", &Bid::spent, "what was spent of it"),
            field("exempt", &Bid::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"group", Names::Group},
                                       NamingField{"school", Names::School}};
    static constexpr std::array kWords{WordsField{"is", words_of<kBidStates>}};
};

template <>
struct FieldsOf<Impact> {
    static constexpr auto list() {
        return Fields{
            field("group", &Impact::group, "whose it is", {.required = true}),
            field("on", &Impact::on, "the day", {.required = true}),
            field("strand", &Impact::strand, "what was looked at"),
            field("is", &Impact::is, "a grade of the scale impact", {.required = true}),
            field("exempt", &Impact::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"group", Names::Group}};
};

template <>
struct FieldsOf<Said> {
    static constexpr auto list() {
        return Fields{
            field("text", &Said::text, "what was said", {.required = true}),
            field("response", &Said::response, "the answer to it"),
        };
    }
};

template <>
struct FieldsOf<Consultation> {
    static constexpr auto list() {
        return Fields{
            field("id", &Consultation::id, "its name in this folder", {.required = true}),
            field("question", &Consultation::question, "what was asked", {.required = true}),
            field("asked", &Consultation::asked, "whom it was sent to"),
            field("sent", &Consultation::sent, "how many forms were sent out", {.least = 0}),
            field("forms", &Consultation::forms, "how many answered", {.least = 0}),
            field("answers", &Consultation::answers, "the columns"),
            field("table", &Consultation::table, "a row for each kind of reader", {.least = 0}),
            field("said", &Consultation::said, "what was said, and the answers"),
            field("known", &Consultation::known, "the day the answers were in"),
            field("exempt", &Consultation::exempt, "who may not see it"),
        };
    }
};

template <>
struct FieldsOf<Network> {
    static constexpr auto list() {
        return Fields{
            field("groups", &Network::groups, "groups of schools"),
            field("budgets", &Network::budgets, "money of the groups"),
            field("bids", &Network::bids, "bids for it"),
            field("impact", &Network::impact, "grades of what came of it"),
            field("consultations", &Network::consultations, "what was asked, and the answers"),
            field("visits", &Network::visits, "visits within the groups, and what they found"),
            field("projects", &Network::projects, "what groups do together"),
            field("recommendations", &Network::recommendations, "what reviews recommended"),
            field("reviews", &Network::reviews, "reviews of the network, and whom they asked"),
            field("board", &Network::board, "who watches over the network"),
        };
    }
};

}  // namespace clinic
