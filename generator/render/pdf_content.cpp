#include "render/pdf_content.hpp"

#include "render/marked_runs.hpp"
#include "render/pdf_roles.hpp"

#include <optional>

namespace clinic {

namespace {

// How far a control point stands from the end of a quarter of a circle, as a share of the radius.
constexpr double kQuarter = 0.5522847498;

struct Dash {
    double dash = 0;
    double gap = 0;

    bool operator==(const Dash&) const = default;
};

struct Pen {
    Color color;
    double width = 0;
    Dash dash;
};

// Writes operators; what is set already is not set again.
class Drawer {
public:
    Drawer(const PdfWords& words, double page_height) : words_(words), height_(page_height) {
        // Sharp corners of lines end as those of SVG do.
        out_ += "4 M\n";
    }

    void begin_element(Role role, int number) {
        out_ += '/';
        out_ += structure_type(role);
        out_ += " <<";
        put_entry(out_, "MCID", number);
        out_ += ">> BDC\n";
    }

    void begin_artifact() { out_ += "/Artifact BMC\n"; }

    void end() {
        end_text();
        out_ += "EMC\n";
    }

    void draw(const LineMark& line) {
        end_text();
        set_stroke({line.color, line.width, {line.dash, line.gap}});
        put_spot(line.from, "m ");
        put_spot(line.to, "l S\n");
    }

    void draw(const BoxMark& box) {
        const Dash dash{box.dash, box.gap};
        const std::string_view paint =
            set_paint(box.fill, box.stroke, {{}, box.stroke_width, dash});
        if (paint.empty()) {
            return;
        }
        put_numbers({box.corner.x, height_ - box.corner.y - box.size.height, box.size.width,
                     box.size.height});
        out_ += "re ";
        out_ += paint;
    }

    void draw(const PathMark& path) {
        const std::vector<Color> none;
        const std::string_view paint =
            set_paint(path.closed ? path.fill : none, path.stroke, {{}, path.stroke_width, {}});
        if (paint.empty() || path.points.empty()) {
            return;
        }
        for (std::size_t i = 0; i < path.points.size(); ++i) {
            put_spot(path.points[i], i == 0 ? "m\n" : "l\n");
        }
        out_ += path.closed ? "h " : "";
        out_ += paint;
    }

    void draw(const CircleMark& circle) {
        const std::string_view paint =
            set_paint(circle.fill, circle.stroke, {{}, circle.stroke_width, {}});
        if (paint.empty()) {
            return;
        }
        const Spot& center = circle.center;
        const double radius = circle.radius;
        // Right, bottom, left, top, and to the right again.
        constexpr Spot kWays[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 0}};
        put_spot({center.x + radius, center.y}, "m\n");
        for (std::size_t i = 0; i < 4; ++i) {
            const Spot& from = kWays[i];
            const Spot& to = kWays[i + 1];
            put_spot({center.x + radius * (from.x + kQuarter * to.x),
                      center.y + radius * (from.y + kQuarter * to.y)});
            put_spot({center.x + radius * (to.x + kQuarter * from.x),
                      center.y + radius * (to.y + kQuarter * from.y)});
            put_spot({center.x + radius * to.x, center.y + radius * to.y}, "c\n");
        }
        out_ += "h ";
        out_ += paint;
    }

    void draw(const TextMark& text) {
        if (text.words.empty()) {
            return;
        }
        if (!in_text_) {
            out_ += "BT\n";
            in_text_ = true;
        }
        set_fill(text.color);
        if (face_ != text.face || type_size_ != text.size) {
            face_ = text.face;
            type_size_ = text.size;
            out_ += '/' + font_name(text.face) + ' ';
            put_numbers({text.size});
            out_ += "Tf\n";
        }
        out_ += "1 0 0 1 ";
        put_spot(text.baseline, "Tm\n");
        words_.show(out_, text);
    }

    std::string finish() { return std::move(out_); }

private:
    void put_numbers(std::initializer_list<double> numbers) {
        for (const double number : numbers) {
            put_number(out_, number);
            out_ += ' ';
        }
    }

    void put_spot(Spot spot, std::string_view operation = {}) {
        put_numbers({spot.x, height_ - spot.y});
        out_ += operation;
    }

    void end_text() {
        if (in_text_) {
            out_ += "ET\n";
            in_text_ = false;
        }
    }

    void put_color(Color color) {
        put_numbers({color.red / 255.0, color.green / 255.0, color.blue / 255.0});
    }

    void set_fill(Color color) {
        if (fill_ != color) {
            fill_ = color;
            put_color(color);
            out_ += "rg\n";
        }
    }

    void set_dash(Dash dash) {
        if (dash_ != dash) {
            dash_ = dash;
            out_ += '[';
            if (dash != Dash{}) {
                put_numbers({dash.dash, dash.gap});
            }
            out_ += "] 0 d\n";
        }
    }

    void set_stroke(const Pen& pen) {
        if (stroke_ != pen.color) {
            stroke_ = pen.color;
            put_color(pen.color);
            out_ += "RG\n";
        }
        if (line_width_ != pen.width) {
            line_width_ = pen.width;
            put_numbers({pen.width});
            out_ += "w\n";
        }
        set_dash(pen.dash);
    }

    // The operator that fills, strokes or does both; empty when there is nothing to do. The pen
    // takes its colour from `stroke`.
    std::string_view set_paint(const std::vector<Color>& fill, const std::vector<Color>& stroke,
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

    const PdfWords& words_;
    double height_ = 0;
    std::string out_;
    bool in_text_ = false;
    // What a page begins with, or none yet.
    std::optional<Color> fill_;
    std::optional<Color> stroke_;
    std::optional<Face> face_;
    double line_width_ = 1;
    double type_size_ = 0;
    Dash dash_;
};

}  // namespace

std::string page_content(const Layout& layout, const std::vector<Role>& roles,
                         std::size_t page_index, const PdfWords& words) {
    const Page& page = layout.pages[page_index];
    Drawer drawer(words, page.size.height);
    for (const MarkedRun& run : marked_runs(page)) {
        if (run.element == kArtifact) {
            drawer.begin_artifact();
        } else {
            drawer.begin_element(roles[static_cast<std::size_t>(run.element)], run.number);
        }
        for (std::size_t i = run.first; i < run.end; ++i) {
            std::visit([&](const auto& mark) { drawer.draw(mark); }, page.marks[i].mark);
        }
        drawer.end();
    }
    return drawer.finish();
}

}  // namespace clinic
