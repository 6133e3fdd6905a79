// The meeting, the authority and its overview as an edition may show them.
#pragma once

#include "disclose/disclosed_counts.hpp"
#include "disclose/disclosed_school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct DisclosedAuthority {
    std::string name;
    std::string code;
    bool fictional = false;
};

struct DisclosedMeeting {
    std::string id;
    // "Autumn 2015"
    std::string title;
    std::string term;
    std::string focus;
    Date date;
    std::string time;
    std::string venue;
    // Facts known by this day.
    Date cutoff;
    std::optional<Date> issued;
    int version = 0;
    // Not issued yet.
    bool draft = false;
    std::optional<Date> next;
    // Title of the clinic before; empty when there was none.
    std::string previous;
    std::optional<Date> previous_date;
    // Which one these papers are; nothing: the pack itself.
    std::optional<int> supplement;
    // Of these papers, where numbers go on through all papers of the meeting.
    std::optional<int> first_page;
    std::optional<int> last_page;
};

// A part of the papers that were issued before.
struct EarlierPart {
    std::string title;
    std::string page;
    // "Supplement 1"; empty: of the pack.
    std::string from;
};

struct WithheldKind {
    // "paragraph 3: financial or business affairs"
    std::string why;
    int count = 0;
};

struct DisclosedEdition {
    std::string id;
    // "Members", "Public"
    std::string title;
    // "Restricted: for members of the clinic only"
    std::string marking;
    bool restricted = true;
    std::vector<WithheldKind> withheld;
};

struct DisclosedAgendaItem {
    int number = 0;
    std::string title;
    std::string by;
    std::optional<int> minutes;
    // The anchor of the pack's part, or empty.
    std::string part;
    bool exempt = false;
    // This edition shows neither the item nor its part of the pack.
    bool closed = false;
    // "exempt under paragraphs 1 and 2 of Schedule 12A: individuals could be identified"
    std::string why;
    // Why it is dealt with although it came late.
    std::string late;
    // The supplement that brings it; 0: the pack itself.
    int supplement = 0;
    // These papers bring it, and not earlier ones.
    bool here = true;
    // The outside paper that belongs to it, as its file is named; empty: none.
    std::string paper;
    // "Appendix 3: Review of the network"
    std::string heading;
    // Where the paper's section, its first and its last page stand.
    std::string anchor;
    std::string first;
    std::string last;
    // Of the paper, known when it has been read.
    int pages = 0;
    bool tagged = false;
};

struct Attendee {
    std::string title;
    std::string name;
    std::string side;
    std::string here;
    // Of the printed papers that they get.
    int copy = 0;
};

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
};

struct DisclosedMinute {
    std::string item;
    std::string school;
    std::string anchor;
    std::string text;
    std::string decided;
};

template <>
struct FieldsOf<DisclosedAuthority> {
    static constexpr auto list() {
        return Fields{
            field("name", &DisclosedAuthority::name, "the council's name"),
            field("code", &DisclosedAuthority::code, "its number"),
            field("fictional", &DisclosedAuthority::fictional, "it does not exist"),
        };
    }
};

template <>
struct FieldsOf<DisclosedMeeting> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedMeeting::id, "its id: 2015-autumn"),
            field("title", &DisclosedMeeting::title, "term and year"),
            field("term", &DisclosedMeeting::term, "autumn, spring, summer"),
            field("focus", &DisclosedMeeting::focus, "the term's focus"),
            field("date", &DisclosedMeeting::date, "the day it meets"),
            field("time", &DisclosedMeeting::time, "when it begins"),
            field("venue", &DisclosedMeeting::venue, "where"),
            field("cutoff", &DisclosedMeeting::cutoff, "facts known by this day"),
            field("issued", &DisclosedMeeting::issued, "the day the papers went out"),
            field("version", &DisclosedMeeting::version, "of the papers"),
            field("draft", &DisclosedMeeting::draft, "not issued yet"),
            field("next", &DisclosedMeeting::next, "the next clinic's day"),
            field("previous", &DisclosedMeeting::previous, "the clinic before"),
            field("earlier", &DisclosedMeeting::previous_date, "the day of the clinic before"),
            field("supplement", &DisclosedMeeting::supplement,
                  "the number of the supplement that these papers are"),
            field("first", &DisclosedMeeting::first_page, "the number of their first page"),
            field("last", &DisclosedMeeting::last_page, "the number of their last page"),
        };
    }
};

