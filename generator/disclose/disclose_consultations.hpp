// Answers to consultations as an edition may show them.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// In the order of the file. Reading has made sure that a table adds up to its forms.
std::vector<DisclosedConsultation> disclose_consultations(const Scene& scene, Reader& reader);

}  // namespace clinic
