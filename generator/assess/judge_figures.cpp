#include "assess/judge_figures.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace clinic {

namespace {

constexpr double kSameBits = 1e-9;

enum class Side { Below, Above };

struct Comparator {
    std::string_view of;
    std::string_view possessive;
    std::string_view plain;
};

constexpr std::array<Comparator, 4> kComparators = {{
    {"authority", "the authority's", "the authority"},
    {"neighbours", "the statistical neighbours'", "the statistical neighbours"},
    {"region", "the region's", "the region"},
    {"nation", "the nation's", "the nation"},
}};

Comparator comparator_named(const std::string& of) {
    const auto* found = std::ranges::find(kComparators, of, &Comparator::of);
    return found == kComparators.end() ? Comparator{of, of, of} : *found;
}

// On which side it is worse; nothing when neither the rule nor the measure says.
std::optional<Side> worse_side(const Rule& rule, const Measure& measure) {
    if (rule.worse == "above") {
        return Side::Above;
    }
    if (rule.worse == "below") {
        return Side::Below;
    }
    switch (measure.better) {
        case Better::Higher:
            return Side::Below;
        case Better::Lower:
            return Side::Above;
        case Better::Neither:
            break;
    }
    return std::nullopt;
}

double worse_by(Side side, double value, double than) {
    return side == Side::Below ? than - value : value - than;
}

bool is_of_rule(const Rule& rule, const KnownFigure& figure) {
    const bool in_years = (rule.first_year == 0 || rule.first_year <= figure.year) &&
                          (rule.last_year == 0 || figure.year <= rule.last_year);
    return in_years && !(figure.pupils && *figure.pupils < rule.smallest);
}

// A measure of the rule and the school's figure, when the rule may judge it.
struct Found {
    const Measure* measure = nullptr;
    const KnownFigure* figure = nullptr;
    Side side = Side::Below;
};

std::optional<Found> find_figure(const Rule& rule, const std::string& id, const Subject& subject) {
    const Measure* measure = measure_of(subject.history(), id);
    if (measure == nullptr || !is_in_phases(*subject.school, measure->phases)) {
        return std::nullopt;
    }
    const KnownFigure* figure = figure_to_judge(subject, *measure);
    const std::optional<Side> side = worse_side(rule, *measure);
    if (figure == nullptr || !side || !is_of_rule(rule, *figure)) {
        return std::nullopt;
    }
    return Found{measure, figure, *side};
}

Flag flag_on(const Found& found) {
    Flag flag;
    flag.measure = found.measure->id;
    flag.figure = found.figure;
    flag.rests_on.push_back(basis_of(*found.measure, *found.figure));
    return flag;
}

std::string in_year(const Measure& measure, int year) {
    return " (" + year_text(measure, year) + ")";
}

std::string figure_words(const Found& found) {
    return capitalised(label_of(*found.measure)) + " " +
           value_text(*found.measure, found.figure->value);
}

// "1.9 points below", "level with"
std::string distance_words(const Measure& measure, double value, double from) {
    if (std::fabs(value - from) < kSameBits) {
        return "level with";
    }
    return distance_text(measure, value - from) + (value < from ? " below" : " above");
}

std::string amber_and_red(const Rule& rule, const std::string& amber, const std::string& red) {
    std::vector<std::string> parts;
    if (rule.amber) {
        parts.push_back("amber " + amber);
    }
    if (rule.red) {
        parts.push_back("red " + red);
    }
    return joined_text(parts, ", ");
}

// The limit that the value has reached, or the first that it has not.
double limit_of(Rag rag, const Rule& rule) {
    const std::optional<double>& limit =
        (rag == Rag::Red || !rule.amber) && rule.red ? rule.red : rule.amber;
    return limit.value_or(0);
}

// As if more were worse, whichever way the rule looks: limits and values alike.
Rag grade_on_side(Side side, double value, const Rule& rule) {
    const auto turned = [side](const std::optional<double>& limit) {
        return limit && side == Side::Below ? std::optional(-*limit) : limit;
    };
    return grade(side == Side::Below ? -value : value, turned(rule.amber), turned(rule.red));
}

std::string percent_text(double value) {
    Amount amount;
    amount.value = value;
    amount.unit = Unit::Percent;
    amount.decimals = 1;
    return amount_text(amount);
}

std::string limit_text(double limit) {
    Amount amount;
    amount.value = limit;
    amount.unit = Unit::Percent;
    amount.decimals = std::fabs(limit - std::round(limit)) < kSameBits ? 0 : 1;
    return amount_text(amount);
}

}  // namespace

