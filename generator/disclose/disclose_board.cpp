#include "disclose/disclose_board.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

bool is_named(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

constexpr const char* kMembersPath = "board.members";
constexpr const char* kChairPath = "board.chair";

// Members and chairs of any day who are withheld: who has left, or is not known yet, may have come
// to a meeting.
std::set<std::string> hidden_names(const Scene& scene) {
    std::set<std::string> hidden;
    const auto hide = [&](const auto& people, std::string_view path) {
        for (const auto& person : people) {
            if (scene.access->bars(path, marks_of({&person.exempt}))) {
                hidden.insert(person.is);
            }
        }
    };
    for (const Network* network : {&network_of(scene), &scene.history().network}) {
        if (network->board) {
            hide(network->board->members, kMembersPath);
            hide(network->board->chair, kChairPath);
        }
    }
    return hidden;
}

std::vector<std::string> without(const std::set<std::string>& hidden,
                                 std::vector<std::string> names) {
    std::erase_if(names, [&](const std::string& name) { return hidden.contains(name); });
    return names;
}

DisclosedBoardMember shown_member(const BoardMember& member,
                                  const std::vector<const BoardMeeting*>& meetings,
                                  const Date& today) {
    DisclosedBoardMember shown{member.is, member.role, member.from, {}, 0, 0};
    if (has_ended(member, today)) {
        shown.to = member.to;
    }
    for (const BoardMeeting* meeting : meetings) {
        if ((!member.from || *member.from <= meeting->on) && !has_ended(member, meeting->on)) {
            ++shown.meetings;
            shown.present += is_named(meeting->present, member.is) ? 1 : 0;
        }
    }
    return shown;
}

DisclosedBoardMeeting shown_meeting(const BoardMeeting& meeting,
                                    const std::set<std::string>& hidden,
                                    const std::vector<DisclosedBoardMember>& members) {
    DisclosedBoardMeeting shown{
        meeting.on, without(hidden, meeting.present), without(hidden, meeting.apologies), {}};
    for (const DisclosedBoardMember& member : members) {
        const bool was_member =
            (!member.from || *member.from <= meeting.on) && !(member.to && *member.to < meeting.on);
        if (was_member && !is_named(shown.present, member.name) &&
            !is_named(shown.apologies, member.name)) {
            shown.absent.push_back(member.name);
        }
    }
    return shown;
}

std::string attendance_words(const DisclosedBoard& board) {
    int present = 0;
    int places = 0;
    for (const DisclosedBoardMember& member : board.members) {
        present += member.present;
        places += member.meetings;
    }
    return places == 0 ? std::string()
                       : number_text(present, 0) + " of " + number_text(places, 0) +
                             " places were taken at " +
                             count_text(static_cast<int>(board.meetings.size()), "meeting");
}

}  // namespace

DisclosedBoard disclose_board(const Scene& scene, Reader& reader) {
    DisclosedBoard shown;
    const std::optional<Board>& board = network_of(scene).board;
    if (!board || !reader.may_see(&*board, "board", marks_of({&board->exempt}))) {
        return shown;
    }
    shown.name = board->name;
    const std::set<std::string> hidden = hidden_names(scene);
    const Fact<std::string>* chair = fact_on(board->chair, scene.now->day, scene.now->day);
    if (chair != nullptr) {
        const bool may_name = reader.may_see(chair, kChairPath, marks_of({&chair->exempt})) &&
                              !hidden.contains(chair->is);
        shown.chair = may_name ? chair->is : kWithheld;
    }
    std::vector<const BoardMeeting*> meetings;
    for (const BoardMeeting& meeting : board->meetings) {
        if (reader.may_see(&meeting, "board.meetings", marks_of({&meeting.exempt}))) {
            meetings.push_back(&meeting);
        }
    }
    std::ranges::stable_sort(meetings, std::ranges::greater(), &BoardMeeting::on);
    for (const BoardMember& member : board->members) {
        const bool may_name = reader.may_see(&member, kMembersPath, marks_of({&member.exempt})) &&
                              !hidden.contains(member.is);
        if (may_name) {
            shown.members.push_back(shown_member(member, meetings, scene.now->day));
        }
    }
    // Who has left without a meeting that is shown is of no interest any more.
    std::erase_if(shown.members, [](const DisclosedBoardMember& member) {
        return member.to && member.meetings == 0;
    });
    std::ranges::stable_partition(shown.members,
                                  [](const DisclosedBoardMember& member) { return !member.to; });
    for (const BoardMeeting* meeting : meetings) {
        shown.meetings.push_back(shown_meeting(*meeting, hidden, shown.members));
    }
    shown.sentence = attendance_words(shown);
    return shown;
}

}  // namespace clinic
