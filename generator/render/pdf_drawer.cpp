#include "render/pdf_drawer.hpp"

#include <cmath>

namespace clinic {

namespace {

// How far a control point stands from the end of a quarter of a circle, as a share of the radius.
constexpr double kQuarter = 0.5522847498;

// What is smaller than so many points needs finer steps, so many to a point.
constexpr double kSmall = 3;
constexpr double kFine = 100;

}  // namespace

void Drawer::begin_element(int number, bool is_words_only) {
    open_text_if(is_words_only);
    // What it is stands in the structure tree under its number; the tag here says nothing that a
    // reader uses, and the same one everywhere packs to almost nothing.
    out_ += "/P<</MCID ";
    put_number(out_, number);
    out_ += ">>BDC\n";
}

void Drawer::begin_artifact(bool is_words_only) {
    open_text_if(is_words_only);
    out_ += "/Artifact BMC\n";
}

void Drawer::end() {
    if (!stays_in_text_) {
        end_text();
    }
    out_ += "EMC\n";
}

void Drawer::draw(const Mark& mark) {
    std::visit([&](const auto& kind) { draw_kind(kind); }, mark);
}

void Drawer::enter(Spot corner) {
    end_text();
    entered_ = {std::round(steps_ * corner.x) / steps_, std::round(steps_ * corner.y) / steps_};
    out_ += "q ";
    put_move(entered_);
    out_ += '\n';
    origin_ = {origin_.x - entered_.x, origin_.y - entered_.y};
    set_outside_ = set_;
}

void Drawer::leave() {
    end_text();
    out_ += "Q\n";
    origin_ = {origin_.x + entered_.x, origin_.y + entered_.y};
    entered_ = {};
    set_ = set_outside_;
}

void Drawer::put_move(Spot way) {
    out_ += "1 0 0 1 ";
    put(std::round(steps_ * way.x) / steps_);
    put(std::round(steps_ * way.y) / steps_);
    out_ += "cm";
}

// One after the other is moved from there: ways between dots are often the same.
void Drawer::draw_form(std::string_view name, Spot corner) {
    end_text();
    const Spot place{std::round(steps_ * (corner.x - entered_.x)) / steps_,
                     std::round(steps_ * (corner.y - entered_.y)) / steps_};
    Spot from;
    if (out_.ends_with("Do Q\n")) {
        out_.resize(out_.size() - 2);
        from = last_form_;
    } else {
        out_ += "q ";
    }
    if (place.x != from.x || place.y != from.y) {
        put_move({place.x - from.x, place.y - from.y});
    }
    last_form_ = place;
    out_ += '/';
    out_ += name;
    out_ += " Do Q\n";
}

std::string Drawer::finish() {
    end_text();
    return std::move(out_);
}

void Drawer::draw_kind(const LineMark& line) {
    end_text();
    const std::size_t before = out_.size();
    set_stroke({line.color, line.width, {line.dash, line.gap}});
    // Lines of one pen are stroked together.
    if (out_.size() == before && out_.ends_with("l S\n")) {
        out_.resize(before - 2);
    }
    put_spot(line.from, steps_);
    out_ += "m ";
    put_spot(line.to, steps_);
    out_ += "l S\n";
}

void Drawer::draw_kind(const BoxMark& box) {
    const Dash dash{box.dash, box.gap};
    const std::string_view paint = set_paint(box.fill, box.stroke, {{}, box.stroke_width, dash});
    if (paint.empty()) {
        return;
    }
    const bool is_small = box.size.width < kSmall || box.size.height < kSmall;
    const double steps = is_small ? kFine : steps_;
    const double left = across(box.corner.x, steps);
    const double bottom = up(box.corner.y + box.size.height, steps);
    // From edge to edge, so that boxes that touch still do.
    put(left);
    put(bottom);
    put(across(box.corner.x + box.size.width, steps) - left);
    put(up(box.corner.y, steps) - bottom);
    out_ += "re ";
    out_ += paint;
}

void Drawer::draw_kind(const PathMark& path) {
    const std::vector<Color> none;
    const std::string_view paint =
        set_paint(path.closed ? path.fill : none, path.stroke, {{}, path.stroke_width, {}});
    if (paint.empty() || path.points.empty()) {
        return;
    }
    for (std::size_t i = 0; i < path.points.size(); ++i) {
        put_spot(path.points[i], steps_);
        out_ += i == 0 ? "m " : "l ";
    }
    out_ += path.closed ? "h " : "";
    out_ += paint;
}

void Drawer::draw_kind(const CircleMark& circle) {
    const std::string_view paint =
        set_paint(circle.fill, circle.stroke, {{}, circle.stroke_width, {}});
    if (paint.empty()) {
        return;
    }
    const Spot& center = circle.center;
    const double radius = circle.radius;
    // Right, bottom, left, top, and to the right again.
    constexpr Spot kWays[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 0}};
    put_spot({center.x + radius, center.y}, kFine);
    out_ += "m ";
    for (std::size_t i = 0; i < 4; ++i) {
        const Spot& from = kWays[i];
        const Spot& to = kWays[i + 1];
        put_spot({center.x + radius * (from.x + kQuarter * to.x),
                  center.y + radius * (from.y + kQuarter * to.y)},
                 kFine);
        put_spot({center.x + radius * (to.x + kQuarter * from.x),
                  center.y + radius * (to.y + kQuarter * from.y)},
                 kFine);
        put_spot({center.x + radius * to.x, center.y + radius * to.y}, kFine);
        out_ += "c ";
    }
    out_ += "h ";
    out_ += paint;
}

