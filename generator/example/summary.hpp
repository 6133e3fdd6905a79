// What the files of the whole authority need to know of each school once its own file is written.
#pragma once

#include "example/made_school.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace clinic {

struct SchoolSummary {
    const Council* council = nullptr;
    int urn = 0;
    std::string name;
    SchoolKind kind = SchoolKind::Primary;
    int index = 0;
    bool academy = false;
    std::optional<Date> opened;
    std::string ward;
    std::vector<MadePerson> heads;
    std::vector<MadeJudgement> categories;
    // The headline measure, its figure of the last year, and the autumn's where that was another.
    FigureRow headline = FigureRow::Attendance;
    FigureCell headline_now;
    FigureCell headline_seen;
    // The file that a group of the network names, and its name then: the predecessor until it
    // closed.
    int member_urn = 0;
    std::string member_name;
};

SchoolSummary summary_of(const MadeSchool& school);

// Sums for the authority's figures: what was printed, weighted by the pupils printed beside it.
class Totals {
public:
    void add(const MadeSchool& school);

    // Phases that have a table of their own.
    static const std::vector<std::string_view>& phases();

    // Rows with cells for every year; a year without any school's figure is ".". Phase empty: all.
    Figures figures_of(std::string_view phase) const;

private:
    struct Sum {
        long long weighted = 0;
        long long pupils = 0;
    };
    std::map<std::string, std::array<std::array<Sum, kYears>, kRowCount>, std::less<>> sums_;
};

}  // namespace clinic
