#include "layout/line_marks.hpp"

#include "document/move_mark.hpp"
#include "document/rag_shapes.hpp"
#include "layout/notes.hpp"

namespace clinic {

namespace {

// Shares of the type size.
constexpr double kUnderlineDrop = 0.13;
constexpr double kUnderlineWidth = 0.05;

double start_of(const Line& line, const LinePlace& place) {
    switch (place.align) {
        case Align::Center:
            return place.left + (place.width - line.width) / 2;
        case Align::End:
            return place.left + place.width - line.width;
        case Align::Start:
            break;
    }
    return place.left;
}

class LinePlacer {
public:
    LinePlacer(const Runs& runs, const Line& line, const LinePlace& place, Galley& galley)
        : runs_(runs),
          line_(line),
          place_(place),
          galley_(galley),
          slab_(galley.slabs.back()),
          setting_(galley.setting),
          elements_(galley.elements),
          first_reference_(slab_.references.size()) {}

    void run() {
        double x = start_of(line_, place_);
        for (std::size_t at = line_.first; at < line_.last;) {
            at = runs_.atoms[at].kind == AtomKind::Words ? place_words(at, x) : place_mark(at, x);
        }
        for (std::size_t i = first_reference_; i < slab_.references.size(); ++i) {
            slab_.references[i].marks_end = slab_.marks.size();
            slab_.references[i].links_end = slab_.links.size();
        }
    }

private:
    const Run& run_of(const Atom& atom) const { return runs_.runs[atom.run]; }

    // All neighbouring words of one run as one mark. Moves x behind it; returns the atom after.
    std::size_t place_words(std::size_t at, double& x) {
        const Atom& first = runs_.atoms[at];
        const double left = x;
        double width = 0;
        double blank = 0;
        bool has_words = false;
        while (at < line_.last && runs_.atoms[at].run == first.run &&
               runs_.atoms[at].kind == AtomKind::Words) {
            const Atom& atom = runs_.atoms[at];
            has_words = has_words || atom.width > 0;
            width += blank + atom.width;
            blank = atom.blank;
            ++at;
        }
        x += width + blank;
        if (has_words) {
            const Run& run = run_of(first);
            add_words(first, runs_.atoms[at - 1], {left, place_.baseline - run.type.rise});
            add_link(first, left, width);
            add_note(run, left, width);
        }
        return at;
    }

    // The blank before the next line or mark is kept: without it readers would join two words.
    void add_words(const Atom& first, const Atom& last, const Spot& baseline) {
        const Run& run = run_of(first);
        const bool is_last = &last == &runs_.atoms.back();
        const std::uint32_t end = is_last ? last.end : last.blank_end;
        std::string words = runs_.text.substr(first.begin, end - first.begin);
        words += last.has_hyphen ? kSoftHyphen : std::string_view();
        slab_.marks.push_back(
            {TextMark{baseline, run.type.face, run.type.size, run.type.color, std::move(words)},
             run.element});
    }

    void add_link(const Atom& atom, double left, double width) {
        const Run& run = run_of(atom);
        const auto* link = run.source == nullptr ? nullptr : std::get_if<Link>(run.source);
        if (link == nullptr) {
            return;
        }
        const double y = place_.baseline + kUnderlineDrop * run.type.size;
        slab_.marks.push_back({LineMark{{left, y},
                                        {left + width, y},
                                        kUnderlineWidth * run.type.size,
                                        run.type.color,
                                        0,
                                        0},
                               run.element});
        add_area(run, link->anchor, left, width);
    }

    // The first reference to a note brings it to the foot of the page.
    void add_note(const Run& run, double left, double width) {
        const auto* reference =
            run.source == nullptr ? nullptr : std::get_if<NoteReference>(run.source);
        if (reference == nullptr) {
            return;
        }
        add_area(run, galley_.notes->at(reference->note).anchor, left, width);
        if (refer_to_note(reference->note, galley_)) {
            slab_.notes.push_back(reference->note);
        }
    }

    void add_area(const Run& run, const std::string& anchor, double left, double width) {
        const double ascent = kAscent * run.type.size;
        slab_.links.push_back({{left, place_.baseline - ascent},
                               {width, ascent + kDescent * run.type.size},
                               anchor,
                               run.element});
    }

    std::size_t place_mark(std::size_t at, double& x) {
        const Atom& atom = runs_.atoms[at];
        if (atom.kind == AtomKind::PageLabel) {
            place_label(at, x);
        } else {
            place_drawing(atom, x);
        }
        x += atom.width + atom.blank;
        return at + 1;
    }

    // Within a sentence the label stands where the words before it end; alone, or in a column of
    // figures, it ends where its neighbours above and below do.
    void place_label(std::size_t at, double x) {
        const Atom& atom = runs_.atoms[at];
        const Run& run = run_of(atom);
        const auto& reference = std::get<PageReference>(*run.source);
        const bool at_end = at == line_.first || place_.align != Align::Start;
        slab_.references.push_back(
            {slab_.marks.size(), slab_.links.size(), &reference.anchor, atom.width, at_end, 0, 0});
        slab_.marks.push_back(
            {TextMark{{x, place_.baseline}, run.type.face, run.type.size, run.type.color, ""},
             run.element});
        add_area(run, reference.anchor, x, atom.width);
    }

    void place_drawing(const Atom& atom, double x) {
        const Run& run = run_of(atom);
        const Size own = mark_size(runs_, atom, setting_);
        const double scale = scale_to_fit(own, atom.width, setting_);
        const Size size{own.width * scale, own.height * scale};
        const Spot corner{x, place_.baseline - kMiddle * runs_.type.size - size.height / 2};
        if (const auto* sign = std::get_if<RagSign>(run.source)) {
            add_drawing(draw_rag(sign->rag, own.width, setting_.theme), scale, corner, run.element);
            return;
        }
        const auto& chart = std::get<InlineChart>(*run.source);
        add_drawing(setting_.document.charts.at(chart.chart).drawing, scale, corner, run.element);
        Element& figure = elements_[static_cast<std::size_t>(run.element)];
        figure.corner = corner;
        figure.size = size;
        slab_.figures.push_back(run.element);
        // A figure's place is known by its element as well and does not move any more.
        for (std::size_t i = first_reference_; i < slab_.references.size(); ++i) {
            slab_.references[i].at_end = true;
        }
    }

    void add_drawing(Drawing drawing, double scale, const Spot& corner, int element) {
        for (Mark& mark : drawing.marks) {
            if (scale != 1) {
                scale_mark(mark, scale);
            }
            move_mark(mark, corner.x, corner.y);
            slab_.marks.push_back({std::move(mark), element});
        }
    }

    const Runs& runs_;
    const Line& line_;
    const LinePlace& place_;
    Galley& galley_;
    Slab& slab_;
    const Setting& setting_;
    std::vector<Element>& elements_;
    // Of this line.
    std::size_t first_reference_ = 0;
};

}  // namespace

void place_line(const Runs& runs, const Line& line, const LinePlace& place, Galley& galley) {
    LinePlacer(runs, line, place, galley).run();
}

}  // namespace clinic
