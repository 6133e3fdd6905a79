#include "disclose/network_facts.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string impact_text(const Disclosed& shown) {
    std::string text;
    for (const DisclosedImpact& one : shown.impact) {
        text += one.group + ", " + one.strand + ": " + one.grade +
                (one.before.empty() ? "" : " (was " + one.before + ", " + one.change + ")") + "\n";
    }
    return text;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

std::string board_text(const DisclosedBoard& board) {
    std::string text = board.name + ", chair " + board.chair + "\n";
    for (const DisclosedBoardMember& member : board.members) {
        text += member.name + " " + std::to_string(member.present) + "/" +
                std::to_string(member.meetings) + "\n";
    }
    for (const DisclosedBoardMeeting& meeting : board.meetings) {
        text += iso_text(meeting.on) + ": " + joined(meeting.present) + "; " +
                joined(meeting.apologies) + "; " + joined(meeting.absent) + "\n";
    }
    return text;
}

std::string recommendations_text(const Disclosed& shown) {
    std::string text;
    for (const DisclosedRecommendation& one : shown.recommendations) {
        text += one.id + " " + one.state + (one.is_overdue ? " overdue" : "") +
                (one.note.empty() ? "" : ": " + one.note) + "\n";
    }
    return text;
}

constexpr const char* kImpact = R"(impact:
  - {group: a, on: 2015-07-10, strand: peer challenge, is: 2}
  - {group: a, on: 2015-12-10, strand: peer challenge, is: 1}
  - {group: a, on: 2015-07-10, strand: relationships, is: 3}
  - {group: b, on: 2015-07-10, strand: peer challenge, is: 4}
  - {group: b, on: 2015-09-10, strand: peer challenge, is: 4}
)";

constexpr const char* kBoard = R"(board:
  name: The Board
  chair: [{is: C. One, from: 2014-09-01}, {is: C. Two, from: 2015-11-01}]
  members:
    - {is: C. One, role: Chair, from: 2014-09-01}
    - {is: A. Old, role: Head, from: 2014-09-01, to: 2015-07-31}
    - {is: B. New, role: Head, from: 2015-09-01}
    - {is: D. Late, role: Governor, from: 2014-09-01}
  meetings:
    - {on: 2014-11-20, present: [C. One, A. Old], apologies: [D. Late]}
    - {on: 2015-09-17, present: [B. New]}
    - {on: 2015-12-03, present: [C. One, B. New, D. Late]}
)";

constexpr const char* kRecommendations = R"(recommendations:
  - {id: r-1, text: One form, owner: adviser, due: 2015-09-30,
     state: [{is: open, from: 2015-07-01}, {is: done, from: 2015-10-05, note: in use}]}
  - {id: r-2, text: All join, due: 2015-12-31, state: {is: open, from: 2015-07-01}, note: two do not}
  - {id: r-3, text: More, state: {is: open, from: 2015-11-01}}
)";

}  // namespace

TEST_CASE("impact is the latest grade by the day, in the words of its scale, and the one before") {
    const SmallFolder folder = network_folder(kImpact);
    CHECK(folder.remarks == "");
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kPublic);
    CHECK(impact_text(shown) ==
          "Triad A, peer challenge: Significant\n"
          "Triad A, relationships: Limited\n"
          "Triad B, peer challenge: Very limited (was Very limited, the same)\n");
    REQUIRE(shown.strands.size() == 2);
    CHECK(shown.strands[0].grades == "significant 1, very limited 1");
    const Disclosed later = disclosed_on(folder, {2015, 12, 10}, kPublic);
    CHECK(impact_text(later).starts_with(
        "Triad A, peer challenge: Excellent (was Significant, better)\n"));
    CHECK(later.strands[0].better == 1);
}

