#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// The clinic of autumn 2015 with one school, looked at on the day when it was held.
struct Held {
    SmallCouncil council;

    Held() {
        add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60, 30);
        council.view.day = own().date;
    }

    Meeting& own() { return council.history.meetings[1]; }
    Meeting& summer() { return council.history.meetings[0]; }

    Disclosed to(const Edition& edition) const {
        const Assessment assessment = assess(council.view, &council.before, 1);
        return disclose(council.view, &council.before, assessment, edition, 1);
    }
};

Interest interest(const std::string& who, const std::string& what, int school = 900101) {
    Interest declared;
    declared.who = who;
    declared.what = what;
    declared.school = school;
    declared.leaves = true;
    return declared;
}

AgreedOutcome outcome(const std::string& measure, double target, const Date& due) {
    AgreedOutcome agreed;
    agreed.school = 900101;
    agreed.measure = measure;
    agreed.baseline = 57;
    agreed.target = target;
    agreed.due = due;
    return agreed;
}

}  // namespace

TEST_CASE("what a clinic said is told from its own day on, and not in its papers") {
    Held held;
    held.own().agenda = {agenda_item("overview", "Overview", {})};
    held.own().minutes = {{"overview", 0, "It was said.", "It was decided.", {}, {}}};
    held.own().actions.resize(1);
    held.own().actions[0].id = "2015-autumn-01";
    held.own().actions[0].title = "Staffing plan";
    KnownAction set;
    set.action = &held.own().actions[0];
    set.set_at = &held.own();
    set.state = "open";
    held.council.view.own_actions = {set};
    const MeetingRecord record = held.to(kMembers).record;
    CHECK(record.held);
    REQUIRE(record.items.size() == 1);
    REQUIRE(record.items[0].minutes.size() == 1);
    CHECK(record.items[0].minutes[0].decided == "It was decided.");
    REQUIRE(record.actions.size() == 1);
    CHECK(record.actions[0].state == "open");
    held.council.view.day = held.own().cutoff;
    held.council.view.own_actions.clear();
    const MeetingRecord papers = held.to(kMembers).record;
    CHECK_FALSE(papers.held);
    CHECK(papers.items.empty());
    CHECK(papers.actions.empty());
}

TEST_CASE("minutes of an exempt item, and minutes that are exempt, stay out of the public record") {
    Held held;
    held.own().agenda = {agenda_item("concern", "Concern", paragraph(1)),
                         agenda_item("overview", "Overview", {})};
    held.own().minutes = {{"concern", 900101, "P-item", "", {}, {}},
                          {"overview", 0, "P-own", "", paragraph(2), {}},
                          {"overview", 0, "open", "", {}, {}}};
    held.own().outcomes = {outcome("ks2-rwm", 68, {2016, 7, 31})};
    held.own().outcomes[0].exempt = paragraph(2);
    held.council.view.own_outcomes = {{&held.own().outcomes[0], 900101, &held.own()}};
    const std::string shown = to_text(held.to(kPublic));
    CHECK(shown.find("P-item") == std::string::npos);
    CHECK(shown.find("P-own") == std::string::npos);
    const MeetingRecord record = held.to(kPublic).record;
    REQUIRE(record.items.size() == 2);
    CHECK(record.items[0].minutes.empty());
    CHECK(record.items[1].minutes.size() == 1);
    CHECK(record.targets.empty());
    CHECK(held.to(kMembers).record.targets.size() == 1);
}

TEST_CASE("a target is met by the figure of the year in which it is due, and by no other") {
    Held held;
    const auto only_target = [&](double target, const Date& due, const Edition& edition) {
        const AgreedOutcome agreed = outcome("ks2-rwm", target, due);
        held.council.view.outcomes = {{&agreed, 900101}};
        const std::vector<AgreedTarget> targets = held.to(edition).targets;
        REQUIRE(targets.size() == 1);
        return targets[0];
    };
    CHECK(only_target(60, {2015, 7, 31}, kMembers).state == "met");
    CHECK(only_target(61, {2015, 8, 31}, kMembers).state == "not met");
    // From September on the day lies in the next school year, whose figure is still to come.
    CHECK(only_target(50, {2015, 9, 1}, kMembers).state == "not known yet");
    CHECK(only_target(50, {2015, 9, 1}, kMembers).year == "2014/15");
    held.council.view.schools[0].figures["ks2-rwm"][0].marks = {paragraph(2)};
    const AgreedTarget hidden = only_target(60, {2015, 7, 31}, kPublic);
    CHECK(hidden.state == "withheld");
    CHECK_FALSE(hidden.target.value);
    CHECK_FALSE(hidden.baseline.value);
}