template <>
struct FieldsOf<EarlierPart> {
    static constexpr auto list() {
        return Fields{
            field("title", &EarlierPart::title, "its title"),
            field("page", &EarlierPart::page, "where it begins"),
            field("from", &EarlierPart::from, "the supplement that brought it; or nothing"),
        };
    }
};

template <>
struct FieldsOf<WithheldKind> {
    static constexpr auto list() {
        return Fields{
            field("why", &WithheldKind::why, "the paragraph and what it protects"),
            field("count", &WithheldKind::count, "how many values"),
        };
    }
};

template <>
struct FieldsOf<DisclosedEdition> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedEdition::id, "members, public, officers"),
            field("title", &DisclosedEdition::title, "its name"),
            field("marking", &DisclosedEdition::marking, "what every page says of it"),
            field("restricted", &DisclosedEdition::restricted, "not for everybody"),
            field("withheld", &DisclosedEdition::withheld, "what is not in it, and why"),
        };
    }
};

template <>
struct FieldsOf<DisclosedAgendaItem> {
    static constexpr auto list() {
        return Fields{
            field("number", &DisclosedAgendaItem::number, "from 1"),
            field("title", &DisclosedAgendaItem::title, "its title"),
            field("by", &DisclosedAgendaItem::by, "who presents it"),
            field("minutes", &DisclosedAgendaItem::minutes, "time allotted"),
            field("part", &DisclosedAgendaItem::part, "the anchor of its part of the pack"),
            field("exempt", &DisclosedAgendaItem::exempt, "not open to the public"),
            field("closed", &DisclosedAgendaItem::closed, "not in this edition"),
            field("why", &DisclosedAgendaItem::why, "the paragraph, in words"),
            field("late", &DisclosedAgendaItem::late, "why it came late"),
            field("supplement", &DisclosedAgendaItem::supplement,
                  "the supplement that brings it; or 0"),
            field("here", &DisclosedAgendaItem::here, "these papers bring it, not earlier ones"),
            field("paper", &DisclosedAgendaItem::paper, "the outside paper, as its file is named"),
            field("heading", &DisclosedAgendaItem::heading, "what the paper is called in the pack"),
            field("anchor", &DisclosedAgendaItem::anchor, "where the paper's section stands"),
            field("first", &DisclosedAgendaItem::first, "where the paper's first page stands"),
            field("last", &DisclosedAgendaItem::last, "where the paper's last page stands"),
            field("pages", &DisclosedAgendaItem::pages, "how many pages the paper has"),
            field("tagged", &DisclosedAgendaItem::tagged, "its words can be read out in order"),
        };
    }
};

template <>
struct FieldsOf<Attendee> {
    static constexpr auto list() {
        return Fields{
            field("title", &Attendee::title, "the role"),
            field("name", &Attendee::name, "who holds it"),
            field("side", &Attendee::side, "challenge or reporting"),
            field("here", &Attendee::here, "present, apologies"),
            field("copy", &Attendee::copy, "the number of their printed copy"),
        };
    }
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
        };
    }
};

template <>
struct FieldsOf<DisclosedMinute> {
    static constexpr auto list() {
        return Fields{
            field("item", &DisclosedMinute::item, "the item's title"),
            field("school", &DisclosedMinute::school, "the school; empty: of none"),
            field("anchor", &DisclosedMinute::anchor, "where its profile stands"),
            field("text", &DisclosedMinute::text, "what was said"),
            field("decided", &DisclosedMinute::decided, "what was decided"),
        };
    }
};

}  // namespace clinic
