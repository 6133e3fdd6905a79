#include "example/words.hpp"

namespace clinic::words {

const List kFindingsOutstanding = {
    "Pupils make rapid progress, and {focus} is a strength throughout.",
    "Leaders' pursuit of excellence shows in {focus}, and in pupils' love of learning.",
    "Teaching of {subject} is inspiring, and governors know the school inside out.",
    "Exceptional care and high ambition mean that no pupil is left behind in {subject}."};

const List kFindingsGood = {
    "Pupils achieve well from their starting points, though {focus} could go further.",
    "Teaching is consistently good, with {subject} the strongest subject.",
    "Leaders have improved {topic} since the last inspection, and {focus} is next.",
    "Behaviour is good, and pupils are proud of their school; {focus} is not yet outstanding.",
    "Governors ask the right questions about {topic}, and pupils feel safe.",
    "The headteacher's drive has raised achievement, especially in {subject}."};

const List kFindingsImprove = {
    "Teaching of {subject} is uneven, and {focus} holds pupils back.",
    "Expectations are too low in {subject}, and marking does not help pupils to improve.",
    "Leaders' plans for {focus} are recent and have not yet raised achievement.",
    "Achievement in {subject} requires improvement, although pupils behave well.",
    "Governors have not held leaders to account for {subject}, where progress is too slow.",
    "The most able are not stretched in {subject}, and {focus} needs attention."};

const List kFindingsInadequate = {
    "Pupils underachieve in {subject}, and leaders do not have an accurate view of {focus}.",
    "Weak teaching over time has left gaps in {subject} that leaders were slow to see.",
    "Turbulence in staffing has slowed learning, most of all in {subject}."};

const List kNoteStandards = {
    "Results in {subject} are below those of similar schools, and {focus} is the cause.",
    "Attainment needs to recover, starting with {focus}.",
    "Outcomes in {subject} are not yet secure, and {evidence} confirmed it.",
    "Standards are the concern, and {focus} is the priority agreed with {partner}.",
    "The adviser's review with {partner} found {focus} below what is expected."};

const List kNoteStaffing = {
    "Leadership is in transition, and {partner} is giving support with {focus}.",
    "Posts for {subject} are hard to fill, which slows work on {focus}.",
    "The change of headteacher needs close support from {partner}.",
    "Staff changes have unsettled {topic}, and {evidence} will show whether that lasts."};

const List kNoteFinance = {
    "The budget does not balance, which puts {focus} at risk.",
    "Savings must not harm {topic}, and {partner} is checking that they do not.",
    "A recovery plan is running, with {topic} protected."};

const List kNoteGovernance = {
    "Governors are too few to challenge leaders on {topic}.",
    "Empty places weaken oversight of {focus}, and {partner} is helping.",
    "The governing body needs renewal before it can hold leaders to account for {topic}."};

const List kNoteSafeguarding = {
    "Records were incomplete when checked with {partner}, and have since been put right.",
    "Safeguarding procedures needed prompt attention, as did {topic}."};

const List kNoteBetter = {
    "Agreed milestones for {topic} were met, and {evidence} confirmed it.",
    "Work on {focus} has paid off, and the school no longer needs weekly support.",
    "The issues of last term are resolved, and {partner} will keep in touch on {topic}.",
    "{evidence} shows that gains in {topic} are lasting."};

const List kWhyHead = {"retirement",
                       "promotion to another authority",
                       "long-term leave",
                       "secondment to the network",
                       "moved to a partner school",
                       "relocation of family"};

const List kWhyChair = {"end of term of office", "moved away", "pressure of work",
                        "stood down after ten years", "elected as a councillor"};

const List kWhyVacancies = {"parent governors' terms ended",  "two resignations",
                            "co-opted places not yet filled", "reconstitution to a smaller body",
                            "election drew no candidates",    "foundation places await nomination"};

}  // namespace clinic::words
