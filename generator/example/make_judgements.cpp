#include "example/make_school.hpp"

#include <algorithm>

namespace clinic {
namespace {

// What speaks against a school on one day, by reason; the sum decides its category.
struct Concerns {
    int inspection = 0;
    int standards = 0;
    int staffing = 0;
    int finance = 0;
    int governance = 0;
    int safeguarding = 0;

    int sum() const {
        return inspection + standards + staffing + finance + governance + safeguarding;
    }
};

// Terms before the first clinic know the results of the year before.
int results_known(int term) {
    return term < kFirstClinicTerm ? 3 : 4;
}

int standards_concern(const MadeSchool& school, int term) {
    const FigureRow row = headline_of(*school.council, school.kind);
    const int year = results_known(term);
    const FigureCell& cell = school.figures[row][static_cast<std::size_t>(year)];
    if (!cell.is_number()) {
        return 0;
    }
    const std::string_view phase = headline_phase(school.kind);
    const int decimals = kind_of_row(row).decimals;
    const int gap = nation_tenths(*school.council, row, phase, year) -
                    (decimals == 0 ? cell.number * 10 : cell.number);
    if (row == FigureRow::Attendance) {
        return gap > 60 ? 1 : 0;
    }
    return gap > 160 ? 3 : gap > 110 ? 2 : gap > 70 ? 1 : 0;
}

Concerns concerns_on(const MadeSchool& school, int term) {
    const Date& day = school.council->judged_on[static_cast<std::size_t>(term)];
    Concerns concerns;
    if (const MadeInspection* latest = inspection_known(school, day)) {
        concerns.inspection = latest->found == 4   ? 6
                              : latest->found == 3 ? 2
                              : latest->found == 1 ? -1
                                                   : 0;
        concerns.safeguarding = latest->safeguarding == "not effective" ? 1 : 0;
    }
    concerns.inspection += is_warned(school, day) ? 1 : 0;
    concerns.standards = standards_concern(school, term);
    const MadePerson* head = in_post(school.heads, day);
    const bool settled = head != nullptr && head->status.empty() && head->is != "vacant";
    concerns.staffing = settled ? 0 : 1;
    const int year = results_known(term);
    const FigureCell& reserve = school.figures[FigureRow::Reserve][static_cast<std::size_t>(year)];
    concerns.finance = reserve.is_number() && reserve.number < 0 ? 1 : 0;
    if (const MadeVacancies* vacancies = vacancies_on(school, day)) {
        concerns.governance = vacancies->is * 4 >= school.governor_places ? 1 : 0;
    }
    return concerns;
}

std::string_view category_for(int sum) {
    return sum >= 5 ? "red" : sum >= 2 ? "amber" : "green";
}

std::vector<std::string_view> reasons_of(const Concerns& concerns, std::string_view category) {
    std::vector<std::string_view> why;
    if (category == "green") {
        return why;
    }
    const std::pair<int, std::string_view> reasons[] = {{concerns.standards, "standards"},
                                                        {concerns.staffing, "staffing"},
                                                        {concerns.finance, "finance"},
                                                        {concerns.governance, "governance"},
                                                        {concerns.safeguarding, "safeguarding"}};
    for (const auto& [weight, reason] : reasons) {
        if (weight > 0) {
            why.push_back(reason);
        }
    }
    if (why.empty()) {
        why.push_back("standards");
    }
    return why;
}

const words::List& notes_for(std::string_view reason) {
    return reason == "staffing"       ? words::kNoteStaffing
           : reason == "finance"      ? words::kNoteFinance
           : reason == "governance"   ? words::kNoteGovernance
           : reason == "safeguarding" ? words::kNoteSafeguarding
                                      : words::kNoteStandards;
}

// What the school must reach by the summer: nearer to the nation than it is.
std::optional<MadeOutcome> required_outcome(const MadeSchool& school, int term) {
    const FigureRow row = headline_of(*school.council, school.kind);
    const FigureCell& cell = school.figures[row][static_cast<std::size_t>(results_known(term))];
    if (!cell.is_number()) {
        return std::nullopt;
    }
    const RowKind& kind = kind_of_row(row);
    const std::string_view phase = headline_phase(school.kind);
    const int nation = nation_tenths(*school.council, row, phase, results_known(term)) /
                       (kind.decimals == 0 ? 10 : 1);
    const int least = kind.decimals == 0 ? 3 : 4;
    const int aim = cell.number + std::max(least, (nation - cell.number) / 2);
    // Nobody is asked for more than nearly all pupils.
    const int most = kind.decimals == 0 ? 98 : 980;
    return MadeOutcome{row, std::max(cell.number, std::min(aim, most))};
}

int severity(std::string_view category) {
    return category == "red" ? 2 : category == "amber" ? 1 : 0;
}

// A category moves one step a term, but for an inspection that leaves no choice.
std::string_view next_category(const MadeJudgement* last, std::string_view proposed,
                               const Concerns& concerns) {
    if (last == nullptr || concerns.inspection > 4) {
        return proposed;
    }
    const bool jump = severity(proposed) - severity(last->is) == 2 ||
                      severity(last->is) - severity(proposed) == 2;
    return jump ? "amber" : proposed;
}

struct Term {
    int number;
    Concerns concerns;
    int leaning;
};

MadeJudgement judge(const MadeSchool& school, const Term& term, Sentences& sentences, Dice& dice) {
    MadeJudgement judgement;
    judgement.from = school.council->judged_on[static_cast<std::size_t>(term.number)];
    const MadeJudgement* last = school.categories.empty() ? nullptr : &school.categories.back();
    const int sum = term.concerns.sum();
    const std::string_view proposed = category_for(sum > 0 ? sum + term.leaning : sum);
    judgement.is = next_category(last, proposed, term.concerns);
    const std::string_view by_facts = category_for(sum);
    if (judgement.is != by_facts && judgement.is != "green") {
        judgement.against = by_facts;
    }
    judgement.why = reasons_of(term.concerns, judgement.is);
    const bool better = last != nullptr && severity(judgement.is) < severity(last->is);
    const bool same = last != nullptr && last->is == judgement.is && last->why == judgement.why;
    const SentenceFacts facts = {{"school", school.name},
                                 {"pupils-are", std::string(pupils_are(school.kind))}};
    if (better) {
        judgement.note = sentences.say(words::kNoteBetter, facts, dice);
    } else if (!judgement.why.empty() && !same) {
        judgement.note = sentences.say(notes_for(judgement.why.front()), facts, dice);
    }
    if (judgement.is != "green") {
        judgement.outcome = required_outcome(school, term.number);
    }
    return judgement;
}

// Agreed anew each autumn; between, only what changed is written down.
bool worth_writing(const std::vector<MadeJudgement>& before, const MadeJudgement& now, int term) {
    const bool autumn = term == 0 || term == kFirstClinicTerm;
    return autumn || before.empty() || before.back().is != now.is || before.back().why != now.why;
}

// PSISN: 1 runs itself, 2 has help from its triad, 3 has support led by the council.
void add_grade(MadeSchool& school, int term, Dice& dice) {
    MadeJudgement grade;
    grade.from = school.council->judged_on[static_cast<std::size_t>(term)];
    const std::string_view category = category_on(school, grade.from)->is;
    grade.is = category == "red" ? "3" : category == "amber" ? "2" : "1";
    if (dice.chance(10)) {
        grade.is = category == "green" ? "2" : "3";
    }
    if (grade.is == "3") {
        grade.why = category_on(school, grade.from)->why;
        if (grade.why.empty()) {
            grade.why.push_back("standards");
        }
    }
    const bool autumn = term == 0 || term == kFirstClinicTerm;
    if (autumn || school.grades.back().is != grade.is) {
        school.grades.push_back(grade);
    }
}

}  // namespace

void add_judgements(MadeSchool& school, std::uint64_t seed, Sentences& sentences) {
    Dice dice = dice_for(seed, school.index, "judgements");
    Dice grades = dice_for(seed, school.index, "grades");
    const int usual = dice.chance(20) ? 1 : 0;
    for (int term = 0; term < kTerms; ++term) {
        const int leaning = usual + (dice.chance(12) ? -1 : dice.chance(14) ? 1 : 0);
        const Term now{term, concerns_on(school, term), leaning};
        const MadeJudgement judgement = judge(school, now, sentences, dice);
        if (worth_writing(school.categories, judgement, term)) {
            school.categories.push_back(judgement);
        }
        if (school.council->has_grades) {
            add_grade(school, term, grades);
        }
    }
}

}  // namespace clinic
