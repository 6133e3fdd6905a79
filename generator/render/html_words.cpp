#include "render/html_words.hpp"

#include "base/base64.hpp"
#include "document/rag_shapes.hpp"
#include "render/html_drawing.hpp"
#include "text/line_breaks.hpp"

#include <algorithm>
#include <cassert>

namespace clinic {

namespace {

// The side of a mark in its own points; the style decides how large it stands in a line.
constexpr double kMarkSide = 16;
// Bytes after which a word may break, so that none makes a table wider than the screen.
constexpr std::size_t kLongWord = 24;

std::string rag_class(Rag rag) {
    return "rag-" + (rag == Rag::None ? "none" : std::string(rag_word(rag)));
}

bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

void append_breakable(HtmlPage& page, std::string_view words) {
    std::size_t done = 0;
    std::size_t word = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at] == ' ') {
            word = at + 1;
        } else if (at - word >= kLongWord && begins_character(words[at])) {
            append_escaped(page, words.substr(done, at - done));
            page.html += "<wbr>";
            done = at;
            word = at;
        }
    }
    append_escaped(page, words.substr(done));
}

// A browser would end a line after the dash of "5–7".
void append_kept(HtmlPage& page, std::string_view words) {
    std::size_t done = 0;
    for (std::size_t dash = words.find(kEnDash); dash != words.npos;
         dash = words.find(kEnDash, dash + 1)) {
        if (dash < done || !is_within_range(words, dash + kEnDash.size())) {
            continue;
        }
        // From the blank before it, or from the start, to the blank after it.
        const std::size_t begin = std::max(words.rfind(' ', dash) + 1, done);
        const std::size_t end = std::min(words.find(' ', dash), words.size());
        append_breakable(page, words.substr(done, begin - done));
        page.html += "<span class=\"keep\">";
        append_escaped(page, words.substr(begin, end - begin));
        page.html += "</span>";
        done = end;
    }
    append_breakable(page, words.substr(done));
}

void append_inline(HtmlPage& page, const Words& words) {
    page.html += words.quiet ? "<small>" : "";
    page.html += words.strong ? "<strong>" : "";
    page.html += words.emphasis ? "<em>" : "";
    append_kept(page, words.words);
    page.html += words.emphasis ? "</em>" : "";
    page.html += words.strong ? "</strong>" : "";
    page.html += words.quiet ? "</small>" : "";
}

void append_inline(HtmlPage& page, const Link& link) {
    const bool leads_somewhere = page.anchors.contains(link.anchor);
    if (leads_somewhere) {
        page.html += "<a";
        append_attribute(page, "href", "#" + link.anchor);
        page.html += '>';
    }
    append_breakable(page, link.words);
    page.html += leads_somewhere ? "</a>" : "";
}

// "12" says too little where a screen reader lists links, so there it is "page 12".
void append_inline(HtmlPage& page, const PageReference& reference) {
    const std::string label = page.layout.label_of(reference.anchor);
    if (label.empty()) {
        return;
    }
    page.html += "<a class=\"page\"";
    append_attribute(page, "href", "#" + reference.anchor);
    append_attribute(page, "aria-label", "page " + label);
    page.html += '>';
    append_escaped(page, label);
    page.html += "</a>";
}

// The mark stays on one line with the first of its words.
void append_inline(HtmlPage& page, const RagSign& sign) {
    page.html += "<span";
    append_attribute(page, "class",
                     "rag " + rag_class(sign.rag) + (sign.word_shown ? "" : " sign"));
    page.html += '>';
    if (!sign.word_shown) {
        append_escaped(page, sign.word);
        page.html += "</span>";
        return;
    }
    const std::string_view words = sign.word;
    const std::size_t first = std::min(words.find(' '), words.size());
    page.html += ' ';
    append_escaped(page, words.substr(0, first));
    page.html += "</span>";
    append_escaped(page, words.substr(first));
}

void append_inline(HtmlPage& page, const LineBreak&) {
    page.html += "<br>";
}

// As large beside the words of a line as it is on paper.
void append_inline(HtmlPage& page, const InlineChart& small) {
    assert(small.chart < page.document.charts.size() && "a chart of this document");
    const Chart& chart = page.document.charts[small.chart];
    append_drawing(page, chart.drawing, chart.alternative, {1 / page.theme.body_size, "em"});
}

void append_inline(HtmlPage& page, const NoteReference& reference) {
    assert(page.section != nullptr && reference.note < page.section->notes.size() &&
           "a note of this section");
    const std::string& anchor = page.section->notes[reference.note].anchor;
    const std::string number = std::to_string(reference.note + 1);
    page.html += "<sup><a";
    if (!page.note_references.contains(anchor)) {
        const std::string id = new_id(page, anchor + "-reference");
        page.note_references.emplace(anchor, id);
        append_attribute(page, "id", id);
    }
    append_attribute(page, "href", "#" + anchor);
    append_attribute(page, "aria-label", "note " + number);
    page.html += ">" + number + "</a></sup>";
}

}  // namespace

void append_words(HtmlPage& page, const Inlines& words) {
    for (const Inline& piece : words) {
        std::visit([&page](const auto& kind) { append_inline(page, kind); }, piece);
    }
}

std::string rag_rules(const Theme& theme) {
    std::string rules;
    for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green, Rag::None}) {
        const std::string name = "." + rag_class(rag);
        rules += name + "::before, .sign" + name +
                 " { background-image: url(\"data:image/svg+xml;base64," +
                 base64(svg_file(draw_rag(rag, kMarkSide, theme), theme)) + "\"); }\n";
    }
    return rules;
}

}  // namespace clinic
