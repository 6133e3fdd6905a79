// What each figure means (`measures.yaml`) and where it was published (`sources.yaml`).
#pragma once

#include "base/amount.hpp"
#include "model/fact.hpp"

#include <string>
#include <vector>

namespace clinic {

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

}  // namespace clinic
