#include "assess/predictions.hpp"

#include "assess/groups.hpp"
#include "assess/judge_figures.hpp"
#include "assess/subject.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace clinic {

namespace {

using Submissions = std::vector<const Submission*>;

Date end_of_year(const Measure& measure, int year) {
    switch (measure.year) {
        case YearKind::Academic:
            return {year, 8, 31};
        case YearKind::Financial:
            return {year, 3, 31};
        case YearKind::January:
            break;
    }
    return {year, 1, 31};
}

// The last day on which a figure of the year could be predicted: results are known in the schools
// before they are published.
Date last_day_to_predict(const Measure& measure, const KnownFigure& result) {
    const Date end = end_of_year(measure, result.year);
    return result.release == nullptr ? end : std::min(end, result.release->published);
}

// By day, oldest first; of one day in the order of the file.
Submissions known_by(const std::vector<Submission>& all, const Date& day) {
    Submissions known;
    for (const Submission& submission : all) {
        if (submission.on <= day) {
            known.push_back(&submission);
        }
    }
    std::ranges::stable_sort(known, {}, &Submission::on);
    return known;
}

// Of that measure and year, in the order given.
Submissions about(const Submissions& all, const Measure& measure, int year) {
    Submissions found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Submission* submission) {
        return submission->year == year && value_in(submission, measure);
    });
    return found;
}

// Newest first.
std::set<int, std::greater<>> years_of(const Submissions& all, const Measure& measure) {
    std::set<int, std::greater<>> years;
    for (const Submission* submission : all) {
        if (value_in(submission, measure)) {
            years.insert(submission->year);
        }
    }
    return years;
}

std::optional<PastPrediction> past_of(const Submissions& all, const Measure& measure,
                                      const KnownFigure& result) {
    Submissions made = about(all, measure, result.year);
    std::erase_if(made, [&](const Submission* submission) {
        return last_day_to_predict(measure, result) < submission->on;
    });
    if (made.empty()) {
        return std::nullopt;
    }
    PastPrediction past;
    past.year = result.year;
    past.submission = made.back();
    past.predicted = *value_in(past.submission, measure);
    past.earlier.assign(made.begin(), made.end() - 1);
    past.result = &result;
    past.error = towards_better(measure, past.predicted - result.value);
    return past;
}

void take_predictions(const Submissions& all, const SchoolOnDay& school, TrackRecord& record) {
    const Measure& measure = *record.measure;
    for (const int year : years_of(all, measure)) {
        const KnownFigure* result = school.in_year(measure.id, year);
        if (result == nullptr || result->symbol == Symbol::NoFigure) {
            record.next = record.next == nullptr ? about(all, measure, year).back() : record.next;
        } else if (result->is_number()) {
            if (std::optional<PastPrediction> past = past_of(all, measure, *result)) {
                record.past.push_back(std::move(*past));
            }
        }
    }
}

void take_target(const Submissions& all, TrackRecord& record) {
    const std::set<int, std::greater<>> years = years_of(all, *record.measure);
    if (record.next == nullptr ? years.empty() : !years.contains(record.next->year)) {
        return;
    }
    const int year = record.next == nullptr ? *years.begin() : record.next->year;
    record.target = about(all, *record.measure, year).back();
}

}  // namespace

std::vector<TrackRecord> track_records(const History& history, const SchoolOnDay& school,
                                       const Date& day) {
    const Submissions predictions = known_by(school.school->predictions, day);
    const Submissions targets = known_by(school.school->targets, day);
    std::vector<TrackRecord> records;
    if (predictions.empty() && targets.empty()) {
        return records;
    }
    for (const std::string& id : history.measure_order) {
        TrackRecord record;
        record.measure = measure_of(history, id);
        if (record.measure == nullptr) {
            continue;
        }
        take_predictions(predictions, school, record);
        take_target(targets, record);
        if (!record.past.empty() || record.next != nullptr || record.target != nullptr) {
            records.push_back(std::move(record));
        }
    }
    return records;
}

std::optional<double> value_in(const Submission* submission, const Measure& measure) {
    if (submission == nullptr) {
        return std::nullopt;
    }
    const auto found =
        std::ranges::find(submission->figures, measure.id, &std::pair<std::string, double>::first);
    return found == submission->figures.end() ? std::nullopt : std::optional(found->second);
}

Errors errors_of(const Measure& measure, const std::vector<double>& errors) {
    Errors all;
    all.count = static_cast<int>(errors.size());
    for (const double error : errors) {
        all.bias += error / all.count;
        all.typical += std::fabs(error) / all.count;
        const bool is_beyond = !reaches(measure.same, std::fabs(error));
        all.too_high += is_beyond && error > 0 ? 1 : 0;
        all.too_low += is_beyond && error < 0 ? 1 : 0;
    }
    return all;
}

}  // namespace clinic
