#include "layout/lay_out.hpp"

#include "base/parallel.hpp"
#include "document/move_mark.hpp"
#include "layout/blocks.hpp"
#include "layout/outside_pages.hpp"
#include "layout/page_furniture.hpp"
#include "layout/pages.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace clinic {

namespace {

// Printed for an anchor that is nowhere.
constexpr std::string_view kNoPage = "–";

// A guess that holds for up to three pages a section; a longer label is set smaller.
std::string widest_label(const Document& document, const Numbering& numbering) {
    std::string label = "888";
    for (std::size_t sections = 300; sections < document.sections.size() + numbering.before / 3;
         sections *= 10) {
        label += "8";
    }
    return label;
}

PageShape shape_of(const Section& section, const Theme& theme) {
    const Size upright = theme.paper;
    const Size paper = section.landscape ? Size{upright.height, upright.width} : upright;
    const double logo = section.bare && theme.logo ? theme.logo_height : 0;
    return {paper, theme.margin_top + logo, paper.height - theme.margin_bottom, section.bare};
}

// "1" for the first of all pages.
std::string label_of(std::size_t pages_before) {
    return std::to_string(pages_before + 1);
}

SectionPages set_section(const Section& section, const Setting& setting) {
    const PageShape shape = shape_of(section, setting.theme);
    Galley galley{setting};
    galley.page_height = shape.bottom - shape.top;
    galley.is_cover = section.bare;
    galley.left = setting.theme.margin_side;
    galley.width = shape.paper.width - 2 * setting.theme.margin_side;
    galley.notes = &section.notes;
    const Lane lane{galley.left, galley.width, add_element(galley, Role::Section, -1)};
    set_blocks(section.blocks, lane, galley);
    SectionPages pages = cut_pages(std::move(galley), shape);
    add_outside_pages(section, setting, pages);
    return pages;
}

// Where a section's pages and elements begin in the whole.
struct Start {
    std::size_t page = 0;
    std::size_t element = 0;
};

std::vector<Start> starts_of(const Document& document, const std::vector<SectionPages>& sections,
                             const Numbering& numbering, Layout& layout) {
    std::vector<Start> starts;
    Start next{0, 1};
    // Whether a page with so many before it is the back of a sheet.
    const auto is_back = [&](std::size_t before) {
        return numbering.is_double_sided && (numbering.before + before) % 2 == 1;
    };
    for (std::size_t i = 0; i < sections.size(); ++i) {
        next.page += document.sections[i].starts_right && is_back(next.page) ? 1 : 0;
        starts.push_back(next);
        next.page += sections[i].pages.size();
        next.element += sections[i].elements.size();
    }
    layout.pages.resize(next.page + (is_back(next.page) ? 1 : 0));
    layout.elements.resize(next.element);
    return starts;
}

// Pages before a section's own that nothing stands on.
std::size_t blanks_before(std::size_t section, const std::vector<SectionPages>& sections,
                          const std::vector<Start>& starts, const Layout& layout) {
    const std::size_t end = section < starts.size() ? starts[section].page : layout.pages.size();
    return section == 0 ? 0 : end - starts[section - 1].page - sections[section - 1].pages.size();
}

void add_anchors(const Document& document, const std::vector<SectionPages>& sections,
                 const std::vector<Start>& starts, Layout& layout) {
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section& section = document.sections[i];
        if (!section.anchor.empty()) {
            layout.anchors.try_emplace(section.anchor, Target{starts[i].page, 0});
        }
        if (section.outside != nullptr) {
            const std::size_t end = starts[i].page + sections[i].pages.size();
            layout.anchors.try_emplace(first_outside_anchor(section),
                                       Target{end - section.outside->pages.size(), 0});
            layout.anchors.try_emplace(last_outside_anchor(section), Target{end - 1, 0});
        }
        layout.bookmarks.push_back({section.level, section.title, section.anchor});
        for (const Heading* heading : joined_headings(section)) {
            layout.bookmarks.push_back({section.level, title_of(*heading), heading->anchor});
        }
        for (const AnchorPlace& place : sections[i].anchors) {
            layout.anchors.try_emplace(*place.anchor,
                                       Target{starts[i].page + place.target.page, place.target.y});
        }
    }
}

// Pages and elements find their place in the whole; each section writes only its own.
void join(SectionPages& section, const Start& start, Layout& layout) {
    const int shift = static_cast<int>(start.element);
    for (std::size_t i = 0; i < section.elements.size(); ++i) {
        Element& element = section.elements[i];
        element.parent = element.parent < 0 ? 0 : element.parent + shift;
        layout.elements[start.element + i] = std::move(element);
    }
    for (std::size_t i = 0; i < section.pages.size(); ++i) {
        Page& page = layout.pages[start.page + i];
        section.pages[i].label = std::move(page.label);
        page = std::move(section.pages[i]);
        for (PlacedMark& placed : page.marks) {
            placed.element += placed.element == kArtifact ? 0 : shift;
        }
        for (LinkArea& link : page.links) {
            link.element += shift;
        }
        if (page.outside) {
            page.outside->element += shift;
        }
    }
}

