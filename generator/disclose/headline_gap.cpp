#include "disclose/headline_gap.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace clinic {

namespace {

// In points of percent: less is no news.
constexpr double kLeastChange = 1;

// The council's figure less the nation's, in the first year that both have and in the last.
struct Ends {
    double first = 0;
    double last = 0;

    double change() const { return std::fabs(last - first); }
    bool crosses() const { return first * last < 0; }
};

std::optional<Ends> ends_of(const Trend& trend) {
    const auto nation = std::ranges::find(trend.lines, kNationsName, &TrendLine::name);
    if (nation == trend.lines.end() || nation == trend.lines.begin()) {
        return std::nullopt;
    }
    std::vector<double> gaps;
    for (std::size_t i = 0; i < trend.years.size(); ++i) {
        const double gap = trend.lines.front().values[i] - nation->values[i];
        if (!std::isnan(gap)) {
            gaps.push_back(gap);
        }
    }
    return gaps.size() < 2 ? std::nullopt : std::optional(Ends{gaps.front(), gaps.back()});
}

std::string side_words(double gap, const Amount& like) {
    return distance_text(gap, like) + (gap < 0 ? " below" : " above");
}

// "Phonics: the gap to the nation narrowed from 13 points to 3 points"
std::string sentence_of(const MeasureLine& line, const Ends& ends) {
    if (ends.crosses()) {
        return line.shorter + ": from " + side_words(ends.first, line.now) + " the nation to " +
               side_words(ends.last, line.now);
    }
    const bool is_narrower = std::fabs(ends.last) < std::fabs(ends.first);
    return line.shorter + ": the gap to the nation " + (is_narrower ? "narrowed" : "grew") +
           " from " + distance_text(ends.first, line.now) + " to " +
           distance_text(ends.last, line.now);
}

}  // namespace

HeadlineGap headline_gap(const std::vector<MeasureLine>& headlines) {
    HeadlineGap found;
    double most = 0;
    for (const MeasureLine& line : headlines) {
        const std::optional<Ends> ends =
            line.now.unit == Unit::Percent ? ends_of(line.trend) : std::nullopt;
        // Of equals the first: headlines come in the council's order.
        if (ends && ends->change() >= kLeastChange && ends->change() > most) {
            most = ends->change();
            found = {sentence_of(line, *ends), line.trend};
        }
    }
    return found;
}

}  // namespace clinic
