#include "assess/movement.hpp"

#include "assess/concern.hpp"
#include "assess/subject.hpp"

#include <algorithm>

namespace clinic {

namespace {

// A school on the day of one view.
struct Seen {
    const View* view = nullptr;
    const SchoolOnDay* school = nullptr;
};

std::optional<Movement> movement_of(const Seen& now, const Seen& before, const Framework& scale) {
    const KnownJudgement* to = judgement_in_force(*now.school, kLaCategory);
    const KnownJudgement* from = judgement_in_force(*before.school, kLaCategory);
    if (to == nullptr || from == nullptr || to->judgement->is == from->judgement->is) {
        return std::nullopt;
    }
    Movement movement;
    movement.school = now.school->school->urn;
    movement.from = from->step;
    movement.to = to->step;
    movement.judgement = to->judgement;
    movement.earlier = from->judgement;
    movement.rests_on = {basis_of_judgement(*now.view, *now.school, kLaCategory, *to),
                         basis_of_judgement(*before.view, *before.school, kLaCategory, *from)};
    movement.rests_on.back().of_predecessor |=
        before.school->school->urn != now.school->school->urn;
    // The school before this one may be withheld as a whole.
    if (before.school->school->exempt) {
        movement.rests_on.back().marks.push_back(*before.school->school->exempt);
    }
    movement.worse_by =
        steps_from_best(scale, to->judgement->is) - steps_from_best(scale, from->judgement->is);
    return movement;
}

}  // namespace

int steps_from_best(const Framework& framework, std::string_view code) {
    const auto found = std::ranges::find(framework.scale, code, &ScaleStep::code);
    if (found == framework.scale.end()) {
        return 0;
    }
    const int index = static_cast<int>(found - framework.scale.begin());
    const bool worst_first =
        !framework.worst.empty() && framework.scale.front().code == framework.worst;
    return worst_first ? static_cast<int>(framework.scale.size()) - 1 - index : index;
}

std::vector<Movement> movements_between(const View& now, const View& before) {
    std::vector<Movement> movements;
    const auto scale = now.history->frameworks.find(kLaCategory);
    if (scale == now.history->frameworks.end()) {
        return movements;
    }
    const SchoolsByUrn by_urn = schools_by_urn(before);
    for (const SchoolOnDay& school : now.schools) {
        const SchoolOnDay* earlier = same_school(by_urn, *school.school);
        if (earlier == nullptr) {
            continue;
        }
        std::optional<Movement> movement =
            movement_of({&now, &school}, {&before, earlier}, scale->second);
        if (movement) {
            movements.push_back(std::move(*movement));
        }
    }
    // Schools come in the order of their names, so a stable sort keeps it within a direction.
    std::ranges::stable_sort(movements, [](const Movement& first, const Movement& second) {
        return first.worse_by > second.worse_by;
    });
    return movements;
}

std::vector<std::pair<std::size_t, KnownInspection>> recent_inspections(const View& now) {
    const Date after = now.previous != nullptr
                           ? now.previous->cutoff
                           : date_of_day_number(day_number(now.day) - kDaysOfYear);
    std::vector<std::pair<std::size_t, KnownInspection>> recent;
    for (std::size_t i = 0; i < now.schools.size(); ++i) {
        for (const KnownInspection& known : now.schools[i].inspections) {
            const Date& published = known.inspection->published;
            if (!known.of_predecessor && after < published) {
                recent.emplace_back(i, known);
            }
        }
    }
    std::ranges::stable_sort(recent, [](const auto& first, const auto& second) {
        return first.second.inspection->published > second.second.inspection->published;
    });
    return recent;
}

}  // namespace clinic
