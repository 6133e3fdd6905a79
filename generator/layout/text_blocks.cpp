// Headings, paragraphs, lists and callouts.
#include "layout/blocks.hpp"
#include "layout/labels.hpp"
#include "layout/set_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
struct HeadingLook {
    Role role;
    double before;
    double after;
};

// By level.
constexpr HeadingLook kHeadings[] = {{Role::H1, 0, 9}, {Role::H2, 16, 5}, {Role::H3, 11, 3}};

// A cover's title: its type as a share of a heading's, and the bar above it.
constexpr double kTitleSize = 1.7;
constexpr Size kTitleBar{64, 5};
constexpr double kTitleBarGap = 14;

constexpr double kParagraphAfter = 5;
// A lead paragraph's type, as a share of the body's.
constexpr double kLeadSize = 1.2;
// Words of a cover are larger by this factor.
constexpr double kCoverSize = 1.2;
constexpr double kCoverLeadAfter = 22;
constexpr double kQuestionBar = 2;
constexpr double kQuestionIndent = 10;

constexpr double kItemIndent = 13;
// In narrow lanes an item steps in by this share of the lane, so that deep lists still fit.
constexpr double kItemShare = 0.12;
constexpr double kLabelGap = 4;
constexpr double kItemAfter = 3;
constexpr double kNarrowestLane = 12;

constexpr double kCalloutBefore = 9;
constexpr double kCalloutBar = 3;
constexpr double kCalloutIndent = 12;
constexpr double kCalloutPadding = 7;
// How much of the amber stays in the ground of a warning.
constexpr double kWarningTint = 0.16;

Color tint(const Color& color, double share) {
    const auto mixed = [share](int part) {
        return static_cast<int>(255 - share * (255 - part) + 0.5);
    };
    return {mixed(color.red), mixed(color.green), mixed(color.blue)};
}

// Words that are strong from first to last introduce what follows, as a heading does.
bool leads_in(const Inlines& words) {
    return std::all_of(words.begin(), words.end(), [](const Inline& one) {
        const auto* plain = std::get_if<Words>(&one);
        return plain != nullptr && plain->strong;
    });
}

Type paragraph_type(ParagraphLook look, const Theme& theme) {
    switch (look) {
        case ParagraphLook::Lead:
            return {Face::Regular, kLeadSize * theme.body_size, theme.ink};
        case ParagraphLook::Small:
            return {Face::Regular, theme.small_size, theme.quiet};
        case ParagraphLook::Question:
            return {Face::Italic, theme.body_size, theme.ink};
        case ParagraphLook::Plain:
            break;
    }
    return {Face::Regular, theme.body_size, theme.ink};
}

// From here on slabs stand in a new frame. Returns the frame that stood before.
int open_frame(Frame frame, Galley& galley) {
    const int outer = galley.frame;
    frame.parent = outer;
    galley.frames.push_back(std::move(frame));
    galley.frame = static_cast<int>(galley.frames.size()) - 1;
    return outer;
}

Lane indented(const Lane& lane, double indent) {
    const double step = std::min(indent, std::max(lane.width - kNarrowestLane, 0.0));
    return {lane.left + step, lane.width - step, lane.parent};
}

void set_item(const ListItem& item, const std::string& label, const Lane& lane, Galley& galley) {
    const Theme& theme = galley.setting.theme;
    const Type type{Face::Regular, theme.body_size, theme.ink};
    Runs runs = measure_words(label, type, galley.setting);
    const double needed = std::min(kItemIndent, kItemShare * lane.width);
    Lane body = indented(lane, std::max(needed, extent_of(runs).most + kLabelGap));
    const int element = add_element(galley, Role::ListItem, lane.parent);
    const int label_element = add_element(galley, Role::Label, element);
    tag_runs(runs, label_element, galley.setting, galley.elements);
    body.parent = add_element(galley, Role::ListBody, element);
    const std::size_t first = galley.slabs.size();
    set_blocks(item.blocks, body, galley);
    if (galley.slabs.size() == first) {
        add_slab(galley, 0).height = theme.leading * type.size;
    }
    put_label(runs, lane, first, galley);
    galley.gap = kItemAfter;
}

