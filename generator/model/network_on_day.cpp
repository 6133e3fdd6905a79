#include "model/network_on_day.hpp"

#include "model/change_fields.hpp"

#include <algorithm>

namespace clinic {

namespace {

bool is_later(const std::optional<Date>& known, const Date& day) {
    return known && *known > day;
}

Group group_on(const Group& group, const Date& day) {
    Group seen = group;
    change_fields(seen, group.changes, day);
    std::erase_if(seen.lead, [&](const Lead& lead) { return !has_begun(lead, day); });
    std::erase_if(seen.members, [&](const Member& member) {
        return !has_begun(member, day) || has_ended(member, day);
    });
    return seen;
}

// What it is within may not have been known yet.
void leave_unknown_groups(std::vector<Group>& groups) {
    for (Group& group : groups) {
        const bool is_there = std::any_of(groups.begin(), groups.end(), [&](const Group& other) {
            return other.id == group.within;
        });
        group.within = is_there ? group.within : std::string();
    }
}

Bid bid_on(const Bid& bid, const Date& day) {
    Bid seen = bid;
    std::erase_if(seen.spent, [&](const Spent& spent) { return spent.on > day; });
    if (is_later(bid.decided, day)) {
        seen.decided.reset();
        seen.is.clear();
        seen.granted.reset();
    }
    return seen;
}

// We learn of a project or recommendation with its first state; without a day it was always known.
template <class Tracked>
bool is_told(const Tracked& one, const Date& day) {
    return one.state.empty() || is_known(one.state.front(), day);
}

std::optional<Board> board_on(const std::optional<Board>& board, const Date& day) {
    std::optional<Board> seen = board;
    if (seen) {
        std::erase_if(seen->members,
                      [&](const BoardMember& member) { return !has_begun(member, day); });
        std::erase_if(seen->meetings,
                      [&](const BoardMeeting& meeting) { return meeting.on > day; });
    }
    return seen;
}

template <class Known>
std::vector<Known> known_by(const std::vector<Known>& all, const Date& day) {
    std::vector<Known> seen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(seen),
                 [&](const Known& one) { return !is_later(one.known, day); });
    return seen;
}

}  // namespace

Network network_on(const Network& network, const Date& day) {
    Network seen;
    for (const Group& group : network.groups) {
        if (has_begun(group, day)) {
            seen.groups.push_back(group_on(group, day));
        }
    }
    leave_unknown_groups(seen.groups);
    for (const Bid& bid : network.bids) {
        if (!is_later(bid.submitted, day)) {
            seen.bids.push_back(bid_on(bid, day));
        }
    }
    std::copy_if(network.impact.begin(), network.impact.end(), std::back_inserter(seen.impact),
                 [&](const Impact& impact) { return impact.on <= day; });
    seen.budgets = known_by(network.budgets, day);
    seen.consultations = known_by(network.consultations, day);
    std::copy_if(network.visits.begin(), network.visits.end(), std::back_inserter(seen.visits),
                 [&](const GroupVisit& visit) { return visit.on <= day; });
    std::copy_if(network.projects.begin(), network.projects.end(),
                 std::back_inserter(seen.projects),
                 [&](const Project& project) { return is_told(project, day); });
    std::copy_if(network.recommendations.begin(), network.recommendations.end(),
                 std::back_inserter(seen.recommendations),
                 [&](const Recommendation& one) { return is_told(one, day); });
    std::copy_if(network.reviews.begin(), network.reviews.end(), std::back_inserter(seen.reviews),
                 [&](const Review& review) { return review.on <= day; });
    seen.board = board_on(network.board, day);
    return seen;
}

}  // namespace clinic
