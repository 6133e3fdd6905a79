#include "disclose/disclose.hpp"

#include "assess/figure_words.hpp"
#include "base/name_order.hpp"
#include "base/parallel.hpp"
#include "disclose/back_matter.hpp"
#include "disclose/disclose_aims.hpp"
#include "disclose/disclose_groups.hpp"
#include "disclose/disclose_interests.hpp"
#include "disclose/disclose_map.hpp"
#include "disclose/disclose_meeting.hpp"
#include "disclose/disclose_movement.hpp"
#include "disclose/disclose_network_record.hpp"
#include "disclose/disclose_overview.hpp"
#include "disclose/disclose_placings.hpp"
#include "disclose/disclose_record.hpp"
#include "disclose/disclose_reports.hpp"
#include "disclose/disclose_school.hpp"
#include "disclose/disclose_spread.hpp"
#include "disclose/disclose_track_record.hpp"
#include "disclose/network_tree.hpp"
#include "disclose/side_by_side.hpp"
#include "disclose/trend.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Papers go out before the meeting: what becomes public between is not public in them yet.
Date day_of_papers(const View& view) {
    return std::min(view.day, meeting_day(view));
}

DisclosedEdition disclose_edition(const Edition& edition, bool is_public) {
    DisclosedEdition shown;
    shown.id = edition.id;
    shown.title = capitalised(words_of_id(edition.id));
    shown.restricted = !is_public;
    shown.marking = is_public ? "Public"
                    : edition.sees_officers
                        ? "Restricted: for officers only"
                        : "Restricted: for " + words_of_id(edition.id) + " of the clinic only";
    return shown;
}

// The reader of each school works alone; what they met is gathered in the schools' order.
std::vector<DisclosedSchool> disclose_schools(const Scene& scene, Reader& reader, int jobs) {
    const std::vector<SchoolOnDay>& all = scene.now->schools;
    std::vector<std::optional<DisclosedSchool>> shown(all.size());
    std::vector<Reader> readers(all.size(), Reader(*scene.access));
    for_each_index(all.size(), jobs, [&](std::size_t index) {
        if (!is_withheld(*scene.access, *all[index].school)) {
            shown[index] = disclose_school({&scene, index, &readers[index]});
        }
    });
    std::vector<DisclosedSchool> schools;
    for (std::size_t i = 0; i < all.size(); ++i) {
        reader.add(readers[i]);
        if (shown[i]) {
            schools.push_back(std::move(*shown[i]));
        } else {
            reader.may_see(all[i].school, "", marks_of({&all[i].school->exempt}));
        }
    }
    return schools;
}

// Each beside the school that it is about.
void give_interests(const std::vector<DisclosedInterest>& interests,
                    std::vector<DisclosedSchool>& schools) {
    for (const DisclosedInterest& interest : interests) {
        const auto school = std::ranges::find(schools, interest.anchor, &DisclosedSchool::anchor);
        if (!interest.anchor.empty() && school != schools.end()) {
            school->interests.push_back(interest.who + ": " + interest.what +
                                        (interest.leaves ? "; leaves the room" : ""));
        }
    }
}

bool row_comes_before(const RagRow& first, const RagRow& second) {
    if (first.category.rag != second.category.rag) {
        return first.category.rag > second.category.rag;
    }
    return name_before(first.school, second.school);
}

std::vector<RagRow> rows_of(const std::vector<DisclosedSchool>& schools) {
    std::vector<RagRow> rows;
    for (const DisclosedSchool& school : schools) {
        rows.push_back(row_of(school));
    }
    std::ranges::stable_sort(rows, row_comes_before);
    return rows;
}

bool hides_actions(const View& view, const std::vector<DisclosedAction>& shown) {
    const auto open = std::ranges::count(view.actions, "open", &KnownAction::state);
    return static_cast<std::size_t>(open) != shown.size() ||
           std::ranges::any_of(
               shown, [](const DisclosedAction& action) { return action.state == kWithheld; });
}

}  // namespace

Disclosed disclose(const View& now, const View* before, const Assessment& assessment,
                   const Edition& edition, int jobs) {
    const Authority& authority = now.history->authority;
    const Access access(authority, edition, day_of_papers(now));
    Reader reader(access);
    Scene scene = scene_of(now, before, assessment, access);
    scene.trends = comparator_trends(scene, reader);
    Disclosed shown;
    shown.authority = {authority.name, authority.code, authority.fictional};
    shown.clinic = disclose_meeting(scene);
    shown.edition = disclose_edition(edition, access.is_public());
    shown.agenda = disclose_agenda(scene, scene.now->supplement, reader);
    shown.attendance = disclose_attendance(scene, reader);
    shown.schools = disclose_schools(scene, reader, jobs);
    shown.spreads = disclose_spreads(scene, reader);
    take_places(shown.spreads, shown.schools);
    shown.rows = rows_of(shown.schools);
    shown.map = map_of(shown.schools, scene);
    shown.movements = disclose_movements(scene, reader);
    shown.matrix = movement_matrix(shown.schools);
    shown.at_risk = disclose_risks(scene, reader);
    shown.data_changes = disclose_data_changes(scene, reader);
    shown.inspections = disclose_recent(scene, reader);
    shown.groups = disclose_groups(scene, reader);
    put_side_by_side(shown.schools, scene.history(), shown.groups);
    shown.network = network_tree(shown.schools, scene);
    shown.group_kinds = kinds_of(shown.groups, scene);
    disclose_network_record(scene, shown);
    shown.predictions = predictions_of(scene, reader);
    shown.actions = disclose_actions(scene, reader);
    shown.minutes = disclose_minutes(scene, reader);
    shown.interests = disclose_interests(scene, reader);
    shown.reports = disclose_reports(scene, reader);
    shown.exclusion = exclusion_of(scene);
    shown.services = service_counts(shown.schools);
    // Most of it is in no pack of this edition: what it leaves out is not counted with the pack's.
    Reader looking_back(access);
    shown.log = disclose_log(scene, looking_back);
    shown.targets = disclose_targets(scene, looking_back);
    shown.record = disclose_record(scene, reader);
    give_interests(shown.interests, shown.schools);
    // From here on only what was disclosed is summed up.
    const Told told{&shown.schools,
                    &shown.movements,
                    &shown.inspections,
                    &shown.actions,
                    shown.clinic.previous,
                    hides_actions(now, shown.actions),
                    jobs};
    shown.overview = overview_of(told, scene, reader);
    shown.overview.funnels =
        static_cast<int>(std::ranges::count_if(shown.spreads, is_result_with_funnel));
    shown.aims = aims_of(shown, scene, looking_back);
    shown.placings = placings_of(shown.schools, shown.aims.attainment);
    shown.glossary = glossary_of(shown, scene);
    shown.sources = sources_of(reader);
    shown.rules = rules_of(scene);
    for (const auto& [reason, count] : reader.withheld()) {
        shown.edition.withheld.push_back({reason.words, count});
    }
    return shown;
}

}  // namespace clinic
