#include "disclose/disclose_map.hpp"

#include "assess/figure_words.hpp"
#include "base/name_order.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// The whole map is told in so few words that this many schools are named at most.
constexpr std::size_t kMostNamed = 6;
constexpr std::size_t kFewestInQuarters = 4;

// Whole metres lose nothing as doubles.
MapPoint point_of(const DisclosedSchool& school, const GridPlace& place) {
    return {school.name, static_cast<double>(place.easting), static_cast<double>(place.northing),
            school.category.rag, school.concern.listed};
}

bool is_drawn_before(const MapPoint& first, const MapPoint& second) {
    if (first.listed != second.listed) {
        return first.listed;
    }
    if (first.rag != second.rag) {
        return first.rag > second.rag;
    }
    return name_before(first.school, second.school);
}

struct Middle {
    double easting = 0;
    double northing = 0;
};

Middle middle_of(const std::vector<MapPoint>& points) {
    Middle middle;
    for (const MapPoint& point : points) {
        middle.easting += point.easting / static_cast<double>(points.size());
        middle.northing += point.northing / static_cast<double>(points.size());
    }
    return middle;
}

void add_to(MapWard& ward, const DisclosedSchool& school) {
    ward.name = school.ward;
    ++ward.schools;
    if (school.concern.listed) {
        ++ward.listed;
        ward.names.push_back(school.name);
    }
}

// Sums on the way; settled by `settle_wards`.
void add_place(MapWard& ward, const MapPoint& point) {
    ++ward.placed;
    ward.easting += point.easting;
    ward.northing += point.northing;
}

std::vector<MapWard> settle_wards(std::map<std::string, MapWard> by_name) {
    std::vector<MapWard> wards;
    for (auto& [name, ward] : by_name) {
        if (ward.placed > 0) {
            ward.easting /= ward.placed;
            ward.northing /= ward.placed;
        }
        wards.push_back(std::move(ward));
    }
    std::ranges::sort(wards, [](const MapWard& first, const MapWard& second) {
        return first.listed != second.listed ? first.listed > second.listed
                                             : name_before(first.name, second.name);
    });
    return wards;
}

struct Quarter {
    std::string_view name;
    int schools = 0;
    int listed = 0;
};

// Each school in a quarter about the middle of them all.
std::array<Quarter, 4> quarters_of(const std::vector<MapPoint>& points) {
    std::array<Quarter, 4> quarters{
        {{"north west"}, {"north east"}, {"south west"}, {"south east"}}};
    const Middle middle = middle_of(points);
    for (const MapPoint& point : points) {
        const std::size_t index = (point.northing < middle.northing ? 2U : 0U) +
                                  (point.easting >= middle.easting ? 1U : 0U);
        ++quarters[index].schools;
        quarters[index].listed += point.listed ? 1 : 0;
    }
    return quarters;
}

// Fewer schools, or schools along one line, have no quarters worth telling.
bool has_quarters(const std::vector<MapPoint>& points) {
    if (points.size() < kFewestInQuarters) {
        return false;
    }
    const auto [west, east] = std::ranges::minmax(points, {}, &MapPoint::easting);
    const auto [south, north] = std::ranges::minmax(points, {}, &MapPoint::northing);
    return east.easting > west.easting && north.northing > south.northing;
}

// What sets the marked schools apart, as the overview says it too.
struct ConcernWords {
    std::string_view one;
    std::string_view many;
    std::string_view which;
};

constexpr ConcernWords kByCategory{"causes concern", "cause concern", "causing concern"};
constexpr ConcernWords kByOfsted{"has a low Ofsted grade", "have a low Ofsted grade",
                                 "with a low Ofsted grade"};

// "7 of 25 schools in the north west cause concern, 7 of 17 in the north east": the quarter with
// the smallest share of its schools, and that with the largest.
std::string range_text(const std::array<Quarter, 4>& quarters, const ConcernWords& words) {
    std::vector<Quarter> with;
    std::ranges::copy_if(quarters, std::back_inserter(with),
                         [](const Quarter& quarter) { return quarter.schools > 0; });
    std::ranges::stable_sort(with, {}, [](const Quarter& quarter) {
        return static_cast<double>(quarter.listed) / quarter.schools;
    });
    const Quarter& least = with.front();
    const Quarter& most = with.back();
    const std::string beside = ", " + std::to_string(most.listed) + " of " +
                               std::to_string(most.schools) + " in the " + std::string(most.name);
    const std::string there = " in the " + std::string(least.name) + " ";
    if (least.listed == 0) {
        return "No school" + there + std::string(words.one) + beside;
    }
    return std::to_string(least.listed) + " of " + count_text(least.schools, "school") + there +
           std::string(least.listed == 1 ? words.one : words.many) + beside;
}

