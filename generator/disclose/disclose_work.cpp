#include "disclose/disclose_work.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

constexpr const char* kImpactScale = "impact";

const Framework* impact_scale(const Scene& scene) {
    const auto found = scene.history().frameworks.find(kImpactScale);
    return found == scene.history().frameworks.end() ? nullptr : &found->second;
}

// From 0, the best grade; nothing for one that the scale does not have.
std::optional<int> place_on_scale(const Impact& impact, const Framework* scale) {
    const ScaleStep* step = scale == nullptr ? nullptr : scale->step(impact.is);
    return step == nullptr ? std::nullopt
                           : std::optional(static_cast<int>(step - scale->scale.data()));
}

std::string grade_words(const Impact& impact, const Framework* scale) {
    const ScaleStep* step = scale == nullptr ? nullptr : scale->step(impact.is);
    return step == nullptr ? impact.is : step->word;
}

std::string change_words(const Impact& now, const Impact& before, const Framework* scale) {
    const std::optional<int> is = place_on_scale(now, scale);
    const std::optional<int> was = place_on_scale(before, scale);
    if (!is || !was) {
        return {};
    }
    return *is == *was ? "the same" : *is < *was ? "better" : "worse";
}

// All grades of one strand of one group, the latest first.
using Grades = std::vector<const Impact*>;

std::vector<Grades> strands_of_group(const Group& group, const Scene& scene) {
    std::vector<Grades> strands;
    for (const Impact& impact : network_of(scene).impact) {
        if (impact.group != group.id) {
            continue;
        }
        const auto same = std::ranges::find(
            strands, impact.strand, [](const Grades& grades) { return grades.front()->strand; });
        (same == strands.end() ? strands.emplace_back() : *same).push_back(&impact);
    }
    for (Grades& grades : strands) {
        std::ranges::stable_sort(grades, std::ranges::greater(), &Impact::on);
    }
    return strands;
}

DisclosedImpact shown_impact(const Grades& grades, const Group& group, const Scene& scene,
                             Reader& reader) {
    const Framework* scale = impact_scale(scene);
    const auto may_see = [&](const Impact* impact) {
        return may_see_of_group({impact, "impact", &impact->exempt, &group}, reader);
    };
    const Impact& now = *grades.front();
    DisclosedImpact shown;
    shown.group = group.name;
    shown.kind = group.kind;
    if (!may_see(&now)) {
        // What it is a grade of may be the secret.
        shown.strand = kWithheld;
        shown.grade = kWithheld;
        return shown;
    }
    shown.strand = now.strand;
    shown.grade = grade_words(now, scale);
    shown.since = now.on;
    if (grades.size() > 1 && may_see(grades[1])) {
        shown.before = grade_words(*grades[1], scale);
        shown.before_since = grades[1]->on;
        shown.change = change_words(now, *grades[1], scale);
    }
    return shown;
}

// A word that is dated by itself, as the reader may know it on the view's day.
struct StateNow {
    std::string word;
    std::optional<Date> since;
    std::string note;
};

StateNow state_now(const FactsOver<std::string>& facts, std::string_view path, const Scene& scene,
                   Reader& reader) {
    const Date& day = scene.now->day;
    const Fact<std::string>* fact = fact_on(facts, day, day);
    if (fact == nullptr) {
        return {};
    }
    if (!reader.may_see(fact, path, marks_of({&fact->exempt}))) {
        return {kWithheld, {}, {}};
    }
    return {fact->is, fact->from, fact->note};
}

int urgency_of(const DisclosedRecommendation& one) {
    return one.is_overdue ? 0 : one.state == "open" ? 1 : 2;
}

}  // namespace

std::vector<DisclosedImpact> disclose_impact(const Scene& scene, Reader& reader) {
    std::vector<DisclosedImpact> shown;
    for (const Group& group : network_of(scene).groups) {
        for (const Grades& grades : strands_of_group(group, scene)) {
            // Of a group that is withheld itself not even a line is there.
            if (reader.may_see(grades.front(), "", marks_of({&group.exempt}))) {
                shown.push_back(shown_impact(grades, group, scene, reader));
            }
        }
    }
    return shown;
}

