#include "render/write_html.hpp"

#include "base/base64.hpp"
#include "base/hash.hpp"
#include "render/html_blocks.hpp"
#include "render/html_page.hpp"
#include "render/html_parts.hpp"
#include "render/html_style.hpp"

#include <span>

namespace clinic {

namespace {

// The heading that opens a section, or null.
const Heading* opening_of(const Section& section) {
    const auto* heading =
        section.blocks.empty() ? nullptr : std::get_if<Heading>(&section.blocks.front().is);
    return heading != nullptr && heading->level == 1 ? heading : nullptr;
}

// Its heading is the document's.
bool has_cover(const Document& document) {
    return !document.sections.empty() && document.sections.front().bare &&
           opening_of(document.sections.front()) != nullptr;
}

std::size_t first_after_cover(const Document& document) {
    return has_cover(document) ? 1 : 0;
}

void append_meta(HtmlPage& page, std::string_view name, const std::string& content) {
    if (content.empty()) {
        return;
    }
    page.html += "<meta";
    append_attribute(page, "name", name);
    append_attribute(page, "content", content);
    page.html += ">\n";
}

// As a policy names the one script that may run.
std::string script_hash() {
    return "'sha256-" + base64(sha256_bytes(html_script())) + "'";
}

// The policy holds the file to its promise: it asks for nothing, and runs nothing but its own.
void append_head(HtmlPage& page) {
    page.html += "<head>\n<meta charset=\"utf-8\">\n<title>";
    append_escaped(page, page.document.title);
    page.html +=
        "</title>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:; script-src " +
        script_hash() + "; base-uri 'none'; form-action 'none'\">\n";
    append_meta(page, "viewport", "width=device-width, initial-scale=1");
    append_meta(page, "color-scheme", "light dark");
    append_meta(page, "description", page.document.subject);
    append_meta(page, "author", page.document.author);
    append_meta(page, "dcterms.issued", page.document.issued);
    page.html += "<style>\n" + html_style(page) + "</style>\n</head>\n";
}

void append_bar(HtmlPage& page, const std::string& contents_id) {
    page.html += "<header class=\"bar\"><div>\n<p class=\"running\">";
    append_escaped(page, page.document.running_head);
    page.html += "</p>\n<p class=\"marking\">";
    append_escaped(page, page.document.banner);
    page.html += "</p>\n<p><a";
    append_attribute(page, "href", "#" + contents_id);
    page.html += ">Contents</a></p>\n</div></header>\n";
}

// The page of the printed pack on which the section begins; nothing when it is not known.
std::string page_of(const HtmlPage& page, const Section& section) {
    const std::string label = section.bare ? "" : page.layout.label_of(section.anchor);
    return label.empty() ? "" : "page " + label;
}

void append_contents_line(HtmlPage& page, const Section& section) {
    page.html += "<a";
    append_attribute(page, "href", "#" + section.anchor);
    page.html += '>';
    append_escaped(page, section.title);
    page.html += "</a>";
    const std::string label = page_of(page, section);
    if (!label.empty()) {
        page.html += " <span class=\"page\">";
        append_escaped(page, label);
        page.html += "</span>";
    }
}

// The sections below one of level 1, from `begin` up to `end`, folded away.
void append_contents_below(HtmlPage& page, const Section& above, std::size_t begin,
                           std::size_t end) {
    if (begin == end) {
        return;
    }
    page.html +=
        "\n<details><summary>All " + std::to_string(end - begin) + "<span class=\"unseen\"> under ";
    append_escaped(page, above.title);
    page.html += "</span></summary>\n<ul>\n";
    for (std::size_t index = begin; index < end; ++index) {
        page.html += "<li>";
        append_contents_line(page, page.document.sections[index]);
        page.html += "</li>\n";
    }
    page.html += "</ul>\n</details>\n";
}

void append_contents(HtmlPage& page, const std::string& id) {
    const std::vector<Section>& sections = page.document.sections;
    page.html += "<nav";
    append_attribute(page, "aria-labelledby", id);
    page.html += ">\n<details open>\n<summary><h2";
    append_attribute(page, "id", id);
    page.html += ">Contents</h2></summary>\n<ul>\n";
    std::size_t at = first_after_cover(page.document);
    while (at < sections.size()) {
        std::size_t end = at + 1;
        while (end < sections.size() && sections[end].level > 1) {
            ++end;
        }
        page.html += "<li>";
        append_contents_line(page, sections[at]);
        append_contents_below(page, sections[at], at + 1, end);
        page.html += "</li>\n";
        at = end;
    }
    page.html += "</ul>\n</details>\n</nav>\n";
}

void append_folio(HtmlPage& page, const Section& section) {
    const std::string label = page_of(page, section);
    if (!label.empty()) {
        page.html += "<p class=\"folio\">";
        append_escaped(page, label);
        page.html += "</p>\n";
    }
}

// The heading's own anchor where that can be its id.
std::string heading_id(HtmlPage& page, const Heading& heading) {
    if (!heading.anchor.empty() && page.ids.insert(heading.anchor).second) {
        return heading.anchor;
    }
    return new_id(page, "heading");
}

// "Phase: Primary", each on a line of its own, for the script.
void append_traits(HtmlPage& page, const Section& section) {
    std::string traits;
    for (const Trait& trait : section.traits) {
        traits += (traits.empty() ? "" : "\n") + trait.name + ": " + trait.value;
    }
    if (!traits.empty()) {
        append_attribute(page, "data-traits", traits);
    }
}

void append_section(HtmlPage& page, const Section& section, std::string_view look) {
    const Heading* opening = opening_of(section);
    page.section = &section;
    page.html += "<section";
    append_attribute(page, "class", std::string(look) + (section.landscape ? " landscape" : ""));
    append_anchor(page, section.anchor);
    append_traits(page, section);
    if (opening == nullptr) {
        append_attribute(page, "aria-label", section.title);
        page.html += ">\n";
        append_folio(page, section);
        append_blocks(page, section.blocks);
    } else {
        const std::string id = heading_id(page, *opening);
        append_attribute(page, "aria-labelledby", id);
        page.html += ">\n";
        append_folio(page, section);
        append_heading(page, *opening, id);
        append_blocks(page, std::span(section.blocks).subspan(1));
    }
    append_notes(page, section.notes);
    page.html += "</section>\n";
}

// Decoration: the council's name stands in words.
void append_logo(HtmlPage& page) {
    if (page.theme.logo == nullptr) {
        return;
    }
    page.html += "<img class=\"logo\" alt=\"\"";
    append_attribute(page, "width", std::to_string(page.theme.logo->width));
    append_attribute(page, "height", std::to_string(page.theme.logo->height));
    append_attribute(
        page, "src",
        "data:" + page.theme.logo->media_type + ";base64," + base64(page.theme.logo->file));
    page.html += ">\n";
}

// The document's title: the heading of the cover, or else its own.
void append_opening(HtmlPage& page) {
    page.heading_shift = 0;
    append_logo(page);
    if (has_cover(page.document)) {
        append_section(page, page.document.sections.front(), "cover");
    } else {
        append_heading(page, {1, {Words{page.document.title}}, ""}, "");
    }
}

void append_body(HtmlPage& page) {
    const std::vector<Section>& sections = page.document.sections;
    const std::size_t first = first_after_cover(page.document);
    const std::string contents_id = new_id(page, "contents");
    page.html += "<body>\n";
    if (first < sections.size()) {
        page.html += "<a class=\"skip\"";
        append_attribute(page, "href", "#" + sections[first].anchor);
        page.html += ">Skip the contents</a>\n";
    }
    append_bar(page, contents_id);
    page.html += "<main>\n";
    append_opening(page);
    append_contents(page, contents_id);
    page.heading_level = 2;
    for (std::size_t index = first; index < sections.size(); ++index) {
        page.heading_shift = sections[index].level;
        append_section(page, sections[index], sections[index].level > 1 ? "under" : "part");
    }
    page.html += "</main>\n<footer>\n<p>";
    append_escaped(page, page.document.running_head);
    page.html += "</p>\n<p>";
    append_escaped(page, page.document.banner);
    page.html += "</p>\n</footer>\n<script type=\"module\">";
    page.html += html_script();
    page.html += "</script>\n</body>\n";
}

}  // namespace

std::string write_html(const Document& document, const Layout& layout, const Theme& theme) {
    HtmlPage page(document, layout, theme);
    append_body(page);
    // Only now is it known which looks its drawings have.
    const std::string body = std::move(page.html);
    page.html = "<!DOCTYPE html>\n<html";
    append_attribute(page, "lang", document.language);
    page.html += ">\n";
    append_head(page);
    return page.html + body + "</html>\n";
}

}  // namespace clinic
