// What the public files say of one local authority, before it is written down.
#pragma once

#include "base/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clinic {

// By measure, then by year: the cell as an authority folder writes it.
using FigureCells = std::map<std::string, std::map<int, std::string>, std::less<>>;

struct FoundInspection {
    Date date;
    Date published;
    std::string framework;
    // "2"; empty: no overall grade.
    std::string overall;
};

struct FoundSchool {
    int urn = 0;
    std::string name;
    std::string phase;
    // "874/2001"
    std::string laestab;
    std::string type;
    std::string postcode;
    std::string ward;
    // Easting and northing: metres of the British National Grid.
    std::optional<std::pair<int, int>> stands;
    std::optional<Date> opened;
    bool is_proposed_to_close = false;
    std::optional<Date> proposed_closing;
    std::vector<FoundInspection> inspections;
    FigureCells figures;
};

// Whose figures a total row holds: "nation" or "authority", and the phase.
using Total = std::pair<std::string, std::string>;

struct FoundRelease {
    std::string id;
    std::string title;
    std::string publisher;
    Date published;
    int year = 0;
    std::vector<std::string> measures;
    std::string file;
};

struct Gathered {
    // The local authority's number.
    std::string la;
    // By URN.
    std::map<int, FoundSchool> schools;
    std::map<Total, FigureCells> totals;
    std::vector<FoundRelease> releases;
    // One sentence each.
    std::vector<std::string> notes;
};

}  // namespace clinic
