#include "layout/outside_pages.hpp"

#include "base/number_text.hpp"
#include "document/move_mark.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points that stay free at the edges of the page: printers cannot reach the sides, and the stamp of
// the pack stands above and below.
constexpr double kSide = 24;
constexpr double kHead = 46;
constexpr double kFoot = 44;
// Large print has larger heads and feet.
constexpr double kRunningShare = 1.2;
// A page of half the size is enlarged so far, as copiers do; not a card or a label.
constexpr double kMostEnlarged = 1.4143;

PlacedOutside place_of_page(const Section& section, std::size_t number, const Size& paper,
                            const Theme& theme) {
    const double stamp = std::max(0.0, kRunningShare * (theme.running_size - 12));
    const double side = kSide + theme.binding;
    const Size room{paper.width - 2 * side, paper.height - kHead - kFoot - 2 * stamp};
    const Size& page = section.outside->pages[number];
    const double scale =
        std::min({room.width / page.width, room.height / page.height, kMostEnlarged});
    const Size size = rounded(Size{page.width * scale, page.height * scale});
    const Spot corner = rounded(Spot{side + (room.width - size.width) / 2,
                                     kHead + stamp + (room.height - size.height) / 2});
    return {section.outside, number, corner, size, 0};
}

// What a page is whose words cannot be read out in order, and who has them.
std::string words_for_page(const Section& section, std::size_t number, const Document& document) {
    const std::string of = number_text(static_cast<double>(section.outside->pages.size()), 0);
    const std::string who = document.author.empty() ? "whoever sent this pack" : document.author;
    return "Page " + number_text(static_cast<double>(number + 1), 0) + " of " + of + " of '" +
           section.title +
           "', as it came from outside: its words are not marked for reading out in order. Ask " +
           who + " for this paper in another form.";
}

}  // namespace

void add_outside_pages(const Section& section, const Setting& setting, SectionPages& pages) {
    if (section.outside == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < section.outside->pages.size(); ++i) {
        const Size& theirs = section.outside->pages[i];
        Size paper = setting.theme.paper;
        if (theirs.width > theirs.height) {
            std::swap(paper.width, paper.height);
        }
        PlacedOutside placed = place_of_page(section, i, paper, setting.theme);
        if (!section.outside->is_tagged) {
            placed.element = static_cast<int>(pages.elements.size());
            Element figure;
            figure.role = Role::Figure;
            figure.parent = 0;
            figure.alternative = words_for_page(section, i, setting.document);
            figure.corner = placed.corner;
            figure.size = placed.size;
            pages.elements.push_back(std::move(figure));
        }
        Page page;
        page.size = paper;
        page.outside = std::move(placed);
        pages.pages.push_back(std::move(page));
    }
}

}  // namespace clinic
