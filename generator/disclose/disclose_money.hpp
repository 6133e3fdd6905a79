// Bids and budgets of the network as an edition may show them.
#pragma once

#include "disclose/group_link.hpp"

#include <vector>

namespace clinic {

// Those that wait, the longest first; then by the day of their decision, the latest first.
std::vector<DisclosedBid> disclose_bids(const Scene& scene, Reader& reader);

// The latest year first, each in the order of the file. Totals count what `bids` shows and no
// other: no difference of two of them is a bid that is withheld.
std::vector<DisclosedBudget> disclose_budgets(const std::vector<DisclosedBid>& bids,
                                              const Scene& scene, Reader& reader);

// Sums up what was disclosed. With `is_partial` the edition withholds some of it, and what is left
// of the money is not told.
Funding funding_of(const std::vector<DisclosedBid>& bids,
                   const std::vector<DisclosedBudget>& budgets, bool is_partial);

// Withholds what is granted, spent and left of every budget.
void hide_sums(std::vector<DisclosedBudget>& budgets);

}  // namespace clinic
