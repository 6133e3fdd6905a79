#include "model/release_index.hpp"

#include <algorithm>
#include <tuple>

namespace clinic {

namespace {

bool names_measure(const std::string& pattern, std::string_view measure) {
    if (pattern.ends_with('*')) {
        return measure.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1));
    }
    return pattern == measure;
}

}  // namespace

bool published_before(const Release& first, const Release& second) {
    return std::tie(first.published, first.state, first.id) <
           std::tie(second.published, second.state, second.id);
}

bool gives(const Release& release, std::string_view measure, int year) {
    return std::find(release.years.begin(), release.years.end(), year) != release.years.end() &&
           std::any_of(release.measures.begin(), release.measures.end(),
                       [&](const std::string& pattern) { return names_measure(pattern, measure); });
}

ReleaseIndex::ReleaseIndex(const std::vector<Release>& releases,
                           const std::map<std::string, Measure>& measures) {
    std::vector<const Release*> by_day;
    for (const Release& release : releases) {
        by_id_.emplace(release.id, &release);
        by_day.push_back(&release);
    }
    std::sort(by_day.begin(), by_day.end(), [](const Release* first, const Release* second) {
        return published_before(*first, *second);
    });
    for (const auto& [id, measure] : measures) {
        for (const Release* const release : by_day) {
            for (const int year : release->years) {
                if (gives(*release, id, year)) {
                    by_measure_[id][year].push_back(release);
                }
            }
        }
    }
}

const ReleaseIndex::Years* ReleaseIndex::of(const std::string& measure) const {
    const auto found = by_measure_.find(measure);
    return found == by_measure_.end() ? nullptr : &found->second;
}

const Release* ReleaseIndex::release(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

}  // namespace clinic
