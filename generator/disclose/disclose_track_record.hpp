// How good predictions have been, as an edition may show it.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Of measures with a prediction, target or past result that may be shown, in the order of
// measures.yaml. A prediction is as confidential as its own mark and as its result.
std::vector<RecordLine> record_lines(const SchoolScene& scene);

// "KS2 L4+ 77% (so far +5 points out)", for each of them with a prediction.
std::vector<std::string> hopes_of(const std::vector<RecordLine>& lines);

// Of all schools that the edition names: those that always hope for too much first, then those that
// always hope for too little, then by how far they are out.
Predictions predictions_of(const Scene& scene, Reader& reader);

}  // namespace clinic
