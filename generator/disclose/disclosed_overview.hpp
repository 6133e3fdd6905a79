// What a pack tells of all schools at once: the overview, the table of all, and who moved.
#pragma once

#include "disclose/disclosed_counts.hpp"
#include "disclose/disclosed_school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct DisclosedMovement {
    std::string school;
    std::string anchor;
    std::string from;
    Rag from_rag = Rag::None;
    // "as predecessor" when the category at the last clinic was; else empty.
    std::string whose;
    std::string to;
    Rag to_rag = Rag::None;
    bool worse = false;
    std::optional<Date> since;
    std::string reasons;
    std::string note;
};

struct Overview {
    int schools = 0;
    int maintained = 0;
    int academies = 0;
    int pupils = 0;
    // Some school has a category of the scale.
    bool has_categories = false;
    bool has_psisn = false;
    // Some school has a PSISN grade, whether this edition shows it or not.
    bool uses_psisn = false;
    std::vector<CategoryCount> categories;
    std::vector<CategoryCount> psisn;
    std::vector<FrameworkCounts> ofsted;
    int concern = 0;
    // Schools whose LA category this edition may not show: they may cause concern too.
    int hidden = 0;
    int moved_up = 0;
    int moved_down = 0;
    int recent_inspections = 0;
    // Schools whose grade stands although a later visit of Ofsted raised concerns.
    int warnings = 0;
    // Rules in force that are floor standards of the government; there are none since 2019.
    int floors = 0;
    int open_actions = 0;
    int overdue_actions = 0;
    // Headline measures of the authority beside neighbours and nation.
    std::vector<MeasureLine> headlines;
    // Schools with no figure for a headline measure of their phase.
    int not_reported = 0;
    int vacancies_flagged = 0;
    int finance_flagged = 0;
    int interim_heads = 0;
    // At most five findings, the weightiest first, each one sentence.
    std::vector<std::string> sentences;
    // Results whose spread has a funnel.
    int funnels = 0;
    HeadlineGap gap;
    // Schools by LA category in each phase, and at each clinic.
    CountTable phases;
    CountTable terms;
};

// One school in the RAG table: red, amber, green, not recorded, then by name.
struct RagRow {
    std::string school;
    std::string anchor;
    std::string phase;
    CategoryNow category;
    CategoryNow ofsted;
    CategoryNow psisn;
    Rag standards = Rag::None;
    Rag progress = Rag::None;
    Rag attendance = Rag::None;
    Rag exclusions = Rag::None;
    Rag finance = Rag::None;
    Rag governance = Rag::None;
    Rag staffing = Rag::None;
    Rag safeguarding = Rag::None;
    Rag inspection = Rag::None;
    std::string reason;
    // "Ofsted and standards as predecessor": what is of the school before this one; or empty.
    std::string whose;
    int urn = 0;
};

template <>
struct FieldsOf<DisclosedMovement> {
    static constexpr auto list() {
        return Fields{
            field("school", &DisclosedMovement::school, "the school"),
            field("anchor", &DisclosedMovement::anchor, "where its profile stands"),
            field("from", &DisclosedMovement::from, "the category at the last clinic"),
            field("was", &DisclosedMovement::from_rag, "its colour"),
            field("whose", &DisclosedMovement::whose,
                  "as predecessor, of the one before; or nothing"),
            field("to", &DisclosedMovement::to, "the category now"),
            field("rag", &DisclosedMovement::to_rag, "its colour"),
            field("worse", &DisclosedMovement::worse, "of more concern than before"),
            field("since", &DisclosedMovement::since, "the day it changed"),
            field("reasons", &DisclosedMovement::reasons, "why"),
            field("note", &DisclosedMovement::note, "the officer's note"),
        };
    }
};

template <>
struct FieldsOf<Overview> {
    static constexpr auto list() {
        return Fields{
            field("schools", &Overview::schools, "schools in the pack"),
            field("maintained", &Overview::maintained, "maintained by the authority"),
            field("academies", &Overview::academies, "academies and free schools"),
            field("pupils", &Overview::pupils, "pupils on their rolls"),
            field("categorised", &Overview::has_categories, "LA categories are recorded"),
            field("graded", &Overview::has_psisn, "PSISN grades are recorded"),
            field("prioritised", &Overview::uses_psisn, "some school has a PSISN grade"),
            field("categories", &Overview::categories, "schools by LA category"),
            field("psisn", &Overview::psisn, "schools by PSISN grade"),
            field("ofsted", &Overview::ofsted, "schools by framework and grade"),
            field("concern", &Overview::concern, "schools causing concern"),
            field("hidden", &Overview::hidden, "schools whose LA category is withheld"),
            field("up", &Overview::moved_up, "moved to a category of less concern"),
            field("down", &Overview::moved_down, "moved to a category of more concern"),
            field("inspected", &Overview::recent_inspections, "inspected since the last clinic"),
            field("floors", &Overview::floors, "floor standards of the government in force"),
            field("warnings", &Overview::warnings, "warned by Ofsted, the grade unchanged"),
            field("funnels", &Overview::funnels, "results whose spread has a funnel"),
            field("actions", &Overview::open_actions, "open actions"),
            field("overdue", &Overview::overdue_actions, "open actions past their day"),
            field("headlines", &Overview::headlines, "the authority beside others"),
            field("unreported", &Overview::not_reported, "schools without a headline result"),
            field("vacancies", &Overview::vacancies_flagged, "flagged for governors"),
            field("finance", &Overview::finance_flagged, "flagged for money"),
            field("interim", &Overview::interim_heads, "heads interim, acting or vacant"),
            field("sentences", &Overview::sentences, "what members should know"),
            field("gap", &Overview::gap, "the headline whose gap to the nation changed most"),
            field("phases", &Overview::phases, "LA categories by phase"),
            field("terms", &Overview::terms, "LA categories clinic by clinic"),
        };
    }
};

template <>
struct FieldsOf<RagRow> {
    static constexpr auto list() {
        return Fields{
            field("school", &RagRow::school, "the school"),
            field("anchor", &RagRow::anchor, "where its profile stands"),
            field("phase", &RagRow::phase, "its phase"),
            field("category", &RagRow::category, "the LA category"),
            field("ofsted", &RagRow::ofsted, "the Ofsted category"),
            field("psisn", &RagRow::psisn, "the PSISN grade"),
            field("standards", &RagRow::standards, "flags on results"),
            field("progress", &RagRow::progress, "flags on progress"),
            field("attendance", &RagRow::attendance, "flags on attendance"),
            field("exclusions", &RagRow::exclusions, "flags on exclusions"),
            field("finance", &RagRow::finance, "flags on money"),
            field("governance", &RagRow::governance, "flags on governors"),
            field("staffing", &RagRow::staffing, "flags on staff"),
            field("safeguarding", &RagRow::safeguarding, "flags on safeguarding"),
            field("inspection", &RagRow::inspection, "flags on inspections"),
            field("reason", &RagRow::reason, "why, in a few words"),
            field("whose", &RagRow::whose, "what of it is as predecessor, or nothing"),
            field("urn", &RagRow::urn, "the school's number"),
        };
    }
};

}  // namespace clinic
