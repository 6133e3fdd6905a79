#include "render/svg.hpp"

#include "base/number_text.hpp"
#include "text/escape.hpp"

namespace clinic {

namespace {

using Paint = std::vector<Color>;

void append_attribute(std::string& text, std::string_view name, std::string_view value) {
    text += ' ';
    text += name;
    text += "=\"";
    text += value;
    text += '"';
}

void append_attribute(std::string& text, std::string_view name, double value) {
    append_attribute(text, name, number_text(value));
}

// SVG fills with black and does not stroke unless it is told otherwise.
void append_fill(std::string& text, const Paint& fill) {
    append_attribute(text, "fill", fill.empty() ? "none" : color_text(fill.front()));
}

void append_stroke(std::string& text, const Paint& stroke, double width) {
    if (stroke.empty()) {
        return;
    }
    append_attribute(text, "stroke", color_text(stroke.front()));
    append_attribute(text, "stroke-width", width);
}

void append_dashes(std::string& text, double dash, double gap) {
    if (dash > 0 || gap > 0) {
        append_attribute(text, "stroke-dasharray", number_text(dash) + " " + number_text(gap));
    }
}

void append_mark(std::string& text, const LineMark& line) {
    text += "<line";
    append_attribute(text, "x1", line.from.x);
    append_attribute(text, "y1", line.from.y);
    append_attribute(text, "x2", line.to.x);
    append_attribute(text, "y2", line.to.y);
    append_stroke(text, {line.color}, line.width);
    append_dashes(text, line.dash, line.gap);
    text += "/>";
}

void append_mark(std::string& text, const BoxMark& box) {
    text += "<rect";
    append_attribute(text, "x", box.corner.x);
    append_attribute(text, "y", box.corner.y);
    append_attribute(text, "width", box.size.width);
    append_attribute(text, "height", box.size.height);
    append_fill(text, box.fill);
    append_stroke(text, box.stroke, box.stroke_width);
    if (!box.stroke.empty()) {
        append_dashes(text, box.dash, box.gap);
    }
    text += "/>";
}

void append_mark(std::string& text, const PathMark& path) {
    text += path.closed ? "<polygon points=\"" : "<polyline points=\"";
    const char* between = "";
    for (const Spot& spot : path.points) {
        text += between + number_text(spot.x) + "," + number_text(spot.y);
        between = " ";
    }
    text += '"';
    append_fill(text, path.closed ? path.fill : Paint{});
    append_stroke(text, path.stroke, path.stroke_width);
    text += "/>";
}

void append_mark(std::string& text, const CircleMark& circle) {
    text += "<circle";
    append_attribute(text, "cx", circle.center.x);
    append_attribute(text, "cy", circle.center.y);
    append_attribute(text, "r", circle.radius);
    append_fill(text, circle.fill);
    append_stroke(text, circle.stroke, circle.stroke_width);
    text += "/>";
}

void append_mark(std::string& text, const TextMark& words) {
    text += "<text";
    append_attribute(text, "x", words.baseline.x);
    append_attribute(text, "y", words.baseline.y);
    append_attribute(text, "font-size", words.size);
    append_attribute(text, "fill", color_text(words.color));
    if (words.face == Face::Bold) {
        append_attribute(text, "font-weight", "700");
    }
    if (words.face == Face::Italic) {
        append_attribute(text, "font-style", "italic");
    }
    text += '>';
    text += escape_html(words.words);
    text += "</text>";
}

}  // namespace

std::string color_text(const Color& color) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const int part : {color.red, color.green, color.blue}) {
        const auto byte = static_cast<unsigned>(part) & 0xFFU;
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

void append_svg_marks(std::string& text, const Drawing& drawing) {
    for (const Mark& mark : drawing.marks) {
        std::visit([&text](const auto& kind) { append_mark(text, kind); }, mark);
    }
}

void append_svg(std::string& text, const Drawing& drawing, const std::string& alternative,
                const SvgSize& size) {
    const std::string unit(size.unit);
    text += "<svg";
    append_attribute(text, "width", number_text(drawing.size.width * size.scale) + unit);
    append_attribute(text, "height", number_text(drawing.size.height * size.scale) + unit);
    append_attribute(
        text, "viewBox",
        "0 0 " + number_text(drawing.size.width) + " " + number_text(drawing.size.height));
    if (alternative.empty()) {
        append_attribute(text, "aria-hidden", "true");
    } else {
        append_attribute(text, "role", "img");
        append_attribute(text, "aria-label", escape_html(alternative));
    }
    text += '>';
    append_svg_marks(text, drawing);
    text += "</svg>";
}

std::string write_svg(const Drawing& drawing, const std::string& alternative) {
    std::string text;
    append_svg(text, drawing, alternative, {});
    return text;
}

}  // namespace clinic
