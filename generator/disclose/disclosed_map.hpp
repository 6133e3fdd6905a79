// Where the schools stand that an edition shows, and what it may show of each.
#pragma once

#include "base/kind.hpp"
#include "base/rag.hpp"

#include <string>
#include <vector>

namespace clinic {

// Metres east and north on the British National Grid.
struct MapPoint {
    std::string school;
    double easting = 0;
    double northing = 0;
    // The LA category's colour; None where there is none or this edition may not show it.
    Rag rag = Rag::None;
    // On the list of schools causing concern.
    bool listed = false;
};

// A ward, where the middle of its schools is.
struct MapWard {
    std::string name;
    double easting = 0;
    double northing = 0;
    // Schools whose place is known: without any the ward has no middle.
    int placed = 0;
    int schools = 0;
    // Those of them that cause concern, and their names.
    int listed = 0;
    std::vector<std::string> names;
};

struct SchoolMap {
    // Of most concern first, then by name.
    std::vector<MapPoint> points;
    // Those with most schools causing concern first, then by name.
    std::vector<MapWard> wards;
    int listed = 0;
    // Schools that nobody has said the place of, and how many of these cause concern.
    int unplaced = 0;
    int unplaced_listed = 0;
    // LA categories are shown.
    bool has_categories = false;
    // What sets the listed schools apart: "causing concern", "with a low Ofsted grade".
    std::string which;
    // "Most schools causing concern stand in the north east: 5 of 9"
    std::string finding;
    // The whole map in words, for those who cannot see it.
    std::string alternative;
};

template <>
struct FieldsOf<MapPoint> {
    static constexpr auto list() {
        return Fields{
            field("school", &MapPoint::school, "the school"),
            field("easting", &MapPoint::easting, "metres east on the British National Grid"),
            field("northing", &MapPoint::northing, "metres north on the British National Grid"),
            field("rag", &MapPoint::rag, "the colour of its LA category"),
            field("listed", &MapPoint::listed, "it causes concern"),
        };
    }
};

template <>
struct FieldsOf<MapWard> {
    static constexpr auto list() {
        return Fields{
            field("name", &MapWard::name, "the ward"),
            field("easting", &MapWard::easting, "the middle of its schools, metres east"),
            field("northing", &MapWard::northing, "the same, metres north"),
            field("placed", &MapWard::placed, "its schools whose place is known"),
            field("schools", &MapWard::schools, "its schools"),
            field("listed", &MapWard::listed, "its schools that cause concern"),
            field("names", &MapWard::names, "which these are"),
        };
    }
};

template <>
struct FieldsOf<SchoolMap> {
    static constexpr auto list() {
        return Fields{
            field("points", &SchoolMap::points, "schools whose place is known"),
            field("wards", &SchoolMap::wards, "wards, most concern first"),
            field("listed", &SchoolMap::listed, "schools on it that cause concern"),
            field("unplaced", &SchoolMap::unplaced, "schools whose place is not known"),
            field("missing", &SchoolMap::unplaced_listed, "those of them that cause concern"),
            field("categorised", &SchoolMap::has_categories, "LA categories are shown"),
            field("which", &SchoolMap::which, "causing concern; or with a low Ofsted grade"),
            field("finding", &SchoolMap::finding, "where schools causing concern stand"),
            field("alternative", &SchoolMap::alternative, "the map in words"),
        };
    }
};

}  // namespace clinic
