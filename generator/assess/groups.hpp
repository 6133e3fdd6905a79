// Joint results of groups of schools: of triads, collaboratives, partnerships, trusts, areas and
// alliances, of each phase and of the whole authority.
//
// A group's percentage is that of all its pupils together, never the mean of its schools'
// percentages: a school's percentage times its cohort are its pupils who reach, as a real number.
#pragma once

#include "model/view.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Ground;

// How figures of several schools make one.
enum class Joining {
    // They do not.
    Never,
    // By their pupils: percentages, rates and scores with a cohort.
    ByPupils,
    // They add up: pupils and pounds.
    Total
};
Joining joining_of(const Measure& measure);

// One member's share in a group's result of one year.
struct GroupPart {
    // Index into View::schools.
    std::size_t school = 0;
    // Null when the school has none.
    const KnownFigure* figure = nullptr;
};

// The figure goes into the result: a number and, where pupils weigh it, with its pupils known.
bool counts_in(const Measure& measure, const GroupPart& part);

// What several schools' figures come to.
struct Joint {
    double value = 0;
    // Of the schools that count; 0 for totals.
    double pupils = 0;
    // How many schools count.
    int schools = 0;
};

// Of the parts that count; nothing when none does or the measure's figures make no joint one.
std::optional<Joint> joint_of(const Measure& measure, const std::vector<GroupPart>& parts);

// How one school moves its group's figure.
struct Pull {
    GroupPart part;
    // The group's figure if the school were not in it.
    double without = 0;
    // The group's figure less that: below nought when the school makes it smaller.
    double pull = 0;
};

// Of each part that counts, those first that make the result worse by most; of equals, the one
// whose school comes first. Empty when fewer than two count, and for totals.
std::vector<Pull> pulls_of(const Measure& measure, const std::vector<GroupPart>& parts);

// Towards the better (positive), whichever way that is.
double towards_better(const Measure& measure, double difference);

struct GroupYear {
    int year = 0;
    // Every member that has the measure at all, with a figure of this year or not, in the order of
    // View::schools.
    std::vector<GroupPart> parts;
};

struct GroupMeasure {
    const Measure* measure = nullptr;
    // Up to five, oldest first, without a gap; the last is the latest of any school.
    std::vector<GroupYear> years;
};

struct GroupAssessment {
    // "authority", "phase", or the kind of the group.
    std::string kind;
    std::string name;
    // Null for the authority and its phases.
    const Group* group = nullptr;
    // Empty: of several.
    std::string phase;
    // Indices into View::schools.
    std::vector<std::size_t> members;
    // Headlines, roll and what rules set against it in pounds, in the order of measures.yaml;
    // those that some member has.
    std::vector<GroupMeasure> measures;
};

// Groups of two schools and more as they were on the view's day: the authority, its phases, then
// the larger kinds before the smaller ones, by name within a kind.
std::vector<GroupAssessment> assess_groups(const Ground& ground);

std::string to_text(const GroupAssessment& group);

}  // namespace clinic
