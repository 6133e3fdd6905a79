#include "assess/provisional_figures.hpp"

#include <algorithm>

namespace clinic {

namespace {

// The releases of the latest year that had a figure on the day; null when none had.
const std::vector<const Release*>* latest_year(const Date& day, const ReleaseIndex::Years& years) {
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (year->second.front()->published <= day) {
            return &year->second;
        }
    }
    return nullptr;
}

void note_provisional(const Date& day, const std::vector<const Release*>& of_year,
                      std::vector<ProvisionalRelease>& found) {
    const auto later = std::ranges::find_if(
        of_year, [&](const Release* release) { return release->published > day; });
    const Release* const latest = *(later - 1);
    if (latest->state != DataState::Provisional) {
        return;
    }
    const auto final_one = std::find_if(later, of_year.end(), [](const Release* release) {
        return release->state != DataState::Provisional;
    });
    auto known = std::ranges::find(found, latest, &ProvisionalRelease::release);
    if (known == found.end()) {
        found.push_back({latest, 0, nullptr});
        known = found.end() - 1;
    }
    ++known->measures;
    if (final_one != of_year.end() &&
        (known->replaced_by == nullptr || published_before(**final_one, *known->replaced_by))) {
        known->replaced_by = *final_one;
    }
}

}  // namespace

std::vector<ProvisionalRelease> provisional_on(const Date& day, const History& history,
                                               const ReleaseIndex& releases) {
    std::vector<ProvisionalRelease> found;
    for (const std::string& id : history.measure_order) {
        const ReleaseIndex::Years* const years = releases.of(id);
        const auto* const of_year = years == nullptr ? nullptr : latest_year(day, *years);
        if (of_year != nullptr) {
            note_provisional(day, *of_year, found);
        }
    }
    std::ranges::sort(found, [](const ProvisionalRelease& first, const ProvisionalRelease& second) {
        return published_before(*first.release, *second.release);
    });
    return found;
}

}  // namespace clinic
