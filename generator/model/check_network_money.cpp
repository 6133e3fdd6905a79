#include "base/number_text.hpp"
#include "model/check_sense.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace clinic {

namespace {

class NetworkMoney : SenseRemarks {
public:
    NetworkMoney(const Node& root, FieldReader& reader) : SenseRemarks(reader), root_(root) {}

    void check(const Network& network) {
        for (const Bid& bid : network.bids) {
            check_bid(bid);
            check_state(bid);
        }
        check_told_twice(network);
        for (const Consultation& consultation : network.consultations) {
            check_answers(consultation);
        }
    }

private:
    Place place_of_bid(const Bid& bid, std::string_view key) const {
        return place_of(root_.find("bids"), bid.place, key);
    }

    void check_bid(const Bid& bid) {
        const auto place = [&](std::string_view key) { return place_of_bid(bid, key); };
        if (bid.submitted && bid.decided && *bid.decided < *bid.submitted) {
            contradiction(place("decided"),
                          "bid " + in_quotes(bid.id) + " was decided on " + iso_text(*bid.decided) +
                              ", before it was submitted on " + iso_text(*bid.submitted),
                          "one of the two days is wrong");
        }
        double total = 0;
        for (const Spent& spent : bid.spent) {
            total += spent.is;
            if (bid.decided && spent.on < *bid.decided && spent.on != Date{}) {
                contradiction(place("spent"),
                              "money of bid " + in_quotes(bid.id) + " was spent on " +
                                  iso_text(spent.on) + ", before it was decided on " +
                                  iso_text(*bid.decided),
                              "one of the two days is wrong");
            }
        }
        if (bid.granted && total > *bid.granted) {
            doubt(place("spent"),
                  "bid " + in_quotes(bid.id) + " spent " + grouped_text(total, 0) + " of " +
                      grouped_text(*bid.granted, 0) + " pounds granted",
                  "what is spent comes out of what was granted");
        }
    }

    // What is granted counts in sums, and only an approved bid is granted anything.
    void check_state(const Bid& bid) {
        const bool is_word = std::ranges::find(kBidStates, bid.is) != kBidStates.end();
        if (!bid.is.empty() && !is_word) {
            return;
        }
        const std::string name = "bid " + in_quotes(bid.id);
        if (bid.granted.value_or(0) > 0 && !bid.is.empty() && bid.is != "approved") {
            contradiction(place_of_bid(bid, "granted"),
                          name + " is " + bid.is + ", and was granted " +
                              grouped_text(*bid.granted, 0) + " pounds",
                          "only an approved bid is granted money");
        }
        if (bid.decided && bid.is.empty()) {
            contradiction(place_of_bid(bid, "decided"), name + " was decided, and nothing says how",
                          "write is: approved, refused or withdrawn");
        }
        if (!bid.decided && !bid.is.empty()) {
            doubt(place_of_bid(bid, "is"), name + " is " + bid.is + ", and nothing says since when",
                  "write the day of the decision: without it the bid counts in no year");
        }
        if (!bid.spent.empty() && !bid.granted) {
            contradiction(place_of_bid(bid, "spent"),
                          name + " spent money, and nothing says what it was granted",
                          "write granted: and the pounds");
        } else if (bid.is == "approved" && !bid.granted) {
            doubt(place_of_bid(bid, "is"), name + " is approved, and nothing says for how much",
                  "write granted: and the pounds; without them it counts in no sum");
        }
        if (bid.granted && bid.asked && *bid.granted > *bid.asked) {
            doubt(place_of_bid(bid, "granted"),
                  name + " was granted " + grouped_text(*bid.granted, 0) + " of " +
                      grouped_text(*bid.asked, 0) + " pounds asked for",
                  "bids are seldom granted more than they ask for");
        }
    }

    template <class Key>
    void check_once(std::set<Key>& seen, Key key, const Place& place, const std::string& what) {
        if (!seen.insert(std::move(key)).second) {
            reader_.diagnostics().error(
                Problem::DuplicateId, place, what + " is given twice",
                "leave one of them out: a revised one takes the other's place");
        }
    }

    void check_told_twice(const Network& network) {
        std::set<std::tuple<std::string, int, std::string>> budgets;
        for (const Budget& budget : network.budgets) {
            check_once(
                budgets, {budget.group, budget.year, budget.fund}, budget.place,
                "the budget of " + in_quotes(budget.group) + " for " + number_text(budget.year, 0));
        }
        std::set<std::tuple<std::string, std::string, Date>> grades;
        for (const Impact& impact : network.impact) {
            check_once(grades, {impact.group, impact.strand, impact.on}, impact.place,
                       "the grade of " + in_quotes(impact.group) + " for " +
                           in_quotes(impact.strand) + " on " + iso_text(impact.on));
        }
        std::set<std::tuple<std::string, std::string, Date>> visits;
        for (const GroupVisit& visit : network.visits) {
            check_once(visits, {visit.group, visit.focus, visit.on}, visit.place,
                       "the visit in " + in_quotes(visit.group) + " on " + iso_text(visit.on));
        }
        std::set<Date> meetings;
        for (const BoardMeeting& meeting :
             network.board ? network.board->meetings : std::vector<BoardMeeting>{}) {
            check_once(meetings, meeting.on, meeting.place,
                       "the meeting of " + iso_text(meeting.on));
        }
    }

    void check_answers(const Consultation& consultation) {
        std::set<std::string> answers;
        for (const std::string& answer : consultation.answers) {
            check_once(answers, answer,
                       place_of(root_.find("consultations"), consultation.place, "answers"),
                       "the answer " + in_quotes(answer));
        }
    }

    const Node& root_;
};

}  // namespace

void check_network_money(const Node& root, FieldReader& reader, const Network& network) {
    NetworkMoney(root, reader).check(network);
}

}  // namespace clinic
