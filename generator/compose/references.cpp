#include "compose/references.hpp"

#include "base/parallel.hpp"

#include <map>
#include <set>

namespace clinic {

namespace {

// A dash, where a page number would stand.
constexpr const char* kNowhere = "–";

// Calls `line(Inlines&)` for every line of words and `figure(Figure&)` for every figure.
template <class OnLine, class OnFigure>
void walk(std::vector<Block>& blocks, const OnLine& line, const OnFigure& figure);

template <class OnLine, class OnFigure>
struct Walker {
    const OnLine& line;
    const OnFigure& figure;

    void operator()(Heading& heading) const { line(heading.words); }
    void operator()(Paragraph& paragraph) const { line(paragraph.words); }
    void operator()(List& list) const {
        for (ListItem& item : list.items) {
            walk(item.blocks, line, figure);
        }
    }
    void operator()(Table& table) const {
        line(table.caption);
        for (Column& column : table.columns) {
            line(column.heading);
        }
        for (Row& row : table.rows) {
            for (Cell& cell : row.cells) {
                line(cell.words);
            }
        }
    }
    void operator()(Figure& one) const {
        line(one.title);
        line(one.caption);
        figure(one);
    }
    void operator()(Details& details) const {
        for (Detail& detail : details.details) {
            line(detail.words);
        }
    }
    void operator()(Tiles& tiles) const {
        for (Tile& tile : tiles.tiles) {
            line(tile.figure);
            line(tile.note);
        }
    }
    void operator()(Callout& callout) const { walk(callout.blocks, line, figure); }
    void operator()(Fold& fold) const {
        line(fold.words);
        walk(fold.blocks, line, figure);
    }
    void operator()(PageBreak&) const {}
    void operator()(Contents&) const {}
};

template <class OnLine, class OnFigure>
void walk(std::vector<Block>& blocks, const OnLine& line, const OnFigure& figure) {
    for (Block& block : blocks) {
        std::visit(Walker<OnLine, OnFigure>{line, figure}, block.is);
    }
}

// The anchor as the document has it; empty when it has none.
std::string landing(const std::string& anchor, const std::set<std::string>& anchors) {
    if (anchors.count(anchor) != 0) {
        return anchor;
    }
    const std::string part = "part-" + anchor;
    return anchors.count(part) != 0 ? part : std::string();
}

void settle_line(Inlines& line, const std::set<std::string>& anchors) {
    for (Inline& one : line) {
        if (auto* link = std::get_if<Link>(&one)) {
            link->anchor = landing(link->anchor, anchors);
            if (link->anchor.empty()) {
                Words plain{std::move(link->words)};
                one = std::move(plain);
            }
        } else if (auto* page = std::get_if<PageReference>(&one)) {
            page->anchor = landing(page->anchor, anchors);
            if (page->anchor.empty()) {
                one = Words{kNowhere};
            }
        }
    }
}

// What stands in a list of contents within section `here`.
std::vector<ContentsEntry> entries_of(const Document& document, std::size_t here,
                                      const Contents& contents) {
    std::vector<ContentsEntry> entries;
    for (std::size_t i = contents.below ? here + 1 : 0; i < document.sections.size(); ++i) {
        const Section& section = document.sections[i];
        if (contents.below && section.level == 1) {
            break;
        }
        if (!section.bare && (contents.below || section.level <= contents.levels)) {
            const int level = contents.below ? 1 : section.level;
            entries.push_back({section.title, section.anchor, level});
            for (const Heading* heading : joined_headings(section)) {
                entries.push_back({title_of(*heading), heading->anchor, level});
            }
        }
    }
    return entries;
}

}  // namespace

void renumber_charts(Section& section, std::size_t by) {
    const auto on_line = [&](Inlines& line) {
        for (Inline& one : line) {
            if (auto* chart = std::get_if<InlineChart>(&one)) {
                chart->chart += by;
            }
        }
    };
    walk(section.blocks, on_line, [&](Figure& figure) { figure.chart += by; });
    for (Note& note : section.notes) {
        on_line(note.words);
    }
}

void number_notes(Section& section) {
    std::vector<std::size_t> numbers(section.notes.size(), section.notes.size());
    std::vector<Note> kept;
    const auto on_line = [&](Inlines& line) {
        for (Inline& one : line) {
            auto* reference = std::get_if<NoteReference>(&one);
            if (reference == nullptr) {
                continue;
            }
            std::size_t& number = numbers.at(reference->note);
            if (number == section.notes.size()) {
                number = kept.size();
                kept.push_back(std::move(section.notes[reference->note]));
            }
            reference->note = number;
        }
    };
    walk(section.blocks, on_line, [](Figure&) {});
    section.notes = std::move(kept);
}

void list_contents(Document& document) {
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        for (Block& block : document.sections[i].blocks) {
            if (auto* contents = std::get_if<Contents>(&block.is)) {
                contents->entries = entries_of(document, i, *contents);
            }
        }
    }
}

void settle_references(Document& document, int jobs) {
    std::set<std::string> anchors;
    for (const Section& section : document.sections) {
        anchors.insert(section.anchor);
        for (const Heading* heading : joined_headings(section)) {
            anchors.insert(heading->anchor);
        }
        if (section.outside != nullptr) {
            anchors.insert(first_outside_anchor(section));
            anchors.insert(last_outside_anchor(section));
        }
    }
    for_each_index(document.sections.size(), jobs, [&](std::size_t i) {
        walk(
            document.sections[i].blocks, [&](Inlines& line) { settle_line(line, anchors); },
            [](Figure&) {});
        for (Note& note : document.sections[i].notes) {
            settle_line(note.words, anchors);
        }
    });
}

void tell_charts_apart(std::vector<Chart>& charts) {
    std::map<std::string, int> told;
    for (Chart& chart : charts) {
        const int before = told[chart.alternative]++;
        if (before > 0) {
            chart.alternative += " (shown again, " + std::to_string(before + 1) + ")";
        }
    }
}

}  // namespace clinic
