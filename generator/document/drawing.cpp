#include "document/drawing.hpp"

#include "base/number_text.hpp"
#include "document/document.hpp"

namespace clinic {

namespace {

std::string spot_text(const Spot& spot) {
    return number_text(spot.x) + "," + number_text(spot.y);
}

std::string size_text(const Size& size) {
    return number_text(size.width) + "x" + number_text(size.height);
}

std::string dash_text(double dash, double gap) {
    return dash == 0 && gap == 0 ? "" : " dash " + number_text(dash) + " " + number_text(gap);
}

std::string paint_text(const std::vector<Color>& fill, const std::vector<Color>& stroke,
                       double stroke_width) {
    std::string text;
    for (const Color& color : fill) {
        text += " fill " + color_text(color);
    }
    for (const Color& color : stroke) {
        text += " stroke " + color_text(color) + " " + number_text(stroke_width);
    }
    return text;
}

std::string_view face_word(Face face) {
    switch (face) {
        case Face::Bold:
            return "bold";
        case Face::Italic:
            return "italic";
        case Face::Regular:
            break;
    }
    return "regular";
}

std::string text_of(const LineMark& line) {
    return "line " + spot_text(line.from) + " to " + spot_text(line.to) + " width " +
           number_text(line.width) + " " + color_text(line.color) + dash_text(line.dash, line.gap);
}

std::string text_of(const BoxMark& box) {
    return "box " + spot_text(box.corner) + " size " + size_text(box.size) +
           paint_text(box.fill, box.stroke, box.stroke_width) + dash_text(box.dash, box.gap);
}

std::string text_of(const PathMark& path) {
    std::string text = path.closed ? "shape" : "path";
    for (const Spot& spot : path.points) {
        text += " " + spot_text(spot);
    }
    return text + paint_text(path.fill, path.stroke, path.stroke_width);
}

std::string text_of(const CircleMark& circle) {
    return "circle " + spot_text(circle.center) + " radius " + number_text(circle.radius) +
           paint_text(circle.fill, circle.stroke, circle.stroke_width);
}

std::string text_of(const TextMark& text) {
    return "text " + spot_text(text.baseline) + " " + std::string(face_word(text.face)) + " " +
           number_text(text.size) + " " + color_text(text.color) + " " +
           with_blanks_seen(text.words);
}

}  // namespace

std::string color_text(const Color& color) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text = "#";
    for (const int part : {color.red, color.green, color.blue}) {
        text += kDigits[(part / 16) % 16];
        text += kDigits[part % 16];
    }
    return text;
}

std::string to_text(const Mark& mark) {
    return std::visit([](const auto& kind) { return text_of(kind); }, mark);
}

std::string to_text(const Drawing& drawing) {
    std::string text = "drawing " + size_text(drawing.size) + "\n";
    for (const Mark& mark : drawing.marks) {
        text += "  " + to_text(mark) + "\n";
    }
    return text;
}

}  // namespace clinic
