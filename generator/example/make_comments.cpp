#include "example/make_school.hpp"

#include "base/number_text.hpp"

#include <cstdlib>

namespace clinic {
namespace {

const std::vector<std::string_view> kSmallNumbers = {"two",  "three", "four",
                                                     "five", "six",   "seven"};

// From when on a final release takes the place of a provisional one.
Date final_release(const Council& council, FigureRow row) {
    return row == council.rows.ks2   ? council.releases.ks2_final
           : row == council.rows.ks4 ? council.releases.ks4_final
                                     : council.releases.absence_final;
}

// The figure of the last year as the clinic saw it.
FigureCell seen_at(const MadeSchool& school, FigureRow row, int clinic) {
    if (final_release(*school.council, row) >
        school.council->cutoffs[static_cast<std::size_t>(clinic)]) {
        for (const MadeRevision& revision : school.revisions) {
            if (revision.row == row) {
                return revision.was;
            }
        }
    }
    return school.figures[row].back();
}

std::string_view measure_in_words(const Council& council, FigureRow row) {
    return row == council.rows.ks2 ? "reading, writing and mathematics" : "phonics";
}

// "3 points below the nation"
std::string gap_words(int above_tenths) {
    if (std::abs(above_tenths) < 10) {
        return "in line with the nation";
    }
    const int points = (std::abs(above_tenths) + 5) / 10;
    return number_text(points) + (points == 1 ? " point " : " points ") +
           (above_tenths > 0 ? "above" : "below") + " the nation";
}

std::string pounds_words(int pounds) {
    const std::string amount = "£" + grouped_text(std::abs(pounds), 0);
    return pounds < 0 ? "a deficit of " + amount : amount;
}

std::string month_words(const Date& day) {
    constexpr std::string_view kMonthNames[] = {"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};
    return std::string(kMonthNames[day.month - 1]) + " " + number_text(day.year);
}

SentenceFacts facts_of(const MadeSchool& school, int clinic, Dice& dice) {
    const Date& cutoff = school.council->cutoffs[static_cast<std::size_t>(clinic)];
    SentenceFacts facts = {{"school", school.name},
                           {"pupils-are", std::string(pupils_are(school.kind))},
                           {"pupils", number_text(school.figures[FigureRow::Roll].back().number)},
                           {"places", number_text(school.governor_places)},
                           {"n", std::string(dice.pick(kSmallNumbers))}};
    if (const MadePerson* head = in_post(school.heads, cutoff)) {
        facts["head"] = head->is;
        facts["since"] = month_words(head->from);
    }
    if (const MadePerson* chair = in_post(school.chairs, cutoff)) {
        facts["chair"] = chair->is == "vacant" ? "the vice-chair" : chair->is;
    }
    if (const MadeVacancies* vacancies = vacancies_on(school, cutoff)) {
        facts["vacant"] = number_text(vacancies->is);
    }
    const FigureCell& reserve = school.figures[FigureRow::Reserve].back();
    if (reserve.is_number()) {
        facts["reserve"] = pounds_words(reserve.number);
        facts["saving"] = pounds_words(std::abs(reserve.number) + 12000);
        facts["income"] = pounds_words(school.figures[FigureRow::Income].back().number);
    }
    return facts;
}

// One writer for one school's comments at one clinic.
struct Desk {
    const MadeSchool& school;
    int clinic;
    SentenceFacts facts;
    Sentences& sentences;
    Dice& dice;

    const Council& council() const { return *school.council; }
    const Date& cutoff() const { return council().cutoffs[static_cast<std::size_t>(clinic)]; }
    std::string say(const words::List& list) { return sentences.say(list, facts, dice); }
};

std::string figure_sentence(Desk& desk) {
    const FigureRow row = headline_of(desk.council(), desk.school.kind);
    const FigureCell cell = seen_at(desk.school, row, desk.clinic);
    // No nation stands beside a referral unit.
    if (!cell.is_number() || desk.school.kind == SchoolKind::Alternative) {
        return {};
    }
    const std::string_view phase = headline_phase(desk.school.kind);
    const int decimals = kind_of_row(row).decimals;
    const int tenths = decimals == 0 ? cell.number * 10 : cell.number;
    desk.facts["percent"] = cell_text(cell, decimals);
    desk.facts["year"] = number_text(desk.council().last_year());
    desk.facts["gap"] = gap_words(tenths - nation_tenths(desk.council(), row, phase, kYears - 1));
    desk.facts["measure"] = measure_in_words(desk.council(), row);
    return desk.say(row == FigureRow::Attendance     ? words::kImprovementAttendance
                    : row == desk.council().rows.ks4 ? *desk.council().wording.gcse
                                                     : words::kImprovementFigure);
}

std::string improvement_words(Desk& desk) {
    const Date& cutoff = desk.cutoff();
    const MadeJudgement* category = category_on(desk.school, cutoff);
    const bool red = category != nullptr && category->is == "red";
    const bool amber = category != nullptr && category->is == "amber";
    if (!red && !amber && desk.dice.chance(25)) {
        return {};
    }
    const words::List& list = red     ? words::kImprovementConcern
                              : amber ? words::kImprovementWatch
                                      : words::kImprovementGood;
    const bool with_figure = red || amber || desk.dice.chance(25);
    const std::string figure = with_figure ? figure_sentence(desk) : std::string();
    return (figure.empty() ? figure : figure + " ") + desk.say(list);
}

std::string hr_words(Desk& desk) {
    const Date& cutoff = desk.cutoff();
    const MadePerson* head = in_post(desk.school.heads, cutoff);
    const bool recent = head != nullptr && head->is != "vacant" &&
                        day_number(cutoff) - day_number(head->from) < 160;
    if (recent && desk.dice.chance(85)) {
        return desk.say(words::kHrChange);
    }
    return desk.dice.chance(14) ? desk.say(*desk.council().wording.hr_usual) : std::string();
}

std::string finance_words(Desk& desk) {
    const FigureCell& reserve = desk.school.figures[FigureRow::Reserve].back();
    if (!reserve.is_number()) {
        return {};
    }
    if (reserve.number < 0) {
        return desk.say(words::kFinanceDeficit);
    }
    return desk.dice.chance(18) ? desk.say(words::kFinanceUsual) : std::string();
}

std::string governors_words(Desk& desk) {
    const Date& cutoff = desk.cutoff();
    const MadeVacancies* vacancies = vacancies_on(desk.school, cutoff);
    if (vacancies != nullptr && vacancies->is > 1 &&
        vacancies->is * 5 >= desk.school.governor_places) {
        return desk.say(words::kGovernorsShort);
    }
    return desk.dice.chance(16) ? desk.say(words::kGovernorsUsual) : std::string();
}

struct ServiceVoice {
    std::string_view service;
    std::string_view by;
    std::string (*words)(Desk& desk);
};

constexpr ServiceVoice kVoices[] = {{"improvement", "Officer B", improvement_words},
                                    {"hr", "", hr_words},
                                    {"finance", "", finance_words},
                                    {"governors", "", governors_words}};

// Some of what is said of a school in trouble is for officers alone, for a year.
std::string mark_for(const MadeComment& comment, const MadeSchool& school, Dice& dice) {
    const MadeJudgement* category = category_on(school, comment.on);
    const bool red = category != nullptr && category->is == "red";
    if (comment.service != "improvement" || !red || !dice.chance(40)) {
        return "";
    }
    return "{paragraph: [1, 4], see: [officers], until: " +
           number_text(school.council->last_year() + 2) + "-09-01}";
}

}  // namespace

void add_comments(MadeSchool& school, std::uint64_t seed, Sentences& sentences) {
    Dice dice = dice_for(seed, school.index, "comments");
    for (int clinic = 0; clinic < kClinics; ++clinic) {
        Desk desk{school, clinic, facts_of(school, clinic, dice), sentences, dice};
        for (const ServiceVoice& voice : kVoices) {
            MadeComment comment;
            comment.clinic = clinic;
            comment.service = voice.service;
            comment.by = voice.by;
            // Cutoffs are Fridays; all releases of the term are out by then.
            comment.on = date_of_day_number(day_number(desk.cutoff()) - dice.between(1, 3));
            comment.text = voice.words(desk);
            if (!comment.text.empty()) {
                comment.exempt = mark_for(comment, school, dice);
                school.comments.push_back(comment);
            }
        }
    }
}

}  // namespace clinic
