// Labels beside the ends of lines.
#pragma once

#include <vector>

namespace clinic {

// A label wants its middle at `middle`; it is `height` points high.
struct LabelWish {
    double middle = 0;
    double height = 0;
};

// The middle of each label, in the order of the wishes: as near as can be, from `top` to `bottom`,
// none over another. When they are higher than the room together they go on below it.
std::vector<double> spread_labels(const std::vector<LabelWish>& wishes, double top, double bottom);

}  // namespace clinic
