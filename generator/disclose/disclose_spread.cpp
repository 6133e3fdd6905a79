#include "disclose/disclose_spread.hpp"

#include "assess/figure_words.hpp"
#include "assess/small_numbers.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/funnel.hpp"
#include "disclose/spread_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Fewer are no spread: their figures are told by their lines.
constexpr std::size_t kFewestSchools = 5;
// More dots cannot be told apart in one line, and each school would hold all others.
constexpr std::size_t kMostInPlace = 600;

// Schools of one phase: indices into View::schools, in the order of their names.
using Phases = std::map<std::string, std::vector<std::size_t>>;

Phases phases_with(const Measure& measure, const Scene& scene) {
    Phases phases;
    for (std::size_t i = 0; i < scene.now->schools.size(); ++i) {
        const auto& comparisons = scene.assessment->schools[i].comparisons;
        const auto found = std::ranges::find(comparisons, &measure, &Comparison::measure);
        const bool is_named = !is_withheld(*scene.access, *scene.now->schools[i].school);
        if (is_named && found != comparisons.end() && found->now != nullptr) {
            phases[found->phase].push_back(i);
        }
    }
    return phases;
}

// The latest in which any of the schools has a number; 0: none.
int latest_year(const Measure& measure, const std::vector<std::size_t>& schools,
                const Scene& scene) {
    int latest = 0;
    for (const std::size_t index : schools) {
        const KnownFigure* figure = scene.now->schools[index].latest(measure.id);
        if (figure != nullptr && figure->is_number()) {
            latest = std::max(latest, figure->year);
        }
    }
    return latest;
}

void take_point(const Measure& measure, const SchoolOnDay& school, int year, Reader& reader,
                Spread& spread) {
    const KnownFigure* figure = school.in_year(measure.id, year);
    if (figure == nullptr || figure->symbol == Symbol::NoFigure) {
        return;
    }
    const Amount shown = shown_figure(measure, figure, reader);
    if (!shown.value) {
        ++spread.left_out;
        return;
    }
    spread.points.push_back({school.name, anchor_of(school.school->urn), shown,
                             whose_figure(figure, shown), false, false});
}

Spread spread_of(const Measure& measure, const Phases::value_type& phase, const Scene& scene,
                 Reader& reader) {
    const int year = latest_year(measure, phase.second, scene);
    const auto of = [&](const char* whom) {
        return shown_comparator(whom, measure,
                                scene.now->comparator(whom, phase.first, measure.id, year), reader);
    };
    Spread spread;
    spread.name = measure.name;
    spread.shorter = label_of(measure);
    spread.phase = words_of_id(phase.first);
    spread.year = year_text(measure, year);
    spread.is_result = !measure.phases.empty();
    spread.authority = of("authority");
    spread.nation = of("nation");
    for (const std::size_t index : phase.second) {
        take_point(measure, scene.now->schools[index], year, reader, spread);
    }
    return spread;
}

SchoolPlace place_in(const Spread& spread, const SpreadPoint& own) {
    SchoolPlace place;
    place.school = own.school;
    place.name = spread.name;
    place.shorter = spread.shorter;
    place.phase = spread.phase;
    place.year = spread.year;
    place.figure = own.figure;
    place.whose = own.whose;
    for (const SpreadPoint& point : spread.points) {
        if (&point != &own) {
            place.others.push_back(*point.figure.value);
        }
    }
    place.authority = spread.authority;
    place.nation = spread.nation;
    tell_place(place);
    return place;
}

}  // namespace

std::vector<Spread> disclose_spreads(const Scene& scene, Reader& reader) {
    std::vector<Spread> spreads;
    for (const Measure* measure : scene.headlines) {
        if (measure->better == Better::Neither || !is_current(scene, *measure)) {
            continue;
        }
        for (const Phases::value_type& phase : phases_with(*measure, scene)) {
            if (phase.second.size() < kFewestSchools) {
                continue;
            }
            Spread spread = spread_of(*measure, phase, scene, reader);
            if (spread.points.size() >= kFewestSchools) {
                if (counts_pupils(*measure)) {
                    take_funnel(spread);
                }
                spreads.push_back(std::move(spread));
            }
        }
    }
    return spreads;
}

bool is_result_with_funnel(const Spread& spread) {
    return spread.is_result && !spread.funnel.limits.empty();
}

void take_places(const std::vector<Spread>& spreads, std::vector<DisclosedSchool>& schools) {
    std::map<std::string, std::pair<const Spread*, const SpreadPoint*>> main;
    for (const Spread& spread : spreads) {
        if (spread.points.size() > kMostInPlace) {
            continue;
        }
        for (const SpreadPoint& point : spread.points) {
            const auto [found, is_first] = main.try_emplace(point.anchor, &spread, &point);
            if (!is_first && spread.is_result) {
                found->second = {&spread, &point};
            }
        }
    }
    for (DisclosedSchool& school : schools) {
        const auto found = main.find(school.anchor);
        if (found != main.end()) {
            school.place = place_in(*found->second.first, *found->second.second);
        }
    }
}

}  // namespace clinic
