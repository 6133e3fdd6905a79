// Joint results of groups of schools as an edition may show them.
#pragma once

#include "disclose/disclosed_figures.hpp"
#include "disclose/disclosed_money.hpp"
#include "disclose/disclosed_work.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// How one school moves the result of its group.
struct SchoolPull {
    // Empty when nothing is to be said.
    std::string school;
    std::string anchor;
    Amount figure;
    int pupils = 0;
    // The group's figure if the school were not in it.
    Amount without;
    // "−3 points": the group's figure is so much lower for it.
    std::string pull;
    // Towards the better.
    bool lifts = false;
    // The same as a number, for drawing: only where enough schools and pupils make the result and
    // all of them may be shown.
    std::optional<double> amount;
};

// One measure of one group.
struct GroupLine {
    std::string name;
    std::string shorter;
    std::string year;
    Amount now;
    Amount before;
    Amount authority;
    Amount nation;
    // Against the nation; empty when either is missing.
    std::string gap;
    // "+3 points" or "about the same", of the schools that have both years; empty when it is not
    // known or may not be shown.
    std::string change;
    // "4 of 6 schools, 142 pupils"; empty when the figure is withheld.
    std::string counted;
    // Every school that has the measure counts.
    bool is_complete = false;
    Trend trend;
    // Those that hold the result back first, as far as they may be shown.
    std::vector<SchoolPull> schools;
    // The two ends, where enough pupils stand behind them and all schools may be shown.
    SchoolPull holds;
    SchoolPull lifts;
};

// One line of a table with a column for each school.
struct SideRow {
    // "Headteacher", "KS2 L4+ (2014/15)"
    std::string what;
    std::string first;
    std::string second;
    std::string third;
    std::string fourth;
};

// Up to four schools of a small group beside each other.
struct SideBySide {
    // Names of the schools; empty when there are fewer.
    std::string first;
    std::string second;
    std::string third;
    std::string fourth;
    std::vector<SideRow> rows;
};

struct DisclosedGroup {
    std::string name;
    // "collaborative"; "authority" and "phase" for those that are no groups of the network.
    std::string kind;
    // In words; empty: of several.
    std::string phase;
    // The group around it, by its name; empty: none.
    std::string within;
    // Who leads it, and whose school that is.
    std::string lead;
    std::string lead_school;
    std::vector<std::string> members;
    // Where the profiles of the same schools stand.
    std::vector<std::string> anchors;
    std::vector<GroupLine> lines;
    // The one that the group is spoken of by; its schools only of groups of the network.
    GroupLine main;
    // Of groups of two to four schools; else without rows.
    SideBySide beside;
    // Of all collaboratives and partnerships, one of the three that a single school holds back
    // most.
    bool is_held = false;
    // Bids of the group and of groups within it, whose money may be the same. All else is the
    // group's own; that of groups within it stands with those.
    std::vector<DisclosedBid> bids;
    // Of the latest financial year; the year is 0 where it has none.
    DisclosedBudget budget;
    std::vector<DisclosedImpact> impact;
    std::vector<DisclosedVisit> visits;
    std::vector<DisclosedProject> projects;
};

struct GroupCell {
    Amount now;
    std::string change;
    // "4 of 6 schools" where some are missing; else empty.
    std::string missing;
};

struct GroupRow {
    std::string name;
    int schools = 0;
    GroupCell first;
    GroupCell second;
    GroupCell third;
    GroupCell fourth;
    GroupCell fifth;
};

// Groups of one kind in one table: a column for each of its first measures.
struct GroupKind {
    // "collaborative"; "whole" for the authority and its phases.
    std::string kind;
    // Heads of the columns; empty when there are fewer.
    std::string first;
    std::string second;
    std::string third;
    std::string fourth;
    std::string fifth;
    std::vector<GroupRow> rows;
};

template <>
struct FieldsOf<SideRow> {
    static constexpr auto list() {
        return Fields{
            field("what", &SideRow::what, "what the line tells"),
            field("first", &SideRow::first, "of the first school"),
            field("second", &SideRow::second, "of the second school"),
            field("third", &SideRow::third, "of the third school"),
            field("fourth", &SideRow::fourth, "of the fourth school"),
        };
    }
};

template <>
struct FieldsOf<SideBySide> {
    static constexpr auto list() {
        return Fields{
            field("first", &SideBySide::first, "the first school"),
            field("second", &SideBySide::second, "the second school"),
            field("third", &SideBySide::third, "the third school"),
            field("fourth", &SideBySide::fourth, "the fourth school"),
            field("rows", &SideBySide::rows, "what is told of each"),
        };
    }
};

