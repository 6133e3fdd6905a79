#include "example/make_school.hpp"

#include <algorithm>

namespace clinic {
namespace {

std::vector<FigureRow> predicted_rows(const Council& council, SchoolKind kind) {
    std::vector<FigureRow> rows;
    if (has_ks1(kind)) {
        rows.push_back(FigureRow::Phonics);
    }
    if (has_ks2(kind) && kind != SchoolKind::Special) {
        rows.push_back(council.rows.ks2);
    }
    if (has_ks4(kind) && kind != SchoolKind::Special && kind != SchoolKind::Alternative) {
        rows.push_back(council.rows.ks4);
    }
    return rows;
}

struct Occasion {
    Date on;
    int year;
    std::string_view by;
    // Points that the school adds to what came, or will come, and how sure it is.
    int hope;
    int doubt;
};

MadeSubmission submit(const MadeSchool& school, const Occasion& occasion, Dice& dice) {
    MadeSubmission submission{occasion.on, occasion.year, occasion.by, {}};
    for (const FigureRow row : predicted_rows(*school.council, school.kind)) {
        // Targets of the year before start from the results of that summer.
        const std::size_t basis =
            occasion.by == "adviser" && occasion.year == school.council->last_year() ? 3 : 4;
        const FigureCell& result = school.figures[row][basis];
        if (result.is_number()) {
            const int figure = result.number + occasion.hope + dice.about_nought(occasion.doubt);
            submission.figures.emplace_back(row, std::clamp(figure, 5, 99));
        }
    }
    return submission;
}

}  // namespace

void add_submissions(MadeSchool& school, std::uint64_t seed) {
    Dice dice = dice_for(seed, school.index, "submissions");
    const int optimism = dice.between(-2, 7);
    const Council& council = *school.council;
    const int year = council.last_year();
    const auto& days = council.predicted_on;
    const Occasion predictions[] = {{days[0], year, "headteacher", optimism, 8},
                                    {days[1], year, "headteacher", optimism / 2, 5},
                                    {days[2], year + 1, "headteacher", optimism / 2 + 2, 7},
                                    {days[3], year + 1, "headteacher", optimism / 2 + 1, 5}};
    for (const Occasion& occasion : predictions) {
        const MadeSubmission submission = submit(school, occasion, dice);
        if (!submission.figures.empty() && !dice.chance(6)) {
            school.predictions.push_back(submission);
        }
    }
    const Occasion targets[] = {{council.targets_on[0], year, "adviser", 3, 5},
                                {council.targets_on[1], year + 1, "adviser", 3, 3}};
    for (const Occasion& occasion : targets) {
        const MadeSubmission submission = submit(school, occasion, dice);
        if (!submission.figures.empty()) {
            school.targets.push_back(submission);
        }
    }
}

}  // namespace clinic