// Brings what follows a label on its line as near as its words allow.
void close_up(const Reference& reference, double surplus, Page& page) {
    for (std::size_t i = reference.mark + 1; i < reference.marks_end; ++i) {
        move_mark(page.marks[i].mark, -surplus, 0);
        round_mark(page.marks[i].mark);
    }
    for (std::size_t i = reference.link + 1; i < reference.links_end; ++i) {
        page.links[i].corner.x = rounded(page.links[i].corner.x - surplus);
    }
}

void print_label(const PageOfReference& wanted, const Start& start, std::size_t before,
                 Layout& layout, const TextMeasure& measure) {
    const Reference& reference = wanted.reference;
    const auto found = layout.anchors.find(*reference.anchor);
    Page& page = layout.pages[start.page + wanted.page];
    PlacedMark& placed = page.marks[reference.mark];
    auto& text = std::get<TextMark>(placed.mark);
    text.words = found == layout.anchors.end() ? std::string(kNoPage)
                                               : label_of(before + found->second.page);
    double width = measure.width(text.face, text.size, text.words);
    if (width > reference.width) {
        text.size = rounded(text.size * reference.width / width);
        width = reference.width;
    }
    const double surplus = reference.width - width;
    if (reference.at_end) {
        text.baseline.x = rounded(text.baseline.x + surplus);
    } else {
        close_up(reference, surplus, page);
    }
    LinkArea& area = page.links[reference.link];
    area.corner.x = text.baseline.x;
    area.size.width = rounded(width);
    std::string& alternative =
        layout.elements[static_cast<std::size_t>(placed.element)].alternative;
    alternative += (alternative.empty() ? "page " : ", page ") + text.words;
}

// Sheets are bound on the left: fronts, which have odd numbers, move to the right, backs to the
// left. What reaches over the whole page stays.
void move_from_binding(Page& page, double right, std::set<int>& moved, Layout& layout) {
    for (PlacedMark& placed : page.marks) {
        const auto* box = std::get_if<BoxMark>(&placed.mark);
        if (box == nullptr || box->size.width < page.size.width) {
            move_mark(placed.mark, right, 0);
            round_mark(placed.mark);
        }
        // Only a figure knows where it stands.
        Element* const figure = placed.element == kArtifact
                                    ? nullptr
                                    : &layout.elements[static_cast<std::size_t>(placed.element)];
        if (figure != nullptr && figure->role == Role::Figure &&
            moved.insert(placed.element).second) {
            figure->corner.x = rounded(figure->corner.x + right);
        }
    }
    for (LinkArea& link : page.links) {
        link.corner.x = rounded(link.corner.x + right);
    }
    for (PlacedPicture& placed : page.pictures) {
        placed.corner.x = rounded(placed.corner.x + right);
    }
    if (page.outside) {
        page.outside->corner.x = rounded(page.outside->corner.x + right);
        Element& element = layout.elements[static_cast<std::size_t>(page.outside->element)];
        if (element.role == Role::Figure) {
            element.corner.x = page.outside->corner.x;
        }
    }
}

}  // namespace

Layout lay_out(const Document& document, const Theme& theme, const TextMeasure& measure, int jobs,
               const Numbering& numbering) {
    const Setting setting{document, theme, measure, widest_label(document, numbering)};
    std::vector<SectionPages> sections(document.sections.size());
    for_each_index(sections.size(), jobs, [&](std::size_t i) {
        sections[i] = set_section(document.sections[i], setting);
    });
    Layout layout;
    const std::vector<Start> starts = starts_of(document, sections, numbering, layout);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        layout.pages[i].label = label_of(numbering.before + i);
    }
    add_anchors(document, sections, starts, layout);
    // From here on every anchor has its page.
    const std::size_t total =
        numbering.total > 0 ? numbering.total : numbering.before + layout.pages.size();
    for_each_index(sections.size(), jobs, [&](std::size_t i) {
        join(sections[i], starts[i], layout);
        for (const PageOfReference& reference : sections[i].references) {
            print_label(reference, starts[i], numbering.before, layout, measure);
        }
        std::set<int> moved;
        const std::size_t blanks = blanks_before(i + 1, sections, starts, layout);
        for (std::size_t at = 0; at < sections[i].pages.size() + blanks; ++at) {
            const std::size_t number = starts[i].page + at;
            Page& page = layout.pages[number];
            if (at < sections[i].pages.size()) {
                add_furniture(page, document.sections[i], {at == 0, total}, setting);
            } else {
                page.size = theme.paper;
                add_blank_words(page, setting);
                add_furniture(page, Section{}, {false, total}, setting);
            }
            const bool is_front = (numbering.before + number) % 2 == 0;
            move_from_binding(page, is_front ? theme.binding : -theme.binding, moved, layout);
        }
    });
    return layout;
}

}  // namespace clinic
