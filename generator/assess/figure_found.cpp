#include "assess/figure_found.hpp"

#include "assess/comparator_words.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "base/number_text.hpp"

#include <cmath>

namespace clinic {

namespace {

// "2014/15", "2015/16 to 2017/18", "2015/16 and later", "2014/15 and before"
std::string years_words(const Rule& rule, const Measure& measure) {
    if (rule.first_year == 0) {
        return year_text(measure, rule.last_year) + " and before";
    }
    const std::string first = year_text(measure, rule.first_year);
    if (rule.last_year == 0) {
        return first + " and later";
    }
    return rule.first_year == rule.last_year ? first
                                             : first + " to " + year_text(measure, rule.last_year);
}

// The one year on which a part of another rule looks back; 0: it judges the latest figure.
int year_looked_back_on(const Rule& rule) {
    return rule.is_part && rule.first_year == rule.last_year ? rule.first_year : 0;
}

// The figure that the rule is about, a number or not; null when there is none.
const KnownFigure* figure_asked_for(const Rule& rule, const Subject& subject,
                                    const Measure& measure) {
    const int year = year_looked_back_on(rule);
    if (year == 0) {
        return subject.school->latest(measure.id);
    }
    const KnownFigure* figure = subject.school->in_year(measure.id, year);
    return figure == nullptr || figure->symbol == Symbol::NoFigure ? nullptr : figure;
}

// The same when it may be judged, else null.
const KnownFigure* figure_judged(const Rule& rule, const Subject& subject, const Measure& measure) {
    if (year_looked_back_on(rule) == 0) {
        return figure_to_judge(subject, measure);
    }
    const KnownFigure* figure = figure_asked_for(rule, subject, measure);
    return figure != nullptr && figure->is_number() ? figure : nullptr;
}

// Why the school's figure of the measure may not be judged today, by the view's own reasons.
std::string why_no_figure(const Rule& rule, const Subject& subject, const Measure& measure) {
    const KnownFigure* latest = figure_asked_for(rule, subject, measure);
    if (latest == nullptr) {
        const int year = year_looked_back_on(rule);
        return "no figure of " + uncapitalised(label_of(measure)) + " is recorded" +
               (year == 0 ? "" : " for " + year_text(measure, year));
    }
    const std::string year = year_text(measure, latest->year);
    if (!latest->is_number()) {
        return "the figure of " + year + " is " + std::string(symbol_words(latest->symbol));
    }
    const bool is_overtaken = subject.ground->latest_years.at(measure.id) > latest->year;
    return "the figure of " + year + " is history: " +
           (is_overtaken ? "other schools have newer ones" : "another measure took its place");
}

std::string state_words(DataState state) {
    return state == DataState::Provisional ? ", provisional"
           : state == DataState::Revised   ? ", revised"
                                           : "";
}

// "Department for Education, KS2 performance tables, 10 December 2015"
std::string source_words(const KnownFigure& figure) {
    if (figure.release == nullptr) {
        return figure.of_predecessor ? "the predecessor's own record" : "the council's own record";
    }
    const Release& release = *figure.release;
    const std::string by = release.publisher.empty() ? "" : release.publisher + ", ";
    return by + release.title + ", " + long_text(release.published) + state_words(figure.state);
}

}  // namespace

bool reaches(double value, double limit) {
    return value > limit || is_same_value(value, limit);
}

Rag grade(double value, const std::optional<double>& amber, const std::optional<double>& red) {
    if (red && reaches(value, *red)) {
        return Rag::Red;
    }
    return amber && reaches(value, *amber) ? Rag::Amber : Rag::Green;
}

std::optional<Side> worse_side(const Rule& rule, const Measure& measure) {
    if (rule.worse == "higher") {
        return Side::Above;
    }
    if (rule.worse == "lower") {
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

bool is_in_years(const Rule& rule, int year) {
    return (rule.first_year == 0 || rule.first_year <= year) &&
           (rule.last_year == 0 || year <= rule.last_year);
}

double worse_by(Side side, double value, double than) {
    return side == Side::Below ? than - value : value - than;
}

Found find_any_side(const Rule& rule, const std::string& id, const Subject& subject) {
    Found found;
    found.measure = measure_of(subject.history(), id);
    if (found.measure == nullptr || !is_in_phases(*subject.school, found.measure->phases)) {
        found.unjudged = "it is not measured in this phase";
        return found;
    }
    const Measure& measure = *found.measure;
    found.figure = figure_judged(rule, subject, measure);
    if (found.figure == nullptr) {
        found.unjudged = why_no_figure(rule, subject, measure);
        found.figure = figure_asked_for(rule, subject, measure);
    } else if (!is_in_years(rule, found.figure->year)) {
        found.unjudged = "it is for " + years_words(rule, measure) +
                         ", and the latest figure is of " + year_text(measure, found.figure->year);
    } else if (found.figure->pupils && *found.figure->pupils < rule.smallest) {
        found.unjudged = count_text(*found.figure->pupils, "pupil") + ", and it judges " +
                         number_text(rule.smallest, 0) + " or more";
    }
    return found;
}

Found find_figure(const Rule& rule, const std::string& id, const Subject& subject) {
    Found found = find_any_side(rule, id, subject);
    const std::optional<Side> side =
        found.measure == nullptr ? std::nullopt : worse_side(rule, *found.measure);
    found.side = side.value_or(Side::Below);
    if (found.unjudged.empty() && !side) {
        found.unjudged = "neither higher nor lower is worse";
    }
    return found;
}

const KnownFigure* find_comparator(const Rule& rule, const Found& found, const Subject& subject,
                                   Flag& flag) {
    const Measure& measure = *found.measure;
    const KnownFigure* other = subject.view().comparator(
        rule.against, comparator_phase(*subject.school, measure), measure.id, found.figure->year);
    if (other == nullptr || !other->is_number()) {
        flag.unjudged = std::string(comparator_named(rule.against).plain) + " has no figure for " +
                        year_text(measure, found.figure->year);
        return nullptr;
    }
    flag.rests_on.push_back(basis_of_comparator(rule.against, *other));
    trace_figure(flag, "against", measure, *other);
    return other;
}

Flag not_judged(std::string why) {
    Flag flag;
    flag.unjudged = std::move(why);
    return flag;
}

Flag not_judged(const Found& found) {
    Flag flag = not_judged(found.unjudged);
    if (found.measure != nullptr) {
        flag.measure = found.measure->id;
    }
    if (found.figure != nullptr) {
        flag.rests_on.push_back(basis_of(*found.measure, *found.figure));
    }
    return flag;
}

Flag flag_on(const Found& found) {
    Flag flag;
    flag.measure = found.measure->id;
    flag.figure = found.figure;
    flag.rests_on.push_back(basis_of(*found.measure, *found.figure));
    trace_figure(flag, "figure", *found.measure, *found.figure);
    return flag;
}

void trace_figure(Flag& flag, std::string_view name, const Measure& measure,
                  const KnownFigure& figure) {
    flag.trace.push_back({std::string(name), figure_words(measure, figure)});
    flag.trace.push_back({"source", source_words(figure)});
}

void grade_flag(Flag& flag, double value, const std::optional<double>& amber,
                const std::optional<double>& red) {
    flag.rag = grade(value, amber, red);
    const std::optional<double>& reached = (flag.rag == Rag::Red || !amber) && red ? red : amber;
    flag.against = reached.value_or(0);
    flag.worse_by = value - flag.against;
    const std::optional<double>& next = flag.rag == Rag::Green && amber ? amber : red;
    if (flag.rag != Rag::Red && next) {
        flag.room = *next - value;
    }
}

void grade_on_side(Flag& flag, Side side, double value, const Rule& rule) {
    const double sign = side == Side::Below ? -1 : 1;
    const auto turned = [sign](const std::optional<double>& limit) {
        return limit ? std::optional(sign * *limit) : limit;
    };
    grade_flag(flag, sign * value, turned(rule.amber), turned(rule.red));
    flag.against *= sign;
}

void trace_result(Flag& flag, const std::string& words) {
    flag.trace.push_back({"result", std::string(rag_word(flag.rag)) + ": " + words});
}

std::string when_words(const Measure& measure, const KnownFigure& figure) {
    const std::string year = year_text(measure, figure.year);
    const std::string of = figure.of_predecessor ? std::string(", ") + kAsPredecessor : "";
    return (figure.pupils ? year + ", " + count_text(*figure.pupils, "pupil") : year) + of;
}

std::string figure_words(const Measure& measure, const KnownFigure& figure) {
    return capitalised(label_of(measure)) + " " + exact_text(measure, figure.value) + " (" +
           when_words(measure, figure) + ")";
}

std::string distance_words(const Measure& measure, double value, double from) {
    if (is_same_value(value, from)) {
        return "level with";
    }
    return exact_distance_text(measure, value - from) + (value < from ? " below" : " above");
}

std::string limits_words(const Rule& rule, const std::string& amber, const std::string& red) {
    std::vector<std::string> parts;
    if (rule.amber) {
        parts.push_back("amber " + amber);
    }
    if (rule.red) {
        parts.push_back("red " + red);
    }
    return joined_text(parts, ", ");
}

std::string limit_in_words(const Flag& flag, const Rule& rule, const Measure& measure) {
    const bool is_red = (flag.rag == Rag::Red || !rule.amber) && rule.red;
    const double limit = is_red ? *rule.red : rule.amber.value_or(0);
    return (is_red ? "red from " : "amber from ") + exact_distance_text(measure, limit);
}

}  // namespace clinic
