#include "layout/pages.hpp"

#include "document/move_mark.hpp"
#include "layout/notes.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clinic {

namespace {

// Points. Between the top of a page and the first line of a callout that goes on there.
constexpr double kFrameOverlap = 5;
// A link leads this far above its heading.
constexpr double kAnchorLift = 10;
// How much of the empty part of a cover stands above its words.
constexpr double kSink = 0.32;
constexpr double kNoteRuleWidth = 0.5;
// Of a page, at most so much for notes that the page before had no room for.
constexpr double kMostCarried = 0.5;

// A frame whose ground is on the page already and grows with the slabs.
struct OpenFrame {
    int frame = -1;
    // Its boxes: marks of the page from here on.
    std::size_t mark = 0;
    double top = 0;
};

class PageCutter {
public:
    PageCutter(Galley& galley, const PageShape& shape)
        : galley_(galley), shape_(shape), y_(shape.top) {
        open_page();
    }

    SectionPages run() {
        for (std::size_t at = 0; at < galley_.slabs.size();) {
            const std::size_t end = chain_end(at);
            if (galley_.slabs[at].begins_page || !fits(at, end)) {
                turn_page();
            }
            for (; at < end; ++at) {
                // A chain higher than a page is cut after all.
                if (!fits(at, at + 1)) {
                    turn_page();
                }
                place(galley_.slabs[at]);
            }
        }
        close_frames(0);
        const double end = y_;
        place_notes();
        y_ = end;
        place_anchors(galley_.anchors, y_);
        place_carried_notes();
        result_.elements = std::move(galley_.elements);
        return std::move(result_);
    }

    void sink() {
        double height = 0;
        for (const Slab& slab : galley_.slabs) {
            height += slab.before + slab.height;
        }
        y_ += std::max(kSink * (shape_.bottom - shape_.top - height), 0.0);
    }

private:
    Page& page() { return result_.pages.back(); }

    // Slabs from `at` on that must stand on one page.
    std::size_t chain_end(std::size_t at) const {
        while (at + 1 < galley_.slabs.size() && galley_.slabs[at].keep_with_next &&
               !galley_.slabs[at + 1].begins_page) {
            ++at;
        }
        return at + 1;
    }

    double height_of(std::size_t at, std::size_t end) const {
        double height = is_empty_ ? head_height(galley_.slabs[at]) - galley_.slabs[at].before : 0;
        for (; at < end; ++at) {
            height += galley_.slabs[at].before + galley_.slabs[at].height;
        }
        return height;
    }

    // Of the notes that slabs bring to the foot of their page.
    double notes_height_of(std::size_t at, std::size_t end) const {
        double height = 0;
        for (; at < end; ++at) {
            for (const std::size_t note : galley_.slabs[at].notes) {
                for (const Slab& line : galley_.note_lines[note]) {
                    height += line.height;
                }
            }
        }
        return height;
    }

    // Of the foot of the page with its rule; nothing without notes.
    static double foot_height(double notes) {
        return notes > 0 ? notes + kNoteRuleBefore + kNoteRuleAfter : 0;
    }

    // Of the head to repeat when the slab begins a page.
    double head_height(const Slab& slab) const {
        return slab.head < 0 ? 0 : galley_.heads[static_cast<std::size_t>(slab.head)].height;
    }

    bool fits(std::size_t at, std::size_t end) const {
        const double notes = notes_height_ + (carried_.empty() ? notes_height_of(at, end) : 0);
        return y_ + height_of(at, end) + foot_height(notes) <= shape_.bottom + kSlack;
    }

    void open_page() {
        result_.pages.emplace_back();
        page().size = shape_.paper;
        y_ = shape_.top;
        is_empty_ = true;
        for (Slab& line : std::exchange(carried_, {})) {
            take_note_line(std::move(line), kMostCarried * (shape_.bottom - shape_.top));
        }
    }

    void turn_page() {
        if (!is_empty_ || !notes_.empty()) {
            close_frames(0);
            place_notes();
            open_page();
        }
    }

    // --- notes ---

    // What the foot of this page has no room for goes on at the foot of the next.
    void take_note_line(Slab line, double room) {
        const bool must = is_empty_ && notes_.empty();
        const bool fits = foot_height(notes_height_ + line.height) <= room + kSlack;
        if (carried_.empty() && (fits || must)) {
            notes_height_ += line.height;
            notes_.push_back(std::move(line));
        } else {
            carried_.push_back(std::move(line));
        }
    }

    void take_notes(const Slab& slab) {
        for (const std::size_t note : slab.notes) {
            for (Slab& line : galley_.note_lines[note]) {
                take_note_line(std::move(line), shape_.bottom - y_);
            }
        }
    }

    void place_notes() {
        if (notes_.empty()) {
            return;
        }
        y_ = shape_.bottom - notes_height_;
        const double rule = y_ - kNoteRuleAfter;
        PlacedMark& placed = page().marks.emplace_back();
        placed.mark = LineMark{{galley_.left, rule},
                               {galley_.left + kNoteRuleLength, rule},
                               kNoteRuleWidth,
                               galley_.setting.theme.quiet,
                               0,
                               0};
        round_mark(placed.mark);
        for (Slab& line : std::exchange(notes_, {})) {
            place_anchors(line.anchors, y_);
            add_marks(line);
            y_ += line.height;
        }
        notes_height_ = 0;
    }

