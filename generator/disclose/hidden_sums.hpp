// What readers could find out about withheld figures from sums over several schools.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

namespace clinic {

// The sums of one measure and year that are published. Whoever knows a sum and the figures in it
// that are shown knows the sum over those that are hidden; from several such sums more can be
// worked out by adding and subtracting. This keeps the equations solved as far as they go.
class HiddenSums {
public:
    // Publishes a sum with these hidden figures in it, unless with all that is published already
    // it would give away one of them: then says false, and nothing has changed.
    bool publish(const std::vector<std::size_t>& hidden);

private:
    // Factor by figure; none is nought.
    using Equation = std::map<std::size_t, double>;

    // By its leading figure, which stands in no other equation.
    std::map<std::size_t, Equation> solved_;
};

}  // namespace clinic
