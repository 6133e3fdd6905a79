// Terms and what is known of them, in columns.
#include "layout/blocks.hpp"
#include "layout/grid_rows.hpp"
#include "layout/terms.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kDetailsAfter = 9;
constexpr double kDetailPadding = 2.2;
constexpr double kDetailGap = 18;
constexpr double kTermGap = 8;
// A term takes no more of its column than this share.
constexpr double kWidestTerm = 0.5;
// As a multiple of the type size; large print is read a term at a time.
constexpr double kNarrowestDetail = 10.5;
constexpr double kNarrowestLargeDetail = 18;
constexpr double kLargeType = 14;
// On a cover: type as a share of the body's, padding as a share of the usual.
constexpr double kCoverTermSize = 1.15;
constexpr double kCoverPadding = 2.2;

struct TermsSetter {
    const std::vector<Term>& terms;
    int wanted_columns;
    const Lane& lane;
    Galley& galley;
    // Width of the terms, by column.
    std::vector<double> widths = {};

    void run() {
        for (std::size_t column = 0; column < columns(); ++column) {
            widths.push_back(widest_term(column));
        }
        const int list = add_element(galley, Role::List, lane.parent);
        for (std::size_t i = 0; i < terms.size(); i += columns()) {
            set_terms_row(i, list);
        }
        galley.gap = kDetailsAfter;
    }

    double type_size() const {
        const Theme& theme = galley.setting.theme;
        return galley.is_cover ? kCoverTermSize * theme.body_size : theme.table_size;
    }

    std::size_t columns() const {
        const double ems = type_size() < kLargeType ? kNarrowestDetail : kNarrowestLargeDetail;
        const auto fitting =
            static_cast<int>((lane.width + kDetailGap) / (ems * type_size() + kDetailGap));
        return static_cast<std::size_t>(std::clamp(wanted_columns, 1, std::max(fitting, 1)));
    }

    double column_width() const {
        const auto count = static_cast<double>(columns());
        return (lane.width - kDetailGap * (count - 1)) / count;
    }

    Runs measure_term(const Term& term) const {
        const Theme& theme = galley.setting.theme;
        return measure_words(term.term, {Face::Regular, type_size(), theme.quiet}, galley.setting);
    }

    // As wide as the widest term of a column, so that the words below each other begin alike.
    double widest_term(std::size_t column) const {
        double width = 0;
        for (std::size_t i = column; i < terms.size(); i += columns()) {
            width = std::max(width, extent_of(measure_term(terms[i])).most);
        }
        return std::min(width + 0.01, kWidestTerm * column_width());
    }

    void add_cells(const Term& one, std::size_t column, int list, GridRow& row) const {
        const Theme& theme = galley.setting.theme;
        const double left = lane.left + static_cast<double>(column) * (column_width() + kDetailGap);
        const double term = widths.at(column);
        const int item = add_element(galley, Role::ListItem, list);
        GridCell label{measure_term(one), left, term, Align::Start};
        tag_runs(label.runs, add_element(galley, Role::Label, item), galley.setting,
                 galley.elements);
        const double words_left = term + kTermGap;
        GridCell words{
            measure_runs(*one.words, {Face::Regular, type_size(), theme.ink}, galley.setting),
            left + words_left, column_width() - words_left, Align::Start};
        tag_runs(words.runs, add_element(galley, Role::ListBody, item), galley.setting,
                 galley.elements);
        row.cells.push_back(std::move(label));
        row.cells.push_back(std::move(words));
    }

    void set_terms_row(std::size_t first, int list) {
        GridRow row;
        row.above = row.below = kDetailPadding * (galley.is_cover ? kCoverPadding : 1);
        const std::size_t end = std::min(first + columns(), terms.size());
        for (std::size_t i = first; i < end; ++i) {
            add_cells(terms[i], i - first, list, row);
        }
        set_row(row, galley.page_height, galley);
        add_rules();
    }

    // Below each column, not across the gap between them.
    void add_rules() {
        Slab& slab = galley.slabs.back();
        for (std::size_t i = 0; i < columns(); ++i) {
            const double left = lane.left + static_cast<double>(i) * (column_width() + kDetailGap);
            add_artifact(slab, LineMark{{left, slab.height},
                                        {left + column_width(), slab.height},
                                        0.4,
                                        galley.setting.theme.rule,
                                        0,
                                        0});
        }
    }
};

}  // namespace

void set_terms(const std::vector<Term>& terms, int columns, const Lane& lane, Galley& galley) {
    if (!terms.empty()) {
        TermsSetter{terms, columns, lane, galley}.run();
    }
}

void set_block(const Details& details, const Lane& lane, Galley& galley) {
    std::vector<Term> terms;
    for (const Detail& detail : details.details) {
        terms.push_back({detail.term, &detail.words});
    }
    set_terms(terms, details.columns, lane, galley);
}

}  // namespace clinic