    void place_carried_notes() {
        while (!carried_.empty()) {
            open_page();
            place_notes();
        }
    }

    void place(Slab& slab) {
        const bool was_empty = std::exchange(is_empty_, false);
        y_ += was_empty ? 0 : slab.before;
        match_frames(slab.frame, y_);
        if (was_empty) {
            begin_page(slab);
        }
        place_anchors(slab.anchors, y_);
        add_marks(slab);
        y_ += slab.height;
        bottom_ = y_;
        take_notes(slab);
    }

    // A callout that goes on at the top of a page begins with its ground, not with its words; a
    // table with its head.
    void begin_page(const Slab& slab) {
        const double height = head_height(slab) + slab.height;
        if (!open_.empty() && !slab.marks.empty() && y_ + height + kFrameOverlap <= shape_.bottom) {
            y_ += kFrameOverlap;
        }
        if (slab.head >= 0) {
            Slab head = galley_.heads[static_cast<std::size_t>(slab.head)];
            add_marks(head);
            y_ += head.height;
        }
    }

    void add_marks(Slab& slab) {
        for (const Reference& reference : slab.references) {
            result_.references.push_back(
                {result_.pages.size() - 1,
                 moved_back(reference, page().marks.size(), page().links.size())});
        }
        for (PlacedMark& placed : slab.marks) {
            move_mark(placed.mark, 0, y_);
            round_mark(placed.mark);
            page().marks.push_back(std::move(placed));
        }
        for (LinkArea& link : slab.links) {
            link.corner = rounded(Spot{link.corner.x, link.corner.y + y_});
            link.size = rounded(link.size);
            page().links.push_back(std::move(link));
        }
        for (const int figure : slab.figures) {
            Element& element = galley_.elements[static_cast<std::size_t>(figure)];
            element.corner = rounded(Spot{element.corner.x, element.corner.y + y_});
            element.size = rounded(element.size);
        }
    }

    void place_anchors(const std::vector<const std::string*>& anchors, double y) {
        for (const std::string* anchor : anchors) {
            result_.anchors.push_back(
                {anchor, {result_.pages.size() - 1, rounded(std::max(y - kAnchorLift, 0.0))}});
        }
    }

    // --- frames ---

    // The frames around a slab, the outermost first.
    std::vector<int> chain_of(int frame) const {
        std::vector<int> chain;
        for (; frame >= 0; frame = galley_.frames[static_cast<std::size_t>(frame)].parent) {
            chain.insert(chain.begin(), frame);
        }
        return chain;
    }

    // Closes the frames that end before a slab and opens those that begin with it.
    void match_frames(int frame, double top) {
        const std::vector<int> chain = chain_of(frame);
        std::size_t same = 0;
        while (same < chain.size() && same < open_.size() && open_[same].frame == chain[same]) {
            ++same;
        }
        close_frames(same);
        for (; same < chain.size(); ++same) {
            open_.push_back({chain[same], page().marks.size(), top});
            const Frame& opened = galley_.frames[static_cast<std::size_t>(chain[same])];
            if (!opened.fill.empty()) {
                page().marks.push_back({BoxMark{{opened.left, top}, {}, opened.fill, {}}});
            }
            if (!opened.bar.empty()) {
                page().marks.push_back({BoxMark{{opened.left, top}, {}, opened.bar, {}}});
            }
        }
    }

    // Leaves `count` open.
    void close_frames(std::size_t count) {
        while (open_.size() > count) {
            const OpenFrame& open = open_.back();
            const Frame& frame = galley_.frames[static_cast<std::size_t>(open.frame)];
            std::size_t mark = open.mark;
            if (!frame.fill.empty()) {
                stretch(page().marks[mark++].mark, frame.width, open.top);
            }
            if (!frame.bar.empty()) {
                stretch(page().marks[mark].mark, frame.bar_width, open.top);
            }
            open_.pop_back();
        }
    }

    void stretch(Mark& mark, double width, double top) {
        std::get<BoxMark>(mark).size = {width, bottom_ - top};
        round_mark(mark);
    }

    Galley& galley_;
    const PageShape& shape_;
    SectionPages result_;
    std::vector<OpenFrame> open_;
    double y_ = 0;
    // Of the last slab.
    double bottom_ = 0;
    bool is_empty_ = true;
    // Lines for the foot of this page, and those that it has no room for.
    std::vector<Slab> notes_;
    double notes_height_ = 0;
    std::vector<Slab> carried_;
};

}  // namespace

SectionPages cut_pages(Galley&& galley, const PageShape& shape) {
    PageCutter cutter(galley, shape);
    if (shape.sinks) {
        cutter.sink();
    }
    return cutter.run();
}

}  // namespace clinic
