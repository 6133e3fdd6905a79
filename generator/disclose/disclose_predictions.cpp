#include "disclose/disclose_predictions.hpp"

#include "assess/figure_words.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Years told of each measure.
constexpr std::size_t kMostYears = 2;

// The submission of that year and kind; of several the last.
const Submission* of_year(const std::vector<const Submission*>& submissions, int year) {
    const Submission* found = nullptr;
    for (const Submission* submission : submissions) {
        if (submission->year == year && (found == nullptr || found->on < submission->on)) {
            found = submission;
        }
    }
    return found;
}

std::optional<PredictionLine> prediction_line(const Measure& measure, int year,
                                              const SchoolScene& scene) {
    const SchoolOnDay& school = scene.school();
    const Submission* predicted = of_year(school.predictions, year);
    const Submission* target = of_year(school.targets, year);
    if (!value_in(predicted, measure) && !value_in(target, measure)) {
        return std::nullopt;
    }
    const KnownFigure* result = school.in_year(measure.id, year);
    PredictionLine line;
    line.measure = label_of(measure);
    line.year = year_text(measure, year);
    line.predicted = submitted_amount(predicted, "predictions", measure, result, scene);
    line.target = submitted_amount(target, "targets", measure, result, scene);
    line.result = shown_figure(measure, result, *scene.reader);
    if (line.predicted.value) {
        line.submitted = joined_text(
            {role_title(scene.scene->history().authority, predicted->by), long_text(predicted->on)},
            ", ");
    }
    return line;
}

// Newest first.
std::vector<int> years_of(const SchoolOnDay& school) {
    std::set<int, std::greater<>> years;
    for (const std::vector<const Submission*>* submissions :
         {&school.predictions, &school.targets}) {
        for (const Submission* submission : *submissions) {
            years.insert(submission->year);
        }
    }
    return {years.begin(), years.end()};
}

}  // namespace

Amount submitted_amount(const Submission* submission, const char* path, const Measure& measure,
                        const KnownFigure* result, const SchoolScene& scene) {
    Amount amount;
    amount.unit = measure.unit;
    amount.decimals = measure.decimals;
    amount.instead = kNotRecorded;
    const std::optional<double> value = value_in(submission, measure);
    if (!value) {
        return amount;
    }
    // Without a result yet only the measure itself can say that it is not public.
    const KnownFigure no_result;
    const Basis of_result = basis_of(measure, result == nullptr ? no_result : *result);
    const Basis of_submission{path, marks_of({&submission->exempt})};
    const auto fact =
        std::ranges::find(submission->figures, measure.id, &std::pair<std::string, double>::first);
    if (scene.reader->may_see(&*fact, of_submission) && scene.reader->may_see(&*fact, of_result)) {
        amount.value = value;
    } else {
        amount.instead = kWithheld;
    }
    return amount;
}

std::vector<PredictionLine> prediction_lines(const SchoolScene& scene) {
    std::vector<PredictionLine> lines;
    const std::vector<int> years = years_of(scene.school());
    for (const Comparison& comparison : scene.assessment().comparisons) {
        std::size_t told = 0;
        for (const int year : years) {
            std::optional<PredictionLine> line =
                told < kMostYears ? prediction_line(*comparison.measure, year, scene)
                                  : std::nullopt;
            if (line) {
                lines.push_back(std::move(*line));
                ++told;
            }
        }
    }
    return lines;
}

}  // namespace clinic