std::string finding_of(const SchoolMap& map, const std::array<Quarter, 4>& quarters,
                       const ConcernWords& words) {
    if (map.listed == 0) {
        return "No school on the map " + std::string(words.one);
    }
    const std::string all = std::to_string(map.listed);
    if (!has_quarters(map.points)) {
        return all + " of " + count_text(static_cast<int>(map.points.size()), "school") +
               " on the map " + std::string(map.listed == 1 ? words.one : words.many);
    }
    const Quarter& fullest = *std::ranges::max_element(quarters, {}, &Quarter::listed);
    const std::string which = map.which + (map.unplaced_listed > 0 ? " and on the map " : " ");
    const std::string there = " in the " + std::string(fullest.name);
    if (map.listed == 1) {
        return "The one school " + which + "stands" + there;
    }
    if (fullest.listed == map.listed) {
        return (map.listed == 2 ? "Both" : "All " + all) + " schools " + which + "stand" + there;
    }
    if (2 * fullest.listed > map.listed) {
        return "Most schools " + which + "stand" + there + ": " + std::to_string(fullest.listed) +
               " of " + all;
    }
    return range_text(quarters, words);
}

// "North west 3 of 20 schools, north east …": those causing concern in each quarter.
std::string quarters_text(const std::array<Quarter, 4>& quarters) {
    std::vector<std::string> told;
    for (const Quarter& quarter : quarters) {
        told.push_back(std::string(quarter.name) + " " + std::to_string(quarter.listed) + " of " +
                       std::to_string(quarter.schools));
    }
    return joined_text(told, ", ");
}

std::string named_text(const SchoolMap& map) {
    std::vector<std::string> names;
    for (const MapPoint& point : map.points) {
        if (point.listed && names.size() < kMostNamed) {
            names.push_back(point.school + (point.rag == Rag::None
                                                ? ""
                                                : " (" + std::string(rag_word(point.rag)) + ")"));
        }
    }
    const int more = map.listed - static_cast<int>(names.size());
    if (names.empty()) {
        return "";
    }
    return more > 0 ? " Among them " + listed_text(names) + "."
                    : (map.listed == 1 ? " It is " : " They are ") + listed_text(names) + ".";
}

std::string alternative_of(const SchoolMap& map, const std::array<Quarter, 4>& quarters) {
    return "Map of " + count_text(static_cast<int>(map.points.size()), "school") + ". " +
           map.finding + "." +
           (has_quarters(map.points)
                ? " By quarter about the middle of all schools: " + quarters_text(quarters) + "."
                : "") +
           named_text(map);
}

}  // namespace

SchoolMap map_of(const std::vector<DisclosedSchool>& schools, const Scene& scene) {
    SchoolMap map;
    std::map<std::string, MapWard> wards;
    for (const DisclosedSchool& school : schools) {
        const std::optional<GridPlace>& stands = scene.by_urn.at(school.urn)->school->stands;
        if (!school.ward.empty()) {
            add_to(wards[school.ward], school);
        }
        if (!stands) {
            ++map.unplaced;
            map.unplaced_listed += school.concern.listed ? 1 : 0;
            continue;
        }
        map.points.push_back(point_of(school, *stands));
        map.listed += school.concern.listed ? 1 : 0;
        map.has_categories |= school.category.rag != Rag::None;
        if (!school.ward.empty()) {
            add_place(wards[school.ward], map.points.back());
        }
    }
    if (map.points.empty()) {
        return {};
    }
    std::ranges::sort(map.points, is_drawn_before);
    map.wards = settle_wards(std::move(wards));
    const std::array<Quarter, 4> quarters = quarters_of(map.points);
    const ConcernWords& words = map.has_categories ? kByCategory : kByOfsted;
    map.which = words.which;
    map.finding = finding_of(map, quarters, words);
    map.alternative = alternative_of(map, quarters);
    return map;
}

}  // namespace clinic
