// A part of a drawing.
#pragma once

namespace clinic {

// Points; y grows downward.
struct Area {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

}  // namespace clinic
