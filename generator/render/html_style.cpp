#include "render/html_style.hpp"

#include "base/number_text.hpp"
#include "render/html_drawing.hpp"
#include "render/html_parts.hpp"
#include "render/html_words.hpp"
#include "text/characters.hpp"

#include <string_view>
#include <utility>

namespace clinic {

namespace {

// Words as a CSS string. All but plain letters, digits and blanks are written as their numbers, so
// that no word can end the string or the style element.
std::string css_string(std::string_view words) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "\"";
    for (std::size_t at = 0; at < words.size();) {
        const char32_t character = next_character(words, at);
        const bool is_letter =
            (character | 0x20U) >= U'a' && (character | 0x20U) <= U'z' && character < 0x80;
        if (is_letter || character == U' ' || (character >= U'0' && character <= U'9')) {
            text += static_cast<char>(character);
            continue;
        }
        text += '\\';
        for (unsigned shift = 24; shift > 0; shift -= 4) {
            text += kDigits[(character >> (shift - 4)) & 0xFU];
        }
        // Belongs to the number; without it a blank that follows would.
        text += ' ';
    }
    return text + "\"";
}

std::string points(double length) {
    return number_text(length) + "pt";
}

// The colours of a page, by the names that the rules know.
std::string colour_properties(const Theme& theme, bool is_dark) {
    const std::pair<const char*, Color> colours[] = {
        {"ground", {255, 255, 255}}, {"ink", theme.ink},   {"quiet", theme.quiet},
        {"rule", theme.rule},        {"wash", theme.wash}, {"accent", theme.accent},
        {"warning", theme.rag_red},
    };
    std::string properties;
    for (const auto& [name, colour] : colours) {
        properties += "  --" + std::string(name) + ": " +
                      color_text(is_dark ? dark_of(colour) : colour) + ";\n";
    }
    return properties;
}

std::string custom_properties(const Document& document, const Theme& theme) {
    return ":root {\n" + colour_properties(theme, false) +
           "  --banner: " + color_text(theme.accent) + ";\n  --family: " + families(theme) +
           ";\n  --print-size: " + points(theme.body_size) +
           ";\n  --logo: " + points(theme.logo_height) +
           ";\n  --marking: " + css_string(document.banner) + ";\n}\n" +
           "@media screen and (prefers-color-scheme: dark) {\n:root {\n" +
           colour_properties(theme, true) + "}\n}\n";
}

std::string paper_rules(const Document& document, const Theme& theme) {
    const std::string words = "font: " + points(theme.small_size) + " " + families(theme) +
                              "; color: " + color_text(theme.quiet) + ";";
    return "@page {\n  size: " + points(theme.paper.width) + " " + points(theme.paper.height) +
           ";\n  margin: " + points(theme.margin_top) + " " + points(theme.margin_side) + " " +
           points(theme.margin_bottom) +
           ";\n  @top-left { content: " + css_string(document.running_head) + "; " + words +
           " }\n  @top-right { content: " + css_string(document.banner) + "; " + words +
           " font-weight: 700; }\n}\n" + "@page landscape { size: " + points(theme.paper.height) +
           " " + points(theme.paper.width) + "; }\n" +
           "@page cover { @top-left { content: none; } @top-right { content: none; } }\n";
}

}  // namespace

std::string families(const Theme& theme) {
    return (theme.family.empty() ? "" : css_string(theme.family) + ", ") +
           "Lato, Carlito, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";
}

std::string html_style(const HtmlPage& page) {
    std::string style = custom_properties(page.document, page.theme);
    style += html_screen_rules();
    style += rag_rules(page.theme);
    style += looks_of(page);
    style += paper_rules(page.document, page.theme);
    style += html_print_rules();
    if (page.theme.mono) {
        style += ".logo { filter: grayscale(1); }\n";
    }
    return style;
}

}  // namespace clinic
