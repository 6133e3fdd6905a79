// Two sets of told values held against each other.
#pragma once

#include "disclose/told_values.hpp"

#include <vector>

namespace clinic {

struct ValueChange {
    enum class How { Came, Went, Differs };

    How how = How::Differs;
    // "figures"
    std::string kind;
    // Empty: of the papers as a whole. The name is the later one, where the school has one there.
    std::string urn;
    std::string school;
    // "an inspection": of rows and schools.
    std::string noun;
    // "KS2 L4+", "2014/15 result": of a row that went, its name in the earlier values.
    std::string what;
    std::string was;
    std::string now;
    bool is_single = true;
    bool is_figure = false;
};

struct ValueChanges {
    // Of the papers as a whole first, then school by school by name; each by its kind.
    std::vector<ValueChange> told;
    // Values that differ as well and follow from those told.
    int following = 0;
};

ValueChanges value_changes(const ToldValues& was, const ToldValues& now);

}  // namespace clinic
