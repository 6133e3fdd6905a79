// One school: `schools/<urn>-<name>.yaml`.
#pragma once

#include "model/figures.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// A holder of a post. "vacant" is a person too.
struct Person {
    std::string is;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> known;
    // "interim", "acting"; empty: permanent.
    std::string status;
    std::string why;
    std::optional<Exemption> exempt;
    Place place;
};

struct Governors {
    // "governing body", "interim executive board"
    std::string body;
    std::optional<int> places;
    FactsOver<int> vacancies;
    std::optional<Exemption> exempt;
};

// A visit by Ofsted, in the codes of the framework that was in force.
struct Inspection {
    Date date;
    // When its report came out: known from then on.
    Date published;
    std::string framework;
    // Code of the framework's scale; empty when it gave no overall grade.
    std::string overall;
    // Area to code, in the framework's order.
    std::vector<std::pair<std::string, std::string>> areas;
    std::string safeguarding;
    // "special measures" and the like; empty: none.
    std::string concern;
    std::string findings;
    // "short", "section 8", …; empty: a full inspection.
    std::string kind;
    std::optional<Exemption> exempt;
    Place place;
};

// The required outcome of a judgement.
struct Outcome {
    std::string measure;
    std::optional<double> target;
    std::optional<Date> due;
    std::optional<Date> milestone;
};

// A local judgement: LA category, PSISN grade. In force until the next of its scale.
struct Judgement {
    std::string is;
    Date from;
    std::optional<Date> to;
    std::optional<Date> known;
    // What the rules proposed, when the officer differs.
    std::string against;
    std::string by;
    // Reason codes of authority.yaml.
    std::vector<std::string> why;
    std::string note;
    std::optional<Outcome> outcome;
    std::optional<Exemption> exempt;
    Place place;
};

// Predictions or targets, submitted on a day and kept for good.
struct Submission {
    Date on;
    int year = 0;
    std::string by;
    std::vector<std::pair<std::string, double>> figures;
    std::optional<Exemption> exempt;
};

// A figure that a later release replaced.
struct Revised {
    std::string measure;
    int year = 0;
    CellValue is;
    std::string source;
};

struct Predecessor {
    int school = 0;
    std::string why;
};

struct Comment {
    std::string by;
    std::optional<Date> on;
    std::string text;
    std::optional<Exemption> exempt;
    Place place;
};

struct FormerName {
    std::string name;
    std::optional<Date> to;
};

struct School {
    int urn = 0;
    std::string name;
    std::string phase;
    std::string laestab;
    std::string type;
    std::string postcode;
    std::string ward;
    std::vector<FormerName> former;
    std::optional<Date> opened;
    std::optional<Date> closed;
    std::vector<Predecessor> predecessors;
    FactsOver<int> capacity;
    // By role: headteacher, chair.
    std::map<std::string, std::vector<Person>> people;
    Governors governors;
    // "recovery plan", "licensed deficit"
    FactsOver<std::string> finance;
    std::vector<Inspection> inspections;
    // By scale: la-category, psisn.
    std::map<std::string, std::vector<Judgement>> judgements;
    FigureTable figures;
    std::vector<Revised> revised;
    std::vector<Submission> predictions;
    std::vector<Submission> targets;
    // By clinic, then by service.
    std::map<std::string, std::map<std::string, Comment>> comments;
    std::optional<Exemption> exempt;
    Place place;
};

}  // namespace clinic
