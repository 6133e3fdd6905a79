// What the network is judged by, as an edition may show it.
#pragma once

#include "disclose/disclosed_figures.hpp"

#include <string>
#include <vector>

namespace clinic {

struct NetworkAims {
    // "57 of 77 schools with an overall grade are good or outstanding (74%)"; without the share,
    // and with their number, where schools are graded by area alone; empty without any grade.
    std::string sentence;
    // Schools with an overall grade that the edition shows, and those graded good or outstanding.
    int graded = 0;
    int good = 0;
    // Without a value where a school is graded by area alone.
    Amount share;
    // Schools inspected without an overall grade, not yet inspected, or whose grade is withheld.
    int without = 0;
    // Those of them graded by area, without an overall grade.
    int by_area = 0;
    // Results of the whole council that the nation has too.
    std::vector<MeasureLine> attainment;
    // The same of groups of pupils, such as disadvantaged ones: measures that name a group.
    std::vector<MeasureLine> groups;
};

template <>
struct FieldsOf<NetworkAims> {
    static constexpr auto list() {
        return Fields{
            field("sentence", &NetworkAims::sentence, "how many schools are good or better"),
            field("graded", &NetworkAims::graded, "schools with an overall grade"),
            field("good", &NetworkAims::good, "those graded good or outstanding"),
            field("share", &NetworkAims::share,
                  "the same in percent, where every school has an overall grade"),
            field("without", &NetworkAims::without, "schools without an overall grade to show"),
            field("by-area", &NetworkAims::by_area, "those of them graded by area alone"),
            field("attainment", &NetworkAims::attainment, "the council's results and the nation's"),
            field("groups", &NetworkAims::groups, "the same of groups of pupils"),
        };
    }
};

}  // namespace clinic
