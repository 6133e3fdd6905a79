// Figures, details and tiles.
#include "layout/blocks.hpp"
#include "layout/grid_rows.hpp"
#include "layout/line_marks.hpp"
#include "layout/move_mark.hpp"
#include "layout/set_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kFigureBefore = 11;
constexpr double kFigureAfter = 12;
constexpr double kCaptionAfter = 4;

constexpr double kDetailsAfter = 9;
constexpr double kDetailPadding = 2.2;
constexpr double kDetailGap = 18;
constexpr double kTermGap = 8;
// A term takes no more of its column than this share.
constexpr double kWidestTerm = 0.5;
constexpr double kNarrowestDetail = 90;
// On a cover: type as a share of the body's, padding as a share of the usual.
constexpr double kCoverSize = 1.15;
constexpr double kCoverPadding = 2.2;

constexpr double kTilesBefore = 4;
constexpr double kTilesAfter = 11;
constexpr double kTileGap = 8;
constexpr double kTilePadding = 8;
constexpr double kTileBar = 2.5;
constexpr double kNarrowestTile = 60;
// The figure's type, as a share of the body's.
constexpr double kTileFigure = 2;
// Tiles higher than this share of a page are set as paragraphs.
constexpr double kHighestTile = 0.5;

void set_drawing(const Chart& chart, const Lane& lane, int element, Galley& galley) {
    const Size own = chart.drawing.size;
    const double scale = std::min({1.0, lane.width / std::max(own.width, 1.0),
                                   galley.page_height / std::max(own.height, 1.0)});
    Slab& slab = add_slab(galley, kFigureBefore);
    slab.height = own.height * scale;
    for (Mark mark : chart.drawing.marks) {
        scale_mark(mark, scale);
        move_mark(mark, lane.left, 0);
        slab.marks.push_back({std::move(mark), element});
    }
    Element& figure = galley.elements[static_cast<std::size_t>(element)];
    figure.alternative = chart.alternative;
    figure.corner = {lane.left, 0};
    figure.size = {own.width * scale, own.height * scale};
    slab.figures.push_back(element);
}

// --- details ---

struct DetailsSetter {
    const Details& details;
    const Lane& lane;
    Galley& galley;

    double type_size() const {
        const Theme& theme = galley.setting.theme;
        return galley.is_cover ? kCoverSize * theme.body_size : theme.table_size;
    }

    std::size_t columns() const {
        const auto fitting =
            static_cast<int>((lane.width + kDetailGap) / (kNarrowestDetail + kDetailGap));
        return static_cast<std::size_t>(std::clamp(details.columns, 1, std::max(fitting, 1)));
    }

    double column_width() const {
        const auto count = static_cast<double>(columns());
        return (lane.width - kDetailGap * (count - 1)) / count;
    }

    Runs measure_term(const Detail& detail) const {
        const Theme& theme = galley.setting.theme;
        return measure_words(detail.term, {Face::Regular, type_size(), theme.quiet},
                             galley.setting);
    }

    // As wide as the widest term of a column, so that the words below each other begin alike.
    double term_width(std::size_t column) const {
        double width = 0;
        for (std::size_t i = column; i < details.details.size(); i += columns()) {
            width = std::max(width, extent_of(measure_term(details.details[i])).most);
        }
        return std::min(width + 0.01, kWidestTerm * column_width());
    }

    void add_cells(const Detail& detail, std::size_t column, int list, GridRow& row) const {
        const Theme& theme = galley.setting.theme;
        const double left = lane.left + static_cast<double>(column) * (column_width() + kDetailGap);
        const double term = term_width(column);
        const int item = add_element(galley, Role::ListItem, list);
        GridCell label{measure_term(detail), left, term, Align::Start};
        tag_runs(label.runs, add_element(galley, Role::Label, item), galley.setting,
                 galley.elements);
        const double words_left = term + kTermGap;
        GridCell words{
            measure_runs(detail.words, {Face::Regular, type_size(), theme.ink}, galley.setting),
            left + words_left, column_width() - words_left, Align::Start};
        tag_runs(words.runs, add_element(galley, Role::ListBody, item), galley.setting,
                 galley.elements);
        row.cells.push_back(std::move(label));
        row.cells.push_back(std::move(words));
    }

    void set_details_row(std::size_t first, int list) {
        GridRow row;
        row.above = row.below = kDetailPadding * (galley.is_cover ? kCoverPadding : 1);
        const std::size_t end = std::min(first + columns(), details.details.size());
        for (std::size_t i = first; i < end; ++i) {
            add_cells(details.details[i], i - first, list, row);
        }
        set_row(row, galley.page_height, galley);
        add_rules();
    }

    // Below each column, not across the gap between them.
    void add_rules() {
        Slab& slab = galley.slabs.back();
        for (std::size_t i = 0; i < columns(); ++i) {
            const double left = lane.left + static_cast<double>(i) * (column_width() + kDetailGap);
            slab.marks.push_back({LineMark{{left, slab.height},
                                           {left + column_width(), slab.height},
                                           0.4,
                                           galley.setting.theme.rule,
                                           0,
                                           0}});
        }
    }
};

// --- tiles ---

// One part of a tile: its words, broken into lines.
struct TilePart {
    Runs runs;
    std::vector<Line> lines;
};

struct TilesSetter {
    const Tiles& tiles;
    const Lane& lane;
    Galley& galley;

    std::size_t across() const {
        const auto fitting =
            static_cast<int>((lane.width + kTileGap) / (kNarrowestTile + kTileGap));
        return static_cast<std::size_t>(std::clamp(tiles.across, 1, std::max(fitting, 1)));
    }

