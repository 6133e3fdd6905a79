#include "layout/rows_apart.hpp"

#include "layout/set_lines.hpp"
#include "layout/terms.hpp"

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kCaptionBefore = 8;
constexpr double kGroupBefore = 10;
constexpr double kRowBefore = 7;
constexpr double kHeadingAfter = 1;
constexpr double kAfter = 10;
// A narrower lane has its terms in one column.
constexpr double kLaneOfTwo = 400;
// A row up to this share of a page stays on one.
constexpr double kHighestWhole = 0.5;

class RowsSetter {
public:
    RowsSetter(const Table& table, const Lane& lane, Galley& galley)
        : table_(table), lane_(lane), galley_(galley) {}

    void run() {
        const Theme& theme = galley_.setting.theme;
        set_words(table_.caption, {Face::Bold, theme.table_size, theme.ink},
                  {Role::Paragraph, kCaptionBefore, kCaptionAfter, true}, lane_);
        for (const Row& row : table_.rows) {
            if (row.kind == TableRowKind::Group) {
                set_words(row.cells.front().words, {Face::Bold, theme.body_size, theme.accent},
                          {Role::Paragraph, kGroupBefore, kHeadingAfter, true}, lane_);
                list_ = kArtifact;
            } else {
                set_row_apart(row);
            }
        }
        galley_.gap = kAfter;
    }

private:
    void set_words(const Inlines& words, const Type& type, const LinesLook& look,
                   const Lane& lane) const {
        set_lines(measure_runs(words, type, galley_.setting), look, lane, galley_);
    }

    void set_row_apart(const Row& row) {
        const Theme& theme = galley_.setting.theme;
        if (list_ == kArtifact) {
            list_ = add_element(galley_, Role::List, lane_.parent);
        }
        const int item = add_element(galley_, Role::ListItem, list_);
        const std::size_t first = galley_.slabs.size();
        set_words(row.cells.front().words, {Face::Bold, theme.table_size, theme.ink},
                  {Role::Label, kRowBefore, kHeadingAfter, true}, {lane_.left, lane_.width, item});
        const int body = add_element(galley_, Role::ListBody, item);
        set_terms(terms_of(row), lane_.width < kLaneOfTwo ? 1 : 2, {lane_.left, lane_.width, body},
                  galley_);
        keep_together(first);
    }

    // What a cell does not say is not asked.
    std::vector<Term> terms_of(const Row& row) const {
        std::vector<Term> terms;
        for (std::size_t i = 1; i < row.cells.size() && i < table_.columns.size(); ++i) {
            if (!row.cells[i].words.empty()) {
                terms.push_back({plain_text(table_.columns[i].heading), &row.cells[i].words});
            }
        }
        return terms;
    }

    void keep_together(std::size_t first) {
        double height = 0;
        for (std::size_t i = first; i < galley_.slabs.size(); ++i) {
            height += galley_.slabs[i].before + galley_.slabs[i].height;
        }
        if (height > kHighestWhole * galley_.page_height) {
            return;
        }
        for (std::size_t i = first; i + 1 < galley_.slabs.size(); ++i) {
            galley_.slabs[i].keep_with_next = true;
        }
    }

    const Table& table_;
    const Lane& lane_;
    Galley& galley_;
    // The list that is open, or kArtifact.
    int list_ = kArtifact;
};

}  // namespace

void set_rows_apart(const Table& table, const Lane& lane, Galley& galley) {
    RowsSetter(table, lane, galley).run();
}

}  // namespace clinic
