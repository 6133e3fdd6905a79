#include "render/marked_runs.hpp"

#include "base/parallel.hpp"
#include "render/mark_extent.hpp"

#include <algorithm>

namespace clinic {

namespace {

bool is_words(const Mark& mark) {
    return std::holds_alternative<TextMark>(mark);
}

bool is_filled(const Mark& mark) {
    return std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.fill; }) {
                return !kind.fill.empty();
            } else {
                return false;
            }
        },
        mark);
}

// Sorts the marks of a page into decoration that may be painted before all else, and the rest.
class Sorter {
public:
    explicit Sorter(const Page& page) : page_(page) {}

    // Indices of the marks, in the order of painting.
    std::vector<std::size_t> sorted() {
        for (std::size_t i = 0; i < page_.marks.size(); ++i) {
            if (may_go_first(i)) {
                first_.push_back(i);
            } else {
                stay(i);
            }
        }
        first_.insert(first_.end(), rest_.begin(), rest_.end());
        return std::move(first_);
    }

private:
    // Words stay where they are read. A shape goes when nothing that stays and was painted before
    // it would hide it now, or be seen now that it hid.
    bool may_go_first(std::size_t index) const {
        const Mark& mark = page_.marks[index].mark;
        if (page_.marks[index].element != kArtifact || is_words(mark)) {
            return false;
        }
        const Extent extent = extent_of(mark);
        const auto is_under = [&](const Extent& words) { return may_be_over(words, extent); };
        const auto meets = [&](const Extent& shape) { return meet(shape, extent); };
        const bool hides_words =
            is_filled(mark) && std::any_of(words_.begin(), words_.end(), is_under);
        return !hides_words && std::none_of(shapes_.begin(), shapes_.end(), meets);
    }

    // Words may reach as far to the right as they like.
    static bool may_be_over(const Extent& words, const Extent& fill) {
        return words.top >= fill.top && words.top <= fill.bottom && words.left <= fill.right;
    }

    void stay(std::size_t index) {
        rest_.push_back(index);
        const Mark& mark = page_.marks[index].mark;
        (is_words(mark) ? words_ : shapes_).push_back(extent_of(mark));
    }

    const Page& page_;
    std::vector<std::size_t> first_;
    std::vector<std::size_t> rest_;
    // Of what stays.
    std::vector<Extent> words_;
    std::vector<Extent> shapes_;
};

}  // namespace

std::vector<MarkedRun> marked_runs(const Page& page) {
    std::vector<MarkedRun> runs;
    int next_number = 0;
    for (const std::size_t mark : Sorter(page).sorted()) {
        const int element = page.marks[mark].element;
        if (runs.empty() || runs.back().element != element) {
            runs.push_back({element, element == kArtifact ? 0 : next_number++, {}});
        }
        runs.back().marks.push_back(mark);
    }
    return runs;
}

PageRuns runs_of_pages(const std::vector<Page>& pages, int jobs) {
    PageRuns runs(pages.size());
    for_each_index(pages.size(), jobs, [&](std::size_t i) { runs[i] = marked_runs(pages[i]); });
    return runs;
}

}  // namespace clinic
