#include "render/outside_page.hpp"

#include <algorithm>

namespace clinic {

namespace {

int turned_by(QPDFObjectHandle rotate) {
    const long long degrees = rotate.isInteger() ? rotate.getIntValue() % 360 : 0;
    const long long turned = degrees < 0 ? degrees + 360 : degrees;
    return turned % 90 == 0 ? static_cast<int>(turned) : 0;
}

// Corners in any order come out as PDF wants them.
QPDFObjectHandle::Rectangle rectangle_of(QPDFObjectHandle box) {
    const QPDFObjectHandle::Rectangle raw = box.getArrayAsRectangle();
    return {std::min(raw.llx, raw.urx), std::min(raw.lly, raw.ury), std::max(raw.llx, raw.urx),
            std::max(raw.lly, raw.ury)};
}

}  // namespace

SeenBox seen_box(QPDFPageObjectHelper page) {
    const QPDFObjectHandle::Rectangle media = rectangle_of(page.getMediaBox());
    const QPDFObjectHandle::Rectangle crop = rectangle_of(page.getCropBox());
    SeenBox box;
    box.left = std::max(media.llx, crop.llx);
    box.bottom = std::max(media.lly, crop.lly);
    box.width = std::min(media.urx, crop.urx) - box.left;
    box.height = std::min(media.ury, crop.ury) - box.bottom;
    box.turned = turned_by(page.getAttribute("/Rotate", false));
    QPDFObjectHandle unit = page.getObjectHandle().getKey("/UserUnit");
    box.unit = unit.isNumber() && unit.getNumericValue() > 0 ? unit.getNumericValue() : 1;
    return box;
}

Size seen_size(const SeenBox& box) {
    const Size size{box.width * box.unit, box.height * box.unit};
    return box.turned % 180 == 0 ? size : Size{size.height, size.width};
}

QPDFMatrix matrix_onto(const SeenBox& box, Spot corner, Size size, double page_height) {
    const double left = corner.x;
    const double bottom = page_height - corner.y - size.height;
    const bool lies = box.turned % 180 != 0;
    const double across = size.width / (lies ? box.height : box.width);
    const double up = size.height / (lies ? box.width : box.height);
    switch (box.turned) {
        case 90:
            return {0,
                    -up,
                    across,
                    0,
                    left - across * box.bottom,
                    bottom + up * (box.left + box.width)};
        case 180:
            return {-across,
                    0,
                    0,
                    -up,
                    left + across * (box.left + box.width),
                    bottom + up * (box.bottom + box.height)};
        case 270:
            return {0,
                    up,
                    -across,
                    0,
                    left + across * (box.bottom + box.height),
                    bottom - up * box.left};
        default:
            return {across, 0, 0, up, left - across * box.left, bottom - up * box.bottom};
    }
}

}  // namespace clinic
