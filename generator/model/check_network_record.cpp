#include "base/nearest.hpp"
#include "model/check_sense.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kOneDayIsWrong = "one of the two days is wrong";

class NetworkRecordSense : SenseRemarks {
public:
    NetworkRecordSense(const Node& root, FieldReader& reader) : SenseRemarks(reader), root_(root) {}

    void check(const GroupVisit& visit) {
        if (visit.next && *visit.next < visit.on) {
            contradiction(
                place_of(root_.find("visits"), visit.place, "next"),
                "the visit after that of " + iso_text(visit.on) + " is on " + iso_text(*visit.next),
                kOneDayIsWrong);
        }
    }

    void check(const Project& project) {
        if (project.from && project.to && *project.to < *project.from) {
            contradiction(place_of(root_.find("projects"), project.place, "to"),
                          "project " + in_quotes(project.id) + " ends on " + iso_text(*project.to) +
                              ", before it begins on " + iso_text(*project.from),
                          kOneDayIsWrong);
        }
    }

    void check(const Recommendation& one) {
        const std::optional<Date> made = one.state.empty() ? std::nullopt : one.state.front().from;
        if (made && one.due && *one.due < *made) {
            contradiction(place_of(root_.find("recommendations"), one.place, "due"),
                          "recommendation " + in_quotes(one.id) + " is due on " +
                              iso_text(*one.due) + ", before it was made on " + iso_text(*made),
                          kOneDayIsWrong);
        }
    }

    void check(const Review& review) {
        int asked = 0;
        for (const auto& [who, count] : review.interviewed) {
            asked += count;
        }
        if (review.people != 0 && !review.interviewed.empty() && asked != review.people) {
            doubt(place_of(root_.find("reviews"), review.place, "people"),
                  "those interviewed add up to " + std::to_string(asked) + ", and 'people' is " +
                      std::to_string(review.people),
                  "one of the numbers is wrong, or somebody stands in two rows");
        }
    }

    void check(const Board& board) {
        for (const BoardMember& member : board.members) {
            if (member.from && member.to && *member.to < *member.from) {
                contradiction(member.place,
                              in_quotes(member.is) + " leaves the board on " +
                                  iso_text(*member.to) + ", before coming on " +
                                  iso_text(*member.from),
                              kOneDayIsWrong);
            }
        }
        for (const BoardMeeting& meeting : board.meetings) {
            check_attendance(meeting, board);
        }
    }

private:
    static std::vector<std::string> names_on(const Board& board, const Date& day) {
        std::vector<std::string> names;
        for (const Fact<std::string>& chair : board.chair) {
            names.push_back(chair.is);
        }
        for (const BoardMember& member : board.members) {
            if ((!member.from || *member.from <= day) && !has_ended(member, day)) {
                names.push_back(member.is);
            }
        }
        return names;
    }

    void check_attendance(const BoardMeeting& meeting, const Board& board) {
        const std::vector<std::string> names = names_on(board, meeting.on);
        for (const std::string& name : meeting.present) {
            check_seat(name, names, meeting);
            if (std::ranges::find(meeting.apologies, name) != meeting.apologies.end()) {
                contradiction(
                    meeting.place,
                    in_quotes(name) + " is present and sent apologies on " + iso_text(meeting.on),
                    "each name stands in one of the two lists");
            }
        }
        for (const std::string& name : meeting.apologies) {
            check_seat(name, names, meeting);
        }
    }

    // Guests come too: it is only doubted.
    void check_seat(const std::string& name, const std::vector<std::string>& names,
                    const BoardMeeting& meeting) {
        if (std::ranges::find(names, name) == names.end()) {
            doubt(meeting.place,
                  in_quotes(name) + " was not on the board on " + iso_text(meeting.on),
                  name_hint(name, names));
        }
    }

    const Node& root_;
};

}  // namespace

void check_network_record(const Node& root, FieldReader& reader, const Network& network) {
    NetworkRecordSense sense(root, reader);
    for (const GroupVisit& visit : network.visits) {
        sense.check(visit);
    }
    for (const Project& project : network.projects) {
        sense.check(project);
    }
    for (const Recommendation& one : network.recommendations) {
        sense.check(one);
    }
    for (const Review& review : network.reviews) {
        sense.check(review);
    }
    if (network.board) {
        sense.check(*network.board);
    }
}

}  // namespace clinic