bool reaches(double value, double limit) {
    return value >= limit - kSameBits;
}

Rag grade(double value, const std::optional<double>& amber, const std::optional<double>& red) {
    if (red && reaches(value, *red)) {
        return Rag::Red;
    }
    return amber && reaches(value, *amber) ? Rag::Amber : Rag::Green;
}

std::optional<Flag> judge_threshold(const Rule& rule, const Subject& subject) {
    const std::optional<Found> found = find_figure(rule, rule.measure, subject);
    if (!found || (!rule.amber && !rule.red)) {
        return std::nullopt;
    }
    Flag flag = flag_on(*found);
    const double value = found->figure->value;
    flag.rag = grade_on_side(found->side, value, rule);
    flag.against = limit_of(flag.rag, rule);
    flag.worse_by = worse_by(found->side, value, flag.against);
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(*found) + " is " +
                        distance_words(*found->measure, value, flag.against) + " the " +
                        std::string(rag_word(flag.rag)) + " line of " +
                        value_text(*found->measure, flag.against) +
                        in_year(*found->measure, found->figure->year);
    }
    return flag;
}

std::string threshold_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    const std::string or_worse = *side == Side::Below ? " or below" : " or above";
    return label_of(*measure) + ": " +
           amber_and_red(rule, "at " + value_text(*measure, rule.amber.value_or(0)) + or_worse,
                         "at " + value_text(*measure, rule.red.value_or(0)) + or_worse);
}

std::optional<Flag> judge_comparator(const Rule& rule, const Subject& subject) {
    const std::optional<Found> found = find_figure(rule, rule.measure, subject);
    if (!found || (!rule.amber && !rule.red)) {
        return std::nullopt;
    }
    const KnownFigure* other =
        subject.view().comparator(rule.against, comparator_phase(*subject.school, *found->measure),
                                  rule.measure, found->figure->year);
    if (other == nullptr || !other->is_number()) {
        return std::nullopt;
    }
    Flag flag = flag_on(*found);
    flag.rests_on.push_back(basis_of_comparator(rule.against, *other));
    flag.against = other->value;
    flag.worse_by = worse_by(found->side, found->figure->value, other->value);
    flag.rag = grade(flag.worse_by, rule.amber, rule.red);
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(*found) + " is " +
                        distance_words(*found->measure, found->figure->value, other->value) + " " +
                        std::string(comparator_named(rule.against).possessive) + " " +
                        value_text(*found->measure, other->value) +
                        in_year(*found->measure, found->figure->year);
    }
    return flag;
}

std::string comparator_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    const std::string than = (*side == Side::Below ? " or more below " : " or more above ") +
                             std::string(comparator_named(rule.against).plain);
    return label_of(*measure) + ": " +
           amber_and_red(rule, distance_text(*measure, rule.amber.value_or(0)),
                         distance_text(*measure, rule.red.value_or(0))) +
           than;
}

std::optional<Flag> judge_share(const Rule& rule, const Subject& subject) {
    const std::optional<Found> found = find_figure(rule, rule.measure, subject);
    const Measure* whole = measure_of(subject.history(), rule.of);
    if (!found || whole == nullptr || (!rule.amber && !rule.red)) {
        return std::nullopt;
    }
    const KnownFigure* other = subject.school->in_year(rule.of, found->figure->year);
    if (other == nullptr || !other->is_number() || other->value <= 0) {
        return std::nullopt;
    }
    Flag flag = flag_on(*found);
    flag.rests_on.push_back(basis_of(*whole, *other));
    const double share = found->figure->value / other->value * 100;
    flag.rag = grade_on_side(found->side, share, rule);
    flag.against = limit_of(flag.rag, rule);
    flag.worse_by = worse_by(found->side, share, flag.against);
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(*found) + " is " + percent_text(share) + " of " +
                        uncapitalised(label_of(*whole)) + ", at or " +
                        (found->side == Side::Below ? "below" : "above") + " the " +
                        std::string(rag_word(flag.rag)) + " line of " + limit_text(flag.against) +
                        in_year(*found->measure, found->figure->year);
    }
    return flag;
}

std::string share_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const Measure* whole = measure_of(history, rule.of);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side || whole == nullptr) {
        return {};
    }
    const std::string or_worse = *side == Side::Below ? " or below" : " or above";
    return label_of(*measure) + " in percent of " + uncapitalised(label_of(*whole)) + ": " +
           amber_and_red(rule, "at " + limit_text(rule.amber.value_or(0)) + or_worse,
                         "at " + limit_text(rule.red.value_or(0)) + or_worse);
}

}  // namespace clinic
