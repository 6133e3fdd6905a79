#include "disclose/disclose_measures.hpp"

#include "assess/figure_words.hpp"
#include "assess/small_numbers.hpp"
#include "disclose/disclose_small_numbers.hpp"
#include "disclose/trend.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t kMostResults = 10;

// "suppressed" of "suppressed: too few pupils": cells are narrow.
std::string short_words(Symbol symbol) {
    const std::string_view words = symbol_words(symbol);
    return std::string(words.substr(0, words.find(':')));
}

Amount amount_seen(const Measure& measure, const KnownFigure& figure) {
    if (figure.symbol == Symbol::NoFigure) {
        return plain_amount(measure, kNotRecorded);
    }
    if (!figure.is_number()) {
        return plain_amount(measure, short_words(figure.symbol));
    }
    Amount amount = amount_of(measure, figure.value);
    amount.pupils = figure.pupils;
    return amount;
}

std::string state_words(const KnownFigure& figure) {
    switch (figure.state) {
        case DataState::Provisional:
            return "provisional";
        case DataState::Revised:
            return "revised";
        case DataState::Final:
            break;
    }
    return {};
}

// The worst of the flags that the reader may see; not judged when any is hidden, so that a missing
// colour does not tell what the hidden one is.
void take_mark(const Measure& measure, const SchoolScene& scene, MeasureLine& line) {
    bool judged = false;
    Rag worst = Rag::None;
    for (const auto& [domain, finding] : scene.assessment().domains) {
        for (const Flag& flag : finding.flags) {
            if (flag.measure != measure.id) {
                continue;
            }
            if (!scene.reader->may_see_all(flag.rests_on)) {
                return;
            }
            judged = true;
            worst = std::max(worst, flag.rag);
        }
    }
    line.judged = judged;
    line.mark = worst;
}

MeasureLine named_line(const Measure& measure) {
    MeasureLine line;
    line.id = measure.id;
    line.name = measure.name;
    line.shorter = label_of(measure);
    line.is_progress = measure.tells_progress;
    for (Amount* amount :
         {&line.now, &line.before, &line.authority, &line.neighbours, &line.nation}) {
        *amount = plain_amount(measure, kNotRecorded);
    }
    return line;
}

// The latest year for which the authority has a number; 0: none.
int latest_headline_year(const Measure& measure, const std::string& phase, const View& view) {
    int latest = 0;
    for (const ComparatorOnDay& table : view.comparators) {
        const auto found = table.figures.find(measure.id);
        if (table.of != "authority" || table.phase != phase || found == table.figures.end()) {
            continue;
        }
        for (const KnownFigure& figure : found->second) {
            latest = figure.is_number() ? std::max(latest, figure.year) : latest;
        }
    }
    return latest;
}

MeasureLine headline_of_phase(const Measure& measure, const std::string& phase, int year,
                              const Scene& scene, Reader& reader) {
    const View& view = *scene.now;
    const auto of = [&](const char* whom, int when) {
        return shown_comparator(whom, measure, view.comparator(whom, phase, measure.id, when),
                                reader);
    };
    MeasureLine line = named_line(measure);
    const std::string of_phase =
        phase.empty() || !measure.phases.empty() ? std::string() : ", " + words_of_id(phase);
    line.id += of_phase.empty() ? "" : "-" + phase;
    line.name += of_phase;
    line.shorter += of_phase;
    line.year = year_text(measure, year);
    line.now = of("authority", year);
    line.before = of("authority", year - 1);
    line.authority = line.now;
    line.neighbours = of("neighbours", year);
    line.nation = of("nation", year);
    line.gap = gap_words(line.now, line.nation);
    line.state = state_words(*view.comparator("authority", phase, measure.id, year));
    line.trend = authority_trend({&measure, phase, year}, view.history->authority.name + of_phase,
                                 view, reader);
    return line;
}

std::vector<MeasureLine> lines_of(const SchoolScene& scene, bool (*wanted)(const Measure&)) {
    std::vector<MeasureLine> lines;
    for (const Comparison& comparison : scene.assessment().comparisons) {
        const Measure& measure = *comparison.measure;
        if (wanted(measure) && !scene.scene->helpers.contains(measure.id) &&
            is_current(*scene.scene, measure)) {
            lines.push_back(measure_line(comparison, scene));
        }
    }
    return lines;
}

bool is_context(const Measure& measure) {
    return measure.better == Better::Neither && measure.unit != Unit::Pounds &&
           measure.year == YearKind::January;
}

bool is_money(const Measure& measure) {
    return measure.unit == Unit::Pounds;
}

bool is_result(const Scene& scene, const Measure& measure) {
    return measure.better != Better::Neither && !is_money(measure) && measure.group.empty() &&
           !scene.helpers.contains(measure.id) && is_current(scene, measure);
}

// Lower comes first: a figure and a rule, a figure, a rule, neither.
int weight_of(const Scene& scene, const Comparison& comparison) {
    const bool has_figure = comparison.now != nullptr;
    const bool is_ruled = scene.ruled.contains(comparison.measure->id);
    return (has_figure ? 0 : 2) + (is_ruled ? 0 : 1);
}

}  // namespace

