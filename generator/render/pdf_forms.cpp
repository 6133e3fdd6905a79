#include "render/pdf_forms.hpp"

#include "render/deflate.hpp"
#include "render/mark_reach.hpp"
#include "render/pdf_drawer.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace clinic {

namespace {

// Shorter ones are no longer than the name of their form; rarer ones do not repay the object.
constexpr std::size_t kWorthIt = 40;
constexpr std::size_t kOftenEnough = 4;

// Bytes of words from which on a line is worth a form.
constexpr std::size_t kLongLine = 24;

// Larger drawings are backgrounds of other things, or all different.
constexpr double kLargest = 40;

// What is drawn in a shape may reach over its edge so far: its outline, its pattern, its letter.
constexpr double kOver = 3;

// Steps to a point: so coarse that equal drawings are equal wherever they stand.
constexpr double kFormSteps = 20;

// Marks of a run that may be repeated.
struct Candidate {
    std::size_t page = 0;
    // Which run of the document, and which of its marks is the first.
    std::size_t run = 0;
    std::size_t at = 0;
    std::size_t mark = 0;
    std::size_t count = 0;
    Spot corner;
    std::string operators;
    Reach box;
};

const Mark& mark_of(const Page& page, const MarkedRun& run, std::size_t at) {
    return page.marks[run.marks[at]].mark;
}

bool is_closed(const Mark& mark) {
    const auto* const path = std::get_if<PathMark>(&mark);
    return std::holds_alternative<CircleMark>(mark) || std::holds_alternative<BoxMark>(mark) ||
           (path != nullptr && path->closed && !path->points.empty());
}

// Words reach as far as they are wide.
Reach reach_of(const Mark& mark, const PdfWords& words) {
    const auto* const text = std::get_if<TextMark>(&mark);
    if (text == nullptr) {
        return reach_of(mark);
    }
    const Spot& start = text->baseline;
    return {start.x, start.y - text->size, start.x + words.width(*text), start.y + text->size / 4};
}

Reach joined(const Reach& one, const Reach& other) {
    return {std::min(one.left, other.left), std::min(one.top, other.top),
            std::max(one.right, other.right), std::max(one.bottom, other.bottom)};
}

class FormGatherer {
public:
    FormGatherer(const Layout& layout, const PageRuns& runs, const PdfWords& words)
        : layout_(layout), runs_(runs), words_(words) {}

    std::vector<Candidate> gather() {
        for (std::size_t page = 0; page < layout_.pages.size(); ++page) {
            for (const MarkedRun& run : runs_[page]) {
                for (std::size_t at = 0; at < run.marks.size(); ++at) {
                    add(page, run, at);
                }
                ++seen_;
            }
        }
        return std::move(candidates_);
    }

private:
    void add(std::size_t page, const MarkedRun& run, std::size_t at) {
        const Mark& mark = mark_of(layout_.pages[page], run, at);
        const auto* const line = std::get_if<TextMark>(&mark);
        if (line != nullptr && run.element == kArtifact && line->words.size() >= kLongLine) {
            add_line(page, run, at);
        }
        const Reach shape = reach_of(mark);
        if (is_closed(mark) && shape.right - shape.left <= kLargest &&
            shape.bottom - shape.top <= kLargest) {
            add_drawing(page, run, at);
        }
    }

    // Running heads stand on every page at the same place, so that they need not be moved.
    void add_line(std::size_t page_index, const MarkedRun& run, std::size_t at) {
        const Page& page = layout_.pages[page_index];
        const Mark& mark = mark_of(page, run, at);
        const double height = page.size.height;
        Drawer drawer(words_, {0, height}, kFormSteps);
        drawer.draw(mark);
        const Reach reach = reach_of(mark, words_);
        Candidate candidate{page_index, seen_, at, run.marks[at], 1, {}, drawer.finish(), {}};
        candidate.box = {std::floor(reach.left), std::floor(height - reach.bottom),
                         std::ceil(reach.right), std::ceil(height - reach.top)};
        candidates_.push_back(std::move(candidate));
    }

    void add_drawing(std::size_t page_index, const MarkedRun& run, std::size_t at) {
        const Page& page = layout_.pages[page_index];
        const Reach shape = reach_of(mark_of(page, run, at));
        Candidate candidate{page_index, seen_, at, run.marks[at], 0, {}, {}, {}};
        Drawer drawer(words_, {-shape.left, shape.bottom}, kFormSteps);
        Reach all = shape;
        for (std::size_t i = at; i < run.marks.size(); ++i) {
            const Mark& mark = mark_of(page, run, i);
            const Reach reach = reach_of(mark, words_);
            if (!holds(shape, reach, kOver)) {
                break;
            }
            drawer.draw(mark);
            all = joined(all, reach);
            ++candidate.count;
        }
        candidate.operators = drawer.finish();
        candidate.box = {std::floor(all.left - shape.left), std::floor(shape.bottom - all.bottom),
                         std::ceil(all.right - shape.left), std::ceil(shape.bottom - all.top)};
        candidate.corner = {shape.left, page.size.height - shape.bottom};
        if (candidate.operators.size() >= kWorthIt) {
            candidates_.push_back(std::move(candidate));
        }
    }

    const Layout& layout_;
    const PageRuns& runs_;
    const PdfWords& words_;
    // So many runs were looked at.
    std::size_t seen_ = 0;
    std::vector<Candidate> candidates_;
};

}  // namespace

PdfForms::PdfForms(const Layout& layout, const PageRuns& runs, const PdfWords& words)
    : uses_(layout.pages.size()) {
    std::vector<Candidate> candidates = FormGatherer(layout, runs, words).gather();
    // Looked up, never walked.
    std::unordered_map<std::string, std::size_t> often;
    for (const Candidate& candidate : candidates) {
        ++often[candidate.operators];
    }
    std::unordered_map<std::string, std::size_t> numbers;
    std::size_t run = 0;
    std::size_t done = 0;
    for (Candidate& candidate : candidates) {
        done = candidate.run == run ? done : 0;
        run = candidate.run;
        if (candidate.at < done || often[candidate.operators] < kOftenEnough) {
            continue;
        }
        const auto [number, is_new] = numbers.try_emplace(candidate.operators, forms_.size());
        if (is_new) {
            forms_.push_back({std::move(candidate.operators), candidate.box});
        }
        uses_[candidate.page][candidate.mark] = {number->second, candidate.corner, candidate.count};
        done = candidate.at + candidate.count;
    }
}

const PdfForms::Use* PdfForms::at(std::size_t page, std::size_t mark) const {
    const auto found = uses_[page].find(mark);
    return found == uses_[page].end() ? nullptr : &found->second;
}

bool PdfForms::is_used(std::size_t page, const MarkedRun& run) const {
    return std::any_of(run.marks.begin(), run.marks.end(),
                       [&](std::size_t mark) { return at(page, mark) != nullptr; });
}

std::string PdfForms::write(PdfFile& file, PdfRef resources) const {
    std::string names;
    for (std::size_t i = 0; i < forms_.size(); ++i) {
        const Reach& box = forms_[i].box;
        std::string entries = "/Type/XObject/Subtype/Form/BBox";
        put_edges(entries, box.left, box.top, box.right, box.bottom);
        put_entry(entries, "Resources", resources);
        put_entry(names, form_name(i),
                  file.add_deflated_stream(std::move(entries), deflated(forms_[i].operators)));
    }
    return names;
}

std::string form_name(std::size_t form) {
    std::string name = "G";
    put_number(name, static_cast<int>(form));
    return name;
}

}  // namespace clinic
