// The school's figure that a rule looks at, and the words for it: shared by all rules about
// figures.
#pragma once

#include "assess/subject.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// On which side of a limit it is worse.
enum class Side { Below, Above };

// A measure and the school's figure of it. When `unjudged` is not empty the rule may not judge it,
// and the other members may be null.
struct Found {
    const Measure* measure = nullptr;
    const KnownFigure* figure = nullptr;
    Side side = Side::Below;
    std::string unjudged;
};

// The latest figure of the measure, as figure_to_judge() has it, within the rule's years and of a
// cohort that is large enough. For a part of another rule that is for one year: that year's figure,
// although there are newer ones.
Found find_figure(const Rule& rule, const std::string& measure, const Subject& subject);

// The same of a measure of which neither side is worse by itself.
Found find_any_side(const Rule& rule, const std::string& measure, const Subject& subject);

// Nothing when neither the rule nor the measure says which way is worse.
std::optional<Side> worse_side(const Rule& rule, const Measure& measure);

// The figure of the rule's comparator for the same year, which the flag then traces and rests on;
// null, and the flag says so, when there is none.
const KnownFigure* find_comparator(const Rule& rule, const Found& found, const Subject& subject,
                                   Flag& flag);

bool is_in_years(const Rule& rule, int year);

// How much worse than `than`: positive when worse.
double worse_by(Side side, double value, double than);

// A flag that says why it could not judge. It rests on the figure, when there is one.
Flag not_judged(std::string why);
Flag not_judged(const Found& found);

// A flag on the figure, with its lines of "figure" and "source" traced; no colour yet.
Flag flag_on(const Found& found);

// The same of any figure of the school: "ks2-rwm 60% (2014/15, 30 pupils)", and its source.
void trace_figure(Flag& flag, std::string_view name, const Measure& measure,
                  const KnownFigure& figure);

// Colour, `against`, `worse_by` and `room` from a value on a scale where more is worse.
void grade_flag(Flag& flag, double value, const std::optional<double>& amber,
                const std::optional<double>& red);

// The same of a value that is worse on that side of the rule's limits.
void grade_on_side(Flag& flag, Side side, double value, const Rule& rule);

// Adds what the result was, as the last line: "red: 2.9 points below".
void trace_result(Flag& flag, const std::string& words);

// "2014/15, 30 pupils"; "2014/15" when the cohort is not known.
std::string when_words(const Measure& measure, const KnownFigure& figure);

// "KS2 L4+ 60% (2014/15, 30 pupils)"
std::string figure_words(const Measure& measure, const KnownFigure& figure);

// "1.9 points below", "level with"
std::string distance_words(const Measure& measure, double value, double from);

// "amber from 1 point, red from 2 points": the limits that there are.
std::string limits_words(const Rule& rule, const std::string& amber, const std::string& red);

// Where the flag's colour begins, or the first colour when it is green, as a distance in the units
// of the measure: "red from 2 points".
std::string limit_in_words(const Flag& flag, const Rule& rule, const Measure& measure);

}  // namespace clinic