void Drawer::draw_kind(const TextMark& text) {
    if (text.words.empty()) {
        return;
    }
    begin_text();
    set_fill(text.color);
    if (set_.face != text.face || set_.type_size != text.size) {
        set_.face = text.face;
        set_.type_size = text.size;
        out_ += '/' + font_name(text.face) + ' ';
        put_number(out_, text.size);
        out_ += " Tf\n";
    }
    const long x = std::lround(steps_ * (origin_.x + text.baseline.x));
    const long y = std::lround(steps_ * (origin_.y - text.baseline.y));
    put(static_cast<double>(x - text_x_) / steps_);
    put(static_cast<double>(y - text_y_) / steps_);
    out_ += "Td";
    text_x_ = x;
    text_y_ = y;
    words_.show(out_, text);
}

void Drawer::put(double number) {
    put_number(out_, number);
    out_ += ' ';
}

double Drawer::across(double x, double steps) const {
    return std::round(steps * (origin_.x + x)) / steps;
}

double Drawer::up(double y, double steps) const {
    return std::round(steps * (origin_.y - y)) / steps;
}

void Drawer::put_spot(Spot spot, double steps) {
    put(across(spot.x, steps));
    put(up(spot.y, steps));
}

void Drawer::put_color(Color color, std::string_view operation) {
    put(color.red / 255.0);
    put(color.green / 255.0);
    put(color.blue / 255.0);
    out_ += operation;
}

void Drawer::open_text_if(bool is_words_only) {
    if (is_words_only) {
        begin_text();
    } else {
        end_text();
    }
    stays_in_text_ = is_words_only;
}

void Drawer::begin_text() {
    if (!in_text_) {
        out_ += "BT\n";
        in_text_ = true;
        text_x_ = 0;
        text_y_ = 0;
    }
}

void Drawer::end_text() {
    if (in_text_) {
        out_ += "ET\n";
        in_text_ = false;
    }
}

void Drawer::set_fill(Color color) {
    if (set_.fill != color) {
        set_.fill = color;
        put_color(color, "rg\n");
    }
}

void Drawer::set_stroke(const Pen& pen) {
    if (set_.stroke != pen.color) {
        set_.stroke = pen.color;
        put_color(pen.color, "RG\n");
    }
    if (set_.line_width != pen.width) {
        set_.line_width = pen.width;
        put(pen.width);
        out_ += "w\n";
    }
    if (set_.dash != pen.dash) {
        set_.dash = pen.dash;
        out_ += '[';
        if (pen.dash != Dash{}) {
            put(pen.dash.dash);
            put(pen.dash.gap);
            out_.pop_back();
        }
        out_ += "]0 d\n";
    }
}

// The operator that fills, strokes or does both; empty when there is nothing to do. The pen takes
// its colour from `stroke`.
std::string_view Drawer::set_paint(const std::vector<Color>& fill, const std::vector<Color>& stroke,
                                   Pen pen) {
    end_text();
    if (!fill.empty()) {
        set_fill(fill.front());
    }
    if (!stroke.empty()) {
        pen.color = stroke.front();
        set_stroke(pen);
        return fill.empty() ? "S\n" : "B\n";
    }
    return fill.empty() ? "" : "f\n";
}

}  // namespace clinic
