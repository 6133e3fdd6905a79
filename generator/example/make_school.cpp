#include "example/make_school.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {
namespace {

char letter_of(const Council& council, int index) {
    return council.shape[static_cast<std::size_t>(index) % council.shape.size()];
}

// p primary, i infant, j junior, s secondary, a all-through, x special, r pupil referral unit;
// capitals are academies, N a new free school; other letters are primaries that converted.
SchoolKind kind_of_letter(char letter) {
    switch (letter) {
        case 'i':
            return SchoolKind::Infant;
        case 'j':
            return SchoolKind::Junior;
        case 'N':
            return SchoolKind::NewPrimary;
        case 's':
        case 'S':
            return SchoolKind::Secondary;
        case 'A':
            return SchoolKind::AllThrough;
        case 'x':
        case 'X':
            return SchoolKind::Special;
        case 'r':
            return SchoolKind::Alternative;
        default:
            return SchoolKind::Primary;
    }
}

// A place that no other number has.
std::string place_name(const Council& council, int index, std::uint64_t seed) {
    const words::List& place_starts = *council.wording.place_starts;
    const words::List& place_ends = *council.wording.place_ends;
    const int starts = static_cast<int>(place_starts.size());
    const int ends = static_cast<int>(place_ends.size());
    const int places = starts * ends;
    // The step shares no factor with the number of places, so that every place comes once.
    constexpr int kStep = 1117;
    const int offset = dice_for(seed, 0, "places").below(places);
    const int place = static_cast<int>((static_cast<long long>(index) * kStep + offset) % places);
    const std::string name = std::string(place_starts[static_cast<std::size_t>(place / ends)]) +
                             std::string(place_ends[static_cast<std::size_t>(place % ends)]);
    const int round = index / places;
    if (round == 0) {
        return name;
    }
    return std::string(words::kQualifiers[static_cast<std::size_t>(round - 1)]) + " " + name;
}

std::string_view name_ending(const MadeSchool& school, Dice& dice) {
    switch (school.kind) {
        case SchoolKind::Infant:
            return "Infant School";
        case SchoolKind::Junior:
            return "Junior School";
        case SchoolKind::NewPrimary:
            return "Free School";
        case SchoolKind::Secondary:
            return school.academy ? "Academy" : dice.chance(50) ? "Community College" : "School";
        case SchoolKind::AllThrough:
            return "All-through Academy";
        case SchoolKind::Special:
            return school.academy ? "Special Academy" : "Special School";
        case SchoolKind::Alternative:
            return "Pupil Referral Unit";
        default:
            return school.academy                                 ? "Primary Academy"
                   : school.type == "Voluntary controlled school" ? "C of E Primary School"
                   : dice.chance(35)                              ? "Community Primary School"
                                                                  : "Primary School";
    }
}

std::string_view type_of(const MadeSchool& school, Dice& dice) {
    if (school.kind == SchoolKind::NewPrimary) {
        return "Free school";
    }
    if (school.kind == SchoolKind::Special) {
        return school.academy ? "Academy special converter" : "Community special school";
    }
    if (school.kind == SchoolKind::Alternative) {
        return "Pupil referral unit";
    }
    if (school.academy) {
        return dice.chance(30) ? "Academy sponsor led" : "Academy converter";
    }
    const int roll = dice.below(100);
    return roll < 70   ? "Community school"
           : roll < 90 ? "Voluntary controlled school"
                       : "Foundation school";
}

void add_names(MadeSchool& school, std::uint64_t seed) {
    Dice dice = dice_for(seed, school.index, "names");
    school.type = type_of(school, dice);
    const std::string place = place_name(*school.council, school.index, seed);
    school.name = place + " " + std::string(name_ending(school, dice));
    for (const DifficultName& difficult : school.council->difficult_names) {
        if (difficult.index == school.index) {
            school.name = difficult.name;
            if (school.name.starts_with("St ") || school.name.starts_with("All ")) {
                school.type = "Voluntary aided school";
            }
        }
    }
    if (dice.chance(6) && !school.academy) {
        school.former = place + " County School";
    }
    school.ward = dice.pick(*school.council->wording.wards);
    constexpr std::string_view kLetters = "ABDEFGHJLNPQRSTUWXYZ";
    const auto letter = [&] { return kLetters[static_cast<std::size_t>(dice.below(20))]; };
    school.postcode = "ZZ" + number_text(dice.between(1, 9)) + " " +
                      number_text(dice.between(1, 9)) + letter() + letter();
}

// Numbers run from each kind's first; a very large authority runs out of them.
void add_laestab(MadeSchool& school) {
    const std::string_view phase = phase_of(school.kind);
    const int first = phase == "primary"       ? 2001
                      : phase == "secondary"   ? 4001
                      : phase == "special"     ? 7001
                      : phase == "all-through" ? 6901
                                               : 1101;
    if (school.index < 90) {
        school.laestab =
            number_text(school.council->code) + "/" + number_text(first + school.index);
    }
}

void add_size(MadeSchool& school, Dice& dice) {
    const std::vector<int> forms = {15, 30, 30, 30, 45, 45, 60, 60, 60, 90};
    switch (school.kind) {
        case SchoolKind::Infant:
            school.intake = dice.chance(50) ? 60 : 90;
            school.capacity = 3 * school.intake;
            break;
        case SchoolKind::Junior:
            school.intake = dice.chance(50) ? 60 : 90;
            school.capacity = 4 * school.intake;
            break;
        case SchoolKind::Secondary:
            school.intake = dice.pick(std::vector<int>{150, 180, 180, 210, 240});
            school.capacity = 5 * school.intake + 150;
            break;
        case SchoolKind::AllThrough:
            school.intake = 30;
            school.capacity = 7 * 30 + 5 * 150;
            break;
        case SchoolKind::Special:
            school.capacity = 10 * dice.between(6, 14);
            break;
        case SchoolKind::Alternative:
            school.capacity = 80;
            break;
        default:
            school.intake = dice.pick(forms);
            school.capacity = 7 * school.intake;
    }
    if (school.kind == SchoolKind::Primary && school.intake <= 45 && dice.chance(20)) {
        school.capacity_later = school.capacity + 105;
    }
}

// Poverty runs against results, but does not settle them.
void add_intake(MadeSchool& school, Dice& dice) {
    const bool special = school.kind == SchoolKind::Special;
    const bool unit = school.kind == SchoolKind::Alternative;
    const int extra = special ? 180 : unit ? 230 : 0;
    school.poverty = std::clamp(185 + dice.about_nought(190) + extra, 25, 620);
    school.languages = std::clamp(
        school.council->languages + dice.about_nought(420) + dice.about_nought(200), 15, 930);
    school.quality = dice.about_nought(170) - (special || unit ? 0 : (school.poverty - 185) / 4);
}

}  // namespace

MadeSchool make_school(const Council& council, int index, std::uint64_t seed) {
    MadeSchool school;
    school.council = &council;
    school.index = index;
    school.urn = council.first_urn + index;
    school.first_year = council.first_year;
    school.last_year = council.last_year();
    const char letter = letter_of(council, index);
    school.kind = kind_of_letter(letter);
    school.academy = letter >= 'A' && letter <= 'Z';
    if (school.kind == SchoolKind::NewPrimary) {
        school.opened = Date{council.first_year + 1, 9, 1};
        school.first_year = council.first_year + 2;
    }
    add_names(school, seed);
    add_laestab(school);
    Dice dice = dice_for(seed, index, "size");
    add_size(school, dice);
    add_intake(school, dice);
    return school;
}

std::optional<Date> converted_on(const Council& council, int index) {
    for (const ConversionDay& conversion : council.conversions) {
        if (conversion.letter == letter_of(council, index)) {
            return conversion.opened;
        }
    }
    return std::nullopt;
}

}  // namespace clinic
