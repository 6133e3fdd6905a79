// One termly meeting and what it decided: `clinics/<id>.yaml`.
#pragma once

#include "model/fact.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Attendance {
    std::string role;
    std::string is;
    // "apologies"; empty: present.
    std::string here;
};

struct AgendaItem {
    std::string id;
    std::string title;
    // A role.
    std::string by;
    int minutes = 0;
    // The part of the pack that it opens: a template's name; empty: none.
    std::string part;
    std::string paper;
    std::optional<Exemption> exempt;
    Place place;
};

struct Issue {
    int version = 1;
    Date on;
    std::string why;
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
    // open, done, withdrawn
    std::string is;
    std::optional<Date> due;
    std::string why;
    std::string evidence;
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
    // "draft" until it was issued.
    std::vector<Issue> issued;
    std::optional<Date> next;
    // Packs it asks for; empty: `clinic` alone.
    std::vector<std::string> packs;
    std::vector<Attendance> attendance;
    std::vector<AgendaItem> agenda;
    std::vector<Progress> progress;
    std::vector<Minute> minutes;
    std::vector<AgreedOutcome> outcomes;
    std::vector<Action> actions;
    std::optional<Date> confirmed;
    Place place;
};

}  // namespace clinic
