#include "compose/look.hpp"

#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "document/contrast.hpp"
#include "source/read_png.hpp"

#include <algorithm>

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
            field("paper", &Theme::paper, "A3, A4, A5 or Letter"),
            field("side", &Theme::margin_side, "margin left and right", {.least = 12, .most = 144}),
            field("top", &Theme::margin_top, "margin above", {.least = 24, .most = 144}),
            field("bottom", &Theme::margin_bottom, "margin below", {.least = 24, .most = 144}),
            field("binding", &Theme::binding, "how far pages move from the bound edge",
                  {.least = 0, .most = 30}),
            field("body", &Theme::body_size, "size of the text", {.least = 6, .most = 24}),
            field("small", &Theme::small_size, "size of notes", {.least = 5, .most = 24}),
            field("tables", &Theme::table_size, "size of tables", {.least = 5, .most = 24}),
            field("running", &Theme::running_size, "size of heads and feet of pages",
                  {.least = 5, .most = 16}),
            field("headings", &Theme::heading_sizes, "sizes of the three levels"),
            field("leading", &Theme::leading, "line height as a share of type size",
                  {.least = 1, .most = 2}),
            field("ink", &Theme::ink, "colour of the text"),
            field("quiet", &Theme::quiet, "colour of notes"),
            field("rule", &Theme::rule, "colour of thin lines"),
            field("wash", &Theme::wash, "colour behind heads and tiles"),
            field("accent", &Theme::accent, "colour of headings"),
            field("series", &Theme::series, "colours of four lines of a chart"),
            field("family", &Theme::family, "the typeface by its name, for browsers"),
            field("logo", &Theme::logo, "a PNG file beside this one, for the cover"),
            field("logo-height", &Theme::logo_height, "how high it stands there",
                  {.least = 12, .most = 200}),
            field("rows", &Theme::table_rows, "what parts the rows of a table: rules or zebra"),
            field("least-table", &Theme::least_table_size,
                  "smaller type sets a table row by row instead", {.least = 5, .most = 24}),
        };
    }
};

namespace {

struct Paper {
    std::string_view name;
    Size size;
};

// Points: ISO 216 and ANSI, upright.
constexpr Paper kPapers[] = {
    {"A3", {841.89, 1190.551}},
    {"A4", {595.276, 841.89}},
    {"A5", {419.528, 595.276}},
    {"Letter", {612, 792}},
};

// A colour that must stand out on another.
struct Pair {
    std::string_view key;
    const Color& color;
    std::string_view ground_words;
    const Color& ground;
    double least = 0;
};

void check_pair(const Pair& pair, const Node& look, Reading& reading) {
    const Node* node = look.find(pair.key);
    const double ratio = contrast(pair.color, pair.ground);
    if (node == nullptr || ratio >= pair.least) {
        return;
    }
    reading.diagnostics.error(
        Problem::OutOfRange, node->place,
        "'" + std::string(pair.key) + "' on " + std::string(pair.ground_words) +
            " has a contrast of " + number_text(static_cast<int>(ratio * 10) / 10.0) + " to 1",
        "it needs at least " + number_text(pair.least) + " to 1 (WCAG 2.2): a darker colour");
}

void check_contrast(const Node& look, const Theme& theme, Reading& reading) {
    const Pair pairs[] = {
        {"ink", theme.ink, "white", kWhite, kLeastContrastOfWords},
        {"quiet", theme.quiet, "white", kWhite, kLeastContrastOfWords},
        {"accent", theme.accent, "white", kWhite, kLeastContrastOfWords},
        {"wash", theme.ink, "this wash", theme.wash, kLeastContrastOfWords},
        {"accent", theme.accent, "the wash", theme.wash, kLeastContrastOfWords},
        {"quiet", theme.quiet, "the wash", theme.wash, kLeastContrastOfWords},
        {"series", theme.series[0], "white (the first)", kWhite, kLeastContrastOfShapes},
        {"series", theme.series[1], "white (the second)", kWhite, kLeastContrastOfShapes},
        {"series", theme.series[2], "white (the third)", kWhite, kLeastContrastOfShapes},
        {"series", theme.series[3], "white (the fourth)", kWhite, kLeastContrastOfShapes},
    };
    for (const Pair& pair : pairs) {
        check_pair(pair, look, reading);
    }
}

// The outer margin must hold what printers cannot print: 24 points.
void check_binding(const Node& look, const Theme& theme, Reading& reading) {
    constexpr double kLeastOutside = 24;
    const Node* node = look.find("binding");
    if (node != nullptr && theme.margin_side - theme.binding < kLeastOutside) {
        reading.diagnostics.error(Problem::OutOfRange, node->place,
                                  "'binding' is " + number_text(theme.binding) + " and leaves " +
                                      number_text(theme.margin_side - theme.binding) +
                                      " points at the outer edge",
                                  "printers need 24: a wider 'side' or less 'binding'");
    }
}

}  // namespace

// "A4"
void read_field(const Node& node, const std::string& key, Size& value, Reading& reading) {
    std::string name;
    read_field(node, key, name, reading);
    std::vector<std::string> names;
    for (const Paper& paper : kPapers) {
        if (paper.name == name) {
            value = paper.size;
            return;
        }
        names.emplace_back(paper.name);
    }
    reading.diagnostics.error(Problem::WrongType, node.place, "'" + name + "' is no paper",
                              name_hint(name, names));
}

// A PNG file, found from the folder of the file that names it.
void read_field(const Node& node, const std::string& key, std::shared_ptr<const Picture>& value,
                Reading& reading) {
    std::string name;
    read_field(node, key, name, reading);
    const std::filesystem::path path =
        std::filesystem::path(reading.source.path).parent_path() / name;
    if (name.empty() || !std::filesystem::is_regular_file(path)) {
        reading.diagnostics.error(Problem::MissingFile, node.place,
                                  "there is no file '" + name + "' beside this one",
                                  "save the logo there as a PNG");
        return;
    }
    auto picture = std::make_shared<Picture>();
    picture->file = read_whole_file(path);
    picture->media_type = "image/png";
    const std::optional<Pixels> pixels = read_png(picture->file);
    if (!pixels) {
        reading.diagnostics.error(Problem::WrongType, node.place,
                                  "'" + name + "' is no PNG of at most 4000 pixels a side",
                                  "save the logo as a PNG");
        return;
    }
    picture->width = pixels->width;
    picture->height = pixels->height;
    // On white paper what is transparent is white.
    for (std::size_t at = 0; at < pixels->bytes.size(); at += 4) {
        const auto part = [&](std::size_t of) {
            return static_cast<int>(static_cast<unsigned char>(pixels->bytes[at + of]));
        };
        const int cover = part(3);
        for (std::size_t of = 0; of < 3; ++of) {
            const int mixed = (part(of) * cover + 255 * (255 - cover) + 127) / 255;
            picture->colours += static_cast<char>(mixed);
        }
    }
    value = std::move(picture);
}

Theme read_look(const Node& look, const Theme& theme, Reading& reading) {
    Theme read = theme;
    read_fields(look, "'look'", read, reading);
    check_contrast(look, read, reading);
    check_binding(look, read, reading);
    return read;
}

}  // namespace clinic
