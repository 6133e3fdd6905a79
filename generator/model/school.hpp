// One school: `schools/<urn>-<name>.yaml`.
#pragma once

#include "model/figures.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// What an inspection says of safeguarding, in the words of the frameworks.
inline constexpr std::array<std::string_view, 4> kSafeguardingWords = {"effective", "not effective",
                                                                       "met", "not met"};

// A holder of a post. "vacant" is a person too.
struct Person {
    std::string is;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> known;
    // "interim", "acting"; empty: permanent.
    std::string status;
    std::string why;
    std::string source;
    std::string note;
    std::optional<Exemption> exempt;
    Place place;
};

struct Governors {
    // "governing body", "interim executive board"
    std::string body;
    std::optional<int> places;
    FactsOver<int> vacancies;
    // `body` and `places`, where the file dates them.
    Changes changes;
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
    // "short", "ungraded", "monitoring", …; empty: a full inspection.
    std::string kind;
    // What a visit that gave no grade ended with, in the framework's words: "School remains Good".
    std::string outcome;
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
    std::string source;
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
    Place place;
};

struct Predecessor {
    int school = 0;
    std::string why;
    Place place;
};

struct Comment {
    std::string by;
    std::optional<Date> on;
    std::string text;
    std::optional<Exemption> exempt;
    Place place;
};

// What a school was before: its name, its phase or both, to the last day that it was so.
struct Former {
    std::string name;
    std::string phase;
    std::optional<Date> to;
    // When we learnt that it was so no longer; by default on the day after `to`.
    std::optional<Date> known;
    Place place;
};

// Where a school stands, in whole metres of the British National Grid.
struct GridPlace {
    int easting = 0;
    int northing = 0;
};

struct School {
    int urn = 0;
    std::string name;
    std::string phase;
    std::string laestab;
    std::string type;
    std::string postcode;
    std::string ward;
    // Nothing: nobody has said where it stands. (`place` below is where it stands in its file.)
    std::optional<GridPlace> stands;
    std::vector<Former> former;
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
    // `laestab`, `type`, `postcode`, `ward`, where the file dates them; the members above hold the
    // latest. A view gives the school with the values of its day.
    Changes changes;
    std::optional<Exemption> exempt;
    Place place;
};

template <>
struct FieldsOf<Person> {
    static constexpr auto list() {
        return Fields{
            field("is", &Person::is, "who holds the post; or vacant", {.required = true}),
            field("from", &Person::from, "the first day"),
            field("to", &Person::to, "the last day"),
            field("known", &Person::known, "when we learnt of it, if not from the first day"),
            field("status", &Person::status, "interim or acting"),
            field("why", &Person::why, "the reason for the change"),
            field("source", &Person::source, "where it comes from"),
            field("note", &Person::note, "words about it"),
            field("exempt", &Person::exempt, "who may not see it"),
        };
    }
    static constexpr std::string_view kPlain = "is";
};

template <>
struct FieldsOf<Governors> {
    static constexpr auto list() {
        return Fields{
            field("body", &Governors::body, "governing body or interim executive board"),
            field("places", &Governors::places, "how many governors it has when it is full",
                  {.least = 0, .most = 100}),
            field("vacancies", &Governors::vacancies, "places without a governor",
                  {.least = 0, .most = 100}),
            field("exempt", &Governors::exempt, "who may not see it"),
        };
    }
    static constexpr std::array<std::string_view, 2> kDated{"body", "places"};
};

