#include "disclose/disclose_network_record.hpp"

#include "disclose/disclose_board.hpp"
#include "disclose/disclose_consultations.hpp"
#include "disclose/disclose_money.hpp"
#include "disclose/disclose_work.hpp"

#include <algorithm>

namespace clinic {

namespace {

template <class Own>
std::vector<Own> own_of(const DisclosedGroup& group, const std::vector<Own>& all) {
    std::vector<Own> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const Own& one) {
        return one.group == group.name && one.kind == group.kind;
    });
    return own;
}

// The group itself, or one within it at any depth.
bool is_of(const DisclosedBid& bid, const DisclosedGroup& group,
           const std::vector<DisclosedGroup>& groups) {
    constexpr int kDeepest = 8;
    if (bid.group == group.name) {
        return bid.kind == group.kind;
    }
    std::string name = bid.group;
    for (int depth = 0; depth < kDeepest && !name.empty(); ++depth) {
        if (name == group.name) {
            return true;
        }
        const auto around = std::ranges::find(groups, name, &DisclosedGroup::name);
        name = around == groups.end() ? std::string() : around->within;
    }
    return false;
}

void give_to_groups(Disclosed& shown) {
    for (DisclosedGroup& group : shown.groups) {
        std::ranges::copy_if(shown.bids, std::back_inserter(group.bids),
                             [&](const auto& bid) { return is_of(bid, group, shown.groups); });
        group.impact = own_of(group, shown.impact);
        group.visits = own_of(group, shown.visits);
        group.projects = own_of(group, shown.projects);
        // The latest year comes first.
        const std::vector<DisclosedBudget> budgets = own_of(group, shown.budgets);
        group.budget = budgets.empty() ? DisclosedBudget() : budgets.front();
    }
}

template <class Shown>
int count_of(const std::vector<Shown>& all, std::string_view state) {
    return static_cast<int>(std::ranges::count(all, state, &Shown::state));
}

NetworkTally tally_of(const Disclosed& shown, const Reader& reader) {
    NetworkTally tally;
    tally.visits = static_cast<int>(shown.visits.size());
    tally.projects = static_cast<int>(shown.projects.size());
    tally.running = count_of(shown.projects, "running");
    tally.recommendations = static_cast<int>(shown.recommendations.size());
    tally.open = count_of(shown.recommendations, "open");
    tally.done = count_of(shown.recommendations, "done");
    tally.overdue = static_cast<int>(
        std::ranges::count(shown.recommendations, true, &DisclosedRecommendation::is_overdue));
    for (const auto& [reason, count] : reader.withheld()) {
        tally.withheld.push_back({reason.words, count});
    }
    return tally;
}

}  // namespace

void disclose_network_record(const Scene& scene, Disclosed& shown) {
    Reader reader(*scene.access);
    shown.bids = disclose_bids(scene, reader);
    shown.budgets = disclose_budgets(shown.bids, scene, reader);
    const bool is_partial = !reader.withheld().empty();
    if (is_partial) {
        hide_sums(shown.budgets);
    }
    shown.funding = funding_of(shown.bids, shown.budgets, is_partial);
    shown.impact = disclose_impact(scene, reader);
    shown.strands = strands_of(shown.impact, scene);
    shown.visits = disclose_visits(scene, reader);
    shown.projects = disclose_projects(scene, reader);
    shown.recommendations = disclose_recommendations(scene, reader);
    shown.reviews = disclose_reviews(scene, reader);
    shown.board = disclose_board(scene, reader);
    shown.consultations = disclose_consultations(scene, reader);
    shown.tally = tally_of(shown, reader);
    give_to_groups(shown);
}

}  // namespace clinic
