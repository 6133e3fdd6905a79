#include "base/number_text.hpp"
#include "model/check_sense.hpp"

#include <map>

namespace clinic {

namespace {

// What two releases of one day both give.
struct Shared {
    std::string measure;
    int year = 0;
    int others = 0;
};

// By the two releases, in the order of their file.
using SharedByPair = std::map<std::pair<const Release*, const Release*>, Shared>;

void add_shared(const std::string& measure, const ReleaseIndex::Years& years,
                SharedByPair& shared) {
    for (const auto& [year, releases] : years) {
        for (std::size_t i = 1; i < releases.size(); ++i) {
            const Release* const first = releases[i - 1];
            const Release* const second = releases[i];
            // Of one day a provisional one comes before a final one.
            const bool is_tie =
                first->published == second->published && first->state == second->state;
            if (!is_tie || first->id == second->id) {
                continue;
            }
            const auto [found, is_new] = shared.emplace(std::pair(first, second), Shared{});
            if (is_new) {
                found->second = {measure, year, 0};
            } else {
                ++found->second.others;
            }
        }
    }
}

}  // namespace

void check_releases(const History& history, const ReleaseIndex& releases,
                    Diagnostics& diagnostics) {
    SharedByPair shared;
    for (const auto& [id, measure] : history.measures) {
        if (const ReleaseIndex::Years* const years = releases.of(id)) {
            add_shared(id, *years, shared);
        }
    }
    for (const auto& [pair, both] : shared) {
        const std::string more =
            both.others == 0 ? "" : " and " + number_text(both.others, 0) + " more";
        diagnostics.error(
            Problem::Contradiction, pair.second->place,
            in_quotes(pair.first->id) + " and " + in_quotes(pair.second->id) + " both give '" +
                both.measure + "' of " + number_text(both.year, 0) + more + " on " +
                iso_text(pair.second->published),
            "the later release counts, so two of one day and state cannot give the same figure");
    }
}

}  // namespace clinic