template <>
struct FieldsOf<Inspection> {
    static constexpr auto list() {
        return Fields{
            field("date", &Inspection::date, "the day it ended", {.required = true}),
            field("published", &Inspection::published, "when its report came out",
                  {.required = true}),
            field("framework", &Inspection::framework, "a name from frameworks.yaml",
                  {.required = true}),
            field("overall", &Inspection::overall, "a grade of that framework"),
            field("areas", &Inspection::areas, "a grade for each area"),
            field("safeguarding", &Inspection::safeguarding,
                  "effective, not effective, met or not met"),
            field("concern", &Inspection::concern, "a category of concern of that framework"),
            field("findings", &Inspection::findings, "the words of the report"),
            field("kind", &Inspection::kind, "short, ungraded, …; full when left out"),
            field("outcome", &Inspection::outcome, "what a visit without a grade ended with"),
            field("exempt", &Inspection::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"framework", Names::Framework}};
    static constexpr std::array kWords{WordsField{"safeguarding", words_of<kSafeguardingWords>}};
};

template <>
struct FieldsOf<Outcome> {
    static constexpr auto list() {
        return Fields{
            field("measure", &Outcome::measure, "the measure", {.required = true}),
            field("target", &Outcome::target, "the figure to reach"),
            field("due", &Outcome::due, "the day it is due"),
            field("milestone", &Outcome::milestone, "the day it is looked at on the way"),
        };
    }
    static constexpr std::array kNames{NamingField{"measure", Names::Measure}};
};

template <>
struct FieldsOf<Judgement> {
    static constexpr auto list() {
        return Fields{
            field("is", &Judgement::is, "a grade of the scale", {.required = true}),
            field("from", &Judgement::from, "the day it was agreed"),
            field("to", &Judgement::to, "the last day"),
            field("known", &Judgement::known, "when we learnt of it"),
            field("against", &Judgement::against, "what the rules proposed, when it differs"),
            field("by", &Judgement::by, "the role that agreed it"),
            field("why", &Judgement::why, "reason codes of authority.yaml"),
            field("source", &Judgement::source, "where it comes from"),
            field("note", &Judgement::note, "words about it"),
            field("outcome", &Judgement::outcome, "what is to be reached"),
            field("exempt", &Judgement::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"why", Names::Reason}};
    static constexpr std::string_view kPlain = "is";
};

template <>
struct FieldsOf<Submission> {
    static constexpr auto list() {
        return Fields{
            field("on", &Submission::on, "the day it was submitted", {.required = true}),
            field("year", &Submission::year, "the year it is about",
                  {.required = true, .least = 1990, .most = 2100}),
            field("by", &Submission::by, "the role that submitted it"),
            field("figures", &Submission::figures, "a figure for each measure", {.required = true}),
            field("exempt", &Submission::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"figures", Names::Measure}};
};

template <>
struct FieldsOf<Predecessor> {
    static constexpr auto list() {
        return Fields{
            field("school", &Predecessor::school, "the school before it", {.required = true}),
            field("why", &Predecessor::why, "academy conversion, merger, …"),
        };
    }
    static constexpr std::array kNames{NamingField{"school", Names::School}};
    static constexpr std::string_view kPlain = "school";
};

template <>
struct FieldsOf<Comment> {
    static constexpr auto list() {
        return Fields{
            field("by", &Comment::by, "who wrote it"),
            field("on", &Comment::on, "the day"),
            field("text", &Comment::text, "the comment", {.required = true}),
            field("exempt", &Comment::exempt, "who may not see it"),
        };
    }
    static constexpr std::string_view kPlain = "text";
};

template <>
struct FieldsOf<Former> {
    static constexpr auto list() {
        return Fields{
            field("name", &Former::name, "what it was called"),
            field("phase", &Former::phase, "the phase that it was of"),
            field("to", &Former::to, "the last day that it was so"),
            field("known", &Former::known, "when we learnt that it was so no longer"),
        };
    }
    static constexpr std::array kNames{NamingField{"phase", Names::Phase}};
    static constexpr std::string_view kPlain = "name";
};

template <>
struct FieldsOf<GridPlace> {
    static constexpr auto list() {
        return Fields{
            field("easting", &GridPlace::easting, "metres east on the British National Grid",
                  {.required = true, .least = 0, .most = 700000}),
            field("northing", &GridPlace::northing, "metres north on the British National Grid",
                  {.required = true, .least = 0, .most = 1300000}),
        };
    }
};

template <>
struct FieldsOf<School> {
    static constexpr auto list() {
        return Fields{
            field("urn", &School::urn, "its unique reference number",
                  {.required = true, .least = 1, .most = 9999999}),
            field("name", &School::name, "today's name", {.required = true}),
            field("phase", &School::phase, "a phase of authority.yaml", {.required = true}),
            field("laestab", &School::laestab, "council and school number: 999/2001"),
            field("type", &School::type, "community school, academy converter, …"),
            field("postcode", &School::postcode, "its postcode"),
            field("ward", &School::ward, "its ward"),
            field("place", &School::stands, "where it stands, for the map"),
            field("former", &School::former, "its names and phases before"),
            field("opened", &School::opened, "the first day"),
            field("closed", &School::closed, "the last day"),
            field("predecessors", &School::predecessors, "schools that it took over from"),
            field("capacity", &School::capacity, "how many pupils it has room for",
                  {.least = 0, .most = 20000}),
            field("people", &School::people, "who holds which post, and from when"),
            field("governors", &School::governors, "its governing body"),
            field("finance", &School::finance, "licensed deficit, recovery plan, …"),
            field("inspections", &School::inspections, "visits by Ofsted"),
            field("judgements", &School::judgements, "local judgements, by their scale"),
            field("revised", &School::revised, "figures that later releases replaced"),
            field("predictions", &School::predictions, "what was predicted, and when"),
            field("targets", &School::targets, "what is aimed at"),
            field("comments", &School::comments, "by clinic, then by service"),
            field("exempt", &School::exempt, "who may not see it"),
        };
    }
    static constexpr std::array kNames{NamingField{"phase", Names::Phase},
                                       NamingField{"judgements", Names::Scale},
                                       NamingField{"comments", Names::Clinic}};
    static constexpr std::array<std::string_view, 4> kDated{"laestab", "type", "postcode", "ward"};
    static constexpr std::array kByHand{HandRead{"years", "one for each column of figures"},
                                        HandRead{"figures", "a row for each measure"}};
};

}  // namespace clinic