template <>
struct FieldsOf<SchoolPull> {
    static constexpr auto list() {
        return Fields{
            field("school", &SchoolPull::school, "the school's name"),
            field("anchor", &SchoolPull::anchor, "where its profile stands"),
            field("figure", &SchoolPull::figure, "its own figure"),
            field("pupils", &SchoolPull::pupils, "how many pupils it counts"),
            field("without", &SchoolPull::without, "the group's figure if it were not in it"),
            field("pull", &SchoolPull::pull, "by how much it moves the group's figure"),
            field("lifts", &SchoolPull::lifts, "it makes the group's figure better"),
            field("amount", &SchoolPull::amount, "the pull as a number, where it may be drawn"),
        };
    }
};

template <>
struct FieldsOf<GroupLine> {
    static constexpr auto list() {
        return Fields{
            field("name", &GroupLine::name, "the measure in full"),
            field("short", &GroupLine::shorter, "the measure, short"),
            field("year", &GroupLine::year, "the year of the figure"),
            field("now", &GroupLine::now, "the joint result"),
            field("before", &GroupLine::before, "the joint result of the year before"),
            field("authority", &GroupLine::authority, "the authority's figure that year"),
            field("nation", &GroupLine::nation, "the nation's figure"),
            field("gap", &GroupLine::gap, "the difference from the nation"),
            field("change", &GroupLine::change, "the change of the schools that have both years"),
            field("counted", &GroupLine::counted, "4 of 6 schools, 142 pupils"),
            field("complete", &GroupLine::is_complete, "every school counts"),
            field("trend", &GroupLine::trend, "five years, for a chart"),
            field("schools", &GroupLine::schools, "how each school moves it"),
            field("holds", &GroupLine::holds, "the school that holds it back most"),
            field("lifts", &GroupLine::lifts, "the school that lifts it most"),
        };
    }
};

template <>
struct FieldsOf<DisclosedGroup> {
    static constexpr auto list() {
        return Fields{
            field("name", &DisclosedGroup::name, "its name"),
            field("kind", &DisclosedGroup::kind, "collaborative, triad, trust, phase, authority"),
            field("phase", &DisclosedGroup::phase, "its phase; empty: several"),
            field("within", &DisclosedGroup::within, "the group around it"),
            field("beside", &DisclosedGroup::beside, "up to four schools beside each other"),
            field("lead", &DisclosedGroup::lead, "who leads it"),
            field("leads", &DisclosedGroup::lead_school, "the school of the one who leads"),
            field("members", &DisclosedGroup::members, "its schools"),
            field("anchors", &DisclosedGroup::anchors,
                  "where their profiles stand: for school in schools where school.anchor in "
                  "group.anchors"),
            field("lines", &DisclosedGroup::lines, "joint results"),
            field("main", &DisclosedGroup::main, "the line that the group is spoken of by"),
            field("held", &DisclosedGroup::is_held, "of the three that one school holds back most"),
            field("bids", &DisclosedGroup::bids, "what it asked money for"),
            field("budget", &DisclosedGroup::budget, "its money in the latest year"),
            field("impact", &DisclosedGroup::impact, "grades of what came of its work"),
            field("visits", &DisclosedGroup::visits, "visits of its schools, the latest first"),
            field("projects", &DisclosedGroup::projects, "what its schools do together"),
        };
    }
};

template <>
struct FieldsOf<GroupCell> {
    static constexpr auto list() {
        return Fields{
            field("now", &GroupCell::now, "the joint result"),
            field("change", &GroupCell::change, "since the year before"),
            field("missing", &GroupCell::missing, "how many schools count, when not all do"),
        };
    }
};

template <>
struct FieldsOf<GroupRow> {
    static constexpr auto list() {
        return Fields{
            field("name", &GroupRow::name, "the group's name"),
            field("schools", &GroupRow::schools, "how many schools it has"),
            field("first", &GroupRow::first, "the first measure"),
            field("second", &GroupRow::second, "the second measure"),
            field("third", &GroupRow::third, "the third measure"),
            field("fourth", &GroupRow::fourth, "the fourth measure"),
            field("fifth", &GroupRow::fifth, "the fifth measure"),
        };
    }
};

template <>
struct FieldsOf<GroupKind> {
    static constexpr auto list() {
        return Fields{
            field("kind", &GroupKind::kind, "collaborative, triad, trust; whole"),
            field("first", &GroupKind::first, "the first measure, short"),
            field("second", &GroupKind::second, "the second measure, short"),
            field("third", &GroupKind::third, "the third measure, short"),
            field("fourth", &GroupKind::fourth, "the fourth measure, short"),
            field("fifth", &GroupKind::fifth, "the fifth measure, short"),
            field("rows", &GroupKind::rows, "one a group"),
        };
    }
};

}  // namespace clinic
