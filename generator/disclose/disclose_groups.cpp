#include "disclose/disclose_groups.hpp"

#include "assess/figure_words.hpp"
#include "assess/small_numbers.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/joint_ledger.hpp"
#include "disclose/trend.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace clinic {

namespace {

// The school that moves a result most is named when so many schools make it.
constexpr int kEnoughInGroup = 3;
constexpr const char* kHeadteacher = "headteacher";
constexpr const char* kAuthorityKind = "authority";
constexpr const char* kPhaseKind = "phase";
constexpr std::array<std::string_view, 2> kLargeKinds = {"collaborative", "partnership"};

// All that the lines of one group look at.
struct Telling {
    const Scene* scene = nullptr;
    Reader* reader = nullptr;
    JointLedger* ledger = nullptr;
    GroupScene group;
};

GroupScene group_scene(const GroupAssessment& group, const Scene& scene) {
    GroupScene seen;
    seen.group = &group;
    for (const std::size_t index : group.members) {
        const School& school = *scene.now->schools[index].school;
        if (is_withheld(*scene.access, school)) {
            continue;
        }
        seen.members.insert(index);
        if (group.group != nullptr &&
            scene.access->bars("", marks_of_membership(*group.group, school))) {
            seen.unsaid.insert(index);
        }
    }
    return seen;
}

Amount joint_amount(const Measure& measure, const JointYear& year) {
    if (!year.joint) {
        return plain_amount(measure, year.is_withheld ? kWithheld : kNotRecorded);
    }
    Amount amount = amount_of(measure, year.joint->value);
    if (year.joint->pupils > 0) {
        amount.pupils = static_cast<int>(std::lround(year.joint->pupils));
    }
    return amount;
}

std::string counted_words(const JointYear& year) {
    if (!year.joint) {
        return {};
    }
    const int schools = static_cast<int>(year.parts.size());
    const std::string words =
        (year.joint->schools < schools ? number_text(year.joint->schools, 0) + " of "
         : schools > 1                 ? "all "
                                       : "") +
        count_text(schools, "school");
    return year.joint->pupils > 0 ? words + ", " + grouped_text(year.joint->pupils, 0) + " pupils"
                                  : words;
}

// Parts of schools that count in both years; nothing when a figure that may not be shown counts in
// one of them only: the difference would tell it.
std::optional<std::vector<GroupPart>> parts_in_both(const Measure& measure, const JointYear& one,
                                                    const JointYear& other) {
    std::vector<GroupPart> both;
    for (const GroupPart& part : one.parts) {
        if (!counts_in(measure, part)) {
            continue;
        }
        const auto found = std::ranges::find(other.parts, part.school, &GroupPart::school);
        const bool is_in_both = found != other.parts.end() && counts_in(measure, *found);
        if (is_in_both) {
            both.push_back(part);
        } else if (one.hidden.contains(part.school)) {
            return std::nullopt;
        }
    }
    return both;
}

std::string change_of(const Measure& measure, const JointYear& now, const JointYear& before) {
    if (!now.joint || !before.joint) {
        return {};
    }
    const auto parts = parts_in_both(measure, now, before);
    const auto parts_before = parts_in_both(measure, before, now);
    const auto joint = parts ? joint_of(measure, *parts) : std::nullopt;
    const auto joint_before = parts_before ? joint_of(measure, *parts_before) : std::nullopt;
    if (!joint || !joint_before) {
        return {};
    }
    const double difference = joint->value - joint_before->value;
    return change_words(measure, difference, joint->pupils);
}

SchoolPull shown_pull(const Measure& measure, const Pull& pull, const Scene& scene) {
    const SchoolOnDay& school = scene.now->schools[pull.part.school];
    SchoolPull shown;
    shown.school = school.name;
    shown.anchor = anchor_of(school.school->urn);
    shown.figure = amount_of(measure, pull.part.figure->value);
    shown.pupils = *pull.part.figure->pupils;
    shown.without = amount_of(measure, pull.without);
    Amount finer = shown.without;
    finer.decimals = std::max(finer.decimals, 1);
    shown.pull = labelled(difference_text(pull.pull, finer), pull.part.figure->of_predecessor);
    shown.lifts = towards_better(measure, pull.pull) > 0;
    return shown;
}

void take_pulls(const Measure& measure, const JointYear& year, const Scene& scene,
                GroupLine& line) {
    if (!year.joint || measure.better == Better::Neither) {
        return;
    }
    const std::vector<Pull> pulls = pulls_of(measure, year.parts);
    for (const Pull& pull : pulls) {
        if (!year.hidden.contains(pull.part.school)) {
            line.schools.push_back(shown_pull(measure, pull, scene));
        }
    }
    const bool is_enough = year.joint->pupils >= kFewPupils &&
                           year.joint->schools >= kEnoughInGroup && year.hidden.empty();
    if (!is_enough || pulls.empty()) {
        return;
    }
    for (std::size_t i = 0; i < pulls.size(); ++i) {
        line.schools[i].amount = pulls[i].pull;
    }
    const auto moves = [&](const Pull& pull) {
        return !is_one_pupil(measure, pull.pull, year.joint->pupils);
    };
    if (!line.schools.front().lifts && moves(pulls.front())) {
        line.holds = line.schools.front();
    }
    if (line.schools.back().lifts && moves(pulls.back())) {
        line.lifts = line.schools.back();
    }
}

std::string comparator_phase(const GroupAssessment& group, const Measure& measure) {
    const bool is_of_one = group.phase.empty() && measure.phases.size() == 1;
    return is_of_one ? measure.phases.front() : group.phase;
}

void take_comparators(const GroupAssessment& group, const Measure& measure, int year,
                      const Telling& telling, GroupLine& line) {
    const std::string phase = comparator_phase(group, measure);
    const auto of = [&](const char* whom) {
        return shown_comparator(whom, measure,
                                telling.scene->now->comparator(whom, phase, measure.id, year),
                                *telling.reader);
    };
    line.authority = of("authority");
    line.nation = of("nation");
    line.gap = gap_words(line.now, line.nation);
}

GroupLine line_of(const GroupMeasure& of, const Telling& telling) {
    const Measure& measure = *of.measure;
    std::map<int, JointYear> years;
    for (const GroupYear& year : of.years) {
        years[year.year] = telling.ledger->show(telling.group, measure, year);
        // A joint result would tell, by what is left of it, whose membership is not said.
        if (!telling.group.unsaid.empty()) {
            years[year.year].joint.reset();
            years[year.year].is_withheld = true;
        }
    }
    const int last = of.years.back().year;
    GroupLine line;
    line.name = measure.name;
    line.shorter = label_of(measure);
    line.year = year_text(measure, last);
    line.now = joint_amount(measure, years[last]);
    line.before = joint_amount(measure, years[last - 1]);
    line.change = change_of(measure, years[last], years[last - 1]);
    line.counted = counted_words(years[last]);
    line.is_complete = years[last].joint &&
                       years[last].joint->schools == static_cast<int>(years[last].parts.size());
    if (joining_of(measure) == Joining::ByPupils) {
        take_comparators(*telling.group.group, measure, last, telling, line);
        take_pulls(measure, years[last], *telling.scene, line);
    }
    line.trend = trend_alone(telling.group.group->name, measure, last,
                             [&](int year) { return joint_amount(measure, years[year]); });
    return line;
}

// The last result of a key stage; without one the first figure that schools pull on.
void take_main(const std::vector<GroupMeasure>& measures, DisclosedGroup& shown) {
    const GroupLine* main = nullptr;
    for (std::size_t i = 0; i < shown.lines.size(); ++i) {
        const Measure& measure = *measures[i].measure;
        const bool is_result = !measure.phases.empty();
        const bool is_first = main == nullptr && measure.better != Better::Neither;
        if (shown.lines[i].now.value && joining_of(measure) == Joining::ByPupils &&
            (is_result || is_first)) {
            main = &shown.lines[i];
        }
    }
    if (main != nullptr) {
        shown.main = *main;
        if (shown.kind == kAuthorityKind || shown.kind == kPhaseKind) {
            shown.main.schools.clear();
        }
    }
}

const Lead* lead_on(const Group& group, const Date& day) {
    const Lead* found = nullptr;
    for (const Lead& lead : group.lead) {
        const bool holds = (!lead.from || *lead.from <= day) && (!lead.to || day <= *lead.to);
        found = holds ? &lead : found;
    }
    return found;
}

// Who leads a group is a headteacher: as confidential as who leads the school.
bool may_name_lead(const Lead& lead, const Scene& scene) {
    Marks marks;
    const auto school = scene.by_urn.find(lead.school);
    if (school != scene.by_urn.end()) {
        const auto head = school->second->people.find(kHeadteacher);
        if (head != school->second->people.end()) {
            marks = marks_of({&head->second.front()->exempt});
        }
    }
    return !scene.access->bars(std::string("people.") + kHeadteacher, marks);
}

void take_lead(const Group& group, const Scene& scene, DisclosedGroup& shown) {
    const Lead* lead = lead_on(group, scene.now->day);
    const std::optional<SchoolLink> link =
        lead == nullptr ? std::nullopt : link_to(scene, lead->school);
    if (link) {
        shown.lead = may_name_lead(*lead, scene) ? lead->is : kWithheld;
        shown.lead_school = link->name;
    }
}

// A group that may not be shown is not named by those within it either.
void take_around(const Group& group, const Telling& telling, DisclosedGroup& shown) {
    for (const GroupAssessment& other : telling.scene->assessment->groups) {
        if (other.group != nullptr && other.group->id == group.within &&
            telling.reader->may_see_all({{"", marks_of({&other.group->exempt})}})) {
            shown.within = other.name;
        }
    }
}

DisclosedGroup disclose_group(const Telling& telling) {
    const GroupAssessment& group = *telling.group.group;
    DisclosedGroup shown;
    shown.name = group.name;
    shown.kind = group.kind;
    shown.phase = capitalised(words_of_id(group.phase));
    if (group.group != nullptr) {
        take_lead(*group.group, *telling.scene, shown);
        take_around(*group.group, telling, shown);
    }
    for (const std::size_t index : telling.group.members) {
        if (!telling.group.unsaid.contains(index)) {
            const SchoolOnDay& school = telling.scene->now->schools[index];
            shown.members.push_back(school.name);
            shown.anchors.push_back(anchor_of(school.school->urn));
        }
    }
    for (const GroupMeasure& of : group.measures) {
        shown.lines.push_back(line_of(of, telling));
    }
    take_main(group.measures, shown);
    return shown;
}

// Each of these is named in the pack with all its schools: three of them are read, thirty are not.
void mark_held(std::vector<DisclosedGroup>& groups) {
    constexpr std::size_t kMostDrawn = 3;
    std::vector<DisclosedGroup*> held;
    for (DisclosedGroup& group : groups) {
        const bool is_large = std::ranges::find(kLargeKinds, group.kind) != kLargeKinds.end();
        if (is_large && group.main.holds.amount) {
            held.push_back(&group);
        }
    }
    std::ranges::stable_sort(held, std::ranges::greater(), [](const DisclosedGroup* group) {
        return std::fabs(*group->main.holds.amount);
    });
    held.resize(std::min(held.size(), kMostDrawn));
    for (DisclosedGroup* group : held) {
        group->is_held = true;
    }
}

}  // namespace

std::vector<DisclosedGroup> disclose_groups(const Scene& scene, Reader& reader) {
    std::vector<DisclosedGroup> groups;
    JointLedger ledger(scene, reader);
    for (const GroupAssessment& group : scene.assessment->groups) {
        const bool is_hidden = group.group != nullptr &&
                               !reader.may_see(group.group, "", marks_of({&group.group->exempt}));
        GroupScene seen = is_hidden ? GroupScene() : group_scene(group, scene);
        if (seen.members.size() >= 2) {
            groups.push_back(disclose_group({&scene, &reader, &ledger, std::move(seen)}));
        }
    }
    mark_held(groups);
    return groups;
}

}  // namespace clinic