TEST_CASE("a withheld grade is told as withheld, and the one before does not take its place") {
    std::string impact = kImpact;
    impact.replace(impact.find("is: 1}"), 6, "is: 1, exempt: 2}");
    const Disclosed shown = disclosed_on(network_folder(impact), {2015, 12, 10}, kPublic);
    CHECK(impact_text(shown).starts_with("Triad A, withheld: withheld\n"));
    REQUIRE(shown.strands.size() == 2);
    CHECK(shown.strands[0].strand == "relationships");
    CHECK(shown.strands[1].grades == "very limited 1");
}

TEST_CASE("the board counts each member's meetings while they were one") {
    const SmallFolder folder = network_folder(kBoard);
    CHECK(folder.remarks == "");
    CHECK(board_text(disclosed_on(folder, {2015, 10, 2}, kPublic).board) ==
          "The Board, chair C. One\n"
          "C. One 1/2\n"
          "B. New 1/1\n"
          "D. Late 0/2\n"
          "A. Old 1/1\n"
          "2015-09-17: B. New; ; C. One, D. Late\n"
          "2014-11-20: C. One, A. Old; D. Late; \n");
    const DisclosedBoard later = disclosed_on(folder, {2015, 12, 3}, kPublic).board;
    CHECK(later.chair == "C. Two");
    CHECK(later.sentence == "6 of 9 places were taken at 3 meetings");
}

TEST_CASE("a member who is withheld is in no list of those who came, even after leaving") {
    std::string board = kBoard;
    board.replace(board.find("to: 2015-07-31"), 14, "to: 2015-07-31, exempt: 1");
    const Disclosed shown = disclosed_on(network_folder(board), {2015, 10, 2}, kPublic);
    CHECK(to_text(shown).find("A. Old") == std::string::npos);
    CHECK(to_text(disclosed_on(network_folder(board), {2015, 10, 2}, kMembers)).find("A. Old") !=
          std::string::npos);
}

TEST_CASE("recommendations stand as they stood on the day, the overdue first") {
    const SmallFolder folder = network_folder(kRecommendations);
    CHECK(folder.remarks == "");
    const Disclosed then = disclosed_on(folder, {2015, 10, 2}, kPublic);
    CHECK(recommendations_text(then) == "r-1 open overdue\nr-2 open: two do not\n");
    CHECK(then.recommendations.front().owner == "Adviser");
    CHECK(then.tally.overdue == 1);
    CHECK(recommendations_text(disclosed_on(folder, {2015, 11, 1}, kPublic)) ==
          "r-2 open: two do not\nr-3 open\nr-1 done: in use\n");
}

TEST_CASE("a withheld state is told as withheld, and the state before does not come back") {
    std::string text = kRecommendations;
    text.replace(text.find("note: in use"), 12, "exempt: officers");
    const Disclosed shown = disclosed_on(network_folder(text), {2015, 11, 1}, kMembers);
    CHECK(recommendations_text(shown) == "r-2 open: two do not\nr-3 open\nr-1 withheld\n");
}

TEST_CASE("projects and visits are of their group, and what came is known when it is") {
    const SmallFolder folder = network_folder(R"(projects:
  - {id: p, group: a, title: Fractions, from: 2015-09-01, aim: More,
     state: [{is: planned, from: 2015-06-01}, {is: running, from: 2015-09-01}, {is: done, from: 2015-12-01}],
     came: {is: Nine in ten, from: 2015-12-11}}
visits:
  - {group: a, on: 2015-03-10, focus: First}
  - {group: a, on: 2015-09-10, focus: Second, strengths: [S], next: 2016-01-10}
  - {group: b, on: 2015-06-10, focus: Third}
  - {group: b, on: 2015-10-10, focus: Later}
)");
    CHECK(folder.remarks == "");
    CHECK(disclosed_on(folder, {2015, 5, 31}, kPublic).projects.empty());
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kPublic);
    REQUIRE(shown.projects.size() == 1);
    CHECK(shown.projects.front().state == "running");
    CHECK(shown.projects.front().came.empty());
    CHECK(disclosed_on(folder, {2015, 12, 11}, kPublic).projects.front().came == "Nine in ten");
    std::string visits;
    for (const DisclosedVisit& visit : shown.visits) {
        visits += visit.group + " " + visit.focus + (visit.is_latest ? " latest; " : "; ");
    }
    CHECK(visits == "Triad A Second latest; Triad B Third latest; Triad A First; ");
    for (const DisclosedGroup& group : shown.groups) {
        CHECK(group.visits.size() == (group.name == "Triad A"   ? 2
                                      : group.name == "Triad B" ? 1
                                                                : 0));
        CHECK(group.projects.size() == (group.name == "Triad A" ? 1 : 0));
    }
}

