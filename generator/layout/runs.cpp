#include "layout/runs.hpp"

#include "text/line_breaks.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Quiet words, as a share of the words around them.
constexpr double kQuietSize = 0.88;
// A superior figure, as shares of the words around it: its type, and how far it is raised.
constexpr double kSuperiorSize = 0.68;
constexpr double kSuperiorRise = 0.32;
// Between a sign and its word, as a share of the type size.
constexpr double kSignGap = 0.35;
constexpr std::string_view kNoBreakSpace = "\u00A0";
// Stand for a mark or a page label where lines are broken.
constexpr char kLetter = 'x';
constexpr char kDigit = '8';

// Text of a part without forced breaks, and what stands in it, in order.
struct Part {
    std::uint32_t begin = 0;
    std::vector<Atom> spans;
};

// A byte that would print as nothing, or break a line by itself, becomes a blank. Where words may
// be parted is known without the author's hints.
void append_words(std::string& text, const std::string& words) {
    const std::size_t begin = text.size();
    text += words;
    for (std::size_t at = begin; (at = text.find(kSoftHyphen, at)) != std::string::npos;) {
        text.erase(at, kSoftHyphen.size());
    }
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(),
        [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }, ' ');
}

// Where the words before the blanks at the end of a text end; not before `begin`.
std::uint32_t words_end(std::string_view text, std::uint32_t begin) {
    for (;;) {
        const std::size_t blank = text.ends_with(' ')             ? 1
                                  : text.ends_with(kNoBreakSpace) ? kNoBreakSpace.size()
                                                                  : 0;
        if (blank == 0 || text.size() < begin + blank) {
            return static_cast<std::uint32_t>(text.size());
        }
        text.remove_suffix(blank);
    }
}

// Fills a Runs from inlines, one call a kind.
class RunsBuilder {
public:
    RunsBuilder(const Type& type, const Setting& setting) : setting_(setting) { runs_.type = type; }

    void add(const Inline& source, const Words& words) {
        Type type = runs_.type;
        if (words.strong) {
            type.face = Face::Bold;
        } else if (words.emphasis) {
            type.face = Face::Italic;
        }
        if (words.quiet) {
            type.size = std::max(type.size * kQuietSize,
                                 std::min(type.size, setting_.theme.least_quiet_size));
            type.color = type.on_dark ? type.color : setting_.theme.quiet;
        }
        open_run(&source, type);
        add_words(words.words);
    }

    void add(const Inline& source, const Link& link) {
        open_run(&source, link_type());
        add_words(link.words);
    }

    void add(const Inline& source, const PageReference&) {
        open_run(&source, link_type());
        add_mark(AtomKind::PageLabel, kDigit, width_of(setting_.widest_label));
    }

    void add(const Inline& source, const RagSign& sign) {
        open_run(&source, runs_.type);
        add_mark(AtomKind::Sign, kLetter, kSignSide * runs_.type.size);
        if (sign.word_shown) {
            part_.spans.back().blank = kSignGap * runs_.type.size;
            add_words(sign.word);
        }
    }

    void add(const Inline& source, const InlineChart& chart) {
        open_run(&source, runs_.type);
        add_mark(AtomKind::Chart, kLetter,
                 setting_.document.charts.at(chart.chart).drawing.size.width);
    }

    void add(const Inline& source, const NoteReference& reference) {
        Type type = link_type();
        type.rise = kSuperiorRise * type.size;
        type.size *= kSuperiorSize;
        open_run(&source, type);
        add_words(std::to_string(reference.note + 1));
    }

    void add(const Inline&, const LineBreak&) {
        close_part();
        if (runs_.atoms.empty() || runs_.atoms.back().must_end_line) {
            add_empty_line();
        }
        runs_.atoms.back().must_end_line = true;
    }

    void add_plain(const std::string& words) {
        open_run(nullptr, runs_.type);
        add_words(words);
    }

    Runs finish() {
        close_part();
        return std::move(runs_);
    }

private:
    Type link_type() const {
        Type type = runs_.type;
        type.color = type.on_dark ? type.color : setting_.theme.accent;
        return type;
    }

    double width_of(std::string_view words) const {
        const Type& type = runs_.runs.back().type;
        return setting_.measure.width(type.face, type.size, words);
    }

    std::uint32_t here() const { return static_cast<std::uint32_t>(runs_.text.size()); }

    std::uint32_t run_index() const { return static_cast<std::uint32_t>(runs_.runs.size() - 1); }

    void open_run(const Inline* source, const Type& type) {
        runs_.runs.push_back({source, type, kArtifact});
    }

    void add_words(const std::string& words) {
        Atom span;
        span.run = run_index();
        span.begin = here();
        append_words(runs_.text, words);
        span.end = here();
        part_.spans.push_back(span);
    }

    void add_mark(AtomKind kind, char stand_in, double width) {
        Atom span;
        span.kind = kind;
        span.run = run_index();
        span.begin = here();
        runs_.text += stand_in;
        span.end = here();
        span.blank_end = span.end;
        span.width = width;
        part_.spans.push_back(span);
    }