TEST_CASE("of a school and measure the target that was agreed last is told") {
    Held held;
    const AgreedOutcome first = outcome("ks2-rwm", 65, {2016, 7, 31});
    const AgreedOutcome last = outcome("ks2-rwm", 68, {2016, 7, 31});
    held.council.view.outcomes = {{&first, 900101}, {&last, 900101}};
    const std::vector<AgreedTarget> targets = held.to(kMembers).targets;
    REQUIRE(targets.size() == 1);
    CHECK(*targets[0].target.value == 68);
}

TEST_CASE("an interest is told beside its school, and again while who declared it is called") {
    Held held;
    held.own().attendance = {{"chair", "Member A", "", {}}};
    held.summer().interests = {interest("Member A", "governor"), interest("Member B", "parent")};
    held.own().interests = {interest("Member C", "supplier")};
    held.own().interests[0].exempt = paragraph(3);
    const Disclosed members = held.to(kMembers);
    REQUIRE(members.interests.size() == 2);
    CHECK(members.interests[0].who == "Member C");
    CHECK(members.interests[0].declared.empty());
    CHECK(members.interests[1].who == "Member A");
    CHECK(members.interests[1].declared == "Summer 2015");
    CHECK(members.schools[0].interests ==
          std::vector<std::string>{"Member C: supplier; leaves the room",
                                   "Member A: governor; leaves the room"});
    const Disclosed shown = held.to(kPublic);
    REQUIRE(shown.interests.size() == 1);
    CHECK(shown.interests[0].who == "Member A");
}

TEST_CASE("an interest that is declared at the meeting is not in its papers") {
    Held held;
    held.own().interests = {interest("Member C", "supplier")};
    held.council.view.day = held.own().cutoff;
    CHECK(held.to(kMembers).interests.empty());
    held.own().interests[0].known = held.own().cutoff;
    CHECK(held.to(kMembers).interests.size() == 1);
}

TEST_CASE("the public leaves for the exempt items, by their numbers and paragraphs") {
    Held held;
    held.own().agenda = {agenda_item("one", "One", {}), agenda_item("two", "Two", paragraph(2)),
                         agenda_item("three", "Three", paragraph(1)),
                         agenda_item("four", "Four", officers_only())};
    const Exclusion exclusion = held.to(kPublic).exclusion;
    CHECK(exclusion.items == "2, 3 and 4");
    CHECK(exclusion.count == 3);
    CHECK(exclusion.paragraphs == "paragraphs 1 and 2");
}

TEST_CASE("items begin when those before them end, as far as anybody knows") {
    Held held;
    held.own().time = "15:50";
    held.own().agenda = {agenda_item("one", "One", {}), agenda_item("two", "Two", {}),
                         agenda_item("three", "Three", {})};
    held.own().agenda[0].minutes = 15;
    held.own().agenda[1].minutes = 0;
    const std::vector<DisclosedAgendaItem> agenda = held.to(kPublic).agenda;
    CHECK(agenda[0].starts == "15:50");
    CHECK(agenda[1].starts == "16:05");
    CHECK(agenda[2].starts.empty());
}

TEST_CASE("officers see which service has not answered, and the public hears of none") {
    Held held;
    Service finance;
    finance.id = "finance";
    finance.name = "Schools finance";
    finance.exempt = paragraph(3);
    Service hr = finance;
    hr.id = "hr";
    hr.name = "Human resources";
    hr.exempt = officers_only();
    held.council.history.authority.services = {finance, hr};
    Comment comment;
    comment.text = "In balance.";
    held.council.view.schools[0].comments = {{"finance", &comment}};
    const Disclosed officers = held.to(kOfficers);
    REQUIRE(officers.schools[0].services.size() == 2);
    CHECK(officers.schools[0].services[0].answered);
    CHECK_FALSE(officers.schools[0].services[1].answered);
    REQUIRE(officers.services.size() == 2);
    CHECK(officers.services[0].answered == 1);
    CHECK(officers.services[1].missing == std::vector<std::string>{"School A"});
    CHECK(held.to(kMembers).schools[0].services.size() == 1);
    CHECK(held.to(kPublic).schools[0].services.empty());
}
