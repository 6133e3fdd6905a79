// What the network is judged by: good schools, results beside the nation's, groups of pupils.
#pragma once

#include "disclose/scene.hpp"

namespace clinic {

// Of schools and headlines that were disclosed already; figures of groups of pupils are asked for
// here.
NetworkAims aims_of(const Disclosed& shown, const Scene& scene, Reader& reader);

}  // namespace clinic
