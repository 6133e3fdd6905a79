#include "example/make_school.hpp"

#include <algorithm>
#include <cassert>

namespace clinic {

namespace {

constexpr int kHundredMetres = 100;

}  // namespace

void add_place(MadeSchool& school, std::uint64_t seed) {
    const Territory& territory = school.council->territory;
    const words::List& wards = *school.council->wording.wards;
    assert(territory.wards.size() == wards.size() && "a place for each ward");
    const auto ward = std::ranges::find(wards, school.ward) - wards.begin();
    const WardPlace& place = territory.wards[static_cast<std::size_t>(ward)];
    Dice dice = dice_for(seed, school.index, "place");
    school.easting =
        territory.easting + place.east * kHundredMetres + dice.about_nought(place.spread);
    school.northing =
        territory.northing + place.north * kHundredMetres + dice.about_nought(place.spread);
}

}  // namespace clinic
