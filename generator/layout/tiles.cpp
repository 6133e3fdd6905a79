// Boxes side by side, each with one thing to read.
#include "layout/blocks.hpp"
#include "layout/line_marks.hpp"
#include "layout/set_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kTilesBefore = 4;
constexpr double kTilesAfter = 11;
constexpr double kTileGap = 8;
constexpr double kTilePadding = 8;
constexpr double kTileBar = 2.5;
// As a multiple of the body's type size.
constexpr double kNarrowestTile = 6.3;
// The figure's type, as a share of the body's.
constexpr double kTileFigure = 2;
// Tiles higher than this share of a page are set as paragraphs.
constexpr double kHighestTile = 0.5;

// One part of a tile: its words, broken into lines.
struct TilePart {
    Runs runs;
    std::vector<Line> lines;
};

struct TilesSetter {
    const Tiles& tiles;
    const Lane& lane;
    Galley& galley;

    void run() {
        const int list = add_element(galley, Role::List, lane.parent);
        for (std::size_t i = 0; i < tiles.tiles.size(); i += across()) {
            set_tiles_row(i, list);
        }
        galley.gap = kTilesAfter;
    }

    std::size_t across() const {
        const double narrowest = kNarrowestTile * galley.setting.theme.body_size;
        const auto fitting = static_cast<int>((lane.width + kTileGap) / (narrowest + kTileGap));
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
        Slab& slab = galley.slabs.back();
        add_artifact(slab, BoxMark{{left, 0}, {tile_width(), height}, {theme.wash}, {}});
        add_artifact(slab, BoxMark{{left, 0}, {tile_width(), kTileBar}, {theme.accent}, {}});
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

void set_block(const Tiles& tiles, const Lane& lane, Galley& galley) {
    if (!tiles.tiles.empty()) {
        TilesSetter{tiles, lane, galley}.run();
    }
}

}  // namespace clinic
