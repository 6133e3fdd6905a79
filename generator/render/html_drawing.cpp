#include "render/html_drawing.hpp"

#include "base/number_text.hpp"
#include "render/html_style.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

using Paint = std::vector<Color>;

// A hundredth of a point is finer than any screen; ".8" is read as "0.8".
std::string lean(double value) {
    std::string text = number_text(std::round(value * 100) / 100);
    if (text.starts_with("0.")) {
        text.erase(0, 1);
    } else if (text.starts_with("-0.")) {
        text.erase(1, 1);
    }
    return text;
}

// The class of a look: ".p3 { fill: … }".
std::string class_of_look(HtmlPage& page, const HtmlLook& look) {
    const auto found = std::ranges::find(page.looks, look);
    const auto number = static_cast<std::size_t>(found - page.looks.begin()) + 1;
    if (found == page.looks.end()) {
        page.looks.push_back(look);
    }
    return "p" + std::to_string(number);
}

std::string paint(const Paint& colours, bool is_dark) {
    if (colours.empty()) {
        return "none";
    }
    return color_text(is_dark ? dark_of(colours.front()) : colours.front());
}

// SVG fills with black and does not stroke unless it is told otherwise.
HtmlLook look_of(const Paint& fill, const Paint& stroke, double width) {
    HtmlLook look;
    for (const bool is_dark : {false, true}) {
        (is_dark ? look.dark : look.usual) =
            "fill:" + paint(fill, is_dark) +
            (stroke.empty() ? "" : ";stroke:" + paint(stroke, is_dark));
    }
    if (!stroke.empty()) {
        look.usual += ";stroke-width:" + lean(width);
    }
    return look;
}

void add_dashes(HtmlLook& look, double dash, double gap) {
    if (dash > 0 || gap > 0) {
        look.usual += ";stroke-dasharray:" + lean(dash) + " " + lean(gap);
    }
}

// What one look paints: `is` is the data of a path, or all attributes of another element.
struct Painted {
    HtmlLook look;
    std::string is;
    bool is_path = true;
    // Lines of one look that follow each other are one path: they hide nothing of each other.
    bool joins = false;
    std::string element = {};
};

std::string spot(const Spot& at) {
    return lean(at.x) + " " + lean(at.y);
}

std::string way(const std::vector<Spot>& points) {
    std::string data;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string x = lean(points[i].x);
        const std::string y = lean(points[i].y);
        if (i > 0 && y == lean(points[i - 1].y)) {
            data += "H" + x;
        } else if (i > 0 && x == lean(points[i - 1].x)) {
            data += "V" + y;
        } else {
            data += (i == 0 ? "M" : "L") + spot(points[i]);
        }
    }
    return data;
}

Painted painted(const LineMark& line) {
    Painted done{look_of({}, {line.color}, line.width), way({line.from, line.to}), true, true};
    add_dashes(done.look, line.dash, line.gap);
    return done;
}

Painted painted(const BoxMark& box) {
    const Spot end{box.corner.x + box.size.width, box.corner.y + box.size.height};
    Painted done{look_of(box.fill, box.stroke, box.stroke_width),
                 way({box.corner, {end.x, box.corner.y}, end, {box.corner.x, end.y}}) + "z"};
    if (!box.stroke.empty()) {
        add_dashes(done.look, box.dash, box.gap);
    }
    return done;
}

Painted painted(const PathMark& path) {
    const Paint fill = path.closed ? path.fill : Paint{};
    return {look_of(fill, path.stroke, path.stroke_width),
            way(path.points) + (path.closed ? "z" : ""), true, fill.empty()};
}

// A dot is the round end of a line of no length: so many dots of one look are one path.
Painted dot(const CircleMark& circle) {
    HtmlLook look = look_of({}, circle.fill, 2 * circle.radius);
    look.usual += ";stroke-linecap:round";
    return {look, "M" + spot(circle.center) + "h0", true, true};
}

Painted painted(const CircleMark& circle) {
    if (!circle.fill.empty() && circle.stroke.empty()) {
        return dot(circle);
    }
    return {look_of(circle.fill, circle.stroke, circle.stroke_width),
            " cx=\"" + lean(circle.center.x) + "\" cy=\"" + lean(circle.center.y) + "\" r=\"" +
                lean(circle.radius) + "\"",
            false, false, "<circle"};
}

Painted painted(const TextMark& words) {
    HtmlLook look = look_of({words.color}, {}, 0);
    look.usual += ";font-size:" + lean(words.size) + "px";
    look.usual += words.face == Face::Bold ? ";font-weight:700" : "";
    look.usual += words.face == Face::Italic ? ";font-style:italic" : "";
    return {look, " x=\"" + lean(words.baseline.x) + "\" y=\"" + lean(words.baseline.y) + "\"",
            false, false, "<text"};
}

std::string words_of(const Mark& mark) {
    const auto* text = std::get_if<TextMark>(&mark);
    return text == nullptr ? "" : text->words;
}

void append_painted(HtmlPage& page, const Painted& one, const std::string& words) {
    const std::string name = " class=\"" + class_of_look(page, one.look) + "\"";
    page.html +=
        one.is_path ? "<path" + name + " d=\"" + one.is + "\"" : one.element + name + one.is;
    if (words.empty()) {
        page.html += "/>";
        return;
    }
    page.html += '>';
    append_escaped(page, words);
    page.html += "</text>";
}

