#include "support/pdf_order.hpp"

#include "support/pdf_meaning.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points by which what follows may stand higher: signs in a line, raised figures, taller letters.
constexpr double kSlack = 6;
constexpr double kMostSlack = 8;

std::string shortened(const std::string& words) {
    return words.size() <= 40 ? words : words.substr(0, 40) + "…";
}

class OrderCheck {
public:
    OrderCheck(const PdfTree& tree, const std::vector<PdfPage>& pages)
        : tree_(tree), pages_(pages) {}

    Faults check() {
        if (!tree_.elements.empty()) {
            walk(0);
        }
        return std::move(faults_);
    }

private:
    using Places = std::map<std::size_t, PdfBox>;

    // Where all that the element holds stands; its parts are compared on the way.
    Places walk(int index) {
        const PdfElement& element = tree_.elements[static_cast<std::size_t>(index)];
        // A note is read where it is referred to and stands at the foot; a list of contents is read
        // down its columns and drawn across them.
        const bool is_elsewhere = element.type == "Note" || element.type == "TOC";
        elsewhere_ += is_elsewhere ? 1 : 0;
        const Places all = walk_inside(element);
        elsewhere_ -= is_elsewhere ? 1 : 0;
        return element.type == "Note" ? Places{} : all;
    }

    Places walk_inside(const PdfElement& element) {
        Places all;
        Places before;
        for (const PdfKid& kid : element.kids) {
            Places now;
            for (const auto& [page, number] : kid.content) {
                check_drawn_in_order(page, number);
                const auto found = pages_[page].places.find(number);
                if (found != pages_[page].places.end()) {
                    now[page] = found->second;
                }
            }
            if (kid.element != kNoElement) {
                now = walk(kid.element);
                compare(before, now, kid.element);
            }
            for (const auto& [page, box] : now) {
                all[page].add(box);
            }
            before = now.empty() ? before : now;
        }
        return all;
    }

    // Below what came before it, or beside it on the right; on a later page, or on the same one.
    void compare(const Places& before, const Places& now, int element) {
        if (before.empty() || now.empty()) {
            return;
        }
        const std::string words = shortened(all_words(tree_, pages_, element));
        const std::string& type = tree_.elements[static_cast<std::size_t>(element)].type;
        const std::string what = "the " + type + " '" + words + "' ";
        expect(faults_, now.begin()->first >= before.rbegin()->first,
               what + "is read after what stands on a later page");
        const auto same = now.find(before.rbegin()->first);
        if (same == now.end()) {
            return;
        }
        const PdfBox& above = before.rbegin()->second;
        const PdfBox& box = same->second;
        // A raised figure ends higher than its line, the more the larger the type.
        const double slack = std::clamp(0.75 * (box.top - box.bottom), kSlack, kMostSlack);
        const bool is_lower = box.top <= above.top + slack && box.bottom <= above.bottom + slack;
        const bool is_beside = box.left >= above.right - slack;
        expect(faults_, is_lower || is_beside,
               on_page(same->first) + what + "is read after what stands below it");
    }

    void check_drawn_in_order(std::size_t page, int number) {
        if (elsewhere_ > 0) {
            return;
        }
        const auto [last, is_first] = last_.emplace(page, number);
        expect(faults_, is_first || last->second < number,
               on_page(page) + "content " + std::to_string(number) +
                   " is read later than it is drawn");
        last->second = number;
    }

    const PdfTree& tree_;
    const std::vector<PdfPage>& pages_;
    // The number of the content read last on each page.
    std::map<std::size_t, int> last_;
    // So many elements around that are drawn in another order than they are read in.
    int elsewhere_ = 0;
    Faults faults_;
};

}  // namespace

Faults order_faults(const PdfTree& tree, const std::vector<PdfPage>& pages) {
    return OrderCheck(tree, pages).check();
}

}  // namespace clinic
