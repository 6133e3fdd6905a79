#include "layout/table_fit.hpp"

#include "layout/column_widths.hpp"
#include "layout/lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// A dense table's type, as a share of a table's.
constexpr double kDenseSize = 0.88;
// Points.
constexpr double kPadding = 4;
constexpr double kDensePadding = 2.5;
constexpr double kRowPadding = 2.6;
constexpr double kDenseRowPadding = 1.6;
// A cell's padding takes no more of a column than this share.
constexpr double kMostPadding = 0.12;
// From one try to the next the type shrinks to this share.
constexpr double kStep = 0.94;
// A hair more than the sum: what just fits must not break for a rounding.
constexpr double kHair = 0.01;
// A word wider than so many times its type size (an address of the web) may be cut.
constexpr double kWidestWord = 12;

TableLook look_of(const Table& table, double width, double size) {
    const double column = width / static_cast<double>(table.columns.size());
    return {size, std::min(table.dense ? kDensePadding : kPadding, kMostPadding * column),
            table.dense ? kDenseRowPadding : kRowPadding};
}

class TableFitter {
public:
    TableFitter(const Table& table, double width, const Setting& setting)
        : table_(table), width_(width), setting_(setting) {}

    std::optional<FittedTable> run() {
        const Theme& theme = setting_.theme;
        const double dense = std::max(theme.table_size * kDenseSize,
                                      std::min(theme.table_size, theme.least_table_size));
        const double usual = table_.dense ? dense : theme.table_size;
        const double least = std::min(usual, theme.least_table_size);
        for (double size = usual;; size = std::max(size * kStep, least)) {
            std::optional<FittedTable> fitted = try_size(size);
            if (fitted || size <= least) {
                return fitted;
            }
        }
    }

private:
    std::optional<FittedTable> try_size(double size) const {
        FittedTable fitted;
        fitted.look = look_of(table_, width_, size);
        measure(fitted);
        for (const bool is_parted : {false, true}) {
            const std::vector<ColumnNeed> needs = needs_of(fitted, is_parted);
            if (least_of(needs, size) <= width_) {
                fitted.widths = column_widths(needs, width_);
                return fitted;
            }
        }
        return std::nullopt;
    }

    void measure(FittedTable& fitted) const {
        const double size = fitted.look.type_size;
        const Type head{Face::Bold, size, setting_.theme.accent};
        for (const Column& column : table_.columns) {
            fitted.head.push_back(measure_runs(column.heading, head, setting_));
        }
        for (const Row& row : table_.rows) {
            std::vector<Runs>& cells = fitted.body.emplace_back();
            for (std::size_t i = 0; i < table_.columns.size(); ++i) {
                static const Inlines kNone;
                const Inlines& words = i < row.cells.size() ? row.cells[i].words : kNone;
                cells.push_back(measure_runs(words, type_of(row.kind, size), setting_));
            }
        }
    }

    Type type_of(TableRowKind kind, double size) const {
        const Theme& theme = setting_.theme;
        return {kind == TableRowKind::Plain ? Face::Regular : Face::Bold, size,
                kind == TableRowKind::Group ? theme.accent : theme.ink};
    }

    // What the cells of each column want: room for whole words, or for words parted with hyphens
    // and between those that belong together.
    std::vector<ColumnNeed> needs_of(const FittedTable& fitted, bool is_parted) const {
        std::vector<ColumnNeed> needs;
        const double around = 2 * fitted.look.padding + kHair;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            ColumnNeed need = need_of(fitted.head[i], is_parted);
            for (std::size_t row = 0; row < fitted.body.size(); ++row) {
                // The words of a group's head run over its neighbours.
                if (i > 0 || table_.rows[row].kind != TableRowKind::Group) {
                    const ColumnNeed cell = need_of(fitted.body[row][i], is_parted);
                    need = {std::max(need.least, cell.least), std::max(need.most, cell.most), 0};
                }
            }
            needs.push_back({need.least + around, need.most + around, table_.columns[i].share});
        }
        return needs;
    }

    ColumnNeed need_of(const Runs& runs, bool is_parted) const {
        const Extent extent = extent_of(runs);
        return {is_parted ? widest_piece(runs, setting_) : extent.least, extent.most, 0};
    }

    static double least_of(const std::vector<ColumnNeed>& needs, double size) {
        double sum = 0;
        for (const ColumnNeed& need : needs) {
            sum += std::min(need.least, kWidestWord * size);
        }
        return sum;
    }

    const Table& table_;
    double width_;
    const Setting& setting_;
};

}  // namespace

std::optional<FittedTable> fit_table(const Table& table, double width, const Setting& setting) {
    return TableFitter(table, width, setting).run();
}

}  // namespace clinic
