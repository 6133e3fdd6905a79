// The meeting's own papers as an edition may show them: agenda, attendance, actions, minutes.
#pragma once

#include "disclose/scene.hpp"

#include <optional>
#include <vector>

namespace clinic {

DisclosedMeeting disclose_meeting(const Scene& scene);

// The items that the pack and its supplements up to that one bring: what comes later follows, so
// that items keep their numbers.
std::vector<const AgendaItem*> items_in_order(const Meeting& meeting, int supplement);

// Those items in that order. Every one keeps its number; the words of one that the reader may not
// see do not.
std::vector<DisclosedAgendaItem> disclose_agenda(const Scene& scene, int supplement,
                                                 Reader& reader);

// Every role of the authority, the challenging side first, with who holds it.
std::vector<Attendee> disclose_attendance(const Scene& scene, Reader& reader);

// Those actions that the reader may see, with their history, in the same order; the others are left
// out and counted.
std::vector<DisclosedAction> told_actions(const std::vector<KnownAction>& actions,
                                          const Scene& scene, Reader& reader);

// The same of all that earlier clinics set: overdue first, then open, then those that are done or
// withdrawn.
std::vector<DisclosedAction> disclose_log(const Scene& scene, Reader& reader);

// The open ones among them, overdue first.
std::vector<DisclosedAction> disclose_actions(const Scene& scene, Reader& reader);

// The open actions of one school; what is left out is counted with all actions.
std::vector<DisclosedAction> actions_of(const SchoolScene& scene);

// In the order of the authority's services.
std::vector<DisclosedComment> disclose_comments(const SchoolScene& scene);

// Nothing when the reader may not see it. A minute is as confidential as the item that it belongs
// to.
std::optional<DisclosedMinute> disclose_minute(const Minute& minute, const Meeting& meeting,
                                               const Scene& scene, Reader& reader);

// Of the clinic before.
std::vector<DisclosedMinute> disclose_minutes(const Scene& scene, Reader& reader);

}  // namespace clinic
