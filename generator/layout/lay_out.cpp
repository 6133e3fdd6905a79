#include "layout/lay_out.hpp"

#include "base/parallel.hpp"
#include "document/move_mark.hpp"
#include "layout/blocks.hpp"
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
std::string widest_label(const Document& document) {
    std::string label = "888";
    for (std::size_t sections = 300; sections < document.sections.size(); sections *= 10) {
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
    return cut_pages(std::move(galley), shape);
}

// Where a section's pages and elements begin in the whole.
struct Start {
    std::size_t page = 0;
    std::size_t element = 0;
};

std::vector<Start> starts_of(const std::vector<SectionPages>& sections, Layout& layout) {
    std::vector<Start> starts;
    Start next{0, 1};
    for (const SectionPages& section : sections) {
        starts.push_back(next);
        next.page += section.pages.size();
        next.element += section.elements.size();
    }
    layout.pages.resize(next.page);
    layout.elements.resize(next.element);
    return starts;
}

void add_anchors(const Document& document, const std::vector<SectionPages>& sections,
                 const std::vector<Start>& starts, Layout& layout) {
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section& section = document.sections[i];
        if (!section.anchor.empty()) {
            layout.anchors.try_emplace(section.anchor, Target{starts[i].page, 0});
        }
        layout.bookmarks.push_back({section.level, section.title, section.anchor});
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
        page = std::move(section.pages[i]);
        page.label = std::to_string(start.page + i + 1);
        for (PlacedMark& placed : page.marks) {
            placed.element += placed.element == kArtifact ? 0 : shift;
        }
        for (LinkArea& link : page.links) {
            link.element += shift;
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

void print_label(const PageOfReference& wanted, const Start& start, Layout& layout,
                 const TextMeasure& measure) {
    const Reference& reference = wanted.reference;
    const auto found = layout.anchors.find(*reference.anchor);
    Page& page = layout.pages[start.page + wanted.page];
    PlacedMark& placed = page.marks[reference.mark];
    auto& text = std::get<TextMark>(placed.mark);
    text.words = found == layout.anchors.end() ? std::string(kNoPage)
                                               : std::to_string(found->second.page + 1);
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
}

}  // namespace

Layout lay_out(const Document& document, const Theme& theme, const TextMeasure& measure, int jobs) {
    const Setting setting{document, theme, measure, widest_label(document)};
    std::vector<SectionPages> sections(document.sections.size());
    for_each_index(sections.size(), jobs, [&](std::size_t i) {
        sections[i] = set_section(document.sections[i], setting);
    });
    Layout layout;
    const std::vector<Start> starts = starts_of(sections, layout);
    add_anchors(document, sections, starts, layout);
    // From here on every anchor has its page.
    for_each_index(sections.size(), jobs, [&](std::size_t i) {
        join(sections[i], starts[i], layout);
        for (const PageOfReference& reference : sections[i].references) {
            print_label(reference, starts[i], layout, measure);
        }
        std::set<int> moved;
        for (std::size_t at = 0; at < sections[i].pages.size(); ++at) {
            const std::size_t number = starts[i].page + at;
            Page& page = layout.pages[number];
            add_furniture(page, document.sections[i], layout.pages.size(), setting);
            move_from_binding(page, number % 2 == 0 ? theme.binding : -theme.binding, moved,
                              layout);
        }
    });
    return layout;
}

}  // namespace clinic
