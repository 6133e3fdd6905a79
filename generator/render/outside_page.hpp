// A page of somebody else's PDF file: what of it is seen, and how it comes to stand on ours.
#pragma once

#include "document/drawing.hpp"

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace clinic {

// What a reader shows of a page, in the page's own units.
struct SeenBox {
    double left = 0;
    double bottom = 0;
    double width = 0;
    double height = 0;
    // Degrees clockwise by which it is turned when shown: 0, 90, 180 or 270.
    int turned = 0;
    // Points to a unit.
    double unit = 1;
};

SeenBox seen_box(QPDFPageObjectHelper page);

// As readers see it, in points.
Size seen_size(const SeenBox& box);

// From the page's own units to points of a page of ours that is so high: what is seen fills the
// area whose corner is given from the top.
QPDFMatrix matrix_onto(const SeenBox& box, Spot corner, Size size, double page_height);

}  // namespace clinic
