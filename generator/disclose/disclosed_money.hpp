// What the network was given, what its groups asked for and what they spent: pounds, as an edition
// may show them. All totals are of what the edition shows.
#pragma once

#include "base/amount.hpp"
#include "base/date.hpp"
#include "base/fields.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct DisclosedBid {
    std::string id;
    std::string group;
    // Of the group; see kGroupKinds.
    std::string kind;
    // The school it is for; empty: the whole group, "withheld" where its place in the group is.
    std::string school;
    std::string anchor;
    std::string purpose;
    std::optional<Date> submitted;
    Amount asked;
    std::optional<Date> decided;
    // "approved", "refused", "withdrawn", "waiting"
    std::string state;
    Amount granted;
    // By the day of the view; without a value where nothing was granted.
    Amount spent;
    // From submission to decision, in calendar days; missing until it was decided.
    std::optional<int> days;
    // The same so far of one that waits.
    std::optional<int> waiting;
    // The financial year in which it was decided ends in this year; 0: not decided.
    int year = 0;
};

// The money of one group in one financial year, which runs from April to March.
struct DisclosedBudget {
    int year = 0;
    // "2015-16"
    std::string years;
    std::string group;
    std::string kind;
    Amount amount;
    std::string fund;
    // To bids of the group, and of groups within it that have no money of their own, decided in
    // the year.
    Amount granted;
    // Of what those bids were granted, by the day of the view.
    Amount spent;
    // Bids approved; missing where the edition withholds one.
    std::optional<int> approved;
    // Not granted yet. Like what is granted and spent it is withheld where the edition withholds a
    // bid: a sum without it would be false.
    Amount left;
};

// The same of all groups in one year.
struct FundingYear {
    int year = 0;
    std::string years;
    Amount budget;
    Amount granted;
    Amount spent;
    Amount left;
    // Bids decided in the year.
    int decided = 0;
    int approved = 0;
};

struct Funding {
    // "9 of 12 bids approved, £21,400 granted"; empty without bids.
    std::string sentence;
    int bids = 0;
    int approved = 0;
    int refused = 0;
    int withdrawn = 0;
    int waiting = 0;
    Amount asked;
    Amount granted;
    Amount spent;
    // How many bids were approved or refused, with both days known, and the days from submission to
    // decision: their median, and the most; missing where none was.
    int timed = 0;
    std::optional<int> middle_days;
    std::optional<int> most_days;
    std::vector<FundingYear> years;
};

template <>
struct FieldsOf<DisclosedBid> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedBid::id, "its number"),
            field("group", &DisclosedBid::group, "the group that bids"),
            field("kind", &DisclosedBid::kind, "what the group is: triad, collaborative"),
            field("school", &DisclosedBid::school, "the school it is for; empty: the whole group"),
            field("anchor", &DisclosedBid::anchor, "where the school's profile stands"),
            field("purpose", &DisclosedBid::purpose, "what the money is for"),
            field("submitted", &DisclosedBid::submitted, "the day it was made"),
            field("asked", &DisclosedBid::asked, "pounds asked for"),
            field("decided", &DisclosedBid::decided, "the day it was decided"),
            field("state", &DisclosedBid::state, "approved, refused, withdrawn, waiting"),
            field("granted", &DisclosedBid::granted, "pounds granted"),
            field("spent", &DisclosedBid::spent, "pounds spent of them so far"),
            field("days", &DisclosedBid::days, "from submission to decision"),
            field("waiting", &DisclosedBid::waiting, "days it has waited for a decision"),
            field("year", &DisclosedBid::year, "the end of the financial year of the decision"),
        };
    }
};

template <>
struct FieldsOf<DisclosedBudget> {
    static constexpr auto list() {
        return Fields{
            field("year", &DisclosedBudget::year, "the end of the financial year"),
            field("years", &DisclosedBudget::years, "2015-16"),
            field("group", &DisclosedBudget::group, "whose money it is"),
            field("kind", &DisclosedBudget::kind, "what the group is"),
            field("amount", &DisclosedBudget::amount, "pounds"),
            field("fund", &DisclosedBudget::fund, "where it comes from"),
            field("granted", &DisclosedBudget::granted, "granted to bids of that year"),
            field("spent", &DisclosedBudget::spent, "what those bids have spent"),
            field("approved", &DisclosedBudget::approved, "bids approved in that year"),
            field("left", &DisclosedBudget::left, "not granted yet"),
        };
    }
};

template <>
struct FieldsOf<FundingYear> {
    static constexpr auto list() {
        return Fields{
            field("year", &FundingYear::year, "the end of the financial year"),
            field("years", &FundingYear::years, "2015-16"),
            field("budget", &FundingYear::budget, "the money of all groups"),
            field("granted", &FundingYear::granted, "granted to bids decided that year"),
            field("spent", &FundingYear::spent, "what those bids have spent"),
            field("left", &FundingYear::left, "not granted yet"),
            field("decided", &FundingYear::decided, "bids decided"),
            field("approved", &FundingYear::approved, "bids approved"),
        };
    }
};

template <>
struct FieldsOf<Funding> {
    static constexpr auto list() {
        return Fields{
            field("sentence", &Funding::sentence, "bids and money in one line"),
            field("bids", &Funding::bids, "all bids that are shown"),
            field("approved", &Funding::approved, "bids approved"),
            field("refused", &Funding::refused, "bids refused"),
            field("withdrawn", &Funding::withdrawn, "bids withdrawn"),
            field("waiting", &Funding::waiting, "bids that wait for a decision"),
            field("asked", &Funding::asked, "pounds asked for"),
            field("granted", &Funding::granted, "pounds granted"),
            field("spent", &Funding::spent, "pounds spent of them"),
            field("timed", &Funding::timed, "bids approved or refused, with both days known"),
            field("days", &Funding::middle_days, "from bid to decision: the median of those"),
            field("most", &Funding::most_days, "to a decision, at most"),
            field("years", &Funding::years, "one a financial year"),
        };
    }
};

}  // namespace clinic
