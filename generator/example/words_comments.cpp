#include "example/words.hpp"

namespace clinic::words {

const List kImprovementGood = {
    "{evidence} confirmed that work on {focus} is taking hold, and {partner} will share it at "
    "{month}.",
    "No concern: {focus} is the school's own priority, and {evidence} shows it is well led.",
    "The school supports two others with {focus}; {partner} reports that teachers value it.",
    "Self-evaluation is accurate, and {evidence} bears out what leaders say about {focus}.",
    "{partner} visited to look at {focus} and found practice worth copying.",
    "Leaders know where to go next: {focus} comes first, then {topic}.",
    "A light touch continues, with one visit before {month} on {focus}.",
    "The adviser's visit with {partner} looked at {focus} and raised no issue.",
    "{focus} has moved on since last term, as {evidence} made plain.",
    "Plans for {focus} are sound and need no help beyond {partner}."};

const List kImprovementWatch = {
    "{evidence} shows {focus} is uneven between classes, so {partner} is working alongside "
    "teachers until {month}.",
    "We are watching {focus}: {evidence} did not yet bear out the school's own view.",
    "The improvement plan now names {focus}, with {partner} reporting back by {month}.",
    "Leaders accept that {focus} has slipped, and {evidence} will tell us by {month} whether the "
    "plan bites.",
    "A second visit with {partner} is booked, because {evidence} left questions about {focus}.",
    "{topic} has improved, but {focus} has not kept pace, as {evidence} shows.",
    "Support for {focus} was brokered through {partner}, at no cost to the school until {month}.",
    "The headteacher asked for help with {focus}, and {partner} starts after {month}.",
    "Too early to say whether {focus} is secure; {evidence} is repeated before {month}.",
    "Results in {subject} hide weaker work on {focus}, which {partner} is following up."};

const List kImprovementConcern = {
    "Progress against the plan is too slow on {focus}, and {evidence} is repeated every fortnight "
    "until {month}.",
    "A statement of action is in place, with {partner} in school each week for {focus}.",
    "{evidence} found {focus} weak in most classes, and the plan has been rewritten with "
    "{partner}.",
    "The task group met twice and heard from {partner} that {focus} is improving from a low start.",
    "Capacity is the worry: {partner} carries much of {focus}, and the school could not yet do so "
    "alone.",
    "Teaching is improving where {partner} has worked, though {evidence} shows {topic} lags "
    "behind.",
    "Leaders took hard decisions about staffing, and {focus} is better for it, says {partner}.",
    "The review of {topic} led to three urgent actions on {focus}, two of them done by {month}.",
    "We asked for weekly figures on {topic} after {evidence} contradicted the school's return.",
    "Support is at its highest level, and {focus} must show a gain by {month} or we escalate."};

const List kImprovementFigure = {"In {year}, {percent}% reached the standard in {measure}, {gap}.",
                                 "{measure} stood at {percent}% in {year}, {gap}.",
                                 "The latest {measure} figure is {percent}% ({year}), {gap}.",
                                 "With {percent}% in {measure} for {year}, the school is {gap}."};

const List kImprovementGcse = {
    "In {year}, {percent}% gained five good GCSEs with English and mathematics, {gap}.",
    "Five good GCSEs with English and mathematics went to {percent}% in {year}, {gap}.",
    "The share with five good GCSEs, English and mathematics among them, was {percent}% in {year}, "
    "{gap}.",
    "With {percent}% gaining five good GCSEs in {year}, the school is {gap}."};

const List kImprovementAttendance = {
    "Attendance of {percent}% in {year} is {gap}.", "In {year} attendance was {percent}%, {gap}.",
    "Attendance ({percent}% in {year}) is {gap}, with {topic} next."};

const List kHrChange = {
    "{head} has settled in well since {since}, and induction with {partner} continues.",
    "The headship changed in {since}, and {partner} gives {head} support.",
    "{head} took up post in {since}, and the staffing structure is under review with {partner}.",
    "Handover to {head} in {since} was orderly, with one grievance to be heard by {month}.",
    "We support {head}, in post since {since}, with two capability cases.",
    "Advice was given to {head} on the new pay policy, after the change of {since}."};

const List kHrUsual = {
    "{n} days were lost to sickness per teacher last term, and leaders follow the policy on "
    "absence.",
    "Turnover is usual for a school of {pupils} pupils, with {n} teaching posts advertised.",
    "{n} posts were filled before {month}, none by agency staff.",
    "One long absence among {n} support staff is managed with occupational health, with a review "
    "by {month}.",
    "Appraisal is complete for all but {n} teachers, who finish by {month}.",
    "The restructure consultation closed with {n} responses, and the new structure starts after "
    "{month}.",
    "Recruitment for {subject} drew {n} applicants, better than in most schools of {pupils} "
    "pupils.",
    "{n} newly qualified teachers are on course, as {partner} reports."};

const List kFinanceDeficit = {
    "The year ended with {reserve}, and the recovery plan is reviewed by {month}.",
    "A deficit budget needs approval: {reserve} at year end, on income of {income}.",
    "We meet the school monthly, since the year ended with {reserve}.",
    "Savings of {saving} are needed over two years to clear {reserve}.",
    "Class numbers are the cause of {reserve} at year end, with {pupils} pupils on roll."};

const List kFinanceUsual = {
    "The reserve of {reserve} is prudent for income of {income}.",
    "Outturn was in line with the budget, leaving {reserve}.",
    "{reserve} is set aside, of which part is earmarked for {topic}.",
    "Budget returns were on time, and the forecast with {pupils} pupils balances.",
    "The three-year plan balances on {pupils} pupils, with {reserve} in hand.",
    "No issue on income of {income}, and the audit of the school fund was clean."};

const List kGovernorsShort = {
    "{vacant} of {places} places are empty, and the clerk is talking with {partner} about "
    "co-options.",
    "Recruitment for {vacant} vacancies out of {places} goes through the governors' network before "
    "{month}.",
    "With {vacant} of {places} places empty, committees struggle to be quorate on {topic}.",
    "A review of governance is agreed, given {vacant} vacancies among {places}, and {partner} "
    "leads it.",
    "{chair} has asked for help to fill {vacant} of {places} places by {month}.",
    "Two names came forward for the {vacant} empty places of {places}, both with experience of "
    "{topic}."};

const List kGovernorsUsual = {
    "Minutes show searching questions on {topic}, and {chair} visits termly.",
    "{chair} completed the chairs' course, and governors follow {topic} well.",
    "Training on {topic} drew {n} governors, and the skills audit is up to date.",
    "The governing body has {places} places and checks {focus} itself.",
    "Governors asked for a briefing on {focus} before {month}.",
    "Link governors for {topic} reported in writing, and {chair} acted on it.",
    "{n} of {places} governors attended the training on {topic}, with {chair}."};

}  // namespace clinic::words
