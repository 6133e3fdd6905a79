#include "compose/components.hpp"

#include "base/nearest.hpp"
#include "compose/chart_values.hpp"
#include "compose/expression_reader.hpp"
#include "compose/markdown_reader.hpp"
#include "compose/piece_reader.hpp"
#include "compose/yaml_reader.hpp"

#include <algorithm>

namespace clinic {

namespace {

struct TilesFields {
    int across = 3;
    const Node* tiles = nullptr;
};

struct TileFields {
    const Node* each = nullptr;
    const Node* when = nullptr;
    const Node* label = nullptr;
    const Node* figure = nullptr;
    const Node* note = nullptr;
};

struct DetailsFields {
    int columns = 2;
    const Node* list = nullptr;
};

struct DetailFields {
    const Node* each = nullptr;
    const Node* when = nullptr;
    const Node* term = nullptr;
    const Node* words = nullptr;
};

struct ContentsFields {
    int columns = 1;
    int levels = 1;
    bool below = false;
};

struct ChartFields {
    const Node* of = nullptr;
    const Node* title = nullptr;
    const Node* caption = nullptr;
};

}  // namespace

template <>
struct FieldsOf<TilesFields> {
    static constexpr auto list() {
        return Fields{
            field("across", &TilesFields::across, "how many stand side by side",
                  {.least = 1, .most = 8}),
            field("tiles", &TilesFields::tiles, "a list of label, figure and note",
                  {.required = true}),
        };
    }
};

template <>
struct FieldsOf<TileFields> {
    static constexpr auto list() {
        return Fields{
            field("for", &TileFields::each, "one tile for each: count in overview.categories"),
            field("if", &TileFields::when, "only if this holds"),
            field("label", &TileFields::label, "what the figure is", {.required = true}),
            field("figure", &TileFields::figure, "the one thing to read", {.required = true}),
            field("note", &TileFields::note, "a line below it"),
        };
    }
};

template <>
struct FieldsOf<DetailsFields> {
    static constexpr auto list() {
        return Fields{
            field("columns", &DetailsFields::columns, "how many columns they are set in",
                  {.least = 1, .most = 4}),
            field("list", &DetailsFields::list, "a list of term and words", {.required = true}),
        };
    }
};

template <>
struct FieldsOf<DetailFields> {
    static constexpr auto list() {
        return Fields{
            field("for", &DetailFields::each, "one detail for each: rule in rules"),
            field("if", &DetailFields::when, "only if this holds"),
            field("term", &DetailFields::term, "what it is", {.required = true}),
            field("words", &DetailFields::words, "what is known of it", {.required = true}),
        };
    }
};

template <>
struct FieldsOf<ContentsFields> {
    static constexpr auto list() {
        return Fields{
            field("columns", &ContentsFields::columns, "how many columns they are set in",
                  {.least = 1, .most = 3}),
            field("levels", &ContentsFields::levels, "1, or 2 with the parts below others",
                  {.least = 1, .most = 2}),
            field("below", &ContentsFields::below, "yes: only the parts below this one"),
        };
    }
};

template <>
struct FieldsOf<ChartFields> {
    static constexpr auto list() {
        return Fields{
            field("of", &ChartFields::of, "the name of what is drawn: measure.trend",
                  {.required = true}),
            field("title", &ChartFields::title, "the finding, as a short sentence"),
            field("caption", &ChartFields::caption, "the measure, whose it is, period and source",
                  {.required = true}),
        };
    }
};

namespace {

struct Component {
    std::string_view name;
    std::optional<TemplateBlock> (*read)(const Node& body, Reading& reading);
};

Pieces pieces_of(const Node* node, const char* key, Reading& reading) {
    std::string text;
    if (node == nullptr) {
        return {};
    }
    read_field(*node, key, text, reading);
    return read_words(text, node->place, reading);
}

Pieces plain_pieces_of(const Node* node, const char* key, const char* where, Reading& reading) {
    Pieces pieces;
    std::string text;
    if (node != nullptr) {
        read_field(*node, key, text, reading);
        append_plain_pieces(text, where, pieces, reading);
    }
    return pieces;
}

Repeat repeat_of(const Node* each, const Node* when, Reading& reading) {
    Repeat repeat;
    if (const auto place = expression_in(each, "for", reading)) {
        repeat.each = read_loop(*place, reading);
    }
    if (const auto place = expression_in(when, "if", reading)) {
        repeat.when = read_condition(*place, reading);
    }
    return repeat;
}

// Calls `read` for each entry of a list; names that the entry brings into scope end with it.
template <class Read>
void for_each_entry(const Node* list, const char* key, Reading& reading, Read read) {
    if (list == nullptr) {
        return;
    }
    if (!list->is_list() || list->items.empty()) {
        reading.diagnostics.error(Problem::WrongType, list->place,
                                  "'" + std::string(key) + "' is not a list");
        return;
    }
    for (const Node& item : list->items) {
        const std::size_t names = reading.names.size();
        read(item);
        reading.names.resize(names);
    }
}

std::optional<TemplateBlock> read_tiles(const Node& body, Reading& reading) {
    TilesFields fields;
    read_fields(body, "a 'tiles' block", fields, reading);
    TilesTemplate tiles;
    tiles.across = fields.across;
    for_each_entry(fields.tiles, "tiles", reading, [&](const Node& item) {
        TileFields tile;
        read_fields(item, "a tile", tile, reading);
        Repeat repeat = repeat_of(tile.each, tile.when, reading);
        tiles.tiles.push_back(
            {std::move(repeat), plain_pieces_of(tile.label, "label", "a tile's label", reading),
             pieces_of(tile.figure, "figure", reading), pieces_of(tile.note, "note", reading)});
    });
    return TemplateBlock{std::move(tiles)};
}

std::optional<TemplateBlock> read_details(const Node& body, Reading& reading) {
    DetailsFields fields;
    read_fields(body, "a 'details' block", fields, reading);
    DetailsTemplate details;
    details.columns = fields.columns;
    details.details = read_detail_list(fields.list, "list", reading);
    return TemplateBlock{std::move(details)};
}

std::optional<TemplateBlock> read_contents(const Node& body, Reading& reading) {
    ContentsFields fields;
    read_fields(body, "a 'contents' block", fields, reading);
    return TemplateBlock{ContentsTemplate{fields.columns, fields.levels, fields.below}};
}

// "a trend, such as measure.trend, or counts, such as overview.categories"
std::string examples_of(std::string_view fence) {
    std::string examples;
    for (const ChartSource& source : chart_sources()) {
        if (source.name == fence) {
            examples += (examples.empty() ? "" : ", or ") + std::string(source.example);
        }
    }
    return examples;
}

std::optional<TemplateBlock> read_chart(const Node& body, std::string_view fence,
                                        Reading& reading) {
    const std::string name(fence);
    ChartFields fields;
    read_fields(body, "a '" + name + "' block", fields, reading);
    ChartTemplate chart;
    chart.title = pieces_of(fields.title, "title", reading);
    chart.caption = pieces_of(fields.caption, "caption", reading);
    const auto place = expression_in(fields.of, "of", reading);
    if (!place) {
        return std::nullopt;
    }
    chart.of = read_path(*place, reading);
    if (chart.of.kind == nullptr) {
        return std::nullopt;
    }
    const std::vector<ChartSource>& sources = chart_sources();
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const ChartSource& row) {
        return row.name == fence && chart.of.kind == &row.draws();
    });
    if (source == sources.end()) {
        reading.diagnostics.error(Problem::WrongTemplateKind, *place,
                                  "'" + chart.of.words + "' is " +
                                      std::string(shape_words(*chart.of.kind)) + ", which '" +
                                      name + "' cannot draw",
                                  "it draws " + examples_of(fence));
        return std::nullopt;
    }
    chart.source = &*source;
    return TemplateBlock{std::move(chart)};
}

