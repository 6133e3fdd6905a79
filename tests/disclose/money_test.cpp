#include "disclose/network_facts.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

constexpr const char* kMoney = R"(budgets:
  - {year: 2016, group: c, is: 50000, fund: grant}
  - {year: 2016, group: a, is: 3000, fund: grant}
  - {year: 2015, group: c, is: 40000, fund: grant}
bids:
  - {id: b-1, group: a, for: Coaching, submitted: 2015-06-08, asked: 2500, decided: 2015-06-24,
     is: approved, granted: 2000, spent: [{on: 2015-07-10, is: 500}, {on: 2015-11-20, is: 700}]}
  - {id: b-2, group: b, school: 900103, for: Reading, submitted: 2015-02-23, asked: 900,
     decided: 2015-03-16, is: approved, granted: 800}
  - {id: b-3, group: b, for: Books, submitted: 2015-08-28, asked: 600, decided: 2015-10-30, is: refused}
  - {id: b-4, group: b, for: Music, submitted: 2015-04-01, asked: 400, decided: 2015-04-02, is: approved, granted: 400}
)";

const DisclosedBid& bid_called(const Disclosed& shown, const std::string& id) {
    for (const DisclosedBid& bid : shown.bids) {
        if (bid.id == id) {
            return bid;
        }
    }
    FAIL(id);
    return shown.bids.front();
}

std::string budgets_text(const std::vector<DisclosedBudget>& budgets) {
    std::string text;
    for (const DisclosedBudget& budget : budgets) {
        text += budget.years + " " + budget.group + " " + amount_text(budget.amount) + ": " +
                amount_text(budget.granted) + " granted, " + amount_text(budget.spent) +
                " spent, " + amount_text(budget.left) + " left\n";
    }
    return text;
}

}  // namespace

// 8 to 24 June are 16 days. 23 February to 16 March are 5 days of February and 16 of March: 21.
TEST_CASE("days from a bid to its decision are calendar days, counted by hand") {
    const SmallFolder folder = network_folder(kMoney);
    CHECK(folder.remarks == "");
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kMembers);
    CHECK(bid_called(shown, "b-1").days == 16);
    CHECK(bid_called(shown, "b-2").days == 21);
    CHECK(bid_called(shown, "b-4").days == 1);
    // 28 August to 2 October: 3, 30 and 2 days. What comes of it on 30 October is not known yet.
    const DisclosedBid& waits = bid_called(shown, "b-3");
    CHECK(waits.state == "waiting");
    CHECK_FALSE(waits.days);
    CHECK(waits.waiting == 35);
    // Of 1, 16 and 21.
    CHECK(shown.funding.middle_days == 16);
    CHECK(shown.funding.most_days == 21);
    CHECK(bid_called(disclosed_on(folder, {2015, 10, 30}, kMembers), "b-3").days == 63);
}

TEST_CASE("what is decided or spent after the view's day has not happened yet") {
    const SmallFolder folder = network_folder(kMoney);
    CHECK(amount_text(bid_called(disclosed_on(folder, {2015, 10, 2}, kMembers), "b-1").spent) ==
          "£500");
    CHECK(amount_text(bid_called(disclosed_on(folder, {2015, 11, 20}, kMembers), "b-1").spent) ==
          "£1,200");
    const Disclosed early = disclosed_on(folder, {2015, 3, 1}, kMembers);
    REQUIRE(early.bids.size() == 1);
    CHECK(early.bids.front().state == "waiting");
    CHECK(amount_text(early.bids.front().granted).empty());
    CHECK(early.funding.sentence == "0 of 1 bid approved, £0 granted");
}

TEST_CASE("a bid comes out of the nearest money around it, of the financial year of its decision") {
    const Disclosed shown = disclosed_on(network_folder(kMoney), {2015, 12, 1}, kMembers);
    CHECK(budgets_text(shown.budgets) ==
          "2015-16 Collaborative £50,000: £400 granted, £0 spent, £49,600 left\n"
          "2015-16 Triad A £3,000: £2,000 granted, £1,200 spent, £1,000 left\n"
          "2014-15 Collaborative £40,000: £800 granted, £0 spent, £39,200 left\n");
    REQUIRE(shown.funding.years.size() == 2);
    CHECK(amount_text(shown.funding.years[0].budget) == "£53,000");
    CHECK(amount_text(shown.funding.years[0].granted) == "£2,400");
    CHECK(shown.funding.years[0].decided == 3);
    CHECK(shown.funding.years[0].approved == 2);
    CHECK(amount_text(shown.funding.granted) == "£3,200");
    CHECK(shown.funding.sentence == "3 of 4 bids approved, £3,200 granted");
}

