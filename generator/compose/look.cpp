#include "compose/look.hpp"

namespace clinic {

// "rules" or "zebra"
static void read_field(const Node& node, const std::string& key, TableRows& value,
                       Reading& reading) {
    std::string word;
    read_field(node, key, word, reading);
    if (word == "rules" || word == "zebra") {
        value = word == "zebra" ? TableRows::Zebra : TableRows::Rules;
    } else if (!word.empty()) {
        reading.diagnostics.error(Problem::UnknownName, node.place,
                                  "'" + key + "' is '" + word + "'",
                                  name_hint(word, {"rules", "zebra"}));
    }
}

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
            field("rows", &Theme::table_rows, "what parts the rows of a table: rules or zebra"),
            field("least-table", &Theme::least_table_size,
                  "smaller type sets a table row by row instead", {.least = 5, .most = 24}),
        };
    }
};

Theme read_look(const Node& look, Reading& reading) {
    Theme theme;
    read_fields(look, "'look'", theme, reading);
    return theme;
}

}  // namespace clinic
