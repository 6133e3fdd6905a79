#include "assess/headlines.hpp"

#include "assess/subject.hpp"

#include <set>

namespace clinic {

std::vector<const Measure*> headline_measures(const Ground& ground) {
    std::set<std::string> alone;
    for (const Rule* rule : ground.rules) {
        if (rule->kind == "comparator" || rule->kind == "threshold") {
            alone.insert(rule->measure);
        }
    }
    const History& history = *ground.view->history;
    std::vector<const Measure*> headlines;
    for (const std::string& id : history.measure_order) {
        const Measure* measure = measure_of(history, id);
        if (measure != nullptr && alone.contains(id)) {
            headlines.push_back(measure);
        }
    }
    return headlines;
}

}  // namespace clinic
