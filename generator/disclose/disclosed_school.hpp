// One school as an edition may show it: plain values that templates name.
#pragma once

#include "disclose/disclosed_action.hpp"
#include "disclose/disclosed_flags.hpp"
#include "disclose/disclosed_predictions.hpp"
#include "disclose/disclosed_service.hpp"
#include "disclose/disclosed_spread.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// One area of an inspection, and the finding on safeguarding beside them.
struct AreaGrade {
    // "Attendance and behaviour"
    std::string area;
    std::string grade;
};

// A local or Ofsted category: what it is, since when, what it was.
struct CategoryNow {
    // "Amber", "Requires improvement"; "not recorded" when there is none.
    std::string word;
    std::string code;
    // Of the local scale of colours; None for other scales.
    Rag rag = Rag::None;
    bool recorded = false;
    // "CIF 2015"; of local scales empty.
    std::string framework;
    std::optional<Date> since;
    // The category before this one; empty when there was none.
    std::string before;
    Rag before_rag = Rag::None;
    // What it was at the last clinic.
    std::string last;
    Rag last_rag = Rag::None;
    // It differs from the last clinic's.
    bool moved = false;
    // "as predecessor"; empty when it is the school's own.
    std::string note;
    std::string by;
    // "standards, governance"
    std::string reasons;
    // Of a framework without an overall grade: all that it gave.
    std::vector<AreaGrade> areas;
    // A later visit of Ofsted left the grade in force and warned: what it ended with, and its day.
    std::string warning;
    std::optional<Date> warned;
};

struct DisclosedInspection {
    std::string school;
    std::string anchor;
    std::string phase;
    Date date;
    Date published;
    std::string framework;
    std::string kind;
    // "Requires improvement"; "No overall grade: needs attention in 2 of 7 areas"; of a visit that
    // gave no grade what it ended with.
    std::string overall;
    std::string before;
    std::string before_framework;
    // The lowest grade first: "Requires improvement: leadership and management; Good: outcomes".
    std::string areas;
    // Graded by area, without an overall grade.
    bool by_area = false;
    std::string safeguarding;
    std::string concern;
    std::string findings;
    // "as predecessor"; empty when it is the school's own.
    std::string note;
};

struct DisclosedComment {
    std::string service;
    std::string by;
    std::optional<Date> on;
    std::string text;
};

struct PersonNow {
    std::string name;
    std::optional<Date> since;
    // "interim", "vacant"; empty: permanent.
    std::string status;
    // Why the post changed, when this edition may see it.
    std::string why;
    bool changed = false;
};

struct ConcernNow {
    bool listed = false;
    // "LA category red"; "Ofsted: Requires improvement".
    std::vector<std::string> why;
    std::optional<Date> since;
    // "KS2 L4+ 68% by 31 July 2016 (now 60%)"
    std::string outcome;
    // The day of the next one; empty when none lies ahead.
    std::string milestone;
    // The council's action and what it has brought about: the officer's note, the open actions.
    std::string note;
    std::string impact;
    // "raised at 2 clinics since Autumn 2015"; empty when it was not.
    std::string raised;
};

struct DisclosedSchool {
    // "school-900101", where links to its profile lead.
    std::string anchor;
    std::string name;
    int urn = 0;
    std::string laestab;
    std::string phase;
    std::string type;
    std::string ward;
    bool academy = false;
    std::string collaborative;
    std::string triad;
    std::string partnership;
    std::string alliance;
    std::string trust;
    PersonNow head;
    PersonNow chair;
    CategoryNow category;
    CategoryNow ofsted;
    CategoryNow psisn;
    // "The three categories disagree": LA green or PSISN 1 beside a listed Ofsted grade, and the
    // like.
    std::string disagreement;
    DisclosedProposal proposal;
    DomainMark standards;
    DomainMark progress;
    DomainMark attendance;
    DomainMark exclusions;
    DomainMark finance;
    DomainMark governance;
    DomainMark staffing;
    DomainMark safeguarding;
    DomainMark inspection;
    // Codes of `reasons` of the category, and the flagged domains, in a few words.
    std::string reason;
    // Eight to ten, those of its phase.
    std::vector<MeasureLine> measures;
    // Roll, FSM, SEN, EAL.
    std::vector<MeasureLine> context;
    Amount roll;
    Amount capacity;
    Amount full;
    // "as predecessor" when the roll is; else empty.
    std::string roll_whose;
    std::vector<MeasureLine> money;
    // "recovery plan since 1 June 2015"; empty when there is none.
    std::string finance_status;
    Amount governor_places;
    Amount governor_vacancies;
    // Since when, and what changed since the last clinic.
    std::string governors_note;
    std::vector<DisclosedInspection> inspections;
    std::vector<PredictionLine> predictions;
    // How good its predictions have been, and what it predicts now.
    std::vector<RecordLine> record;
    // "KS2 L4+ 77% (so far +5 points out)", for each measure with a prediction.
    std::vector<std::string> hopes;
    std::vector<DisclosedFlag> flags;
    ConcernNow concern;
    std::vector<DisclosedAction> actions;
    std::vector<DisclosedComment> comments;
    // Every service that this edition may hear, whether it has answered or not.
    std::vector<ServiceAnswer> services;
    // "Member C: governor of the school; leaves the room"
    std::vector<std::string> interests;
    // The weightiest first; a template says how many it shows.
    std::vector<std::string> questions;
    // Among the schools of its phase, by its main result.
    SchoolPlace place;
};

