#include "disclose/disclose_money.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/disclose_people.hpp"
#include "model/successors.hpp"

#include <algorithm>

namespace clinic {

namespace {

// A financial year begins in April and is named by the year in which it ends.
constexpr int kFirstMonth = 4;

constexpr const char* kApproved = "approved";
constexpr const char* kWaiting = "waiting";
constexpr const char* kWithdrawn = "withdrawn";

int financial_year_of(const Date& day) {
    return day.year + (day.month >= kFirstMonth ? 1 : 0);
}

// "2015-16"
std::string financial_year_text(int year) {
    const std::string end = number_text(year % 100, 0);
    return number_text(year - 1, 0) + "-" + (end.size() < 2 ? "0" + end : end);
}

Amount pounds(double value) {
    Amount amount;
    amount.value = value;
    amount.unit = Unit::Pounds;
    return amount;
}

Amount pounds(const std::optional<double>& value) {
    return value ? pounds(*value) : Amount();
}

void add_to(Amount& sum, const Amount& amount) {
    sum = pounds(sum.value.value_or(0) + amount.value.value_or(0));
}

// Whom a bid is for, by the school that stands for it today: nothing when that, or the one that
// closed, is withheld as a whole.
std::optional<SchoolLink> school_of(const Bid& bid, const Group& group, const Scene& scene) {
    const int today = Successors(scene.history(), scene.now->day).today(bid.school);
    std::optional<SchoolLink> link = link_to(scene, bid.school);
    const bool is_another = today != 0 && today != bid.school;
    if (link && is_another) {
        link = link_to(scene, today);
    }
    const School* school = scene.history().school(bid.school);
    if (!link || school == nullptr) {
        return link;
    }
    link->name = labelled(link->name, is_another);
    // The bid would tell that the school is in the group.
    const bool is_unsaid = scene.access->bars("", marks_of_membership(group, *school)).has_value();
    return is_unsaid ? SchoolLink{kWithheld, {}} : *link;
}

DisclosedBid shown_bid(const Bid& bid, const Group& group, const Scene& scene) {
    DisclosedBid shown;
    shown.id = bid.id;
    shown.group = group.name;
    shown.kind = group.kind;
    shown.purpose = bid.purpose;
    shown.submitted = bid.submitted;
    shown.asked = pounds(bid.asked);
    shown.decided = bid.decided;
    shown.state = !bid.is.empty() ? bid.is : bid.decided ? "decided" : kWaiting;
    shown.granted = pounds(bid.granted);
    if (bid.granted) {
        shown.spent = pounds(0);
        for (const Spent& spent : bid.spent) {
            add_to(shown.spent, pounds(spent.is));
        }
    }
    if (bid.decided) {
        shown.year = financial_year_of(*bid.decided);
    }
    if (bid.submitted && bid.decided) {
        shown.days = day_number(*bid.decided) - day_number(*bid.submitted);
    } else if (bid.submitted && shown.state == kWaiting) {
        shown.waiting = day_number(scene.now->day) - day_number(*bid.submitted);
    }
    return shown;
}

bool bid_comes_before(const DisclosedBid& first, const DisclosedBid& second) {
    const bool waits = first.state == kWaiting;
    if (waits != (second.state == kWaiting)) {
        return waits;
    }
    return waits ? first.submitted < second.submitted : first.decided > second.decided;
}

// The group whose money a bid comes out of: the nearest around it that has a budget that year.
const Group* payer_of(const Bid& bid, int year, const Scene& scene) {
    const std::vector<Budget>& budgets = network_of(scene).budgets;
    const Group* group = group_called(bid.group, scene);
    // Groups within one another in a circle are an error of the data, told long before.
    while (group != nullptr && std::ranges::none_of(budgets, [&](const Budget& budget) {
               return budget.year == year && budget.group == group->id;
           })) {
        group = group_called(group->within, scene);
    }
    return group;
}

void take_bids(const Group& group, const std::vector<DisclosedBid>& bids, const Scene& scene,
               DisclosedBudget& shown) {
    for (const DisclosedBid& bid : bids) {
        const auto of = std::ranges::find(network_of(scene).bids, bid.id, &Bid::id);
        if (bid.year == shown.year && payer_of(*of, bid.year, scene) == &group) {
            add_to(shown.granted, bid.granted);
            add_to(shown.spent, bid.spent);
            *shown.approved += bid.state == kApproved ? 1 : 0;
        }
    }
}

FundingYear& year_in(Funding& funding, int year) {
    const auto found = std::ranges::find(funding.years, year, &FundingYear::year);
    if (found != funding.years.end()) {
        return *found;
    }
    funding.years.push_back({year, financial_year_text(year), {}, pounds(0.0), pounds(0.0), {}});
    return funding.years.back();
}

int count_of(const std::vector<DisclosedBid>& bids, std::string_view state) {
    return static_cast<int>(std::ranges::count(bids, state, &DisclosedBid::state));
}

void take_days(const std::vector<DisclosedBid>& bids, Funding& funding) {
    std::vector<int> days;
    for (const DisclosedBid& bid : bids) {
        // One that was withdrawn was not decided by those who decide.
        if (bid.days && bid.state != kWithdrawn) {
            days.push_back(*bid.days);
        }
    }
    funding.timed = static_cast<int>(days.size());
    if (days.empty()) {
        return;
    }
    std::ranges::sort(days);
    const std::size_t middle = days.size() / 2;
    const bool is_even = days.size() % 2 == 0;
    funding.middle_days = is_even ? (days[middle - 1] + days[middle] + 1) / 2 : days[middle];
    funding.most_days = days.back();
}

}  // namespace

std::vector<DisclosedBid> disclose_bids(const Scene& scene, Reader& reader) {
    std::vector<DisclosedBid> shown;
    for (const Bid& bid : network_of(scene).bids) {
        const Group* group = group_called(bid.group, scene);
        if (!may_see_of_group({&bid, "bids", &bid.exempt, group}, reader)) {
            continue;
        }
        const std::optional<SchoolLink> school = school_of(bid, *group, scene);
        if (!school) {
            const School* named = scene.history().school(bid.school);
            reader.may_see(&bid, "", marks_of({&named->exempt}));
            continue;
        }
        shown.push_back(shown_bid(bid, *group, scene));
        shown.back().school = school->name;
        shown.back().anchor = school->anchor;
    }
    std::ranges::stable_sort(shown, bid_comes_before);
    return shown;
}

std::vector<DisclosedBudget> disclose_budgets(const std::vector<DisclosedBid>& bids,
                                              const Scene& scene, Reader& reader) {
    std::vector<DisclosedBudget> shown;
    for (const Budget& budget : network_of(scene).budgets) {
        const Group* group = group_called(budget.group, scene);
        if (!may_see_of_group({&budget, "budgets", &budget.exempt, group}, reader)) {
            continue;
        }
        DisclosedBudget& line = shown.emplace_back();
        line.year = budget.year;
        line.years = financial_year_text(budget.year);
        line.group = group->name;
        line.kind = group->kind;
        line.amount = pounds(budget.is);
        line.fund = budget.fund;
        line.granted = line.spent = pounds(0.0);
        line.approved = 0;
        take_bids(*group, bids, scene, line);
        line.left = pounds(budget.is - line.granted.value.value_or(0));
    }
    std::ranges::stable_sort(shown, std::ranges::greater(), &DisclosedBudget::year);
    return shown;
}

void hide_sums(std::vector<DisclosedBudget>& budgets) {
    for (DisclosedBudget& budget : budgets) {
        budget.approved.reset();
        for (Amount* sum : {&budget.granted, &budget.spent, &budget.left}) {
            *sum = Amount();
            sum->instead = kWithheld;
        }
    }
}

Funding funding_of(const std::vector<DisclosedBid>& bids,
                   const std::vector<DisclosedBudget>& budgets, bool is_partial) {
    Funding funding;
    funding.bids = static_cast<int>(bids.size());
    funding.approved = count_of(bids, kApproved);
    funding.refused = count_of(bids, "refused");
    funding.withdrawn = count_of(bids, kWithdrawn);
    funding.waiting = count_of(bids, kWaiting);
    for (const DisclosedBudget& budget : budgets) {
        add_to(year_in(funding, budget.year).budget, budget.amount);
    }
    for (const DisclosedBid& bid : bids) {
        add_to(funding.asked, bid.asked);
        add_to(funding.granted, bid.granted);
        add_to(funding.spent, bid.spent);
        if (bid.year != 0) {
            FundingYear& year = year_in(funding, bid.year);
            add_to(year.granted, bid.granted);
            add_to(year.spent, bid.spent);
            ++year.decided;
            year.approved += bid.state == kApproved ? 1 : 0;
        }
    }
    for (FundingYear& year : funding.years) {
        if (year.budget.value && !is_partial) {
            year.left = pounds(*year.budget.value - *year.granted.value);
        }
    }
    std::ranges::sort(funding.years, std::ranges::greater(), &FundingYear::year);
    take_days(bids, funding);
    if (!bids.empty()) {
        funding.sentence = number_text(funding.approved, 0) + " of " +
                           count_text(funding.bids, "bid") + " approved, " +
                           amount_text(funding.granted) + " granted";
    }
    return funding;
}

}  // namespace clinic
