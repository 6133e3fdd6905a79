// Small documents laid out without fonts.
#pragma once

#include "layout/lay_out.hpp"
#include "support/plain_text_measure.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clinic {

inline Inlines words(const std::string& text) {
    return {Words{text}};
}

inline Block paragraph(const std::string& text) {
    return {Paragraph{words(text), ParagraphLook::Plain}};
}

inline Block heading(int level, const std::string& text) {
    return {Heading{level, words(text), ""}};
}

inline Cell cell(const std::string& text) {
    return {words(text)};
}

inline Column column(const std::string& text, Align align = Align::Start, double share = 0) {
    return {words(text), align, share};
}

inline Section section(const std::string& anchor, std::vector<Block> blocks) {
    Section made;
    made.anchor = anchor;
    made.title = anchor;
    made.blocks = std::move(blocks);
    return made;
}

inline Document document(std::vector<Section> sections) {
    Document made;
    made.title = "River";
    made.running_head = "Head";
    made.banner = "Banner";
    made.sections = std::move(sections);
    return made;
}

// A page of 200 by 200 points, of which the words have 160 by 100: eight lines of type size 10.
inline Theme small_theme() {
    Theme theme;
    theme.paper = {200, 200};
    theme.margin_side = 20;
    theme.margin_top = 50;
    theme.margin_bottom = 50;
    theme.body_size = 10;
    theme.table_size = 10;
    theme.leading = 1.25;
    return theme;
}

inline Layout pages_of(const Document& document, const Theme& theme = small_theme()) {
    return lay_out(document, theme, PlainTextMeasure{}, 1);
}

// The words of each page, from the top, without running heads: "a | b" for two marks.
inline std::vector<std::string> words_of(const Layout& layout) {
    std::vector<std::string> pages;
    for (const Page& page : layout.pages) {
        std::string& text = pages.emplace_back();
        for (const PlacedMark& placed : page.marks) {
            const auto* mark = std::get_if<TextMark>(&placed.mark);
            if (mark != nullptr && placed.element != kArtifact) {
                text += (text.empty() ? "" : " | ") + mark->words;
            }
        }
    }
    return pages;
}

}  // namespace clinic
