#include "disclose/trend_words.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Measure percent() {
    Measure measure;
    measure.name = "Expected standard";
    measure.unit = Unit::Percent;
    measure.same = 1;
    return measure;
}

FigureSeries series(const std::string& name, const std::vector<std::optional<double>>& values) {
    FigureSeries series{name, values, {}};
    for (const auto& value : values) {
        series.told.push_back(value ? std::to_string(static_cast<int>(*value)) + "%"
                                    : "suppressed");
    }
    return series;
}

// Of the years to 2014/15.
std::string told(const std::vector<FigureSeries>& all, std::size_t first = 0) {
    std::vector<const FigureSeries*> pointers;
    for (const FigureSeries& one : all) {
        pointers.push_back(&one);
    }
    return trend_words("Alder", percent(), 2015, pointers, first);
}

}  // namespace

TEST_CASE("a trend is told by its direction, its distance from the nation and where it turned") {
    CHECK(told({series("Alder", {60, 72, 52, 66}), series("Authority", {64, 65, 66, 67}),
                series("Nation", {70, 71, 72, 73})}) ==
          "Alder. Rose from 60% in 2011/12 to 66% in 2014/15, 7 points below the nation (73%); "
          "lowest 52% in 2013/14; highest 72% in 2012/13. By year: 60%, 72%, 52%, 66%. "
          "Authority: from 64% in 2011/12 to 67% in 2014/15. Nation: from 70% in 2011/12 to 73% in "
          "2014/15.");
    CHECK(told({series("Alder", {60, 50})}) ==
          "Alder. Fell from 60% in 2013/14 to 50% in 2014/15. By year: 60%, 50%.");
}

TEST_CASE("a change within the measure's tolerance is little, and the same figure is the same") {
    CHECK(told({series("Alder", {60, 61}), series("Nation", {60, 61})}) ==
          "Alder. Changed little, from 60% in 2013/14 to 61% in 2014/15, the same as the nation "
          "(61%). By year: 60%, 61%. Nation: from 60% in 2013/14 to 61% in 2014/15.");
    CHECK(told({series("Alder", {60, 60})}) ==
          "Alder. The same at both ends, 60% in 2013/14 and 60% in 2014/15. By year: 60%, 60%.");
}

TEST_CASE("without the nation's figure the next comparator is the standard") {
    CHECK(told({series("Alder", {60, 70}), series("Authority", {66, 67}),
                series("Nation", {70, {}})}) ==
          "Alder. Rose from 60% in 2013/14 to 70% in 2014/15, 3 points above the authority (67%). "
          "By year: 60%, 70%. Authority: from 66% in 2013/14 to 67% in 2014/15. Nation: 70% in "
          "2013/14.");
}

TEST_CASE("what is not shown is told by its word, and one year by itself") {
    CHECK(told({series("Alder", {60, {}})}) ==
          "Alder. 60% in 2013/14, the only figure. By year: 60%, suppressed.");
    CHECK(told({series("Alder", {{}, {}}), series("Nation", {70, 71})}) ==
          "Alder. suppressed, suppressed. Nation: from 70% in 2013/14 to 71% in 2014/15.");
    CHECK(told({series("Alder", {{}, 60}), series("Nation", {{}, 70})}, 1) ==
          "Alder. 60%, 10 points below the nation (70%). Nation: 70% in 2014/15.");
}
