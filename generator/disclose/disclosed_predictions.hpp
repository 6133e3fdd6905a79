// What schools predicted and what came of it, as an edition may show it.
#pragma once

#include "disclose/disclosed_figures.hpp"

#include <string>
#include <vector>

namespace clinic {

// One school's predictions of one measure.
struct RecordLine {
    // Short.
    std::string measure;
    // The latest figure and its year.
    Amount last;
    std::string last_year;
    // What is predicted and aimed at next.
    std::string year;
    Amount predicted;
    Amount target;
    // Of predictions with a result: how many, and by how much they were better than it on average;
    // "+5 points": too much was hoped for. Empty when there are none.
    int results = 0;
    std::string bias;
    // The average size of a miss, whichever way.
    std::string typical;
};

// One school's predictions of all its measures.
struct SchoolRecord {
    std::string school;
    std::string anchor;
    std::string phase;
    // Predictions with a result, and how many of them were too high and too low by more than the
    // measure's tolerance.
    int results = 0;
    int too_high = 0;
    int too_low = 0;
    // Of two results or more: every one was too high, too low.
    bool always_high = false;
    bool always_low = false;
    // "KS2 L4+ +5 points", for each measure with a result.
    std::vector<std::string> misses;
    // "KS2 L4+ 77% for 2015/16 (last 72%, target 75%)", for each measure with a prediction.
    std::vector<std::string> hopes;
};

// All schools' predictions of one measure.
struct MeasureRecord {
    std::string measure;
    int schools = 0;
    int results = 0;
    int too_high = 0;
    int too_low = 0;
    std::string bias;
    std::string typical;
};

struct Predictions {
    // The clinic's focus is on them.
    bool is_focus = false;
    std::vector<MeasureRecord> measures;
    // Those that are always too high first, then those that are always too low.
    std::vector<SchoolRecord> schools;
    int always_high = 0;
    int always_low = 0;
};

template <>
struct FieldsOf<RecordLine> {
    static constexpr auto list() {
        return Fields{
            field("measure", &RecordLine::measure, "the measure, short"),
            field("last", &RecordLine::last, "the latest figure"),
            field("was", &RecordLine::last_year, "the year of the latest figure"),
            field("year", &RecordLine::year, "the year that is predicted"),
            field("predicted", &RecordLine::predicted, "what is predicted"),
            field("target", &RecordLine::target, "the target agreed"),
            field("results", &RecordLine::results, "predictions with a result"),
            field("bias", &RecordLine::bias, "how much too high they were on average"),
            field("typical", &RecordLine::typical, "the average size of a miss"),
        };
    }
};

template <>
struct FieldsOf<SchoolRecord> {
    static constexpr auto list() {
        return Fields{
            field("school", &SchoolRecord::school, "the school's name"),
            field("anchor", &SchoolRecord::anchor, "where its profile stands"),
            field("phase", &SchoolRecord::phase, "its phase"),
            field("results", &SchoolRecord::results, "predictions with a result"),
            field("high", &SchoolRecord::too_high, "how many were too high"),
            field("low", &SchoolRecord::too_low, "how many were too low"),
            field("optimist", &SchoolRecord::always_high, "every one was too high"),
            field("pessimist", &SchoolRecord::always_low, "every one was too low"),
            field("misses", &SchoolRecord::misses, "by how much on average, for each measure"),
            field("hopes", &SchoolRecord::hopes, "what is predicted next"),
        };
    }
};

template <>
struct FieldsOf<MeasureRecord> {
    static constexpr auto list() {
        return Fields{
            field("measure", &MeasureRecord::measure, "the measure in full"),
            field("schools", &MeasureRecord::schools, "schools with a result to compare"),
            field("results", &MeasureRecord::results, "predictions with a result"),
            field("high", &MeasureRecord::too_high, "how many were too high"),
            field("low", &MeasureRecord::too_low, "how many were too low"),
            field("bias", &MeasureRecord::bias, "how much too high they were on average"),
            field("typical", &MeasureRecord::typical, "the average size of a miss"),
        };
    }
};

template <>
struct FieldsOf<Predictions> {
    static constexpr auto list() {
        return Fields{
            field("focus", &Predictions::is_focus, "the clinic's focus is on them"),
            field("measures", &Predictions::measures, "all schools' by measure"),
            field("schools", &Predictions::schools, "those always too high or too low first"),
            field("optimists", &Predictions::always_high, "schools always too high"),
            field("pessimists", &Predictions::always_low, "schools always too low"),
        };
    }
};

}  // namespace clinic
