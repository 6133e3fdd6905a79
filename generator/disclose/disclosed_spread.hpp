// All schools of a phase by one measure, as an edition may show them: a school whose figure it may
// not see is not in here.
#pragma once

#include "base/kind.hpp"

#include <string>
#include <vector>

namespace clinic {

struct SpreadPoint {
    std::string school;
    // Where its profile stands.
    std::string anchor;
    // With the pupils that it counts, where they are known.
    Amount figure;
    // "as predecessor"; empty when the figure is the school's own.
    std::string whose;
    // Outside the outer limits of the funnel.
    bool is_outside = false;
    // One of those, and named in it.
    bool is_named = false;
};

// The limits of a funnel for one number of pupils, in percent.
struct FunnelAt {
    int pupils = 0;
    double inner_low = 0;
    double inner_high = 0;
    double outer_low = 0;
    double outer_high = 0;
};

// How far schools lie from a middle, beside how far chance alone would put them.
struct Funnel {
    // The authority's figure, or the nation's where there is none.
    Amount middle;
    // "council" or "nation"
    std::string middle_name;
    // From the fewest pupils of a school to the most.
    std::vector<FunnelAt> limits;
    int outside = 0;
    // "3 of 50 primary schools are further from the council's 75% than chance alone explains"
    std::string finding;
    std::string alternative;
};

struct Spread {
    std::string name;
    std::string shorter;
    // In words, small: "primary".
    std::string phase;
    std::string year;
    // A result of the phase; else attendance and the like.
    bool is_result = false;
    // In the order of their names.
    std::vector<SpreadPoint> points;
    // Schools that the edition names, whose figure of the year is suppressed or withheld.
    int left_out = 0;
    Amount authority;
    Amount nation;
    // Without limits where it has no sense: no percentage of pupils, no middle, few schools.
    Funnel funnel;
};

// Where one school stands among the schools of its phase.
struct SchoolPlace {
    std::string school;
    std::string name;
    std::string shorter;
    std::string phase;
    std::string year;
    Amount figure;
    std::string whose;
    // The other schools' figures, in the order of their names: without them.
    std::vector<double> others;
    Amount authority;
    Amount nation;
    // "38 of the 49 other primary schools are higher"
    std::string finding;
    std::string alternative;
};

template <>
struct FieldsOf<SpreadPoint> {
    static constexpr auto list() {
        return Fields{
            field("school", &SpreadPoint::school, "the school's name"),
            field("anchor", &SpreadPoint::anchor, "where its profile stands"),
            field("figure", &SpreadPoint::figure, "its figure"),
            field("whose", &SpreadPoint::whose, "as predecessor; or nothing"),
            field("outside", &SpreadPoint::is_outside, "further out than chance explains"),
            field("named", &SpreadPoint::is_named, "one of the furthest out"),
        };
    }
};

template <>
struct FieldsOf<FunnelAt> {
    static constexpr auto list() {
        return Fields{
            field("pupils", &FunnelAt::pupils, "for so many pupils"),
            field("inner-low", &FunnelAt::inner_low, "the lower limit of 95 in 100"),
            field("inner-high", &FunnelAt::inner_high, "the upper limit of 95 in 100"),
            field("outer-low", &FunnelAt::outer_low, "the lower limit of 998 in 1,000"),
            field("outer-high", &FunnelAt::outer_high, "the upper limit of 998 in 1,000"),
        };
    }
};

template <>
struct FieldsOf<Funnel> {
    static constexpr auto list() {
        return Fields{
            field("middle", &Funnel::middle, "the figure that schools are held against"),
            field("whose", &Funnel::middle_name, "whose figure that is"),
            field("limits", &Funnel::limits, "how far chance alone would put them"),
            field("outside", &Funnel::outside, "schools beyond the outer limits"),
            field("finding", &Funnel::finding, "how many schools chance does not explain"),
            field("alternative", &Funnel::alternative, "the picture in words"),
        };
    }
};

template <>
struct FieldsOf<Spread> {
    static constexpr auto list() {
        return Fields{
            field("name", &Spread::name, "the measure in full"),
            field("short", &Spread::shorter, "the measure, short"),
            field("phase", &Spread::phase, "the phase of the schools, in small letters"),
            field("year", &Spread::year, "the year of the figures"),
            field("result", &Spread::is_result, "a result of the phase"),
            field("points", &Spread::points, "one a school, by name"),
            field("missing", &Spread::left_out, "schools whose figure is suppressed or withheld"),
            field("authority", &Spread::authority, "the authority's figure that year"),
            field("nation", &Spread::nation, "the nation's figure"),
            field("funnel", &Spread::funnel, "what chance explains of it"),
        };
    }
};

template <>
struct FieldsOf<SchoolPlace> {
    static constexpr auto list() {
        return Fields{
            field("school", &SchoolPlace::school, "the school's name"),
            field("name", &SchoolPlace::name, "the measure in full"),
            field("short", &SchoolPlace::shorter, "the measure, short"),
            field("phase", &SchoolPlace::phase, "the phase of the schools, in small letters"),
            field("year", &SchoolPlace::year, "the year of the figures"),
            field("figure", &SchoolPlace::figure, "the school's figure"),
            field("whose", &SchoolPlace::whose, "as predecessor; or nothing"),
            field("others", &SchoolPlace::others, "the other schools' figures"),
            field("authority", &SchoolPlace::authority, "the authority's figure"),
            field("nation", &SchoolPlace::nation, "the nation's figure"),
            field("finding", &SchoolPlace::finding, "where the school stands, as a sentence"),
            field("alternative", &SchoolPlace::alternative, "the picture in words"),
        };
    }
};

}  // namespace clinic
