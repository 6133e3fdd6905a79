#include "document/document.hpp"

#include "base/number_text.hpp"

#include <string_view>

namespace clinic {

namespace {

// --- words in a line, in a notation of one line ---

std::string text_of(const Words& words) {
    const std::string_view fence = words.strong ? "**" : words.emphasis ? "*" : "";
    const std::string inner =
        std::string(fence) + with_blanks_seen(words.words) + std::string(fence);
    return words.quiet ? "~" + inner + "~" : inner;
}

std::string text_of(const Link& link) {
    return "[" + with_blanks_seen(link.words) + "](#" + link.anchor + ")";
}

std::string text_of(const PageReference& reference) {
    return "[page of #" + reference.anchor + "]";
}

std::string text_of(const RagSign& sign) {
    return "<" + std::string(rag_word(sign.rag)) + ": " + sign.word +
           (sign.word_shown ? ">" : ", hidden>");
}

std::string text_of(const LineBreak&) {
    return "<line break>";
}

std::string text_of(const InlineChart& chart) {
    return "<chart " + std::to_string(chart.chart) + ">";
}

std::string text_of(const NoteReference& reference) {
    return "[note " + std::to_string(reference.note + 1) + "]";
}

std::string text_of(const Inlines& words) {
    std::string text;
    for (const Inline& piece : words) {
        text += std::visit([](const auto& kind) { return text_of(kind); }, piece);
    }
    return text;
}

// --- blocks: each line is indented by `in` ---

std::string text_of(const std::vector<Block>& blocks, const std::string& in);

// "name: words", or "name" alone when there are none: no line ends in a space.
std::string line(const std::string& in, const std::string& name, const std::string& words) {
    return in + name + (words.empty() ? "" : ": " + words) + "\n";
}

std::string text_of(const Heading& heading, const std::string& in) {
    const std::string anchor = heading.anchor.empty() ? "" : " #" + heading.anchor;
    return line(in, "heading " + std::to_string(heading.level) + anchor, text_of(heading.words));
}

std::string_view look_word(ParagraphLook look) {
    switch (look) {
        case ParagraphLook::Lead:
            return "lead paragraph";
        case ParagraphLook::Small:
            return "small paragraph";
        case ParagraphLook::Question:
            return "question";
        case ParagraphLook::Plain:
            break;
    }
    return "paragraph";
}

std::string text_of(const Paragraph& paragraph, const std::string& in) {
    return line(in, std::string(look_word(paragraph.look)), text_of(paragraph.words));
}

std::string text_of(const List& list, const std::string& in) {
    std::string text = in + (list.numbered ? "numbered list" : "list") + "\n";
    for (const ListItem& item : list.items) {
        text += in + "  item\n" + text_of(item.blocks, in + "    ");
    }
    return text;
}

std::string_view align_word(Align align) {
    switch (align) {
        case Align::Center:
            return " center";
        case Align::End:
            return " end";
        case Align::Start:
            break;
    }
    return "";
}

std::string_view kind_word(TableRowKind kind) {
    switch (kind) {
        case TableRowKind::Group:
            return "group's head";
        case TableRowKind::Total:
            return "total";
        case TableRowKind::Plain:
            break;
    }
    return "row";
}

std::string text_of(const Table& table, const std::string& in) {
    const std::string name = std::string(table.dense ? "dense " : "") + "table" +
                             (table.takes_notes ? " for notes" : "");
    std::string text = line(in, name, text_of(table.caption));
    for (const Column& column : table.columns) {
        const std::string share = column.share == 0 ? "" : " share " + number_text(column.share);
        text += line(in, "  column" + std::string(align_word(column.align)) + share,
                     text_of(column.heading));
    }
    for (const Row& row : table.rows) {
        text += in + "  " + std::string(kind_word(row.kind)) + "\n";
        for (const Cell& cell : row.cells) {
            text += line(in, "    cell", text_of(cell.words));
        }
    }
    return text;
}

std::string text_of(const Figure& figure, const std::string& in) {
    const std::string title =
        figure.title.empty() ? "" : line(in, "figure's title", text_of(figure.title));
    return title +
           line(in, "figure, chart " + std::to_string(figure.chart), text_of(figure.caption));
}

std::string text_of(const Details& details, const std::string& in) {
    std::string text = in + "details in " + std::to_string(details.columns) + "\n";
    for (const Detail& detail : details.details) {
        text += line(in, "  " + detail.term, text_of(detail.words));
    }
    return text;
}

std::string text_of(const Tiles& tiles, const std::string& in) {
    std::string text = in + "tiles, " + std::to_string(tiles.across) + " across\n";
    for (const Tile& tile : tiles.tiles) {
        text += line(in, "  tile", tile.label);
        text += line(in, "    figure", text_of(tile.figure));
        text += line(in, "    note", text_of(tile.note));
    }
    return text;
}

std::string text_of(const Callout& callout, const std::string& in) {
    const std::string kind = callout.kind == CalloutKind::Warning ? "warning" : "note";
    return in + kind + " callout\n" + text_of(callout.blocks, in + "  ");
}

std::string text_of(const Fold& fold, const std::string& in) {
    return line(in, "fold", text_of(fold.words)) + text_of(fold.blocks, in + "  ");
}

std::string text_of(const PageBreak&, const std::string& in) {
    return in + "page break\n";
}

std::string text_of(const Contents& contents, const std::string& in) {
    std::string text = in + "contents in " + std::to_string(contents.columns) + "\n";
    for (const ContentsEntry& entry : contents.entries) {
        text +=
            line(in, "  entry " + std::to_string(entry.level) + " #" + entry.anchor, entry.title);
    }
    return text;
}

std::string text_of(const std::vector<Block>& blocks, const std::string& in) {
    std::string text;
    for (const Block& block : blocks) {
        text += std::visit([&](const auto& kind) { return text_of(kind, in); }, block.is);
    }
    return text;
}

// --- the whole ---

std::string text_of(const Section& section) {
    std::string text = "section #" + section.anchor + " level " + std::to_string(section.level) +
                       (section.landscape ? " landscape" : "") + (section.bare ? " bare" : "") +
                       (section.starts_right ? " right" : "") + ": " + section.title + "\n";
    for (const Trait& trait : section.traits) {
        text += line("  ", "trait " + trait.name, trait.value);
    }
    text += text_of(section.blocks, "  ");
    if (section.outside != nullptr) {
        text += line("  ", "outside", section.outside->path);
    }
    for (std::size_t i = 0; i < section.notes.size(); ++i) {
        const Note& note = section.notes[i];
        text +=
            line("  ", "note " + std::to_string(i + 1) + " #" + note.anchor, text_of(note.words));
    }
    return text;
}

std::string indented(const std::string& text, const std::string& in) {
    std::string result = in;
    for (const char letter : text) {
        result += letter;
        if (letter == '\n') {
            result += in;
        }
    }
    result.resize(result.size() - in.size());
    return result;
}

std::string text_of(const Series& series, int decimals) {
    std::string text;
    for (const std::optional<double>& value : series.values) {
        text += text.empty() ? "" : ", ";
        text += value ? number_text(*value, decimals) : "none";
    }
    return text;
}

std::string text_of(const Chart& chart) {
    std::string text = line("  ", "title", chart.title);
    text += line("  ", "alternative", chart.alternative);
    text += line("  ", "unit", chart.unit);
    text += line("  ", "decimals", std::to_string(chart.decimals));
    text +=
        line("  ", "size", number_text(chart.size.width) + "x" + number_text(chart.size.height));
    for (const std::string& category : chart.categories) {
        text += line("  ", "category", category);
    }
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const bool has_rag = i < chart.rags.size();
        text += line("  ",
                     "series" + (has_rag ? " " + std::string(rag_word(chart.rags[i])) : "") + " '" +
                         chart.series[i].name + "'",
                     text_of(chart.series[i], chart.decimals + 2));
    }
    for (const ChartPoint& point : chart.points) {
        text += line("  ", "point " + std::string(rag_word(point.rag)) + " '" + point.name + "'",
                     number_text(point.x) + ", " + number_text(point.y) +
                         (point.in_focus ? ", in focus" : "") +
                         (point.stands_out ? ", standing out" : ""));
    }
    for (const ChartCurve& curve : chart.curves) {
        text += line("  ", "curve", curve.name + " through " + std::to_string(curve.x.size()));
    }
    for (const ChartPoint& name : chart.ground) {
        text += line("  ", "ground '" + name.name + "'",
                     number_text(name.x) + ", " + number_text(name.y));
    }
    for (const ChartNode& node : chart.nodes) {
        text += line("  ", "node " + std::string(rag_word(node.rag)) + " '" + node.name + "'",
                     node.parent < 0 ? "at the top" : "below " + std::to_string(node.parent));
    }
    return chart.drawing.marks.empty() ? text : text + indented(to_text(chart.drawing), "  ");
}

}  // namespace