bool is_of_finding(const Color& color, const Theme& theme) {
    return color == theme.rag_red || color == theme.rag_amber || color == theme.rag_green;
}

bool shows_findings(const Drawing& drawing, const Theme& theme) {
    return std::ranges::any_of(drawing.marks, [&](const Mark& mark) {
        return std::visit(
            [&](const auto& kind) {
                if constexpr (requires { kind.fill; }) {
                    return !kind.fill.empty() && is_of_finding(kind.fill.front(), theme);
                } else {
                    return is_of_finding(kind.color, theme);
                }
            },
            mark);
    });
}

// Small charts in lines have few sizes.
void append_size(HtmlPage& page, const Drawing& drawing, const SvgSize& size) {
    const std::string unit(size.unit);
    const std::string width = number_text(drawing.size.width * size.scale) + unit;
    const std::string height = number_text(drawing.size.height * size.scale) + unit;
    std::string names = shows_findings(drawing, page.theme) ? "kept" : "";
    if (unit == "em") {
        names += names.empty() ? "" : " ";
        names += class_of_look(page, {"width:" + width + ";height:" + height, ""});
    }
    if (!names.empty()) {
        append_attribute(page, "class", names);
    }
    if (unit != "em") {
        append_attribute(page, "width", width);
        append_attribute(page, "height", height);
    }
}

std::string view_box(const Drawing& drawing) {
    return "0 0 " + number_text(drawing.size.width) + " " + number_text(drawing.size.height);
}

double channel(double lightness, double chroma, double hue) {
    const double turn = std::fmod(hue + 12, 12);
    const double rise = std::min({turn - 3, 9 - turn, 1.0});
    return 255 * (lightness - chroma * std::max(-1.0, rise));
}

}  // namespace

Color dark_of(const Color& color) {
    // What is white becomes the ground of a dark page; nothing becomes as light as white.
    constexpr double kDarkest = 0.09;
    constexpr double kRange = 0.86;
    const double most = std::max({color.red, color.green, color.blue}) / 255.0;
    const double least = std::min({color.red, color.green, color.blue}) / 255.0;
    const double lightness = kDarkest + kRange * (1 - (most + least) / 2);
    const double span = most - least;
    const int grey = static_cast<int>(std::lround(255 * lightness));
    if (span == 0) {
        return {grey, grey, grey};
    }
    const double saturation = span / (1 - std::abs(most + least - 1));
    const double red = color.red / 255.0;
    const double green = color.green / 255.0;
    const double blue = color.blue / 255.0;
    // In sixths of a turn.
    const double hue = most == red     ? (green - blue) / span
                       : most == green ? (blue - red) / span + 2
                                       : (red - green) / span + 4;
    const double chroma = saturation * std::min(lightness, 1 - lightness);
    const auto part = [&](double offset) {
        return static_cast<int>(std::lround(channel(lightness, chroma, offset + 2 * hue)));
    };
    return {part(0), part(8), part(4)};
}

void append_drawing_marks(HtmlPage& page, const Drawing& drawing) {
    std::vector<std::pair<Painted, std::string>> all;
    for (const Mark& mark : drawing.marks) {
        Painted one = std::visit([](const auto& kind) { return painted(kind); }, mark);
        if (!all.empty() && one.joins && all.back().first.joins &&
            all.back().first.look == one.look) {
            all.back().first.is += one.is;
        } else {
            all.emplace_back(std::move(one), words_of(mark));
        }
    }
    for (const auto& [one, words] : all) {
        append_painted(page, one, words);
    }
}

void append_drawing(HtmlPage& page, const Drawing& drawing, const std::string& alternative,
                    const SvgSize& size) {
    page.html += "<svg";
    append_size(page, drawing, size);
    append_attribute(page, "viewBox", view_box(drawing));
    if (alternative.empty()) {
        append_attribute(page, "aria-hidden", "true");
    } else {
        append_attribute(page, "role", "img");
        append_attribute(page, "aria-label", alternative);
    }
    page.html += '>';
    append_drawing_marks(page, drawing);
    page.html += "</svg>";
}

std::string svg_file(const Drawing& drawing, const Theme& theme) {
    const Document nothing;
    const Layout nowhere;
    HtmlPage page(nothing, nowhere, theme);
    append_drawing_marks(page, drawing);
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox=")" + view_box(drawing) +
           R"(" class="kept"><style>text{font-family:)" + families(theme) + "}" + looks_of(page) +
           "</style>" + page.html + "</svg>";
}

std::string looks_of(const HtmlPage& page) {
    std::string usual;
    std::string dark;
    for (std::size_t i = 0; i < page.looks.size(); ++i) {
        const std::string name = ".p" + std::to_string(i + 1);
        usual += name + "{" + page.looks[i].usual + "}\n";
        if (!page.looks[i].dark.empty()) {
            dark += "svg:not(.kept) " + name + "{" + page.looks[i].dark + "}\n";
        }
    }
    return usual + "@media screen and (prefers-color-scheme: dark) {\n" + dark + "}\n";
}

}  // namespace clinic
