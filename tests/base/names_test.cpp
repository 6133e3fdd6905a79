#include "base/name_order.hpp"
#include "base/nearest.hpp"

#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

TEST_CASE("names are in the order a reader looks them up") {
    std::vector<std::string> names = {"St Mary 10", "éclair", "St Mary 9",  "Zoo",
                                      "St Mary's",  "Eccles", "Łódź House", "Lodz Hall"};
    std::sort(names.begin(), names.end(), name_before);
    CHECK(names == std::vector<std::string>{"Eccles", "éclair", "Lodz Hall", "Łódź House",
                                            "St Mary 9", "St Mary 10", "St Mary's", "Zoo"});
}

TEST_CASE("names that differ only in letter case still have one order") {
    CHECK(name_before("ABC", "abc"));
    CHECK_FALSE(name_before("abc", "ABC"));
    CHECK_FALSE(name_before("abc", "abc"));
}

TEST_CASE("the nearest name is suggested, but not a far one") {
    const std::vector<std::string> names = {"attendance", "absence", "roll"};
    CHECK(nearest_name("attendence", names) == "attendance");
    CHECK(nearest_name("Roll", names) == "roll");
    CHECK(nearest_name("zebra", names).empty());
    CHECK(name_hint("rol", names) == "did you mean 'roll'?");
    CHECK(name_hint("zebra", names) == "one of attendance, absence, roll");
    CHECK(name_hint("x", {}).empty());
}
