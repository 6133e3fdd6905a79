#include "example/make_school.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {
namespace {

Date days_before(const Date& day, int days) {
    return date_of_day_number(day_number(day) - days);
}

Date some_september(Dice& dice, int first, int last) {
    return Date{dice.between(first, last), 9, 1};
}

// News of a change is a few weeks older than the change.
MadePerson newcomer(const Date& from, const std::string& name, Dice& dice) {
    MadePerson person;
    person.from = from;
    person.known = days_before(from, 7 * dice.between(3, 10));
    person.is = name;
    return person;
}

void add_heads(MadeSchool& school, Dice& dice) {
    const Council& council = *school.council;
    const int first_possible = council.first_year + (school.opened ? 1 : -6);
    school.heads.push_back({some_september(dice, first_possible, council.first_year + 2),
                            std::nullopt, person_name(dice), "", ""});
    if (!dice.chance(38)) {
        return;
    }
    const std::size_t term = static_cast<std::size_t>(dice.below(6));
    const std::string_view why = dice.pick(words::kWhyHead);
    const bool stopgap = dice.chance(55);
    MadePerson next = newcomer(council.term_starts[term], person_name(dice), dice);
    next.why = why;
    if (stopgap) {
        next.status = dice.chance(50) ? "interim" : "acting";
    }
    if (stopgap && dice.chance(8)) {
        next.is = "vacant";
        next.status.clear();
    }
    school.heads.push_back(next);
    const std::size_t later = term + static_cast<std::size_t>(dice.between(1, 3));
    if (stopgap && later < council.term_starts.size()) {
        school.heads.push_back(newcomer(council.term_starts[later], person_name(dice), dice));
    }
}

void add_chairs(MadeSchool& school, Dice& dice) {
    const Council& council = *school.council;
    const int first_possible = council.first_year + (school.opened ? 1 : -5);
    school.chairs.push_back({some_september(dice, first_possible, council.first_year + 2),
                             std::nullopt, person_name(dice), "", ""});
    if (!dice.chance(40)) {
        return;
    }
    const Date& start = council.term_starts[static_cast<std::size_t>(dice.below(6))];
    const Date elected =
        date_of_day_number(day_number(start) + 7 * dice.between(1, 4) + dice.below(4));
    MadePerson next{elected, std::nullopt, person_name(dice), "",
                    std::string(dice.pick(words::kWhyChair))};
    if (dice.chance(12)) {
        next.is = "vacant";
    }
    school.chairs.push_back(next);
    if (next.is == "vacant") {
        const Date filled = date_of_day_number(day_number(elected) + 110);
        school.chairs.push_back({filled, std::nullopt, person_name(dice), "", ""});
    }
}

void add_vacancies(MadeSchool& school, Dice& dice) {
    school.governor_places = dice.between(9, 16);
    const int trouble = dice.chance(16) ? 3 : 0;
    int now = dice.below(3) + (trouble > 0 ? dice.below(3) : 0);
    const Council& council = *school.council;
    school.vacancies.push_back({Date{council.first_year + 3, 9, 10}, now, ""});
    for (std::size_t term = 1; term < council.term_starts.size(); ++term) {
        const int next = std::clamp(now + dice.between(-2, 1) + (term == 3 ? trouble : 0), 0, 6);
        if (next == now || dice.chance(60)) {
            continue;
        }
        const Date from =
            date_of_day_number(day_number(council.term_starts[term]) + dice.between(7, 10));
        const std::string why =
            next > now + 1 ? std::string(dice.pick(words::kWhyVacancies)) : std::string();
        school.vacancies.push_back({from, next, why});
        now = next;
    }
}

// A plan follows the year in which the reserve ran out, or nearly so.
void add_finance(MadeSchool& school, Dice& dice) {
    const FigureCell& reserve = school.figures[FigureRow::Reserve].back();
    const FigureCell& income = school.figures[FigureRow::Income].back();
    if (!reserve.is_number() || reserve.number * 100LL > income.number) {
        return;
    }
    const bool deficit = reserve.number < 0;
    MadeFinance finance{school.council->budget_day, std::nullopt, "budget monitored monthly"};
    if (deficit) {
        finance.is = dice.chance(60) ? "recovery plan" : "licensed deficit";
        finance.to = Date{school.council->last_year() + 3, 3, 31};
    }
    school.finance.push_back(finance);
}

}  // namespace

std::string person_name(Dice& dice) {
    constexpr std::string_view kInitials = "ABCDEFGHJKLMNOPRSTVW";
    std::string name(1, kInitials[static_cast<std::size_t>(dice.below(20))]);
    name += ". ";
    name += dice.pick(words::kSurnameStarts);
    name += dice.pick(words::kSurnameEnds);
    return name;
}

void add_people(MadeSchool& school, std::uint64_t seed) {
    Dice heads = dice_for(seed, school.index, "heads");
    add_heads(school, heads);
    Dice chairs = dice_for(seed, school.index, "chairs");
    add_chairs(school, chairs);
    Dice governors = dice_for(seed, school.index, "governors");
    add_vacancies(school, governors);
    Dice finance = dice_for(seed, school.index, "finance");
    add_finance(school, finance);
}

}  // namespace clinic
