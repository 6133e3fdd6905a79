#include "render/html_blocks.hpp"

#include "render/html_drawing.hpp"
#include "render/html_figures.hpp"
#include "render/html_table.hpp"
#include "render/html_words.hpp"

#include <algorithm>
#include <cassert>

namespace clinic {

namespace {

// Pixels on the screen for a point of a chart, so that its words are nearly as large as the text.
constexpr double kChartScale = 1.5;
// A wider chart, in points, could not be read when it shrinks to the screen of a telephone: it
// scrolls there.
constexpr double kWideChart = 260;

void append_block(HtmlPage& page, const Heading& heading) {
    append_heading(page, heading, "");
}

std::string_view class_of(ParagraphLook look) {
    switch (look) {
        case ParagraphLook::Lead:
            return " class=\"lead\"";
        case ParagraphLook::Small:
            return " class=\"small\"";
        case ParagraphLook::Question:
            return " class=\"question\"";
        case ParagraphLook::Plain:
            break;
    }
    return "";
}

void append_block(HtmlPage& page, const Paragraph& paragraph) {
    page.html += "<p";
    page.html += class_of(paragraph.look);
    page.html += '>';
    append_words(page, paragraph.words);
    page.html += "</p>\n";
}

// The words of an item that is one plain paragraph need no <p> of their own.
const Paragraph* only_paragraph(const ListItem& item) {
    const auto* paragraph =
        item.blocks.size() == 1 ? std::get_if<Paragraph>(&item.blocks.front().is) : nullptr;
    return paragraph != nullptr && paragraph->look == ParagraphLook::Plain ? paragraph : nullptr;
}

void append_block(HtmlPage& page, const List& list) {
    page.html += list.numbered ? "<ol>\n" : "<ul>\n";
    for (const ListItem& item : list.items) {
        page.html += "<li>";
        if (const Paragraph* paragraph = only_paragraph(item)) {
            append_words(page, paragraph->words);
        } else {
            page.html += '\n';
            append_blocks(page, item.blocks);
        }
        page.html += "</li>\n";
    }
    page.html += list.numbered ? "</ol>\n" : "</ul>\n";
}

void append_block(HtmlPage& page, const Table& table) {
    append_table(page, table);
}

// Above the picture, as on paper: the finding, then what it is drawn of.
void append_caption(HtmlPage& page, const Figure& figure) {
    if (figure.caption.empty() && figure.title.empty()) {
        return;
    }
    page.html += "<figcaption>";
    if (!figure.title.empty()) {
        page.html += "<strong class=\"finding\">";
        append_words(page, figure.title);
        page.html += "</strong> ";
    }
    append_words(page, figure.caption);
    page.html += "</figcaption>\n";
}

void append_block(HtmlPage& page, const Figure& figure) {
    assert(figure.chart < page.document.charts.size() && "a chart of this document");
    const Chart& chart = page.document.charts[figure.chart];
    const bool scrolls = chart.drawing.size.width > kWideChart;
    page.html += "<figure>\n";
    append_caption(page, figure);
    if (scrolls) {
        page.html += "<div class=\"scroll\" role=\"group\" tabindex=\"0\"";
        append_attribute(page, "aria-label", chart.title.empty() ? "Chart" : chart.title);
        page.html += ">\n";
    }
    append_drawing(page, chart.drawing, chart.alternative, {kChartScale, "px"});
    page.html += scrolls ? "\n</div>\n" : "\n";
    append_figures(page, chart);
    page.html += "</figure>\n";
}

void append_block(HtmlPage& page, const Details& details) {
    page.html += "<dl";
    append_attribute(page, "class", "across-" + std::to_string(details.columns));
    page.html += ">\n";
    for (const Detail& detail : details.details) {
        page.html += "<div><dt>";
        append_escaped(page, detail.term);
        page.html += "</dt><dd>";
        append_words(page, detail.words);
        page.html += "</dd></div>\n";
    }
    page.html += "</dl>\n";
}

void append_tile_line(HtmlPage& page, std::string_view name, const Inlines& words) {
    if (words.empty()) {
        return;
    }
    page.html += "<p";
    append_attribute(page, "class", name);
    page.html += '>';
    append_words(page, words);
    page.html += "</p>";
}

void append_block(HtmlPage& page, const Tiles& tiles) {
    page.html += "<ul";
    append_attribute(page, "class", "tiles across-" + std::to_string(tiles.across));
    page.html += ">\n";
    for (const Tile& tile : tiles.tiles) {
        page.html += "<li>";
        append_tile_line(page, "label", {Words{tile.label}});
        append_tile_line(page, "figure", tile.figure);
        append_tile_line(page, "note", tile.note);
        page.html += "</li>\n";
    }
    page.html += "</ul>\n";
}

void append_block(HtmlPage& page, const Callout& callout) {
    page.html += callout.kind == CalloutKind::Warning
                     ? "<div class=\"callout warning\" role=\"note\" aria-label=\"Warning\">\n"
                     : "<div class=\"callout\" role=\"note\" aria-label=\"Note\">\n";
    append_blocks(page, callout.blocks);
    page.html += "</div>\n";
}

void append_block(HtmlPage& page, const Fold& fold) {
    page.html += "<details class=\"fold\"><summary>";
    append_words(page, fold.words);
    page.html += "</summary>\n";
    append_blocks(page, fold.blocks);
    page.html += "</details>\n";
}

void append_block(HtmlPage& page, const PageBreak&) {
    page.html += "<div class=\"page-break\"></div>\n";
}

// The page's own navigation leads to the same places; here are the pages of the printed pack too.
void append_block(HtmlPage& page, const Contents& contents) {
    page.html += "<ul";
    append_attribute(page, "class", "contents across-" + std::to_string(contents.columns));
    page.html += ">\n";
    for (const ContentsEntry& entry : contents.entries) {
        page.html += entry.level > 1 ? "<li class=\"below\">" : "<li>";
        append_words(page, {Link{entry.anchor, entry.title}});
        const std::string label = page.layout.label_of(entry.anchor);
        if (!label.empty()) {
            page.html += " <span class=\"page\"><span class=\"unseen\">page </span>";
            append_escaped(page, label);
            page.html += "</span>";
        }
        page.html += "</li>\n";
    }
    page.html += "</ul>\n";
}

// Leads back to where the note is referred to first.
void append_way_back(HtmlPage& page, const Note& note, std::size_t number) {
    const auto found = page.note_references.find(note.anchor);
    if (found == page.note_references.end()) {
        return;
    }
    page.html += " <a class=\"back\"";
    append_attribute(page, "href", "#" + found->second);
    append_attribute(page, "aria-label",
                     "Back to where note " + std::to_string(number) + " stands");
    page.html += ">Back</a>";
}

}  // namespace

void append_notes(HtmlPage& page, const std::vector<Note>& notes) {
    if (notes.empty()) {
        return;
    }
    page.html += "<ol class=\"notes\" aria-label=\"Notes\">\n";
    for (std::size_t i = 0; i < notes.size(); ++i) {
        page.html += "<li";
        append_anchor(page, notes[i].anchor);
        page.html += '>';
        append_words(page, notes[i].words);
        append_way_back(page, notes[i], i + 1);
        page.html += "</li>\n";
    }
    page.html += "</ol>\n";
}

void append_heading(HtmlPage& page, const Heading& heading, const std::string& id) {
    const int wanted = heading.level + page.heading_shift;
    const int level = std::clamp(wanted, 1, std::min(6, page.heading_level + 1));
    page.heading_level = level;
    const std::string name = "h" + std::to_string(level);
    page.html += "<" + name;
    if (id.empty()) {
        append_anchor(page, heading.anchor);
    } else {
        append_attribute(page, "id", id);
    }
    page.html += '>';
    append_words(page, heading.words);
    page.html += "</" + name + ">\n";
}

void append_blocks(HtmlPage& page, std::span<const Block> blocks) {
    for (const Block& block : blocks) {
        std::visit([&page](const auto& kind) { append_block(page, kind); }, block.is);
    }
}

}  // namespace clinic