template <>
struct FieldsOf<AreaGrade> {
    static constexpr auto list() {
        return Fields{
            field("area", &AreaGrade::area, "what was graded"),
            field("grade", &AreaGrade::grade, "its grade in words"),
        };
    }
};

template <>
struct FieldsOf<CategoryNow> {
    static constexpr auto list() {
        return Fields{
            field("word", &CategoryNow::word, "the category in words"),
            field("code", &CategoryNow::code, "its code on its scale"),
            field("rag", &CategoryNow::rag, "its colour, of a scale of colours"),
            field("recorded", &CategoryNow::recorded, "there is one"),
            field("framework", &CategoryNow::framework, "the framework that gave it, short"),
            field("since", &CategoryNow::since, "the day it was given"),
            field("before", &CategoryNow::before, "the one before it"),
            field("earlier", &CategoryNow::before_rag, "the colour of the one before it"),
            field("last", &CategoryNow::last, "what it was at the last clinic"),
            field("was", &CategoryNow::last_rag, "its colour at the last clinic"),
            field("moved", &CategoryNow::moved, "it differs from the last clinic's"),
            field("note", &CategoryNow::note, "as predecessor, or nothing"),
            field("by", &CategoryNow::by, "who gave it"),
            field("reasons", &CategoryNow::reasons, "why, in the words of authority.yaml"),
            field("areas", &CategoryNow::areas, "each area's grade, when there is no overall one"),
            field("warning", &CategoryNow::warning, "what a later visit warned of"),
            field("warned", &CategoryNow::warned, "the day of that visit"),
        };
    }
};

template <>
struct FieldsOf<DisclosedInspection> {
    static constexpr auto list() {
        return Fields{
            field("school", &DisclosedInspection::school, "the school's name"),
            field("anchor", &DisclosedInspection::anchor, "where its profile stands"),
            field("phase", &DisclosedInspection::phase, "its phase"),
            field("date", &DisclosedInspection::date, "the day it ended"),
            field("published", &DisclosedInspection::published, "the day of the report"),
            field("framework", &DisclosedInspection::framework, "the framework, short"),
            field("kind", &DisclosedInspection::kind, "full, short, monitoring"),
            field("overall", &DisclosedInspection::overall,
                  "the overall grade, or what it gave instead"),
            field("before", &DisclosedInspection::before, "the grade before"),
            field("earlier", &DisclosedInspection::before_framework, "the framework before"),
            field("areas", &DisclosedInspection::areas, "each area's grade"),
            field("split", &DisclosedInspection::by_area, "it gives no overall grade"),
            field("safeguarding", &DisclosedInspection::safeguarding, "as the report says"),
            field("concern", &DisclosedInspection::concern, "special measures and the like"),
            field("findings", &DisclosedInspection::findings, "what it found"),
            field("note", &DisclosedInspection::note, "as predecessor, or nothing"),
        };
    }
};

template <>
struct FieldsOf<DisclosedComment> {
    static constexpr auto list() {
        return Fields{
            field("service", &DisclosedComment::service, "who was asked"),
            field("by", &DisclosedComment::by, "who wrote it"),
            field("on", &DisclosedComment::on, "when"),
            field("text", &DisclosedComment::text, "the comment"),
        };
    }
};

template <>
struct FieldsOf<PersonNow> {
    static constexpr auto list() {
        return Fields{
            field("name", &PersonNow::name, "who holds the post"),
            field("since", &PersonNow::since, "since when"),
            field("status", &PersonNow::status, "interim, acting, vacant"),
            field("why", &PersonNow::why, "why it changed"),
            field("changed", &PersonNow::changed, "it changed since the last clinic"),
        };
    }
};

