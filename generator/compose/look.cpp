#include "compose/look.hpp"

namespace clinic {

// Lengths in points; margins stay within what a page of A4 can bear.
template <>
struct FieldsOf<Theme> {
    static constexpr auto list() {
        return Fields{
            field("side", &Theme::margin_side, "margin left and right", {.least = 12, .most = 144}),
            field("top", &Theme::margin_top, "margin above", {.least = 24, .most = 144}),
            field("bottom", &Theme::margin_bottom, "margin below", {.least = 24, .most = 144}),
            field("body", &Theme::body_size, "size of the text", {.least = 6, .most = 24}),
            field("small", &Theme::small_size, "size of notes", {.least = 5, .most = 24}),
            field("tables", &Theme::table_size, "size of tables", {.least = 5, .most = 24}),
            field("headings", &Theme::heading_sizes, "sizes of the three levels"),
            field("leading", &Theme::leading, "line height as a share of type size",
                  {.least = 1, .most = 2}),
            field("ink", &Theme::ink, "colour of the text"),
            field("quiet", &Theme::quiet, "colour of notes"),
            field("rule", &Theme::rule, "colour of thin lines"),
            field("wash", &Theme::wash, "colour behind heads and tiles"),
            field("accent", &Theme::accent, "colour of headings"),
            field("series", &Theme::series, "colours of four lines of a chart"),
        };
    }
};

Theme read_look(const Node& look, Reading& reading) {
    Theme theme;
    read_fields(look, "'look'", theme, reading);
    return theme;
}

}  // namespace clinic