    double tile_width() const {
        const auto count = static_cast<double>(across());
        return (lane.width - kTileGap * (count - 1)) / count;
    }

    // Label, figure, note.
    std::vector<Runs> measure_tile(const Tile& tile) const {
        const Theme& theme = galley.setting.theme;
        std::vector<Runs> parts;
        parts.push_back(
            measure_words(tile.label, {Face::Bold, theme.small_size, theme.quiet}, galley.setting));
        parts.push_back(measure_runs(tile.figure,
                                     {Face::Bold, kTileFigure * theme.body_size, theme.accent},
                                     galley.setting));
        parts.push_back(
            measure_runs(tile.note, {Face::Regular, theme.small_size, theme.ink}, galley.setting));
        return parts;
    }

    std::vector<TilePart> break_tile(const Tile& tile) const {
        std::vector<TilePart> parts;
        for (Runs& runs : measure_tile(tile)) {
            std::vector<Line> lines =
                break_lines(runs, tile_width() - 2 * kTilePadding, galley.setting);
            parts.push_back({std::move(runs), std::move(lines)});
        }
        return parts;
    }

    static double height_of(const std::vector<TilePart>& parts) {
        double height = 2 * kTilePadding;
        for (const TilePart& part : parts) {
            for (const Line& line : part.lines) {
                height += line.above + line.below;
            }
        }
        return height;
    }

    void tag_tile(std::vector<TilePart>& parts, int list) {
        const int item = add_element(galley, Role::ListItem, list);
        const int label = add_element(galley, Role::Label, item);
        tag_runs(parts[0].runs, label, galley.setting, galley.elements);
        const int body = add_element(galley, Role::ListBody, item);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (!parts[i].lines.empty()) {
                tag_runs(parts[i].runs, add_element(galley, Role::Paragraph, body), galley.setting,
                         galley.elements);
            }
        }
    }

    void place_tile(std::vector<TilePart>& parts, double left, double height) {
        const Theme& theme = galley.setting.theme;
        std::vector<PlacedMark>& marks = galley.slabs.back().marks;
        marks.push_back({BoxMark{{left, 0}, {tile_width(), height}, {theme.wash}, {}}});
        marks.push_back({BoxMark{{left, 0}, {tile_width(), kTileBar}, {theme.accent}, {}}});
        double top = kTilePadding;
        for (const TilePart& part : parts) {
            for (const Line& line : part.lines) {
                place_line(part.runs, line,
                           {left + kTilePadding, tile_width() - 2 * kTilePadding, top + line.above,
                            Align::Start},
                           galley);
                top += line.above + line.below;
            }
        }
    }

    void set_tiles_row(std::size_t first, int list) {
        const std::size_t end = std::min(first + across(), tiles.tiles.size());
        std::vector<std::vector<TilePart>> row;
        double height = 0;
        for (std::size_t i = first; i < end; ++i) {
            row.push_back(break_tile(tiles.tiles[i]));
            height = std::max(height, height_of(row.back()));
        }
        if (height > kHighestTile * galley.page_height) {
            set_as_paragraphs(first, end, list);
            return;
        }
        add_slab(galley, kTilesBefore).height = height;
        double left = lane.left;
        for (std::vector<TilePart>& parts : row) {
            tag_tile(parts, list);
            place_tile(parts, left, height);
            left += tile_width() + kTileGap;
        }
        galley.gap = kTileGap;
    }

    void set_as_paragraphs(std::size_t first, std::size_t end, int list) {
        for (std::size_t i = first; i < end; ++i) {
            const int item = add_element(galley, Role::ListItem, list);
            std::vector<Runs> parts = measure_tile(tiles.tiles[i]);
            set_lines(std::move(parts[0]), {Role::Label, kTilesBefore, 0, true},
                      {lane.left, lane.width, item}, galley);
            const int body = add_element(galley, Role::ListBody, item);
            for (std::size_t part = 1; part < parts.size(); ++part) {
                set_lines(std::move(parts[part]), {Role::Paragraph, 0, 0, false},
                          {lane.left, lane.width, body}, galley);
            }
            galley.gap = kTileGap;
        }
    }
};

}  // namespace

void set_block(const Figure& figure, const Lane& lane, Galley& galley) {
    const Chart& chart = galley.setting.document.charts.at(figure.chart);
    const Theme& theme = galley.setting.theme;
    set_lines(
        measure_runs(figure.caption, {Face::Bold, theme.table_size, theme.ink}, galley.setting),
        {Role::Caption, kFigureBefore, kCaptionAfter, true}, lane, galley);
    set_drawing(chart, lane, add_element(galley, Role::Figure, lane.parent), galley);
    galley.gap = kFigureAfter;
}

void set_block(const Details& details, const Lane& lane, Galley& galley) {
    if (details.details.empty()) {
        return;
    }
    DetailsSetter setter{details, lane, galley};
    const int list = add_element(galley, Role::List, lane.parent);
    for (std::size_t i = 0; i < details.details.size(); i += setter.columns()) {
        setter.set_details_row(i, list);
    }
    galley.gap = kDetailsAfter;
}

void set_block(const Tiles& tiles, const Lane& lane, Galley& galley) {
    if (tiles.tiles.empty()) {
        return;
    }
    TilesSetter setter{tiles, lane, galley};
    const int list = add_element(galley, Role::List, lane.parent);
    for (std::size_t i = 0; i < tiles.tiles.size(); i += setter.across()) {
        setter.set_tiles_row(i, list);
    }
    galley.gap = kTilesAfter;
}

}  // namespace clinic
