#include "assess/comparator_words.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr std::array<ComparatorWords, 4> kComparators = {{
    {"authority", "the authority's", "the authority"},
    {"neighbours", "the statistical neighbours'", "the statistical neighbours"},
    {"region", "the region's", "the region"},
    {"nation", "the nation's", "the nation"},
}};

}  // namespace

ComparatorWords comparator_named(std::string_view of) {
    const auto* found = std::ranges::find(kComparators, of, &ComparatorWords::of);
    return found == kComparators.end() ? ComparatorWords{of, of, of} : *found;
}

}  // namespace clinic
