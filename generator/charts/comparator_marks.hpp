// The marks of those whom a school is held against: told apart by their shape and by where they
// stand, in grey print too.
#pragma once

#include "document/drawing.hpp"
#include "document/theme.hpp"

namespace clinic {

// The authority's triangle points down onto the scale, the neighbours' up to it from below; the
// nation is a bar across it.
enum class ComparatorMark { Authority, Neighbours, Nation };

// `spot` is on the scale; the marks reach `reach` points above and below it.
void add_comparator(ComparatorMark comparator, const Spot& spot, double reach, const Theme& theme,
                    Drawing& drawing);

// The school's own: a dot on the scale.
void add_own_dot(const Spot& spot, const Theme& theme, Drawing& drawing);

}  // namespace clinic
