// The sections of the document and the pages where they begin.
#include "layout/blocks.hpp"
#include "layout/grid_rows.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kContentsAfter = 9;
constexpr double kEntryPadding = 2.2;
// A list of more entries is set closely, in the type of notes.
constexpr std::size_t kLongList = 40;
constexpr double kCloseEntryPadding = 1.1;
constexpr double kColumnGap = 22;
constexpr double kNarrowestColumn = 120;
constexpr double kLevelIndent = 10;
constexpr double kTitleGap = 8;
constexpr double kRuleWidth = 0.4;
// Of the height of a page, below a heading.
constexpr double kShareOfPage = 0.85;

class ContentsSetter {
public:
    ContentsSetter(const Contents& contents, const Lane& lane, Galley& galley)
        : entries_(contents.entries), lane_(lane), galley_(galley), columns_(columns(contents)) {}

    void run() {
        const int list = add_element(galley_, Role::Contents, lane_.parent);
        // Elements stand in reading order, down the columns; the lines that show them do not.
        for (const ContentsEntry& entry : entries_) {
            links_.push_back(add_entry(entry, list));
        }
        for (std::size_t first = 0; first < entries_.size();) {
            first += set_group(first);
        }
        galley_.gap = kContentsAfter;
    }

private:
    std::size_t columns(const Contents& contents) const {
        const auto fitting =
            static_cast<int>((lane_.width + kColumnGap) / (kNarrowestColumn + kColumnGap));
        return static_cast<std::size_t>(std::clamp(contents.columns, 1, std::max(fitting, 1)));
    }

    // As many entries from `first` as stand on a page, down its columns; nobody finds the end of a
    // column that goes on overleaf. The number of them.
    std::size_t set_group(std::size_t first) {
        std::size_t count = entries_.size() - first;
        const double room = kShareOfPage * galley_.page_height;
        // What waits for the first line waits again when the lines are set anew.
        const std::vector<const std::string*> anchors = galley_.anchors;
        const double gap = galley_.gap;
        while (true) {
            const std::size_t begin = galley_.slabs.size();
            const std::size_t rows = (count + columns_ - 1) / columns_;
            double height = 0;
            for (std::size_t row = 0; row < rows; ++row) {
                set_entries({first, count, rows}, row);
                height += galley_.slabs.back().height;
                galley_.slabs.back().keep_with_next = row + 1 < rows;
            }
            if (height <= room || rows == 1) {
                return count;
            }
            galley_.slabs.resize(begin);
            galley_.anchors = anchors;
            galley_.gap = gap;
            const double fitting = std::floor(static_cast<double>(rows) * room / height);
            count =
                columns_ * std::clamp(static_cast<std::size_t>(fitting), std::size_t{1}, rows - 1);
        }
    }

    // The Link, within its Reference and its item.
    int add_entry(const ContentsEntry& entry, int list) {
        const int item = add_element(galley_, Role::ContentsItem, list);
        const int reference = add_element(galley_, Role::Reference, item);
        const int link = add_element(galley_, Role::Link, reference);
        galley_.elements.back().alternative = entry.title;
        return link;
    }

    bool is_long() const { return entries_.size() > kLongList; }

    double column_width() const {
        const auto count = static_cast<double>(columns_);
        return (lane_.width - kColumnGap * (count - 1)) / count;
    }

    double column_left(std::size_t column) const {
        return lane_.left + static_cast<double>(column) * (column_width() + kColumnGap);
    }

    Type type() const {
        const Theme& theme = galley_.setting.theme;
        return {Face::Regular, is_long() ? theme.small_size : theme.body_size, theme.ink};
    }

    void add_cells(std::size_t index, std::size_t column, const Inlines& page, GridRow& row) const {
        const ContentsEntry& entry = entries_[index];
        Runs label = measure_runs(page, type(), galley_.setting);
        const double label_width = extent_of(label).most + 0.01;
        const double left = column_left(column) + (entry.level - 1) * kLevelIndent;
        const double label_left = column_left(column) + column_width() - label_width;
        Runs title = measure_words(entry.title, type(), galley_.setting);
        for (Runs* runs : {&title, &label}) {
            for (Run& run : runs->runs) {
                run.element = links_[index];
            }
        }
        row.cells.push_back({std::move(title), left, label_left - kTitleGap - left, Align::Start});
        row.cells.push_back({std::move(label), label_left, label_width, Align::End});
    }

    struct EntryGroup {
        std::size_t first = 0;
        std::size_t count = 0;
        std::size_t rows = 0;
    };

    void set_entries(const EntryGroup& group, std::size_t row) {
        GridRow grid;
        grid.above = grid.below = is_long() ? kCloseEntryPadding : kEntryPadding;
        std::vector<std::size_t> shown;
        for (std::size_t i = row; i < group.count; i += group.rows) {
            shown.push_back(group.first + i);
        }
        std::vector<Inlines> pages;
        for (const std::size_t index : shown) {
            pages.push_back({PageReference{entries_[index].anchor}});
        }
        for (std::size_t column = 0; column < shown.size(); ++column) {
            add_cells(shown[column], column, pages[column], grid);
        }
        set_row(grid, galley_.page_height, galley_);
        Slab& slab = galley_.slabs.back();
        for (std::size_t column = 0; column < shown.size(); ++column) {
            // The label is printed when the words that were set here are gone.
            slab.references.at(column).anchor = &entries_[shown[column]].anchor;
            add_area(shown[column], column, slab);
            add_artifact(slab, rule_below(column, slab.height));
        }
    }

    // The title leads there as well as the page number.
    void add_area(std::size_t index, std::size_t column, Slab& slab) const {
        const LinkArea& label = slab.links.at(column);
        const double left = column_left(column);
        slab.links.push_back({{left, 0},
                              {label.corner.x - kTitleGap - left, slab.height},
                              entries_[index].anchor,
                              links_[index]});
    }

    Mark rule_below(std::size_t column, double y) const {
        const double left = column_left(column);
        return LineMark{
            {left, y}, {left + column_width(), y}, kRuleWidth, galley_.setting.theme.rule, 0, 0};
    }

    const std::vector<ContentsEntry>& entries_;
    const Lane& lane_;
    Galley& galley_;
    std::size_t columns_ = 1;
    // By entry.
    std::vector<int> links_;
};

}  // namespace

void set_block(const Contents& contents, const Lane& lane, Galley& galley) {
    if (!contents.entries.empty()) {
        ContentsSetter(contents, lane, galley).run();
    }
}

}  // namespace clinic
