#include "example/make_school.hpp"

#include <algorithm>

namespace clinic {
namespace {

struct FrameworkOfDay {
    std::string_view id;
    Date from;
    std::vector<std::string_view> areas;
};

const std::vector<FrameworkOfDay> kFrameworks = {
    {"s5-2009", {2009, 9, 1}, {"achievement", "teaching", "behaviour", "leadership"}},
    {"s5-2012", {2012, 9, 1}, {"achievement", "teaching", "behaviour", "leadership"}},
    {"cif-2015", {2015, 9, 1}, {"leadership", "teaching", "behaviour", "outcomes"}},
};

const FrameworkOfDay& framework_on(const Date& day) {
    const FrameworkOfDay* found = &kFrameworks.front();
    for (const FrameworkOfDay& framework : kFrameworks) {
        found = framework.from <= day ? &framework : found;
    }
    return *found;
}

// The nearest Tuesday or Wednesday in term time: not in late July or August, nor so late in the
// year that the report would come out at Christmas.
Date inspection_day(int number) {
    Date day = date_of_day_number(number);
    if ((day.month == 7 && day.day > 10) || day.month == 8) {
        number += 55;
    }
    day = date_of_day_number(number);
    if (day.month == 12 || (day.month == 11 && day.day > 20)) {
        number += 50;
    } else if (day.month == 1 && day.day < 8) {
        number += 14;
    }
    // 1 January 1970 was a Thursday.
    const int weekday = (number + 3) % 7;
    return date_of_day_number(number - weekday + 1 + number % 2);
}

int grade_for(int quality, Dice& dice) {
    const int shown = quality + dice.about_nought(70);
    return shown > 78 ? 1 : shown > -52 ? 2 : shown > -128 ? 3 : 4;
}

const words::List& findings_for(int grade) {
    return grade == 1   ? words::kFindingsOutstanding
           : grade == 2 ? words::kFindingsGood
           : grade == 3 ? words::kFindingsImprove
                        : words::kFindingsInadequate;
}

void add_areas(MadeInspection& inspection, const MadeSchool& school, Dice& dice) {
    const int overall = inspection.overall;
    for (const std::string_view area : framework_on(inspection.date).areas) {
        // Behaviour is often a grade better than the rest, seldom worse.
        const bool better = overall > 1 && dice.chance(area == "behaviour" ? 40 : 10);
        inspection.areas.emplace_back(area, overall - (better ? 1 : 0));
    }
    if (inspection.framework == "cif-2015" && has_ks1(school.kind)) {
        const bool better = overall > 1 && dice.chance(30);
        inspection.areas.emplace_back("early-years", overall - (better ? 1 : 0));
    }
}

void add_visit(MadeSchool& school, int day, Dice& dice, Sentences& sentences) {
    MadeInspection inspection;
    inspection.date = inspection_day(day);
    // Whole weeks and a day or two later: a Wednesday, Thursday or Friday.
    inspection.published = date_of_day_number(day_number(inspection.date) + 7 * dice.between(3, 4) +
                                              dice.below(2) + 1);
    inspection.framework = framework_on(inspection.date).id;
    const int progress = static_cast<int>(school.inspections.size()) * 14;
    inspection.overall = grade_for(school.quality + progress, dice);
    if (inspection.framework != "s5-2009") {
        add_areas(inspection, school, dice);
    }
    const bool latest = inspection.framework == "cif-2015";
    if (inspection.overall == 4) {
        const bool worst = dice.chance(60);
        inspection.concern = worst                               ? "special measures"
                             : inspection.framework == "s5-2009" ? "notice to improve"
                                                                 : "serious weaknesses";
    }
    if (latest) {
        inspection.safeguarding =
            inspection.overall == 4 && dice.chance(40) ? "not effective" : "effective";
    }
    if (inspection.framework != "s5-2009") {
        const SentenceFacts facts = {{"school", school.name},
                                     {"pupils-are", std::string(pupils_are(school.kind))}};
        inspection.findings = sentences.say(findings_for(inspection.overall), facts, dice);
    }
    school.inspections.push_back(inspection);
}

// Years to the next visit: soon after a weak grade, late after a strong one.
int days_to_next(int grade, Dice& dice) {
    switch (grade) {
        case 1:
            return dice.between(1500, 2100);
        case 2:
            return dice.between(1100, 1500);
        case 3:
            return dice.between(540, 760);
        default:
            return dice.between(400, 560);
    }
}

}  // namespace

void add_inspections(MadeSchool& school, std::uint64_t seed, Sentences& sentences) {
    Dice dice = dice_for(seed, school.index, "inspections");
    int day = day_number(Date{2010, 1, 12}) + dice.between(0, 1060);
    if (school.opened) {
        day = day_number(*school.opened) + dice.between(500, 700);
    }
    // Reports of later visits would come out after the last clinic's cutoff.
    const int last = day_number(Date{2016, 4, 18});
    while (day <= last) {
        add_visit(school, day, dice, sentences);
        day += days_to_next(school.inspections.back().overall, dice);
    }
}

}  // namespace clinic