    void add_empty_line() {
        Atom atom;
        if (runs_.runs.empty()) {
            open_run(nullptr, runs_.type);
        }
        atom.run = run_index();
        atom.begin = atom.end = atom.blank_end = here();
        runs_.atoms.push_back(atom);
    }

    // Cuts the part's spans where a line may end.
    void close_part() {
        const std::string_view text = std::string_view(runs_.text).substr(part_.begin);
        const std::vector<std::size_t> breaks = line_break_offsets(text);
        std::size_t next = 0;
        for (const Atom& span : part_.spans) {
            Atom rest = span;
            while (rest.begin < span.end) {
                const auto stop = static_cast<std::uint32_t>(breaks[next]) + part_.begin;
                rest.end = std::min({stop, span.end, glue_end(rest.begin)});
                rest.may_end_line = rest.end == stop;
                push_atom(rest);
                rest.begin = rest.end;
                next += rest.may_end_line ? 1 : 0;
            }
        }
        part_.spans.clear();
        part_.begin = here();
    }

    // Words that U+00A0 joins are atoms of their own, so that a line too short for both still has
    // somewhere to end.
    std::uint32_t glue_end(std::uint32_t begin) const {
        const std::size_t found = runs_.text.find(kNoBreakSpace, begin);
        return static_cast<std::uint32_t>(
            found == std::string::npos ? runs_.text.size() : found + kNoBreakSpace.size());
    }

    void push_atom(Atom atom) {
        if (atom.kind == AtomKind::Words) {
            const Type& type = runs_.runs[atom.run].type;
            const std::string_view text = runs_.text;
            atom.blank_end = atom.end;
            atom.end = words_end(text.substr(0, atom.end), atom.begin);
            atom.width = setting_.measure.width(type.face, type.size,
                                                text.substr(atom.begin, atom.end - atom.begin));
            atom.blank =
                atom.blank_end == atom.end
                    ? 0
                    : setting_.measure.width(type.face, type.size,
                                             text.substr(atom.end, atom.blank_end - atom.end));
        } else if (atom.blank > 0) {
            // A sign stays with its word.
            atom.may_end_line = false;
        }
        runs_.atoms.push_back(atom);
    }

    const Setting& setting_;
    Runs runs_;
    Part part_;
};

bool has_element(const Run& run) {
    return run.source != nullptr && !std::holds_alternative<Words>(*run.source) &&
           !std::holds_alternative<LineBreak>(*run.source);
}

Element element_of(const Inline& source, const Setting& setting) {
    Element element;
    if (const auto* sign = std::get_if<RagSign>(&source)) {
        element.role = Role::Span;
        element.actual = sign->word;
    } else if (const auto* chart = std::get_if<InlineChart>(&source)) {
        element.role = Role::Figure;
        element.alternative = setting.document.charts.at(chart->chart).alternative;
    } else {
        element.role = Role::Link;
        const auto* link = std::get_if<Link>(&source);
        const auto* note = std::get_if<NoteReference>(&source);
        element.alternative = link != nullptr   ? link->words
                              : note != nullptr ? "Note " + std::to_string(note->note + 1)
                                                : "";
    }
    return element;
}

int add_under(int parent, Element element, std::vector<Element>& elements) {
    element.parent = parent;
    elements.push_back(std::move(element));
    return static_cast<int>(elements.size()) - 1;
}

}  // namespace

Runs measure_runs(const Inlines& words, const Type& type, const Setting& setting) {
    RunsBuilder builder(type, setting);
    for (const Inline& source : words) {
        std::visit([&](const auto& kind) { builder.add(source, kind); }, source);
    }
    return builder.finish();
}

Runs measure_words(const std::string& words, const Type& type, const Setting& setting) {
    RunsBuilder builder(type, setting);
    builder.add_plain(words);
    return builder.finish();
}

Extent extent_of(const Runs& runs) {
    Extent extent;
    double group = 0;
    double line = 0;
    double group_blank = 0;
    double line_blank = 0;
    for (const Atom& atom : runs.atoms) {
        group += group_blank + atom.width;
        line += line_blank + atom.width;
        extent.least = std::max(extent.least, group);
        extent.most = std::max(extent.most, line);
        const bool ends = atom.may_end_line || atom.must_end_line;
        group = ends ? 0 : group;
        group_blank = ends ? 0 : atom.blank;
        line = atom.must_end_line ? 0 : line;
        line_blank = atom.must_end_line ? 0 : atom.blank;
    }
    return extent;
}

void tag_runs(Runs& runs, int parent, const Setting& setting, std::vector<Element>& elements) {
    for (Run& run : runs.runs) {
        if (!has_element(run)) {
            run.element = parent;
            continue;
        }
        const bool refers = std::holds_alternative<NoteReference>(*run.source);
        Element reference;
        reference.role = Role::Reference;
        const int under = refers ? add_under(parent, reference, elements) : parent;
        run.element = add_under(under, element_of(*run.source, setting), elements);
    }
}

}  // namespace clinic
