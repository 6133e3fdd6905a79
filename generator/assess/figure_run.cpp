#include "assess/figure_run.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Why the figure of that year cannot stand in a run; empty when it can.
std::string why_broken(const Measure& measure, const Rule& rule, int year,
                       const KnownFigure* figure) {
    const std::string words = year_text(measure, year);
    if (std::ranges::find(measure.gaps, year) != measure.gaps.end()) {
        return "nothing was published for " + words + ", and years are not joined over a gap";
    }
    if (figure == nullptr || figure->symbol == Symbol::NoFigure) {
        return "no figure of " + words + " is recorded";
    }
    if (!figure->is_number()) {
        return "the figure of " + words + " is " + std::string(symbol_words(figure->symbol));
    }
    if (figure->pupils && *figure->pupils < rule.smallest) {
        return count_text(*figure->pupils, "pupil") + " in " + words + ", and it judges " +
               number_text(rule.smallest, 0) + " or more";
    }
    return {};
}

}  // namespace

FigureRun run_of(const Found& found, const Rule& rule, const Subject& subject, int count) {
    const Measure& measure = *found.measure;
    FigureRun run;
    run.figures.push_back(found.figure);
    for (int back = 1; back < count && run.unjudged.empty(); ++back) {
        const int year = found.figure->year - back;
        const KnownFigure* figure = subject.school->in_year(measure.id, year);
        run.unjudged = why_broken(measure, rule, year, figure);
        if (figure != nullptr) {
            run.figures.push_back(figure);
        }
    }
    return run;
}

Flag flag_on(const Found& found, const FigureRun& run) {
    Flag flag = flag_on(found);
    for (std::size_t i = 1; i < run.figures.size(); ++i) {
        const KnownFigure& earlier = *run.figures[i];
        flag.rests_on.push_back(basis_of(*found.measure, earlier));
        if (earlier.is_number()) {
            trace_figure(flag, "earlier", *found.measure, earlier);
        }
    }
    flag.unjudged = run.unjudged;
    return flag;
}

}  // namespace clinic