std::vector<ImpactCount> strands_of(const std::vector<DisclosedImpact>& impact,
                                    const Scene& scene) {
    std::vector<ImpactCount> strands;
    for (const DisclosedImpact& one : impact) {
        const bool is_new =
            std::ranges::find(strands, one.strand, &ImpactCount::strand) == strands.end();
        if (is_new && one.strand != kWithheld) {
            strands.push_back({one.strand, {}, 0, 0, 0});
        }
    }
    const Framework* scale = impact_scale(scene);
    for (ImpactCount& strand : strands) {
        const auto count = [&](std::string DisclosedImpact::*member, std::string_view word) {
            return static_cast<int>(std::ranges::count_if(impact, [&](const DisclosedImpact& one) {
                return one.strand == strand.strand && one.*member == word;
            }));
        };
        std::vector<std::string> grades;
        for (const ScaleStep& step : scale == nullptr ? std::vector<ScaleStep>() : scale->scale) {
            if (const int groups = count(&DisclosedImpact::grade, step.word)) {
                grades.push_back(uncapitalised(step.word) + " " + number_text(groups, 0));
                strand.groups += groups;
            }
        }
        strand.grades = joined_text(grades, ", ");
        strand.better = count(&DisclosedImpact::change, "better");
        strand.worse = count(&DisclosedImpact::change, "worse");
    }
    return strands;
}

std::vector<DisclosedVisit> disclose_visits(const Scene& scene, Reader& reader) {
    std::vector<DisclosedVisit> shown;
    for (const GroupVisit& visit : network_of(scene).visits) {
        const Group* group = group_called(visit.group, scene);
        if (may_see_of_group({&visit, "visits", &visit.exempt, group}, reader)) {
            shown.push_back({group->name, group->kind, visit.on, visit.by, visit.focus,
                             visit.strengths, visit.vulnerabilities, visit.priorities,
                             visit.support, visit.next, false});
        }
    }
    std::ranges::stable_sort(shown, std::ranges::greater(), &DisclosedVisit::on);
    std::set<std::string> seen;
    for (DisclosedVisit& visit : shown) {
        visit.is_latest = seen.insert(visit.group).second;
    }
    return shown;
}

std::vector<DisclosedProject> disclose_projects(const Scene& scene, Reader& reader) {
    std::vector<DisclosedProject> shown;
    for (const Project& project : network_of(scene).projects) {
        const Group* group = group_called(project.group, scene);
        if (may_see_of_group({&project, "projects", &project.exempt, group}, reader)) {
            shown.push_back(
                {project.id, group->name, group->kind, project.title, project.lead, project.from,
                 project.to, state_now(project.state, "projects.state", scene, reader).word,
                 project.aim, state_now(project.came, "projects.came", scene, reader).word});
        }
    }
    return shown;
}

std::vector<DisclosedRecommendation> disclose_recommendations(const Scene& scene, Reader& reader) {
    std::vector<DisclosedRecommendation> shown;
    for (const Recommendation& one : network_of(scene).recommendations) {
        if (!reader.may_see(&one, "recommendations", marks_of({&one.exempt}))) {
            continue;
        }
        const StateNow state = state_now(one.state, "recommendations.state", scene, reader);
        const std::string owner =
            one.owner.empty() ? "" : role_title(scene.history().authority, one.owner);
        const bool is_overdue =
            state.word == "open" && one.due && *one.due < meeting_day(*scene.now);
        shown.push_back({one.id, one.text, one.from, owner, one.due, state.word, state.since,
                         state.note.empty() ? one.note : state.note, is_overdue});
    }
    std::ranges::stable_sort(shown, {}, urgency_of);
    return shown;
}

std::vector<DisclosedReview> disclose_reviews(const Scene& scene, Reader& reader) {
    std::vector<DisclosedReview> shown;
    for (const Review& review : network_of(scene).reviews) {
        if (!reader.may_see(&review, "reviews", marks_of({&review.exempt}))) {
            continue;
        }
        DisclosedReview& one = shown.emplace_back();
        one.id = review.id;
        one.title = review.title;
        one.by = review.by;
        one.on = review.on;
        int asked = 0;
        for (const auto& [who, count] : review.interviewed) {
            one.interviewed.push_back({who, count});
            asked += count;
        }
        one.people = review.people != 0 ? review.people : asked;
        one.found = review.found;
    }
    std::ranges::stable_sort(shown, std::greater(), &DisclosedReview::on);
    return shown;
}

}  // namespace clinic