TEST_CASE("nothing of the network that is restricted reaches the public edition") {
    const SmallFolder folder = network_folder(
        R"(budgets:
  - {year: 2016, group: c, is: 77777, fund: P-fund, exempt: 3}
bids:
  - {id: P-bid, group: a, for: P-purpose, submitted: 2015-03-01, asked: 66666, exempt: 3}
impact:
  - {group: a, on: 2015-07-10, strand: s, is: 4, exempt: 2}
consultations:
  - {id: P-consultation, question: P-question, answers: [P-answer], table: {P-row: [55]},
     said: [{text: P-said, response: P-response}], exempt: 4}
visits:
  - {group: a, on: 2015-03-10, by: P-by, focus: P-focus, strengths: [P-strength],
     vulnerabilities: [P-weakness], priorities: [P-priority], support: P-support, exempt: 1}
  - {group: a, on: 2015-04-10, focus: O-focus, exempt: officers}
projects:
  - {id: P-project, group: a, title: P-title, lead: P-lead, state: running, aim: P-aim,
     came: P-came, exempt: 2}
  - {id: q, group: a, title: Open project, state: {is: stopped, from: 2015-09-01, exempt: officers},
     came: {is: O-came, from: 2015-09-01, exempt: officers}}
recommendations:
  - {id: P-recommendation, text: P-text, from: P-from, state: open, note: P-note, exempt: 5}
board:
  name: The Board
  chair: {is: P-chair, exempt: 1}
  members:
    - {is: P-member, role: P-role, exempt: 1}
    - {is: Open member}
  meetings:
    - {on: 2015-03-10, present: [P-member, Open member], apologies: [P-chair]}
    - {on: 2015-04-10, present: [Open member], apologies: [P-guest], exempt: 2}
)",
        "  - {id: h, name: P-group, kind: area, members: [900101, 900102], exempt: 2}\n");
    const std::string open = to_text(disclosed_on(folder, {2015, 10, 2}, kPublic));
    CHECK(open.find("P-") == std::string::npos);
    CHECK(open.find("O-") == std::string::npos);
    for (const char* word : {"77,777", "66,666", "Very limited", "stopped"}) {
        INFO(word);
        CHECK(open.find(word) == std::string::npos);
    }
    CHECK(open.find("Open project") != std::string::npos);
    CHECK(open.find("Open member") != std::string::npos);
    const std::string members = to_text(disclosed_on(folder, {2015, 10, 2}, kMembers));
    for (const char* word :
         {"P-fund",     "P-purpose",   "P-question", "P-answer",   "P-row",      "P-said",
          "P-response", "P-by",        "P-focus",    "P-strength", "P-weakness", "P-priority",
          "P-support",  "P-title",     "P-lead",     "P-aim",      "P-came",     "P-text",
          "P-from",     "P-note",      "P-chair",    "P-member",   "P-role",     "P-guest",
          "P-group",    "Very limited"}) {
        INFO(word);
        CHECK(members.find(word) != std::string::npos);
    }
    CHECK(members.find("O-") == std::string::npos);
    const std::string officers = to_text(disclosed_on(folder, {2015, 10, 2}, kOfficers));
    CHECK(officers.find("O-focus") != std::string::npos);
    CHECK(officers.find("O-came") != std::string::npos);
}
