// Marks as PDF operators.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// Writes operators; what is set already is not set again.
class Drawer {
public:
    // `origin`: where the marks' left top corner lies, counted as PDF does. `steps`: so many to a
    // point for where words, lines and boxes stand.
    Drawer(const PdfWords& words, Spot origin, double steps)
        : words_(words), origin_(origin), steps_(steps) {}

    // Words that follow each other share a text object, over the borders of what is marked too:
    // say whether all that comes up to `end` are words.
    void begin_element(int number, bool is_words_only);
    void begin_artifact(bool is_words_only);
    void end();

    void draw(const Mark& mark);

    // From here to leave() places are written from this one on, counted as PDF does: figures of one
    // kind then share most of their operators, which pack to nothing.
    void enter(Spot corner);
    void leave();

    // A form by its name, moved so far, counted as PDF does.
    void draw_form(std::string_view name, Spot corner);

    std::string finish();

private:
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

    void draw_kind(const LineMark& line);
    void draw_kind(const BoxMark& box);
    void draw_kind(const PathMark& path);
    void draw_kind(const CircleMark& circle);
    void draw_kind(const TextMark& text);

    void put(double number);
    // Keeps what is set and moves the origin.
    void put_move(Spot corner);
    void put_spot(Spot spot, double steps);
    void put_color(Color color, std::string_view operation);
    double across(double x, double steps) const;
    double up(double y, double steps) const;

    void open_text_if(bool is_words_only);
    void begin_text();
    void end_text();
    void set_fill(Color color);
    void set_stroke(const Pen& pen);
    std::string_view set_paint(const std::vector<Color>& fill, const std::vector<Color>& stroke,
                               Pen pen);

    const PdfWords& words_;
    Spot origin_;
    double steps_ = 1;
    std::string out_;
    bool in_text_ = false;
    bool stays_in_text_ = false;
    // Where the last line of words of this text object began, in steps.
    long text_x_ = 0;
    long text_y_ = 0;
    // What is set; nothing: not known.
    struct Set {
        std::optional<Color> fill;
        std::optional<Color> stroke;
        std::optional<Face> face;
        std::optional<double> line_width;
        std::optional<Dash> dash;
        double type_size = 0;
    };
    Set set_;
    // Before enter().
    Set set_outside_;
    Spot entered_;
    // Of the last form, from where that is.
    Spot last_form_;
};

}  // namespace clinic
