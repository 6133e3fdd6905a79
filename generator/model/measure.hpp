// What each figure means (`measures.yaml`) and where it was published (`sources.yaml`).
#pragma once

#include "base/amount.hpp"
#include "model/fact.hpp"

#include <string>
#include <vector>

namespace clinic {

// What a percentage may be of: pupils of the cohort, or half days of school.
inline constexpr std::array<std::string_view, 2> kCounted = {"pupils", "sessions"};

enum class Better { Higher, Lower, Neither };

// Which year a column of figures means: the school year or financial year that ended in it, or its
// January census.
enum class YearKind { Academic, Financial, January };

struct Measure {
    std::string id;
    std::string name;
    // For heads of columns.
    std::string shorter;
    Unit unit = Unit::Percent;
    int decimals = 0;
    Better better = Better::Neither;
    // Phases it is measured in; empty: all.
    std::vector<std::string> phases;
    YearKind year = YearKind::Academic;
    // Years the nation published it; 0: open.
    int first_year = 0;
    int last_year = 0;
    std::vector<int> gaps;
    // The measure that counts its pupils; empty: none.
    std::string cohort;
    // Measures that hold the ends of its confidence interval.
    std::vector<std::string> interval;
    std::string group;
    // It tells how far pupils came, not where they are.
    bool tells_progress = false;
    // A word of kCounted.
    std::string counts = "pupils";
    // May a school's own figure be published at all?
    bool is_public = true;
    // No arrow for a change within this many of its units.
    double same = 0;
    // One sentence for the glossary.
    std::string means;
    Place place;
};

enum class DataState { Provisional, Revised, Final };

// One release.
struct Release {
    std::string id;
    std::string title;
    std::string publisher;
    Date published;
    DataState state = DataState::Final;
    std::vector<int> years;
    // Ids of measures; a last "*" stands for any ending.
    std::vector<std::string> measures;
    std::string file;
    Place place;
};

template <>
struct FieldsOf<Measure> {
    static constexpr auto list() {
        return Fields{
            field("name", &Measure::name, "what it measures, in full", {.required = true}),
            field("short", &Measure::shorter, "its name at the head of a column"),
            field("unit", &Measure::unit, "percent, pupils, points, score, rate or pounds",
                  {.required = true}),
            field("decimals", &Measure::decimals, "places it is shown with",
                  {.least = 0, .most = 3}),
            field("better", &Measure::better, "higher, lower or neither", {.required = true}),
            field("phase", &Measure::phases, "the phases it is measured in"),
            field("year", &Measure::year, "academic, financial or january", {.required = true}),
            field("gaps", &Measure::gaps, "years in which nothing was published",
                  {.least = 1990, .most = 2100}),
            field("cohort", &Measure::cohort, "the measure that counts its pupils"),
            field("interval", &Measure::interval,
                  "the measures of the ends of its confidence interval"),
            field("group", &Measure::group, "the group of pupils it is about"),
            field("progress", &Measure::tells_progress, "true: it tells how far pupils came"),
            field("counts", &Measure::counts, "what a percentage is of: pupils or sessions"),
            field("public", &Measure::is_public,
                  "true when the figure of one school may be published"),
            field("same", &Measure::same, "no arrow for a change within this", {.least = 0}),
            field("means", &Measure::means, "one sentence for the glossary"),
        };
    }
    static constexpr std::array kNames{NamingField{"phase", Names::Phase},
                                       NamingField{"cohort", Names::Measure},
                                       NamingField{"interval", Names::Measure}};
    static constexpr std::array kWords{WordsField{"counts", words_of<kCounted>}};
    static constexpr std::array kByHand{
        HandRead{"years", "when the nation published it: 2012-2015, 2016-"},
        HandRead{"like", "the measure that it takes everything else from"}};
};

template <>
struct FieldsOf<Release> {
    static constexpr auto list() {
        return Fields{
            field("id", &Release::id, "its name in this folder", {.required = true}),
            field("title", &Release::title, "its title", {.required = true}),
            field("publisher", &Release::publisher, "who published it"),
            field("published", &Release::published, "the day it came out", {.required = true}),
            field("state", &Release::state, "provisional, revised or final"),
            field("years", &Release::years, "the years it gives",
                  {.required = true, .least = 1990, .most = 2100}),
            field("measures", &Release::measures,
                  "the measures it gives; a last * stands for any ending", {.required = true}),
            field("file", &Release::file, "the file it was imported from"),
        };
    }
};

// Was it published before the other? Of one day, a provisional one comes before a revised and that
// before a final one.
bool published_before(const Release& first, const Release& second);

// Does it give this measure of this year?
bool gives(const Release& release, std::string_view measure, int year);

}  // namespace clinic
