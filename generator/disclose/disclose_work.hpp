// Grades of impact, visits, projects, recommendations and reviews of the network as an edition may
// show them.
#pragma once

#include "disclose/group_link.hpp"

#include <vector>

namespace clinic {

// In the order of the groups, strand by strand: the latest grade by the view's day, and the one
// before. A latest grade that is withheld is shown as withheld, and none takes its place.
std::vector<DisclosedImpact> disclose_impact(const Scene& scene, Reader& reader);

// Sums up what was disclosed, in the words of the scale `impact`.
std::vector<ImpactCount> strands_of(const std::vector<DisclosedImpact>& impact, const Scene& scene);

// The latest first.
std::vector<DisclosedVisit> disclose_visits(const Scene& scene, Reader& reader);

std::vector<DisclosedProject> disclose_projects(const Scene& scene, Reader& reader);

// Overdue ones first, then open, then the others, each in the order of the file.
std::vector<DisclosedRecommendation> disclose_recommendations(const Scene& scene, Reader& reader);

// The latest first.
std::vector<DisclosedReview> disclose_reviews(const Scene& scene, Reader& reader);

}  // namespace clinic
