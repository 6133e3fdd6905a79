// The whole area in figures: made from schools as they were disclosed, so that it cannot know more.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// What of a pack the overview sums up.
struct Told {
    const std::vector<DisclosedSchool>* schools = nullptr;
    const std::vector<DisclosedMovement>* movements = nullptr;
    const std::vector<DisclosedInspection>* inspections = nullptr;
    const std::vector<DisclosedAction>* actions = nullptr;
    // Title of the clinic before; empty when there was none.
    std::string previous;
    // Some open action, or its state, is withheld.
    bool hides_actions = false;
    // Threads for looking at clinics before the last one.
    int jobs = 1;
};

Overview overview_of(const Told& told, const Scene& scene, Reader& reader);

// At most five findings, the weightiest first. `concern_before`: schools on the list at the last
// clinic.
std::vector<std::string> overview_sentences(const Overview& overview, const Told& told,
                                            const std::optional<int>& concern_before);

std::vector<DisclosedMovement> disclose_movements(const Scene& scene, Reader& reader);

std::vector<DisclosedInspection> disclose_recent(const Scene& scene, Reader& reader);

}  // namespace clinic