std::string title_of(const Heading& heading) {
    return heading.title.empty() ? plain_text(heading.words) : heading.title;
}

std::vector<const Heading*> joined_headings(const Section& section) {
    std::vector<const Heading*> headings;
    for (const Block& block : section.blocks) {
        const auto* heading = std::get_if<Heading>(&block.is);
        if (heading != nullptr && !heading->anchor.empty()) {
            headings.push_back(heading);
        }
    }
    return headings;
}

std::string first_outside_anchor(const Section& section) {
    return section.anchor + "-first";
}

std::string last_outside_anchor(const Section& section) {
    return section.anchor + "-last";
}

std::string to_text(const Document& document) {
    std::string text = line("", "document", document.title);
    text += line("  ", "language", document.language);
    text += line("  ", "author", document.author);
    text += line("  ", "subject", document.subject);
    text += line("  ", "running head", document.running_head);
    text += line("  ", "banner", document.banner);
    text += line("  ", "issued", document.issued);
    for (const Section& section : document.sections) {
        text += text_of(section);
    }
    for (std::size_t i = 0; i < document.charts.size(); ++i) {
        text += line("", "chart " + std::to_string(i), document.charts[i].kind) +
                text_of(document.charts[i]);
    }
    return text;
}

}  // namespace clinic