// Keeps the padding with the lines that it pads.
void add_padding(double before, Galley& galley) {
    if (before == 0) {
        galley.slabs.back().keep_with_next = true;
    }
    Slab& padding = add_slab(galley, before);
    padding.height = kCalloutPadding;
    padding.keep_with_next = before > 0;
}

void add_title_bar(const Lane& lane, Galley& galley) {
    Slab& slab = add_slab(galley, 0);
    slab.height = kTitleBar.height + kTitleBarGap;
    slab.keep_with_next = true;
    add_artifact(slab, BoxMark{{lane.left, 0}, kTitleBar, {galley.setting.theme.accent}, {}});
}

}  // namespace

void set_block(const Heading& heading, const Lane& lane, Galley& galley) {
    const Theme& theme = galley.setting.theme;
    const std::size_t level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3)) - 1;
    const Color color = level == 2 ? theme.ink : theme.accent;
    const HeadingLook& look = kHeadings[level];
    if (!heading.anchor.empty()) {
        galley.anchors.push_back(&heading.anchor);
    }
    const bool is_title = galley.is_cover && level == 0;
    const double size = theme.heading_sizes[level] * (is_title ? kTitleSize : 1);
    Runs runs = measure_runs(heading.words, {Face::Bold, size, color}, galley.setting);
    if (is_title) {
        add_title_bar(lane, galley);
    }
    set_lines(std::move(runs), {look.role, look.before, look.after, true}, lane, galley);
}

void set_block(const Paragraph& paragraph, const Lane& lane, Galley& galley) {
    const Theme& theme = galley.setting.theme;
    Type type = paragraph_type(paragraph.look, theme);
    type.size *= galley.is_cover ? kCoverSize : 1;
    Runs runs = measure_runs(paragraph.words, type, galley.setting);
    const bool leads_cover = galley.is_cover && paragraph.look == ParagraphLook::Lead;
    const LinesLook look{Role::Paragraph, 0, leads_cover ? kCoverLeadAfter : kParagraphAfter,
                         leads_in(paragraph.words)};
    if (paragraph.look != ParagraphLook::Question) {
        set_lines(std::move(runs), look, lane, galley);
        return;
    }
    const int outer =
        open_frame({-1, lane.left, kQuestionBar, {}, {theme.accent}, kQuestionBar}, galley);
    set_lines(std::move(runs), look, indented(lane, kQuestionIndent), galley);
    galley.frame = outer;
}

void set_block(const List& list, const Lane& lane, Galley& galley) {
    if (list.items.empty()) {
        return;
    }
    Lane items = lane;
    items.parent = add_element(galley, Role::List, lane.parent);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        set_item(list.items[i], list.numbered ? std::to_string(i + 1) + "." : "•", items, galley);
    }
    galley.gap = kParagraphAfter;
}

void set_block(const Callout& callout, const Lane& lane, Galley& galley) {
    const Theme& theme = galley.setting.theme;
    const bool warns = callout.kind == CalloutKind::Warning;
    const Color ground = warns ? tint(theme.rag_amber, kWarningTint) : theme.wash;
    const Color bar = warns ? theme.rag_red : theme.accent;
    const int outer = open_frame({-1, lane.left, lane.width, {ground}, {bar}, kCalloutBar}, galley);
    Lane inner = indented(lane, kCalloutIndent);
    inner.width = std::max(inner.width - kCalloutIndent, kNarrowestLane);
    inner.parent = add_element(galley, Role::Section, lane.parent);
    add_padding(kCalloutBefore, galley);
    set_blocks(callout.blocks, inner, galley);
    galley.gap = 0;
    add_padding(0, galley);
    galley.frame = outer;
    galley.gap = kCalloutBefore;
}

}  // namespace clinic
