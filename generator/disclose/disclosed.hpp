// What one edition may show: every value that templates can name. What is withheld is not in here.
#pragma once

#include "disclose/disclosed_aims.hpp"
#include "disclose/disclosed_back_matter.hpp"
#include "disclose/disclosed_consultation.hpp"
#include "disclose/disclosed_differences.hpp"
#include "disclose/disclosed_groups.hpp"
#include "disclose/disclosed_map.hpp"
#include "disclose/disclosed_meeting.hpp"
#include "disclose/disclosed_money.hpp"
#include "disclose/disclosed_movement.hpp"
#include "disclose/disclosed_network.hpp"
#include "disclose/disclosed_overview.hpp"
#include "disclose/disclosed_placing.hpp"
#include "disclose/disclosed_record.hpp"
#include "disclose/disclosed_report.hpp"
#include "disclose/disclosed_work.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Disclosed {
    DisclosedAuthority authority;
    DisclosedMeeting clinic;
    DisclosedEdition edition;
    std::vector<DisclosedAgendaItem> agenda;
    std::vector<Attendee> attendance;
    // Of papers that were issued before these.
    std::vector<EarlierPart> earlier;
    Overview overview;
    std::vector<RagRow> rows;
    // In the order of their names.
    std::vector<DisclosedSchool> schools;
    std::vector<DisclosedMovement> movements;
    // By the category of the last clinic, red first, none last.
    std::vector<MatrixRow> matrix;
    std::vector<AtRisk> at_risk;
    std::vector<DisclosedDataChange> data_changes;
    std::vector<DisclosedInspection> inspections;
    // All open actions, overdue first.
    std::vector<DisclosedAction> actions;
    // Of the clinic before.
    std::vector<DisclosedMinute> minutes;
    std::vector<DisclosedInterest> interests;
    Exclusion exclusion;
    std::vector<ServiceCount> services;
    // All actions with their history, and all that was agreed.
    std::vector<DisclosedAction> log;
    std::vector<AgreedTarget> targets;
    // Of this clinic, once it was held.
    MeetingRecord record;
    std::vector<GlossaryEntry> glossary;
    std::vector<DisclosedSource> sources;
    std::vector<DisclosedRule> rules;
    // The authority and its phases, then groups of the network, the larger kinds first.
    std::vector<DisclosedGroup> groups;
    std::vector<GroupKind> group_kinds;
    Predictions predictions;
    // Headline measures, phase by phase.
    std::vector<Spread> spreads;
    SchoolMap map;
    DisclosedNetwork network;
    // Those that wait first, then the latest decision first.
    std::vector<DisclosedBid> bids;
    std::vector<DisclosedBudget> budgets;
    Funding funding;
    // In the order of the groups, strand by strand.
    std::vector<DisclosedImpact> impact;
    std::vector<ImpactCount> strands;
    // The latest first.
    std::vector<DisclosedVisit> visits;
    std::vector<DisclosedProject> projects;
    // Open ones first, the overdue before the others.
    std::vector<DisclosedRecommendation> recommendations;
    // The latest first.
    std::vector<DisclosedReview> reviews;
    DisclosedBoard board;
    std::vector<DisclosedConsultation> consultations;
    NetworkTally tally;
    NetworkAims aims;
    // In the order of the clinic's file.
    std::vector<DisclosedReport> reports;
    // Those causing concern first; groups without a school are left out.
    std::vector<Placing> placings;
    // From the version that clinic.since names.
    std::vector<DisclosedDifference> differences;
};

template <>
struct FieldsOf<Disclosed> {
    static constexpr auto list() {
        return Fields{
            field("authority", &Disclosed::authority, "the council"),
            field("clinic", &Disclosed::clinic, "the meeting"),
            field("edition", &Disclosed::edition, "who the pack is for"),
            field("agenda", &Disclosed::agenda, "the items"),
            field("attendance", &Disclosed::attendance, "who is called to it"),
            field("earlier", &Disclosed::earlier, "parts of papers issued before these"),
            field("overview", &Disclosed::overview, "the whole area in figures"),
            field("rows", &Disclosed::rows, "one a school, of most concern first"),
            field("schools", &Disclosed::schools, "every school, by name"),
            field("movements", &Disclosed::movements, "changes of LA category"),
            field("matrix", &Disclosed::matrix, "LA categories last and now"),
            field("risks", &Disclosed::at_risk, "schools that may move to more concern"),
            field("changes", &Disclosed::data_changes, "what rules find now and did not last time"),
            field("inspections", &Disclosed::inspections, "since the last clinic"),
            field("actions", &Disclosed::actions, "open actions"),
            field("minutes", &Disclosed::minutes, "of the clinic before"),
            field("interests", &Disclosed::interests, "what people at the table declare"),
            field("exclusion", &Disclosed::exclusion, "what the public leaves for"),
            field("services", &Disclosed::services, "how far each has come with its comments"),
            field("log", &Disclosed::log, "all actions with their history"),
            field("targets", &Disclosed::targets, "outcomes agreed, beside what came"),
            field("record", &Disclosed::record, "this clinic, once it was held"),
            field("glossary", &Disclosed::glossary, "words explained"),
            field("sources", &Disclosed::sources, "releases used"),
            field("rules", &Disclosed::rules, "what is flagged"),
            field("groups", &Disclosed::groups, "joint results of groups of schools"),
            field("kinds", &Disclosed::group_kinds, "the same by kind, for tables"),
            field("predictions", &Disclosed::predictions, "how good predictions have been"),
            field("spreads", &Disclosed::spreads, "all schools of a phase by one measure"),
            field("map", &Disclosed::map, "where the schools stand"),
            field("network", &Disclosed::network, "groups and their schools, as a tree"),
            field("bids", &Disclosed::bids, "what groups asked money for, and got"),
            field("budgets", &Disclosed::budgets, "money of the groups, year by year"),
            field("funding", &Disclosed::funding, "bids and budgets summed up"),
            field("impact", &Disclosed::impact, "grades of what came of the groups' work"),
            field("strands", &Disclosed::strands, "the same counted, strand by strand"),
            field("visits", &Disclosed::visits, "visits within the groups"),
            field("projects", &Disclosed::projects, "what groups do together"),
            field("recommendations", &Disclosed::recommendations, "what reviews recommended"),
            field("reviews", &Disclosed::reviews, "reviews of the network, and whom they asked"),
            field("board", &Disclosed::board, "who watches over the network"),
            field("consultations", &Disclosed::consultations, "questions and their answers"),
            field("tally", &Disclosed::tally, "how many visits, projects and recommendations"),
            field("aims", &Disclosed::aims, "what the network is judged by"),
            field("reports", &Disclosed::reports, "what officers wrote for committees"),
            field("placings", &Disclosed::placings,
                  "schools as self-improving, vulnerable or causing concern"),
            field("differences", &Disclosed::differences, "what changed since an earlier version"),
        };
    }
};

// Every value, indented, for `--stop-after disclosed`.
std::string to_text(const Disclosed& disclosed);

}  // namespace clinic
