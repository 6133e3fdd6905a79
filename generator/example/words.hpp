// The example's own words: invented places and people, and sentences as officers write them. In a
// sentence, `{school}` and the like stand for facts; see sentences.hpp.
#pragma once

#include <string_view>
#include <vector>

namespace clinic::words {

using List = std::vector<std::string_view>;

// Halves of invented place names and surnames, qualifiers of a place, wards, invented saints.
extern const List kPlaceStarts;
extern const List kPlaceEnds;
extern const List kQualifiers;
extern const List kSurnameStarts;
extern const List kSurnameEnds;
extern const List kWards;
extern const List kSaints;

// Parts of sentences.
extern const List kFocusesPrimary;
extern const List kFocusesAny;
extern const List kFocusesSecondary;
extern const List kFocusesSpecial;
extern const List kPartners;
extern const List kEvidence;
extern const List kMonths;
extern const List kTopicsPrimary;
extern const List kTopicsAny;
extern const List kSubjectsPrimary;
extern const List kSubjectsAny;
extern const List kSubjectsSecondary;

// School improvement, by how the school stands.
extern const List kImprovementGood;
extern const List kImprovementWatch;
extern const List kImprovementConcern;
extern const List kImprovementFigure;
extern const List kImprovementGcse;
extern const List kImprovementAttendance;

// The other services.
extern const List kHrChange;
extern const List kHrUsual;
extern const List kFinanceDeficit;
extern const List kFinanceUsual;
extern const List kGovernorsShort;
extern const List kGovernorsUsual;

// Ashmere's, ten years later.
extern const List kAshmereStarts;
extern const List kAshmereEnds;
extern const List kAshmereWards;
extern const List kAshmereFocusesPrimary;
extern const List kAshmereFocusesAny;
extern const List kAshmereFocusesSecondary;
extern const List kAshmereFocusesSpecial;
extern const List kAshmerePartners;
extern const List kAshmereEvidence;
extern const List kAshmereActionEvidence;
extern const List kAshmereHr;
extern const List kAshmereGcse;

// What an inspection's report found, by grade.
extern const List kFindingsOutstanding;
extern const List kFindingsGood;
extern const List kFindingsImprove;
extern const List kFindingsInadequate;

// Why a category was agreed, by reason; and why a school came off the list.
extern const List kNoteStandards;
extern const List kNoteStaffing;
extern const List kNoteFinance;
extern const List kNoteGovernance;
extern const List kNoteSafeguarding;
extern const List kNoteBetter;

// Why a head or chair left, and why governors' places fell empty.
extern const List kWhyHead;
extern const List kWhyChair;
extern const List kWhyVacancies;

// At the clinic.
extern const List kAsked;
extern const List kDecided;
extern const List kActions;
extern const List kActionEvidence;
extern const List kSlipped;

}  // namespace clinic::words
