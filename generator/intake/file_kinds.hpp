// The public data files that import knows: each is an entry of one table.
#pragma once

#include "base/date.hpp"

#include <string_view>
#include <vector>

namespace clinic {

// What a column tells of a school, other than figures.
enum class Tells {
    Urn,
    La,
    Estab,
    Name,
    Postcode,
    Type,
    Group,
    Status,
    Opened,
    Closing,
    IsPrimary,
    IsSecondary,
    IsSixthForm,
    InspectedOn,
    ReportedOn,
    Overall,
    Easting,
    Northing,
    Ward,
};

struct ToldColumn {
    Tells tells;
    std::string_view column;
};

// How a figure follows from its cell.
enum class Sum {
    Itself,
    // 100 less the cell: attendance from absence.
    RestOfHundred,
    // The cell as a percentage of the cell in column `of`.
    ShareOf,
};

struct MeasureColumn {
    std::string_view measure;
    std::string_view column;
    Sum sum = Sum::Itself;
    std::string_view of = {};
    // A percentage runs from 0 to 100; a number of pupils says nothing of the nation.
    bool is_percent = true;
};

enum class Gives { Schools, Figures, Inspections, Places };

// The last day by which a release usually comes out: years after the one it is about, month, day.
struct UsualDay {
    int years_after = 0;
    int month = 1;
    int day = 1;
};

struct ReleaseDay {
    int year;
    Date published;
};

struct FileKind {
    std::string_view id;
    std::string_view title;
    std::string_view publisher;
    Gives gives;
    // A header with all of these is of this kind.
    std::vector<std::string_view> recognised_by;
    std::vector<ToldColumn> told;
    // Of several columns for one measure, the first that the file has counts.
    std::vector<MeasureColumn> measures;
    // When its releases came out, where that is known; else the usual day.
    std::vector<ReleaseDay> released;
    UsualDay usually;
};

// In the order in which a header is compared with them.
const std::vector<FileKind>& file_kinds();

// Every measure of the table, each once: the order of rows in what import writes.
std::vector<std::string_view> measures_of_file_kinds();

}  // namespace clinic