Amount shown_figure(const Measure& measure, const KnownFigure* figure, Reader& reader) {
    if (figure == nullptr) {
        return plain_amount(measure, kNotRecorded);
    }
    if (!reader.may_see(figure, basis_of(measure, *figure))) {
        return plain_amount(measure, kWithheld);
    }
    reader.used(measure, *figure);
    return amount_seen(measure, *figure);
}

Amount shown_comparator(const std::string& of, const Measure& measure, const KnownFigure* figure,
                        Reader& reader) {
    if (figure == nullptr) {
        return plain_amount(measure, kNotRecorded);
    }
    if (!reader.may_see(figure, basis_of_comparator(of, *figure))) {
        return plain_amount(measure, kWithheld);
    }
    reader.used(measure, *figure);
    return amount_seen(measure, *figure);
}

std::string whose_figure(const KnownFigure* figure, const Amount& shown) {
    const bool is_told =
        figure != nullptr && figure->symbol != Symbol::NoFigure && shown.instead != kWithheld;
    return is_told && figure->of_predecessor ? kAsPredecessor : "";
}

Amount plain_amount(const Measure& measure, std::string instead) {
    Amount amount;
    amount.unit = measure.unit;
    amount.decimals = measure.decimals;
    amount.instead = std::move(instead);
    return amount;
}

std::string gap_words(const Amount& now, const Amount& other) {
    if (!now.value || !other.value) {
        return {};
    }
    return difference_text(*now.value - *other.value, now);
}

std::string change_words(const Measure& measure, double difference,
                         const std::optional<double>& pupils) {
    return is_change(measure, difference, pupils)
               ? difference_text(difference, plain_amount(measure, {}))
               : "steady";
}

Amount count_amount(const std::optional<int>& count) {
    Amount amount;
    amount.unit = Unit::Count;
    if (count) {
        amount.value = *count;
    } else {
        amount.instead = kNotRecorded;
    }
    return amount;
}

MeasureLine measure_line(const Comparison& comparison, const SchoolScene& scene) {
    const Measure& measure = *comparison.measure;
    Reader& reader = *scene.reader;
    MeasureLine line = named_line(measure);
    if (comparison.now == nullptr) {
        return line;
    }
    line.year = year_text(measure, comparison.now->year);
    line.now = shown_figure(measure, comparison.now, reader);
    line.before = shown_figure(measure, comparison.before, reader);
    line.authority = shown_comparator("authority", measure, comparison.authority, reader);
    line.neighbours = shown_comparator("neighbours", measure, comparison.neighbours, reader);
    line.nation = shown_comparator("nation", measure, comparison.nation, reader);
    line.gap = gap_words(line.now, line.nation);
    take_small_numbers(comparison, scene, line);
    std::vector<std::string> state = {line.now.value ? state_words(*comparison.now) : "",
                                      whose_figure(comparison.now, line.now)};
    std::erase(state, "");
    line.state = joined_text(state, ", ");
    if (line.now.value) {
        take_mark(measure, scene, line);
        line.source = comparison.now->release != nullptr ? comparison.now->release->title : "";
    }
    line.trend = school_trend(comparison, scene);
    return line;
}

std::vector<MeasureLine> headline_lines(const Measure& measure, const Scene& scene,
                                        Reader& reader) {
    std::set<std::string> phases;
    for (const ComparatorOnDay& table : scene.now->comparators) {
        phases.insert(table.phase);
    }
    std::vector<MeasureLine> lines;
    for (const std::string& phase : phases) {
        const int year = latest_headline_year(measure, phase, *scene.now);
        if (year != 0) {
            lines.push_back(headline_of_phase(measure, phase, year, scene, reader));
        }
        // The figure of all phases, when there is one, speaks for each of them.
        if (phase.empty() && year != 0) {
            break;
        }
    }
    return lines;
}

bool is_current(const Scene& scene, const Measure& measure) {
    return is_in_use(scene.ground, measure);
}

std::vector<MeasureLine> result_lines(const SchoolScene& scene) {
    std::vector<const Comparison*> chosen;
    for (const Comparison& comparison : scene.assessment().comparisons) {
        if (is_result(*scene.scene, *comparison.measure)) {
            chosen.push_back(&comparison);
        }
    }
    std::ranges::stable_sort(chosen, {}, [&](const Comparison* comparison) {
        return weight_of(*scene.scene, *comparison);
    });
    chosen.resize(std::min(chosen.size(), kMostResults));
    // Comparisons lie in one vector, in the order of measures.yaml: so do their addresses.
    std::ranges::sort(chosen);
    std::vector<MeasureLine> lines;
    for (const Comparison* comparison : chosen) {
        lines.push_back(measure_line(*comparison, scene));
    }
    return lines;
}

std::vector<MeasureLine> context_lines(const SchoolScene& scene) {
    return lines_of(scene, is_context);
}

std::vector<MeasureLine> money_lines(const SchoolScene& scene) {
    return lines_of(scene, is_money);
}

}  // namespace clinic
