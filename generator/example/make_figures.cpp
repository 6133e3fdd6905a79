#include "example/make_figures.hpp"

#include <algorithm>

namespace clinic {
namespace {

// Results of so few pupils are suppressed.
constexpr int kSuppressed = 5;

// How a measure follows the school's quality, and where the authority stands beside the nation.
struct Slope {
    FigureRow row;
    // Tenths of a percentage point for ten of quality.
    int weight;
    int offset;
    int year_noise;
    // The chances of the weakest school, in a thousand.
    int least = 180;
};

const std::vector<Slope> kKs1Slopes = {{FigureRow::Ks1Read, 6, -25, 20},
                                       {FigureRow::Ks1Write, 7, -30, 20},
                                       {FigureRow::Ks1Maths, 5, -20, 20}};
const std::vector<Slope> kKs2Slopes = {
    {FigureRow::Ks2Rwm, 10, -38, 30}, {FigureRow::Ks2Read, 4, -2, 20},
    {FigureRow::Ks2Write, 3, -5, 20}, {FigureRow::Ks2Maths, 5, -8, 20},
    {FigureRow::RwmExp, 10, -22, 30}, {FigureRow::RwmHigh, 3, -8, 15, 10}};
const std::vector<Slope> kKs4Slopes = {
    {FigureRow::Ks4Best, 12, -42, 25},       {FigureRow::Ks4English, 8, -12, 25},
    {FigureRow::Ks4Maths, 9, -25, 25},       {FigureRow::EnglishMaths5, 12, -24, 25, 90},
    {FigureRow::EnglishMaths4, 12, -20, 25}, {FigureRow::EbaccEntry, 11, -30, 60, 60}};
// Averages of points, on the scale of their rows.
const std::vector<Slope> kScoreSlopes = {{FigureRow::Attainment8, 7, -12, 12},
                                         {FigureRow::EbaccAps, 7, -14, 12}};
const Slope kPhonicsSlope = {FigureRow::Phonics, 10, -46, 30};

FigureCell& at(MadeSchool& school, FigureRow row, int year) {
    return school.figures[row][static_cast<std::size_t>(year)];
}

bool is_small_setting(const MadeSchool& school) {
    return school.kind == SchoolKind::Special || school.kind == SchoolKind::Alternative;
}

// The school's chances in a thousand in one year.
int chances(const MadeSchool& school, const Slope& slope, int year, Dice& dice) {
    const int nation = nation_tenths(*school.council, slope.row, "", year);
    if (nation == kUnpublished) {
        return kUnpublished;
    }
    if (is_small_setting(school)) {
        return std::max(20, nation / 10);
    }
    // Two of every seven schools move steadily up or down over the years.
    const int drift = (school.urn % 7 == 0 ? 9 : school.urn % 7 == 3 ? -9 : 0) * (year - 2);
    const int follows = (school.quality + drift) * slope.weight / 10;
    const int mean = nation + slope.offset + follows + dice.about_nought(slope.year_noise);
    return std::clamp(mean, slope.least, 985);
}

void add_result(MadeSchool& school, const Slope& slope, int year, Dice& dice) {
    const int chance = chances(school, slope, year, dice);
    const FigureCell& cohort = at(school, kind_of_row(slope.row).cohort, year);
    FigureCell& cell = at(school, slope.row, year);
    if (chance == kUnpublished || !cohort.is_number()) {
        cell = symbol_cell(slope.row == FigureRow::Phonics && cohort.symbol == "z" ? "z" : ".");
    } else if (cohort.number == 0) {
        cell = symbol_cell("NE");
    } else if (cohort.number <= kSuppressed) {
        cell = symbol_cell("SUPP");
    } else if (school.kind == SchoolKind::Alternative && slope.row != school.council->rows.ks4) {
        // Too few of its pupils have results from before.
        cell = symbol_cell("LOWCOV");
    } else {
        cell = number_cell(share(dice.successes(cohort.number, chance), cohort.number,
                                 kind_of_row(slope.row).decimals));
    }
}

// Pupils of one year group: the school fills up year by year.
int year_group(const MadeSchool& school, int year, Dice& dice) {
    const int filled = 88 + 2 * year + dice.about_nought(6);
    return std::max(4, school.intake * std::min(filled, 101) / 100);
}

void add_early_cohorts(MadeSchool& school, int year, Dice& dice) {
    const bool is_new = school.kind == SchoolKind::NewPrimary;
    if (!has_ks1(school.kind)) {
        return;
    }
    at(school, FigureRow::PhonicsPupils, year) =
        year == 0 ? symbol_cell(".")
                  : number_cell(is_new && year < 3 ? 0 : year_group(school, year, dice));
    if (nation_line(*school.council, FigureRow::Ks1Read, "") != nullptr) {
        at(school, FigureRow::Ks1Pupils, year) =
            number_cell(is_new && year < 4 ? 0 : year_group(school, year, dice));
    }
}

// Pupils are counted where results were published.
FigureCell counted_if(const MadeSchool& school, FigureRow headline, int year, int pupils) {
    return nation_tenths(*school.council, headline, "", year) == kUnpublished ? symbol_cell(".")
                                                                              : number_cell(pupils);
}

void add_late_cohorts(MadeSchool& school, int year, Dice& dice) {
    const bool small = is_small_setting(school);
    if (has_ks2(school.kind)) {
        const int pupils = small ? dice.between(2, 7) : year_group(school, year, dice);
        at(school, FigureRow::Ks2Pupils, year) =
            counted_if(school, school.council->rows.ks2, year, pupils);
    }
    if (school.kind == SchoolKind::NewPrimary) {
        at(school, FigureRow::Ks2Pupils, year) =
            counted_if(school, school.council->rows.ks2, year, 0);
    }
    if (has_ks4(school.kind)) {
        const int intake = school.kind == SchoolKind::AllThrough ? 5 : 1;
        const int pupils = small ? dice.between(3, school.kind == SchoolKind::Special ? 7 : 16)
                                 : intake * year_group(school, year, dice);
        at(school, FigureRow::Ks4Pupils, year) =
            counted_if(school, school.council->rows.ks4, year, pupils);
    }
}

// Nobody reaches the higher mark without the lower one.
void cap(MadeSchool& school, FigureRow row, FigureRow by, int year) {
    FigureCell& cell = at(school, row, year);
    const FigureCell& most = at(school, by, year);
    if (cell.is_number() && most.is_number()) {
        cell.number = std::min(cell.number, most.number);
    }
}

void add_score(MadeSchool& school, const Slope& slope, int year, Dice& dice) {
    const NationLine* nation = nation_line(*school.council, slope.row, "");
    const FigureCell& cohort = at(school, FigureRow::Ks4Pupils, year);
    if (nation == nullptr || nation->is[static_cast<std::size_t>(year)] == kUnpublished) {
        return;
    }
    const int mean = nation->is[static_cast<std::size_t>(year)];
    const int score = is_small_setting(school)
                          ? mean / 7 + dice.about_nought(mean / 12)
                          : mean + slope.offset + school.quality * slope.weight / 10 +
                                dice.about_nought(slope.year_noise);
    at(school, slope.row, year) =
        cohort.number <= kSuppressed ? symbol_cell("SUPP") : number_cell(std::max(score, 10));
}

// Progress 8 with the ends of its interval, in hundredths; the fewer pupils, the wider.
void add_progress(MadeSchool& school, int year, Dice& dice) {
    const NationLine* nation = nation_line(*school.council, FigureRow::Progress8, "");
    if (nation == nullptr || nation->is[static_cast<std::size_t>(year)] == kUnpublished) {
        return;
    }
    const int cohort = at(school, FigureRow::Ks4Pupils, year).number;
    const int pupils = cohort * dice.between(90, 97) / 100;
    at(school, FigureRow::P8Pupils, year) = number_cell(pupils);
    if (is_small_setting(school)) {
        at(school, FigureRow::Progress8, year) =
            symbol_cell(cohort <= kSuppressed ? "SUPP" : "LOWCOV");
        return;
    }
    const int score = nation->is[static_cast<std::size_t>(year)] + school.quality * 4 / 10 +
                      dice.about_nought(14);
    int half = 0;
    while (half * half * pupils < 240 * 240) {
        ++half;
    }
    at(school, FigureRow::Progress8, year) = number_cell(score);
    at(school, FigureRow::P8Low, year) = number_cell(score - half);
    at(school, FigureRow::P8High, year) = number_cell(score + half);
}

void add_results(MadeSchool& school, int year, Dice& dice) {
    if (has_ks1(school.kind)) {
        add_result(school, kPhonicsSlope, year, dice);
        if (year == 0) {
            at(school, FigureRow::Phonics, year) = symbol_cell("z");
        }
        for (const Slope& slope : kKs1Slopes) {
            add_result(school, slope, year, dice);
        }
    }
    if (has_ks2(school.kind) || school.kind == SchoolKind::NewPrimary) {
        for (const Slope& slope : kKs2Slopes) {
            add_result(school, slope, year, dice);
        }
        cap(school, FigureRow::RwmHigh, FigureRow::RwmExp, year);
    }
    if (has_ks4(school.kind)) {
        for (const Slope& slope : kKs4Slopes) {
            add_result(school, slope, year, dice);
        }
        cap(school, FigureRow::EnglishMaths5, FigureRow::EnglishMaths4, year);
        for (const Slope& slope : kScoreSlopes) {
            add_score(school, slope, year, dice);
        }
        add_progress(school, year, dice);
    }
}

int roll_in(const MadeSchool& school, int year, Dice& dice) {
    if (is_small_setting(school)) {
        return school.capacity * (90 + year + dice.about_nought(8)) / 100;
    }
    if (school.kind == SchoolKind::NewPrimary) {
        return school.intake * std::max(1, year - 1);
    }
    const int filled = 88 + 2 * year + dice.about_nought(4);
    return std::max(5, school.capacity * std::min(filled, 102) / 100);
}

// A share of the roll that changes little from year to year.
void add_share_of_roll(MadeSchool& school, FigureRow row, int year, int tenths) {
    const int roll = at(school, FigureRow::Roll, year).number;
    const int pupils = std::clamp((roll * std::max(tenths, 0) + 500) / 1000, 0, roll);
    at(school, row, year) = number_cell(share(pupils, roll, kind_of_row(row).decimals));
}

void add_census(MadeSchool& school, int year, Dice& dice) {
    at(school, FigureRow::Roll, year) = number_cell(roll_in(school, year, dice));
    const bool special = school.kind == SchoolKind::Special;
    const Council& council = *school.council;
    const int trend = nation_tenths(council, FigureRow::Fsm, "", year) -
                      nation_tenths(council, FigureRow::Fsm, "", 4);
    add_share_of_roll(school, FigureRow::Fsm, year, school.poverty + trend + dice.about_nought(12));
    const int support = special ? 12
                        : school.kind == SchoolKind::Alternative
                            ? 720 + dice.about_nought(60)
                            : nation_tenths(council, FigureRow::SenSupport, "", year) +
                                  school.poverty / 5 - 20 + dice.about_nought(20);
    add_share_of_roll(school, FigureRow::SenSupport, year, support);
    const int statement = special ? 975 + dice.about_nought(15)
                          : school.kind == SchoolKind::Alternative
                              ? 130 + dice.about_nought(30)
                              : council.sen_plans + school.urn % 17 + council.more_sen_plans * year;
    add_share_of_roll(school, council.rows.sen_plan, year, statement);
    add_share_of_roll(school, FigureRow::Eal, year,
                      school.languages + 14 * (year - 4) + dice.about_nought(12));
}

// Fixed-term exclusions weigh the more the less settled a school is.
void add_exclusions(MadeSchool& school, int year, Dice& dice) {
    const std::string_view phase = school.kind == SchoolKind::AllThrough    ? "secondary"
                                   : school.kind == SchoolKind::Alternative ? "special"
                                                                            : phase_of(school.kind);
    const int roll = at(school, FigureRow::Roll, year).number;
    const int unsettled = std::clamp(100 - school.quality / 2, 20, 220);
    const Council& council = *school.council;
    const int fixed =
        nation_tenths(council, council.rows.suspensions, phase, year) * unsettled / 1000;
    at(school, council.rows.suspensions, year) =
        number_cell(share(dice.successes(roll, fixed), roll, 2));
    // A rate of 0.13 in a hundred is 13 in ten thousand: one die in ten decides.
    const int permanent =
        nation_tenths(council, FigureRow::ExclusionsPermanent, phase, year) * unsettled / 100;
    const int removed = dice.successes(dice.successes(roll, 100), permanent);
    at(school, FigureRow::ExclusionsPermanent, year) = number_cell(share(removed, roll, 2));
}

void add_attendance(MadeSchool& school, int year, Dice& dice) {
    const bool unit = school.kind == SchoolKind::Alternative;
    const std::string_view phase = headline_phase(school.kind);
    const Council& council = *school.council;
    const int usual = unit ? 765 : nation_tenths(council, FigureRow::Attendance, phase, year) - 2;
    const int attendance = std::clamp(usual + school.quality / 14 + dice.about_nought(7), 600, 984);
    at(school, FigureRow::Attendance, year) = number_cell(attendance);
    const int usual_absent =
        unit ? 420 : nation_tenths(council, council.rows.persistent, phase, year);
    add_share_of_roll(school, council.rows.persistent, year,
                      std::max(2, usual_absent + (usual - attendance) * 2 + dice.about_nought(8)));
    if (nation_line(council, FigureRow::SevereAbsence, phase) != nullptr) {
        const int severe =
            unit ? 180 : nation_tenths(council, FigureRow::SevereAbsence, phase, year);
        add_share_of_roll(school, FigureRow::SevereAbsence, year,
                          std::max(0, severe + (usual - attendance) / 3 + dice.about_nought(6)));
        cap(school, FigureRow::SevereAbsence, council.rows.persistent, year);
    }
}

int income_per_pupil(SchoolKind kind) {
    switch (kind) {
        case SchoolKind::Secondary:
        case SchoolKind::AllThrough:
            return 5500;
        case SchoolKind::Special:
            return 19400;
        case SchoolKind::Alternative:
            return 17200;
        default:
            return 4250;
    }
}

int to_thousands(long long pounds) {
    return static_cast<int>(pounds / 1000 * 1000);
}

// Academies report to the nation, not to the council.
void add_money(MadeSchool& school, Dice& dice) {
    const Council& council = *school.council;
    const bool thrifty = !dice.chance(council.overspend);
    int reserve = 0;
    for (int year = 0; year < kYears; ++year) {
        if (school.academy) {
            for (const FigureRow row :
                 {FigureRow::Income, FigureRow::Spending, FigureRow::Reserve}) {
                at(school, row, year) = symbol_cell("NA");
            }
            continue;
        }
        const long long roll = at(school, FigureRow::Roll, year).number;
        const int income =
            to_thousands(140000 + roll * income_per_pupil(school.kind) * council.funding / 100 +
                         roll * dice.between(-60, 60) + roll * 45 * year);
        if (year == 0) {
            reserve = to_thousands(income * static_cast<long long>(dice.between(20, 85)) / 1000);
        }
        // Those who are not thrifty spend more than they get, and more so each year.
        const int over = thrifty ? dice.between(-16, 13) : dice.between(-4, 16) + 7 * year;
        const int spending = income + to_thousands(income * static_cast<long long>(over) / 1000);
        reserve += income - spending;
        at(school, FigureRow::Income, year) = number_cell(income);
        at(school, FigureRow::Spending, year) = number_cell(spending);
        at(school, FigureRow::Reserve, year) = number_cell(reserve);
    }
}

// What stood in the table before the final release, when it differs.
void revise(MadeSchool& school, FigureRow row, int by, std::string_view source) {
    const FigureCell& now = school.figures[row].back();
    const FigureCell& cohort = school.figures[kind_of_row(row).cohort].back();
    if (!now.is_number() || by == 0) {
        return;
    }
    const RowKind& kind = kind_of_row(row);
    FigureCell was = number_cell(now.number + by);
    if (kind.cohort != FigureRow::Roll) {
        const int pupils = (now.number * cohort.number + 50) / 100 + by;
        was =
            number_cell(share(std::clamp(pupils, 0, cohort.number), cohort.number, kind.decimals));
    }
    if (was != now) {
        school.revisions.push_back({row, was, source});
    }
}

}  // namespace

void add_figures(MadeSchool& school, std::uint64_t seed) {
    Dice pupils = dice_for(seed, school.index, "pupils");
    Dice results = dice_for(seed, school.index, "results");
    Dice conduct = dice_for(seed, school.index, "conduct");
    for (int year = school.first_year - school.council->first_year; year < kYears; ++year) {
        add_census(school, year, pupils);
        add_early_cohorts(school, year, pupils);
        add_late_cohorts(school, year, pupils);
        add_results(school, year, results);
        add_attendance(school, year, conduct);
        add_exclusions(school, year, conduct);
    }
    // Now and then a school's return does not arrive.
    if (conduct.chance(3)) {
        at(school, FigureRow::Attendance, 1) = symbol_cell("NA");
        at(school, school.council->rows.persistent, 1) = symbol_cell("NA");
    }
    Dice money = dice_for(seed, school.index, "money");
    if (school.first_year == school.council->first_year) {
        add_money(school, money);
    }
}

void add_revisions(MadeSchool& school, std::uint64_t seed) {
    Dice dice = dice_for(seed, school.index, "revisions");
    const Council& council = *school.council;
    if (dice.chance(30)) {
        revise(school, council.rows.ks2, -1, council.releases.ks2_provisional);
    }
    if (dice.chance(45)) {
        revise(school, council.rows.ks4, dice.chance(60) ? -1 : 1,
               council.releases.ks4_provisional);
    }
    if (dice.chance(25)) {
        revise(school, FigureRow::Attendance, dice.between(-2, 2),
               council.releases.absence_provisional);
    }
}

}  // namespace clinic
