#include "assess/comparisons.hpp"

#include <algorithm>

namespace clinic {

namespace {

void take_comparators(Comparison& comparison, const Subject& subject) {
    const auto of = [&](const char* whom) {
        return subject.view().comparator(whom, comparison.phase, comparison.measure->id,
                                         comparison.now->year);
    };
    comparison.before = subject.school->in_year(comparison.measure->id, comparison.now->year - 1);
    comparison.authority = of("authority");
    comparison.neighbours = of("neighbours");
    comparison.nation = of("nation");
}

void take_colour(Comparison& comparison, const std::map<std::string, DomainFinding>& domains) {
    for (const auto& [name, finding] : domains) {
        for (const Flag& flag : finding.flags) {
            if (flag.measure == comparison.measure->id) {
                comparison.judged = true;
                comparison.rag = std::max(comparison.rag, flag.rag);
            }
        }
    }
}

}  // namespace

std::vector<Comparison> compare(const Subject& subject,
                                const std::map<std::string, DomainFinding>& domains) {
    std::vector<Comparison> comparisons;
    for (const std::string& id : subject.history().measure_order) {
        const Measure* measure = measure_of(subject.history(), id);
        if (measure == nullptr || !is_in_phases(*subject.school, measure->phases)) {
            continue;
        }
        Comparison comparison;
        comparison.measure = measure;
        comparison.phase = comparator_phase(*subject.school, *measure);
        comparison.now = subject.school->latest(id);
        if (comparison.now != nullptr) {
            take_comparators(comparison, subject);
        }
        take_colour(comparison, domains);
        comparisons.push_back(comparison);
    }
    return comparisons;
}

}  // namespace clinic
