// One school as an edition may show it.
#pragma once

#include "disclose/scene.hpp"

namespace clinic {

DisclosedSchool disclose_school(const SchoolScene& scene);

// Its row of the RAG table: nothing that its profile does not say.
RagRow row_of(const DisclosedSchool& school);

}  // namespace clinic
