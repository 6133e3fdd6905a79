#include "compose/map_chart.hpp"

#include "disclose/disclosed.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points.
constexpr double kMapWide = 500;
constexpr double kLeastMap = 260;
constexpr double kMostMap = 380;
// A ward of fewer schools has no middle worth a name.
constexpr int kFewestForName = 2;

// As high as the schools lie apart, within what a page takes.
Size map_size(const std::vector<MapPoint>& points) {
    const auto [west, east] = std::ranges::minmax(points, {}, &MapPoint::easting);
    const auto [south, north] = std::ranges::minmax(points, {}, &MapPoint::northing);
    const double across = std::max(east.easting - west.easting, 1.0);
    const double up = north.northing - south.northing;
    return {kMapWide, std::clamp(kMapWide * up / across, kLeastMap, kMostMap)};
}

}  // namespace

Chart map_chart(const void* value, const std::string& title) {
    const SchoolMap& map = *static_cast<const SchoolMap*>(value);
    Chart chart;
    chart.kind = "map";
    chart.title = title;
    chart.alternative = map.alternative;
    chart.each = "School";
    chart.focus = map.which;
    chart.x_name = "Easting";
    chart.y_name = "Northing";
    for (const MapPoint& point : map.points) {
        chart.points.push_back(
            {point.school, point.easting, point.northing, point.rag, point.listed});
    }
    for (const MapWard& ward : map.wards) {
        if (ward.placed >= kFewestForName) {
            chart.ground.push_back({ward.name, ward.easting, ward.northing});
        }
    }
    if (!chart.points.empty()) {
        chart.size = map_size(map.points);
    }
    return chart;
}

}  // namespace clinic