template <>
struct FieldsOf<ConcernNow> {
    static constexpr auto list() {
        return Fields{
            field("listed", &ConcernNow::listed, "it is on the list of schools causing concern"),
            field("why", &ConcernNow::why, "the reasons for listing"),
            field("since", &ConcernNow::since, "since when"),
            field("outcome", &ConcernNow::outcome, "the required outcome"),
            field("milestone", &ConcernNow::milestone, "the next milestone"),
            field("note", &ConcernNow::note, "the officer's note"),
            field("impact", &ConcernNow::impact, "what has come of it"),
            field("raised", &ConcernNow::raised, "at how many clinics it was raised"),
        };
    }
};

template <>
struct FieldsOf<DisclosedSchool> {
    static constexpr auto list() {
        return Fields{
            field("anchor", &DisclosedSchool::anchor, "where its profile stands"),
            field("name", &DisclosedSchool::name, "its name"),
            field("urn", &DisclosedSchool::urn, "its unique reference number"),
            field("laestab", &DisclosedSchool::laestab, "authority and establishment number"),
            field("phase", &DisclosedSchool::phase, "its phase in words"),
            field("type", &DisclosedSchool::type, "its type of establishment"),
            field("ward", &DisclosedSchool::ward, "its ward"),
            field("academy", &DisclosedSchool::academy, "an academy or free school"),
            field("collaborative", &DisclosedSchool::collaborative, "its collaboratives"),
            field("triad", &DisclosedSchool::triad, "its triads"),
            field("partnership", &DisclosedSchool::partnership, "its partnerships"),
            field("alliance", &DisclosedSchool::alliance, "its alliances"),
            field("trust", &DisclosedSchool::trust, "its academy trust"),
            field("head", &DisclosedSchool::head, "the headteacher"),
            field("chair", &DisclosedSchool::chair, "the chair of governors"),
            field("category", &DisclosedSchool::category, "the LA category"),
            field("ofsted", &DisclosedSchool::ofsted, "the Ofsted category"),
            field("psisn", &DisclosedSchool::psisn, "the PSISN grade"),
            field("disagreement", &DisclosedSchool::disagreement, "how the three differ"),
            field("proposal", &DisclosedSchool::proposal, "the category that the rules propose"),
            field("standards", &DisclosedSchool::standards, "flags on results"),
            field("progress", &DisclosedSchool::progress, "flags on progress"),
            field("attendance", &DisclosedSchool::attendance, "flags on attendance"),
            field("exclusions", &DisclosedSchool::exclusions, "flags on exclusions"),
            field("finance", &DisclosedSchool::finance, "flags on money"),
            field("governance", &DisclosedSchool::governance, "flags on governors"),
            field("staffing", &DisclosedSchool::staffing, "flags on staff"),
            field("safeguarding", &DisclosedSchool::safeguarding, "flags on safeguarding"),
            field("inspection", &DisclosedSchool::inspection, "flags on inspections"),
            field("reason", &DisclosedSchool::reason, "why it is flagged, in a few words"),
            field("measures", &DisclosedSchool::measures, "results beside comparators"),
            field("context", &DisclosedSchool::context, "roll, FSM, SEN, EAL"),
            field("roll", &DisclosedSchool::roll, "pupils on roll"),
            field("capacity", &DisclosedSchool::capacity, "places"),
            field("full", &DisclosedSchool::full, "roll as percent of places"),
            field("whose", &DisclosedSchool::roll_whose, "as predecessor, of the roll; or nothing"),
            field("money", &DisclosedSchool::money, "income, spending, reserve"),
            field("funds", &DisclosedSchool::finance_status, "recovery plan and the like"),
            field("places", &DisclosedSchool::governor_places, "governors' places"),
            field("vacancies", &DisclosedSchool::governor_vacancies, "governors' places vacant"),
            field("governors", &DisclosedSchool::governors_note, "what changed"),
            field("inspections", &DisclosedSchool::inspections, "newest first"),
            field("predictions", &DisclosedSchool::predictions, "predictions and results"),
            field("record", &DisclosedSchool::record, "how good its predictions have been"),
            field("hopes", &DisclosedSchool::hopes, "what it predicts, and how far it was out"),
            field("flags", &DisclosedSchool::flags, "red and amber, red first"),
            field("concern", &DisclosedSchool::concern, "why it causes concern"),
            field("actions", &DisclosedSchool::actions, "open actions"),
            field("comments", &DisclosedSchool::comments, "what the services say"),
            field("services", &DisclosedSchool::services, "every service, answered or not"),
            field("interests", &DisclosedSchool::interests, "what people at the table declare"),
            field("questions", &DisclosedSchool::questions, "for members to ask"),
            field("place", &DisclosedSchool::place, "where it stands among schools of its phase"),
        };
    }
};

}  // namespace clinic
