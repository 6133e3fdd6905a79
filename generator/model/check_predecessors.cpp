#include "base/number_text.hpp"
#include "model/check_sense.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace clinic {

namespace {

// Walks from each school to those before it, and tells a way that comes back to its start.
class CircleFinder {
public:
    CircleFinder(const History& history, Diagnostics& diagnostics)
        : history_(history), diagnostics_(diagnostics) {}

    // Each school is left behind only when all before it are: no chain is walked twice.
    void walk_from(const School& start) {
        std::vector<Step> way = {{&start, 0}};
        while (!way.empty()) {
            Step& step = way.back();
            if (done_.contains(step.school->urn) || step.next == step.school->predecessors.size()) {
                done_.insert(step.school->urn);
                way.pop_back();
                continue;
            }
            const Predecessor& before = step.school->predecessors[step.next++];
            const School* const school = history_.school(before.school);
            if (school == nullptr) {
                continue;
            }
            const auto again = std::find_if(
                way.begin(), way.end(), [&](const Step& other) { return other.school == school; });
            if (again == way.end()) {
                way.push_back({school, 0});
            } else {
                say_circle(before, {again, way.end()});
            }
        }
    }

private:
    struct Step {
        const School* school = nullptr;
        std::size_t next = 0;
    };

    void say_circle(const Predecessor& closing, const std::vector<Step>& circle) {
        std::string schools;
        for (const Step& step : circle) {
            schools += (schools.empty() ? "" : ", ") + number_text(step.school->urn, 0);
        }
        diagnostics_.error(Problem::Contradiction, closing.place,
                           circle.size() == 1
                               ? "school " + schools + " is its own predecessor"
                               : "schools " + schools + " are each other's predecessors",
                           "'predecessors' names the schools that closed before this one opened");
    }

    const History& history_;
    Diagnostics& diagnostics_;
    std::set<int> done_;
};

}  // namespace

void check_predecessors(const History& history, Diagnostics& diagnostics) {
    CircleFinder finder(history, diagnostics);
    for (const School& school : history.schools) {
        finder.walk_from(school);
    }
}

}  // namespace clinic
