// What stands at the end of a pack: words explained, sources, rules.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// The measures that the pack shows and the words of judging, by name.
std::vector<GlossaryEntry> glossary_of(const Disclosed& shown, const Scene& scene);

// Releases of which some figure was shown, the latest first.
std::vector<DisclosedSource> sources_of(const Reader& reader);

// Rules that judged some school.
std::vector<DisclosedRule> rules_of(const Scene& scene);

}  // namespace clinic