TEST_CASE("each group has its own bids and its latest budget") {
    const Disclosed shown = disclosed_on(network_folder(kMoney), {2015, 12, 1}, kMembers);
    std::string told;
    for (const DisclosedGroup& group : shown.groups) {
        if (group.kind == "triad" || group.kind == "collaborative") {
            told += group.name + ":";
            for (const DisclosedBid& bid : group.bids) {
                told += " " + bid.id;
            }
            told += "; " + group.budget.years + " " + amount_text(group.budget.amount) + "\n";
        }
    }
    CHECK(told ==
          "Collaborative: b-3 b-1 b-4 b-2; 2015-16 £50,000\n"
          "Triad A: b-1; 2015-16 £3,000\n"
          "Triad B: b-3 b-4 b-2;  \n");
}

TEST_CASE("a withheld bid is in no list and no sum, and what is left of the money is not told") {
    std::string money = kMoney;
    money.replace(money.find("is: approved, granted: 2000"), 12, "exempt: 3, is: approved");
    const SmallFolder folder = network_folder(money);
    CHECK(folder.remarks == "");
    const Disclosed shown = disclosed_on(folder, {2015, 12, 1}, kPublic);
    const std::string text = to_text(shown);
    CHECK(text.find("Coaching") == std::string::npos);
    CHECK(shown.bids.size() == 3);
    CHECK(shown.funding.bids == 3);
    CHECK(amount_text(shown.funding.granted) == "£1,200");
    CHECK(amount_text(shown.funding.years[0].granted) == "£400");
    CHECK(amount_text(shown.funding.years[0].left).empty());
    CHECK(budgets_text(shown.budgets) ==
          "2015-16 Collaborative £50,000: withheld granted, withheld spent, withheld left\n"
          "2015-16 Triad A £3,000: withheld granted, withheld spent, withheld left\n"
          "2014-15 Collaborative £40,000: withheld granted, withheld spent, withheld left\n");
    REQUIRE(shown.tally.withheld.size() == 1);
    CHECK(shown.tally.withheld.front().why == "paragraph 3: financial or business affairs");
    CHECK(disclosed_on(folder, {2015, 12, 1}, kMembers).funding.bids == 4);
}

TEST_CASE("a bid for a school that is withheld, or of a group that is, is withheld with it") {
    SmallFolder folder = network_folder(kMoney);
    for (School& school : folder.history.schools) {
        if (school.urn == 900103) {
            school.exempt = paragraph(1);
        }
    }
    const Disclosed shown = disclosed_on(folder, {2015, 12, 1}, kPublic);
    CHECK(shown.bids.size() == 3);
    CHECK(to_text(shown).find("Reading") == std::string::npos);

    SmallFolder other = network_folder(kMoney);
    other.history.network.groups[2].exempt = paragraph(2);
    CHECK(disclosed_on(other, {2015, 12, 1}, kPublic).bids.size() == 1);
}

TEST_CASE("a bid does not tell that a school is in a group when its membership is withheld") {
    SmallFolder folder = network_folder(kMoney);
    folder.history.network.groups[2].members[0].exempt = paragraph(2);
    const Disclosed shown = disclosed_on(folder, {2015, 12, 1}, kPublic);
    CHECK(bid_called(shown, "b-2").school == "withheld");
    CHECK(bid_called(shown, "b-2").anchor.empty());
    CHECK(bid_called(disclosed_on(folder, {2015, 12, 1}, kMembers), "b-2").school ==
          "School 900103");
}

TEST_CASE("a bid of a school that closed is told with the one that took over") {
    const std::string academy =
        "urn: 900202\nname: Academy A\nphase: primary\nopened: 2015-11-01\n"
        "predecessors: [{school: 900103, why: academy conversion}]\n";
    SmallFiles files = {
        {"network.yaml",
         "groups: [{id: b, name: Triad B, kind: triad, from: 2014-09-01, members: [900103, "
         "900104]}]\nbids: [{id: b-2, group: b, school: 900103, for: Reading, submitted: "
         "2015-02-23}]\n"},
        {"schools/900103-s.yaml",
         "urn: 900103\nname: School C\nphase: primary\nclosed: "
         "2015-10-31\n"},
        {"schools/900104-s.yaml", "urn: 900104\nname: School D\nphase: primary\n"},
        {"schools/900202-s.yaml", academy}};
    SmallFolder folder = read_small(files);
    CHECK(disclosed_on(folder, {2015, 10, 2}, kMembers).bids.front().school == "School C");
    const DisclosedBid later = disclosed_on(folder, {2015, 12, 1}, kMembers).bids.front();
    CHECK(later.school == "Academy A as predecessor");
    CHECK(later.anchor == "school-900202");
    for (School& school : folder.history.schools) {
        if (school.urn == 900202) {
            school.exempt = paragraph(1);
        }
    }
    CHECK(disclosed_on(folder, {2015, 12, 1}, kPublic).bids.empty());
}
