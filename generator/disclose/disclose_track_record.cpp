#include "disclose/disclose_track_record.hpp"

#include "assess/figure_words.hpp"
#include "base/name_order.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/disclose_predictions.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// A habit takes so many results to be seen.
constexpr int kHabit = 2;
constexpr const char* kPredictionsFocus = "prediction";

// The errors of past predictions that may be shown.
std::vector<double> errors_seen(const TrackRecord& record, Reader& reader) {
    std::vector<double> errors;
    for (const PastPrediction& past : record.past) {
        const Basis submitted{"predictions", marks_of({&past.submission->exempt})};
        if (reader.may_see_all({submitted, basis_of(*record.measure, *past.result)})) {
            errors.push_back(past.error);
        }
    }
    return errors;
}

std::string signed_words(const Measure& measure, double error) {
    return difference_text(error, amount_of(measure, error));
}

RecordLine line_of(const TrackRecord& record, const Errors& errors, const SchoolScene& scene) {
    const Measure& measure = *record.measure;
    const KnownFigure* last = scene.school().latest(measure.id);
    RecordLine line;
    line.measure = label_of(measure);
    line.last = shown_figure(measure, last, *scene.reader);
    line.last_year = last == nullptr ? std::string() : year_text(measure, last->year);
    const Submission* next = record.next != nullptr ? record.next : record.target;
    if (next != nullptr) {
        const KnownFigure* result = scene.school().in_year(measure.id, next->year);
        line.year = year_text(measure, next->year);
        line.predicted = submitted_amount(record.next, "predictions", measure, result, scene);
        line.target = submitted_amount(record.target, "targets", measure, result, scene);
    }
    line.results = errors.count;
    if (errors.count > 0) {
        line.bias = signed_words(measure, errors.bias);
        line.typical = distance_text(measure, errors.typical);
    }
    return line;
}

std::string hope_words(const RecordLine& line, const KnownFigure* last) {
    std::string words = line.measure + " " + amount_text(line.predicted) + " for " + line.year;
    words += " (last " + labelled(amount_text(line.last), !whose_figure(last, line.last).empty());
    words += line.target.value ? ", target " + amount_text(line.target) : "";
    return words + ")";
}

// What one school's records come to.
struct Summed {
    SchoolRecord shown;
    // Of percentages, which can be compared with one another.
    double percent_errors = 0;
    int percentages = 0;

    double mean() const { return percentages == 0 ? 0 : percent_errors / percentages; }
};

void add_errors(const Measure& measure, const Errors& errors, Summed& sum) {
    sum.shown.results += errors.count;
    sum.shown.too_high += errors.too_high;
    sum.shown.too_low += errors.too_low;
    if (measure.unit == Unit::Percent) {
        sum.percent_errors += errors.bias * errors.count;
        sum.percentages += errors.count;
    }
    if (errors.count > 0) {
        sum.shown.misses.push_back(label_of(measure) + " " + signed_words(measure, errors.bias));
    }
}

Summed sum_of(const SchoolScene& scene) {
    Summed sum;
    sum.shown.school = scene.school().name;
    sum.shown.anchor = anchor_of(scene.school().school->urn);
    sum.shown.phase = phase_words(scene.school());
    for (const TrackRecord& record : scene.assessment().predictions) {
        const Errors errors = errors_of(*record.measure, errors_seen(record, *scene.reader));
        add_errors(*record.measure, errors, sum);
        const RecordLine line = line_of(record, errors, scene);
        if (line.predicted.value) {
            sum.shown.hopes.push_back(hope_words(line, scene.school().latest(record.measure->id)));
        }
    }
    const bool is_habit = sum.shown.results >= kHabit;
    sum.shown.always_high = is_habit && sum.shown.too_high == sum.shown.results;
    sum.shown.always_low = is_habit && sum.shown.too_low == sum.shown.results;
    return sum;
}

int rank_of(const SchoolRecord& record) {
    return record.always_high ? 0 : record.always_low ? 1 : record.results > 0 ? 2 : 3;
}

bool is_told_before(const Summed& first, const Summed& second) {
    if (rank_of(first.shown) != rank_of(second.shown)) {
        return rank_of(first.shown) < rank_of(second.shown);
    }
    const double size = std::fabs(first.mean());
    const double other = std::fabs(second.mean());
    return size != other ? size > other : name_before(first.shown.school, second.shown.school);
}

// All schools' errors of one measure.
struct Gathered {
    std::vector<double> errors;
    int schools = 0;
};

MeasureRecord record_of(const Measure& measure, const Gathered& gathered) {
    const Errors errors = errors_of(measure, gathered.errors);
    return {measure.name,
            gathered.schools,
            errors.count,
            errors.too_high,
            errors.too_low,
            signed_words(measure, errors.bias),
            distance_text(measure, errors.typical)};
}

std::vector<MeasureRecord> records_of(const Scene& scene,
                                      const std::map<const Measure*, Gathered>& gathered) {
    std::vector<MeasureRecord> records;
    for (const std::string& id : scene.history().measure_order) {
        const auto found = gathered.find(measure_of(scene.history(), id));
        if (found != gathered.end()) {
            records.push_back(record_of(*found->first, found->second));
        }
    }
    return records;
}

void gather(const SchoolScene& scene, std::map<const Measure*, Gathered>& gathered) {
    for (const TrackRecord& record : scene.assessment().predictions) {
        const std::vector<double> errors = errors_seen(record, *scene.reader);
        if (!errors.empty()) {
            Gathered& all = gathered[record.measure];
            all.errors.insert(all.errors.end(), errors.begin(), errors.end());
            ++all.schools;
        }
    }
}

}  // namespace

std::vector<RecordLine> record_lines(const SchoolScene& scene) {
    std::vector<RecordLine> lines;
    for (const TrackRecord& record : scene.assessment().predictions) {
        const Errors errors = errors_of(*record.measure, errors_seen(record, *scene.reader));
        RecordLine line = line_of(record, errors, scene);
        if (line.predicted.value || line.target.value || line.results > 0) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<std::string> hopes_of(const std::vector<RecordLine>& lines) {
    std::vector<std::string> hopes;
    for (const RecordLine& line : lines) {
        if (line.predicted.value) {
            hopes.push_back(line.measure + " " + amount_text(line.predicted) +
                            (line.results > 0 ? " (so far " + line.bias + " out)" : ""));
        }
    }
    return hopes;
}

Predictions predictions_of(const Scene& scene, Reader& reader) {
    Predictions shown;
    const Meeting* meeting = scene.now->meeting;
    shown.is_focus =
        meeting != nullptr && meeting->focus.find(kPredictionsFocus) != std::string::npos;
    std::vector<Summed> sums;
    std::map<const Measure*, Gathered> gathered;
    for (std::size_t i = 0; i < scene.now->schools.size(); ++i) {
        const SchoolScene school{&scene, i, &reader};
        if (is_withheld(*scene.access, *school.school().school)) {
            continue;
        }
        Summed sum = sum_of(school);
        gather(school, gathered);
        if (sum.shown.results > 0 || !sum.shown.hopes.empty()) {
            sums.push_back(std::move(sum));
        }
    }
    std::ranges::stable_sort(sums, is_told_before);
    for (Summed& sum : sums) {
        shown.always_high += sum.shown.always_high ? 1 : 0;
        shown.always_low += sum.shown.always_low ? 1 : 0;
        shown.schools.push_back(std::move(sum.shown));
    }
    shown.measures = records_of(scene, gathered);
    return shown;
}

}  // namespace clinic
