#include "layout/page_furniture.hpp"

#include "document/move_mark.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points, from the top or the bottom edge of the page.
constexpr double kHeadBaseline = 34;
constexpr double kRunningRule = 40;
constexpr double kFootBaseline = 26;
constexpr double kFootGap = 5.6;
constexpr double kCoverBand = 18;
constexpr double kLogoBelow = 14;
constexpr double kCapHeight = 0.72;
// From this size on there is room for one thing at the top of a page: the section's title.
constexpr double kOnlyTitle = 12;
// Words too wide for their room shrink to this share of their size at least.
constexpr double kSmallestShare = 11.0 / 15;
constexpr double kRule = 0.5;
// Between what stands left and what stands right.
constexpr double kGap = 16;
constexpr std::string_view kBlank = "This page is intentionally left blank";
constexpr std::string_view kEllipsis = "…";

// Cuts the end off until the words fit.
std::string shortened(const std::string& words, double room, const TextMark& text,
                      const TextMeasure& measure) {
    std::string cut = words;
    while (!cut.empty()) {
        cut.pop_back();
        while (!cut.empty() && (static_cast<unsigned char>(cut.back()) & 0xC0U) == 0x80U) {
            cut.pop_back();
        }
        if (!cut.empty() && static_cast<unsigned char>(cut.back()) >= 0xC0U) {
            cut.pop_back();
        }
        const std::string shown = cut + std::string(kEllipsis);
        if (measure.width(text.face, text.size, shown) <= room) {
            return shown;
        }
    }
    return cut;
}

// Words too wide for their room get smaller, down to a limit, and are then cut.
void fit(TextMark& text, double room, const TextMeasure& measure) {
    const double width = measure.width(text.face, text.size, text.words);
    if (width <= room) {
        return;
    }
    // Large print is large to its edges.
    const double smallest = text.size < kOnlyTitle ? kSmallestShare * text.size : text.size;
    text.size = std::max(text.size * room / width, smallest);
    if (measure.width(text.face, text.size, text.words) > room) {
        text.words = shortened(text.words, room, text, measure);
    }
}

struct Pair {
    TextMark left;
    TextMark right;
};

// Both on one line; what stands right gets half of it, and what the left does not need.
void add_pair(Pair pair, Page& page, const Setting& setting) {
    const double side = setting.theme.margin_side;
    const double room = page.size.width - 2 * side - kGap;
    const TextMeasure& measure = setting.measure;
    const double left = measure.width(pair.left.face, pair.left.size, pair.left.words);
    fit(pair.right, std::max(room / 2, room - left), measure);
    const double width = measure.width(pair.right.face, pair.right.size, pair.right.words);
    fit(pair.left, room - width, measure);
    pair.right.baseline.x = page.size.width - side - width;
    for (TextMark* text : {&pair.left, &pair.right}) {
        if (!text->words.empty()) {
            Mark mark = std::move(*text);
            round_mark(mark);
            page.marks.push_back({std::move(mark), kArtifact});
        }
    }
}

void add_rule(double y, Page& page, const Theme& theme) {
    Mark mark = LineMark{
        {theme.margin_side, y}, {page.size.width - theme.margin_side, y}, kRule, theme.rule, 0, 0};
    round_mark(mark);
    page.marks.push_back({std::move(mark), kArtifact});
}

// In large print, where the same words stand in the pack that the others have.
std::string head_words(const Section& section, const Setting& setting) {
    if (!section.usual_pages.empty()) {
        return "Usual print: " + section.usual_pages;
    }
    return setting.theme.running_size < kOnlyTitle ? setting.document.running_head : "";
}

// At the top right, below the band.
void add_logo(Page& page, const Theme& theme) {
    if (theme.logo == nullptr) {
        return;
    }
    const double shape =
        static_cast<double>(theme.logo->width) / static_cast<double>(theme.logo->height);
    const double width =
        std::min(theme.logo_height * shape, (page.size.width - 2 * theme.margin_side) / 2);
    const Size size = rounded(Size{width, width / shape});
    const Spot corner{page.size.width - theme.margin_side - size.width, kCoverBand + kLogoBelow};
    page.pictures.push_back({rounded(corner), size, theme.logo});
}

}  // namespace

void add_blank_words(Page& page, const Setting& setting) {
    const Theme& theme = setting.theme;
    TextMark text{{}, Face::Regular, theme.body_size, theme.quiet, std::string(kBlank)};
    const double width = setting.measure.width(text.face, text.size, text.words);
    text.baseline = {(page.size.width - width) / 2, page.size.height / 2};
    Mark mark = std::move(text);
    round_mark(mark);
    page.marks.push_back({std::move(mark), kArtifact});
}

void add_furniture(Page& page, const Section& section, const PageAmong& among,
                   const Setting& setting) {
    const Theme& theme = setting.theme;
    if (section.bare) {
        Mark band = BoxMark{{0, 0}, {page.size.width, kCoverBand}, {theme.accent}, {}};
        round_mark(band);
        page.marks.push_back({std::move(band), kArtifact});
        if (among.opens_section) {
            add_logo(page, theme);
        }
        return;
    }
    const double side = theme.margin_side;
    const double foot = page.size.height - kFootBaseline;
    const double size = theme.running_size;
    const std::string head = head_words(section, setting);
    add_pair({{{side, kHeadBaseline}, Face::Regular, size, theme.quiet, head},
              {{side, kHeadBaseline}, Face::Regular, size, theme.quiet, section.title}},
             page, setting);
    add_rule(kRunningRule, page, theme);
    add_rule(foot - kCapHeight * size - kFootGap, page, theme);
    const std::string number = "Page " + page.label + " of " + std::to_string(among.pages);
    add_pair({{{side, foot}, Face::Bold, theme.running_size, theme.quiet, setting.document.banner},
              {{side, foot}, Face::Regular, theme.running_size, theme.quiet, number}},
             page, setting);
}

}  // namespace clinic
