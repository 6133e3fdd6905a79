#include "disclose/disclose_interests.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_meeting.hpp"
#include "model/meeting_on_day.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

// The same person may declare the same thing at every clinic: it is told once.
using InterestKey = std::tuple<std::string, int, std::string>;

bool is_declared(const Interest& interest, const Meeting& meeting, const Date& day) {
    return interest.known.value_or(meeting.date) <= day;
}

std::string item_title(const std::string& id, const Meeting& meeting, const Scene& scene) {
    const auto found = std::ranges::find(meeting.agenda, id, &AgendaItem::id);
    const bool is_hidden = found != meeting.agenda.end() &&
                           scene.access->bars("agenda", marks_of({&found->exempt})).has_value();
    return found == meeting.agenda.end() || is_hidden ? std::string() : found->title;
}

void add_interests(const Meeting& meeting, const Scene& scene, Reader& reader,
                   std::set<InterestKey>& told, std::vector<DisclosedInterest>& shown) {
    const bool is_own = &meeting == scene.now->meeting;
    for (const Interest& interest : meeting.interests) {
        const std::optional<SchoolLink> link = link_to(scene, interest.school);
        if (!is_declared(interest, meeting, scene.now->day) ||
            !told.emplace(interest.who, interest.school, interest.what).second ||
            !reader.may_see(&interest, "interests", marks_of({&interest.exempt})) || !link) {
            continue;
        }
        shown.push_back(
            {interest.who,
             interest.role.empty() ? "" : role_title(scene.history().authority, interest.role),
             link->name, link->anchor, item_title(interest.item, meeting, scene), interest.what,
             interest.leaves, is_own ? "" : title_of(meeting)});
    }
}

// They sit at this clinic's table too.
bool is_called(const std::string& who, const std::vector<Attendance>& called) {
    return std::ranges::find(called, who, &Attendance::is) != called.end();
}

}  // namespace

std::vector<DisclosedInterest> disclose_interests(const Scene& scene, Reader& reader) {
    std::vector<DisclosedInterest> shown;
    std::set<InterestKey> told;
    const Meeting* own = scene.now->meeting;
    if (own == nullptr) {
        return shown;
    }
    add_interests(*own, scene, reader, told, shown);
    const std::size_t of_this = shown.size();
    for (const Meeting& meeting : scene.history().meetings) {
        if (was_held(*scene.now, meeting)) {
            add_interests(meeting, scene, reader, told, shown);
        }
    }
    const std::vector<Attendance> called = attendance_on(*scene.now);
    shown.erase(
        std::remove_if(shown.begin() + static_cast<std::ptrdiff_t>(of_this), shown.end(),
                       [&](const DisclosedInterest& one) { return !is_called(one.who, called); }),
        shown.end());
    return shown;
}

Exclusion exclusion_of(const Scene& scene) {
    Exclusion exclusion;
    std::vector<std::string> items;
    std::set<int> paragraphs;
    std::vector<const AgendaItem*> agenda;
    if (scene.now->meeting != nullptr) {
        agenda = items_in_order(*scene.now->meeting, scene.now->supplement);
    }
    for (std::size_t i = 0; i < agenda.size(); ++i) {
        const std::optional<Exemption>& mark = agenda[i]->exempt;
        if (mark && !mark->none && scene.access->is_in_force(*mark)) {
            items.push_back(number_text(static_cast<int>(i) + 1, 0));
            paragraphs.insert(mark->paragraphs.begin(), mark->paragraphs.end());
        }
    }
    exclusion.count = static_cast<int>(items.size());
    exclusion.items = listed_text(items);
    exclusion.paragraphs =
        paragraphs.empty() ? "" : paragraphs_text({paragraphs.begin(), paragraphs.end()});
    return exclusion;
}

std::vector<ServiceAnswer> service_answers(const SchoolScene& scene) {
    std::vector<ServiceAnswer> answers;
    for (const Service& service : scene.scene->history().authority.services) {
        const auto found = scene.school().comments.find(service.id);
        const bool is_there = found != scene.school().comments.end();
        const Comment& comment = is_there ? *found->second : Comment{};
        if (bars_comment(scene.reader->access(), &service, comment)) {
            continue;
        }
        answers.push_back({service.name, is_there, comment.by, comment.on, comment.text});
    }
    return answers;
}

std::vector<ServiceCount> service_counts(const std::vector<DisclosedSchool>& schools) {
    std::vector<ServiceCount> counts;
    for (const DisclosedSchool& school : schools) {
        for (const ServiceAnswer& answer : school.services) {
            auto found = std::ranges::find(counts, answer.service, &ServiceCount::service);
            if (found == counts.end()) {
                counts.push_back({answer.service, 0, 0, {}});
                found = counts.end() - 1;
            }
            ++found->asked;
            if (answer.answered) {
                ++found->answered;
            } else {
                found->missing.push_back(school.name);
            }
        }
    }
    return counts;
}

}  // namespace clinic
