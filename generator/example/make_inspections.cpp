#include "example/make_school.hpp"

#include <algorithm>

namespace clinic {
namespace {

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

// A visit that would fall into a pause comes soon after it, the earlier ones first.
int after_pauses(const Council& council, int number) {
    for (const auto& [from, until] : council.inspection_pauses) {
        const int begun = day_number(from);
        if (number >= begun && number <= day_number(until)) {
            number = day_number(until) + 1 + (number - begun) / 4;
        }
    }
    return number;
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

// Behaviour is often a grade better than the rest, seldom worse.
void add_areas(MadeInspection& inspection, const FrameworkOfDay& framework,
               const MadeSchool& school, Dice& dice) {
    const int found = inspection.found;
    for (const std::string_view area : framework.areas) {
        const bool better = found > 1 && dice.chance(area == "behaviour" ? 40 : 10);
        inspection.areas.emplace_back(area, found - (better ? 1 : 0));
    }
    if (!framework.early_years.empty() && has_ks1(school.kind)) {
        const bool better = found > 1 && dice.chance(30);
        inspection.areas.emplace_back(framework.early_years, found - (better ? 1 : 0));
    }
}

// A report card tells areas further apart. Its best grade is 5, and what was found good is 3.
void add_card(MadeInspection& inspection, const FrameworkOfDay& framework, const MadeSchool& school,
              Dice& dice) {
    const int usual = 5 - inspection.found;
    std::vector<std::string_view> areas = framework.areas;
    if (has_ks1(school.kind)) {
        areas.push_back(framework.early_years);
    }
    for (const std::string_view area : areas) {
        const int better = inspection.found == 3 ? 50 : 18;
        const int apart = dice.chance(better) ? 1 : dice.chance(8) ? -1 : 0;
        inspection.areas.emplace_back(area, std::clamp(usual + apart, 1, 5));
    }
}

bool is_worst(const MadeInspection& inspection, std::string_view area, int worst) {
    return std::ranges::any_of(inspection.areas, [&](const auto& graded) {
        return graded.second == worst && (area.empty() || graded.first == area);
    });
}

// Where there is no overall grade, the categories follow from areas and safeguarding.
void add_concern_by_area(MadeInspection& inspection, const FrameworkOfDay& framework) {
    const int worst = framework.report_card ? 1 : 4;
    const bool is_unsafe = inspection.safeguarding == framework.unsafe;
    const auto others =
        std::ranges::count(inspection.areas, worst, &std::pair<std::string_view, int>::second);
    if (is_worst(inspection, "leadership", worst) && (others > 1 || is_unsafe)) {
        inspection.concern = framework.worst_concern;
    } else if (others > 0 || is_unsafe) {
        inspection.concern = framework.concern;
    }
}

void add_grades(MadeInspection& inspection, const FrameworkOfDay& framework,
                const MadeSchool& school, Dice& dice) {
    if (framework.report_card) {
        add_card(inspection, framework, school, dice);
    } else if (!framework.areas.empty()) {
        add_areas(inspection, framework, school, dice);
    }
    if (framework.overall && inspection.found == 4) {
        inspection.concern = dice.chance(60) ? framework.worst_concern : framework.concern;
    }
    if (!framework.safe.empty()) {
        const bool is_unsafe = inspection.found == 4 && dice.chance(40);
        inspection.safeguarding = is_unsafe ? framework.unsafe : framework.safe;
    }
    if (!framework.overall) {
        add_concern_by_area(inspection, framework);
    }
}

MadeInspection visit_on(const MadeSchool& school, int day, Dice& dice) {
    MadeInspection inspection;
    inspection.date = inspection_day(day);
    // Whole weeks and a day or two later: a Wednesday, Thursday or Friday.
    inspection.published = date_of_day_number(day_number(inspection.date) + 7 * dice.between(3, 4) +
                                              dice.below(2) + 1);
    inspection.framework = framework_on(*school.council, inspection.date).id;
    return inspection;
}

void add_visit(MadeSchool& school, int day, Dice& dice, Sentences& sentences) {
    MadeInspection inspection = visit_on(school, day, dice);
    const FrameworkOfDay& framework = framework_on(*school.council, inspection.date);
    const int progress = static_cast<int>(school.inspections.size()) * 14;
    inspection.found = grade_for(school.quality + progress, dice);
    inspection.overall = framework.overall;
    add_grades(inspection, framework, school, dice);
    if (!framework.areas.empty()) {
        const SentenceFacts facts = {{"school", school.name},
                                     {"pupils-are", std::string(pupils_are(school.kind))}};
        inspection.findings = sentences.say(findings_for(inspection.found), facts, dice);
    }
    school.inspections.push_back(inspection);
}

// The school was found good or better, no visit has warned since, and the framework knows visits
// that leave a grade as it is.
bool may_be_ungraded(const MadeSchool& school, const FrameworkOfDay& framework) {
    if (school.inspections.empty() || framework.visit.empty()) {
        return false;
    }
    const MadeInspection& last = school.inspections.back();
    return (last.found == 1 || last.found == 2) && !last.warns;
}

void add_ungraded(MadeSchool& school, int day, Dice& dice) {
    const bool outstanding = school.inspections.back().found == 1;
    MadeInspection inspection = visit_on(school, day, dice);
    const FrameworkOfDay& framework = framework_on(*school.council, inspection.date);
    inspection.overall = framework.overall;
    inspection.kind = framework.visit;
    inspection.safeguarding = framework.safe;
    inspection.warns = !outstanding && dice.chance(30);
    inspection.outcome = inspection.warns ? framework.warns
                         : outstanding    ? framework.remains_outstanding
                                          : framework.remains;
    school.inspections.push_back(inspection);
}

// Years to the next visit: soon after a weak grade or a warning, late after a strong one.
int days_to_next(const MadeInspection& last, Dice& dice) {
    if (last.found == 0) {
        return last.warns ? dice.between(420, 700) : dice.between(1100, 1400);
    }
    switch (last.found) {
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
    const Council& council = *school.council;
    Dice dice = dice_for(seed, school.index, "inspections");
    int day =
        day_number(council.first_inspection) + dice.between(0, council.first_inspections_over);
    if (school.opened) {
        day = day_number(*school.opened) + dice.between(500, 700);
    }
    const int last = day_number(council.last_inspection);
    while ((day = after_pauses(council, day)) <= last) {
        const FrameworkOfDay& framework = framework_on(council, inspection_day(day));
        if (may_be_ungraded(school, framework) && dice.chance(60)) {
            add_ungraded(school, day, dice);
        } else {
            add_visit(school, day, dice, sentences);
        }
        day += days_to_next(school.inspections.back(), dice) * council.visits_apart / 100;
    }
}

}  // namespace clinic
