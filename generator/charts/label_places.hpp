// Room for marks that lie anywhere, and for names beside them.
#pragma once

#include "charts/area.hpp"
#include "document/drawing.hpp"

#include <optional>
#include <vector>

namespace clinic {

// A name so large wants to stand beside a mark that reaches `reach` points around its middle.
struct NameWish {
    Spot middle;
    double reach = 0;
    Size size;
};

struct NamePlace {
    Area area;
    // Where a line from the mark would meet the name.
    Spot near;
    // So far from the mark that only such a line tells whose name it is.
    bool needs_line = false;
};

// A mark that reaches so far around its middle.
struct RoundMark {
    Spot middle;
    double reach = 0;
};

// The marks moved no further than they must so that none covers another, as far as some rounds of
// pushing bring it. The same marks in the same order always end in the same places.
std::vector<RoundMark> pushed_apart(std::vector<RoundMark> marks);

// Gives out room within a frame, so that no name stands over another, or over the areas that are
// kept free for something else.
class LabelPlaces {
public:
    explicit LabelPlaces(const Area& frame) : frame_(frame) {}

    // Nothing may stand here.
    void keep_free(const Area& area) { taken_.push_back(area); }
    // No name may stand here, but a line may cross it.
    void mark(const Area& area) { marks_.push_back(area); }
    // A name may stand here where everything nearer, by so many points, is worse.
    void avoid(const Area& area, double cost) { avoided_.push_back({area, cost}); }

    // The nearest place beside the mark, its area taken from then on; nothing when there is none
    // where the words would stand clear of marks and names.
    std::optional<NamePlace> beside(const NameWish& wish);
    // The area, when it is free of names and marks; taken from then on.
    bool take(const Area& area);

private:
    // Nothing when the place cannot be used; less is better.
    std::optional<double> cost_of(const NameWish& wish, const NamePlace& place, double away) const;

    struct Avoided {
        Area area;
        double cost = 0;
    };

    Area frame_;
    std::vector<Avoided> avoided_;
    std::vector<Area> taken_;
    std::vector<Area> marks_;
};

}  // namespace clinic
