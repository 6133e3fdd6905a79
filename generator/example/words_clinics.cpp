#include "example/words.hpp"

namespace clinic::words {

const List kAsked = {
    "Members asked how soon work on {focus} would show in results.",
    "The chair asked what {partner} had changed since the last visit.",
    "Scrutiny asked whether governors had seen {evidence} for themselves.",
    "Members were concerned about {topic} and asked who answers for it.",
    "The lead member asked what would happen if {focus} did not improve by {month}.",
    "Members asked for the views of pupils and parents on {topic}.",
    "The chief executive asked whether support for {topic} is enough.",
    "The adviser reported on {focus}, and members asked for the evidence."};

const List kDecided = {"The adviser reports on {focus} at the next clinic.",
                       "The school stays on the list, and {topic} is reviewed next term.",
                       "A letter goes to the chair of governors about {topic}.",
                       "The service director visits before {month}.",
                       "Support from {partner} continues for another term.",
                       "Members are sent a note of {evidence}."};

const List kActions = {
    "Agree a plan for {focus} with {partner}",   "Review {topic} and report to the clinic",
    "Visit with {partner} to judge {focus}",     "Bring {evidence} on {topic} to the next clinic",
    "Broker support for {focus} from {partner}", "Check that governors follow up {focus}"};

const List kActionEvidence = {"adviser's note of visit", "clerk's return",
                              "minutes of governors",    "plan signed by both sides",
                              "half-termly figures",     "letter to the chair",
                              "triad's review form"};

const List kSlipped = {"the visit moved because of an inspection",
                       "the new headteacher asked for more time", "staff illness",
                       "figures arrived late", "the partner school could not release staff"};

}  // namespace clinic::words