// Charts are components too: see chart_sources.
constexpr Component kComponents[] = {
    {"contents", read_contents},
    {"details", read_details},
    {"tiles", read_tiles},
};

}  // namespace

std::vector<DetailTemplate> read_detail_list(const Node* list, const char* key, Reading& reading) {
    std::vector<DetailTemplate> details;
    for_each_entry(list, key, reading, [&](const Node& item) {
        DetailFields detail;
        read_fields(item, "a detail", detail, reading);
        Repeat repeat = repeat_of(detail.each, detail.when, reading);
        details.push_back({std::move(repeat),
                           plain_pieces_of(detail.term, "term", "a detail's term", reading),
                           pieces_of(detail.words, "words", reading)});
    });
    return details;
}

std::vector<std::string> component_names() {
    std::vector<std::string> names;
    for (const Component& component : kComponents) {
        names.emplace_back(component.name);
    }
    for (const ChartSource& source : chart_sources()) {
        names.emplace_back(source.name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::optional<TemplateBlock> read_component(std::string_view name, const Place& place,
                                            const HiddenText& body, Reading& reading) {
    const auto is_named = [&](const auto& row) { return row.name == name; };
    const auto* found = std::find_if(std::begin(kComponents), std::end(kComponents), is_named);
    const std::vector<ChartSource>& charts = chart_sources();
    const auto chart = std::find_if(charts.begin(), charts.end(), is_named);
    if (found == std::end(kComponents) && chart == charts.end()) {
        reading.diagnostics.error(Problem::UnknownTemplateName, place,
                                  "there is no component '" + std::string(name) + "'",
                                  name_hint(name, component_names()));
        std::fill(reading.used.begin(), reading.used.end(), true);
        return std::nullopt;
    }
    bool has_holes = false;
    const Node root = read_yaml(body, reading, has_holes);
    if (has_holes) {
        std::fill(reading.used.begin(), reading.used.end(), true);
        return std::nullopt;
    }
    return chart == charts.end() ? found->read(root, reading) : read_chart(root, name, reading);
}

}  // namespace clinic
