#include "disclose/spread_words.hpp"

#include "assess/figure_words.hpp"
#include "assess/subject.hpp"

#include <algorithm>

namespace clinic {

namespace {

// "are" of several, "is" of one or none.
std::string verb(int count) {
    return count > 1 ? " are " : " is ";
}

// "3 of 50 primary schools are", "No primary school is"
std::string subject_words(int count, int all, const std::string& phase) {
    if (count == 0) {
        return "No " + phase + " school is ";
    }
    return std::to_string(count) + " of " + count_text(all, phase + " school") + verb(count);
}

Amount like(const Amount& one, double value) {
    Amount amount = one;
    amount.value = value;
    return amount;
}

// "School A 98% (60 pupils)"
std::string point_words(const SpreadPoint& point) {
    return labelled(point.school, !point.whose.empty()) + " " + amount_text(point.figure) + " (" +
           count_text(*point.figure.pupils, "pupil") + ")";
}

// " Higher: School A 98% (60 pupils) and School B 97% (55 pupils)."
std::string named_words(const Spread& spread, bool is_higher) {
    std::vector<std::string> named;
    int more = 0;
    for (const SpreadPoint& point : spread.points) {
        const bool is_on_side = (*point.figure.value > *spread.funnel.middle.value) == is_higher;
        if (point.is_named && is_on_side) {
            named.push_back(point_words(point));
        } else if (point.is_outside && is_on_side) {
            ++more;
        }
    }
    if (more > 0) {
        named.push_back(std::to_string(more) + " more");
    }
    return named.empty() ? "" : (is_higher ? " Higher: " : " Lower: ") + listed_text(named) + ".";
}

// " The other 47 lie from 55% to 94%, with 10 to 92 pupils each."
std::string rest_words(const Spread& spread) {
    std::vector<double> values;
    for (const SpreadPoint& point : spread.points) {
        if (point.figure.pupils && !point.is_outside) {
            values.push_back(*point.figure.value);
        }
    }
    if (values.empty()) {
        return {};
    }
    const auto [least, most] = std::ranges::minmax(values);
    const Amount& middle = spread.funnel.middle;
    const std::string whom =
        spread.funnel.outside == 0 ? " They" : " The other " + std::to_string(values.size());
    return whom + " lie from " + amount_text(like(middle, least)) + " to " +
           amount_text(like(middle, most)) + ", with " +
           std::to_string(spread.funnel.limits.front().pupils) + " to " +
           std::to_string(spread.funnel.limits.back().pupils) + " pupils each.";
}

// "KS2 L4+, 2014/15"
template <class Told>
std::string subject_of(const Told& told) {
    return told.shorter + ", " + told.year;
}

}  // namespace

void tell_funnel(Spread& spread) {
    Funnel& funnel = spread.funnel;
    const auto all = std::ranges::count_if(spread.points, [](const SpreadPoint& point) {
        return point.figure.pupils && *point.figure.pupils > 0;
    });
    funnel.finding = subject_words(funnel.outside, static_cast<int>(all), spread.phase) +
                     "further from the " + funnel.middle_name + "'s " + amount_text(funnel.middle) +
                     " than chance alone explains";
    funnel.alternative = subject_of(spread) + ": " + uncapitalised(funnel.finding) + "." +
                         named_words(spread, true) + named_words(spread, false) +
                         rest_words(spread);
}

namespace {

struct Sides {
    int higher = 0;
    int lower = 0;
};

Sides sides_of(const SchoolPlace& place) {
    Sides sides;
    for (const double other : place.others) {
        sides.higher += other > *place.figure.value ? 1 : 0;
        sides.lower += other < *place.figure.value ? 1 : 0;
    }
    return sides;
}

// "38 of the 49 other primary schools are higher"; of two sides the fuller one.
std::string place_finding(const SchoolPlace& place, const Sides& sides) {
    const bool says_higher = sides.higher >= sides.lower;
    const int count = says_higher ? sides.higher : sides.lower;
    const int all = static_cast<int>(place.others.size());
    const std::string word = says_higher ? "higher" : "lower";
    if (count == 0) {
        return "All " + std::to_string(all) + " other " + place.phase + " schools are the same";
    }
    const std::string whom = count == all
                                 ? "All " + std::to_string(all)
                                 : std::to_string(count) + " of the " + std::to_string(all);
    const bool is_one = count == 1 && count != all;
    return whom + " other " + place.phase + " schools " + (is_one ? "is " : "are ") + word;
}

// " They lie from 40% to 98%, the middle half of them from 68% to 86%."
std::string range_words(const SchoolPlace& place) {
    std::vector<double> sorted = place.others;
    std::ranges::sort(sorted);
    const auto at = [&](std::size_t quarter) {
        return amount_text(like(place.figure, sorted[(sorted.size() - 1) * quarter / 4]));
    };
    return " They lie from " + at(0) + " to " + at(4) + ", the middle half of them from " + at(1) +
           " to " + at(3) + ".";
}

std::string comparator_words(const SchoolPlace& place) {
    std::vector<std::string> told;
    if (place.authority.value) {
        told.push_back("the council " + amount_text(place.authority));
    }
    if (place.nation.value) {
        told.push_back("the nation " + amount_text(place.nation));
    }
    return told.empty() ? "" : " " + capitalised(listed_text(told)) + ".";
}

}  // namespace

void tell_place(SchoolPlace& place) {
    if (place.others.empty()) {
        return;
    }
    const Sides sides = sides_of(place);
    place.finding = place_finding(place, sides);
    const std::string pupils =
        place.figure.pupils ? " (" + count_text(*place.figure.pupils, "pupil") + ")" : "";
    place.alternative = subject_of(place) + ": " + labelled(place.school, !place.whose.empty()) +
                        " " + amount_text(place.figure) + pupils + "; " +
                        uncapitalised(place.finding) + "." + range_words(place) +
                        comparator_words(place);
}

}  // namespace clinic
