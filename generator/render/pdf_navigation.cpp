#include "render/pdf_navigation.hpp"

#include "base/number_text.hpp"
#include "render/pdf_links.hpp"

#include <algorithm>
#include <optional>

namespace clinic {

namespace {

constexpr int kNone = -1;

// A bookmark among its relations, each an index or none.
struct Branch {
    int parent = kNone;
    int previous = kNone;
    int next = kNone;
    int first = kNone;
    int last = kNone;
    int children = 0;
};

struct Outline {
    std::vector<Branch> branches;
    // Stands for the whole: the parent of the first level.
    Branch root;

    Branch& at(int index) {
        return index == kNone ? root : branches[static_cast<std::size_t>(index)];
    }
};

Outline outline_of(const std::vector<Bookmark>& bookmarks) {
    Outline outline;
    outline.branches.resize(bookmarks.size());
    // The bookmark last seen on each level.
    std::vector<int> above;
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const auto level = static_cast<std::size_t>(std::max(bookmarks[i].level, 1));
        above.resize(std::min(above.size(), level - 1));
        const int index = static_cast<int>(i);
        const int parent_index = above.empty() ? kNone : above.back();
        Branch& branch = outline.at(index);
        Branch& parent = outline.at(parent_index);
        branch.parent = parent_index;
        branch.previous = parent.last;
        if (parent.last == kNone) {
            parent.first = index;
        } else {
            outline.at(parent.last).next = index;
        }
        parent.last = index;
        ++parent.children;
        above.push_back(index);
    }
    return outline;
}

class OutlineWriter {
public:
    OutlineWriter(PdfFile& file, const Layout& layout)
        : file_(file),
          layout_(layout),
          outline_(outline_of(layout.bookmarks)),
          root_(file.reserve()),
          first_(file.reserve(layout.bookmarks.size())) {}

    void write() {
        for (std::size_t i = 0; i < layout_.bookmarks.size(); ++i) {
            write_bookmark(i);
        }
        std::string entries = "/Type /Outlines ";
        put_relation(entries, "First", outline_.root.first);
        put_relation(entries, "Last", outline_.root.last);
        put_entry(entries, "Count", outline_.root.children);
        file_.add_entries(root_, entries);
        std::string entry = "/PageMode /UseOutlines ";
        put_entry(entry, "Outlines", root_);
        file_.add_entries(file_.catalog(), entry);
    }

private:
    PdfRef ref(int index) const { return {first_.number + index}; }

    void put_relation(std::string& entries, std::string_view key, int index) const {
        if (index != kNone) {
            put_entry(entries, key, ref(index));
        }
    }

    void write_bookmark(std::size_t index) {
        const Bookmark& bookmark = layout_.bookmarks[index];
        const Branch& branch = outline_.branches[index];
        std::string entries = "/Title ";
        put_words(entries, bookmark.title);
        entries += ' ';
        put_entry(entries, "Parent", branch.parent == kNone ? root_ : ref(branch.parent));
        put_relation(entries, "Prev", branch.previous);
        put_relation(entries, "Next", branch.next);
        put_relation(entries, "First", branch.first);
        put_relation(entries, "Last", branch.last);
        if (branch.children > 0) {
            // Below zero: folded.
            put_entry(entries, "Count", -branch.children);
        }
        const std::string destination = destination_of(file_, layout_, bookmark.anchor);
        if (!destination.empty()) {
            entries += "/Dest " + destination + " ";
        }
        file_.add_entries(ref(static_cast<int>(index)), entries);
    }

    PdfFile& file_;
    const Layout& layout_;
    Outline outline_;
    PdfRef root_;
    PdfRef first_;
};

// A label that PDF can count on from; others are written out, page by page.
std::optional<int> number_of(const std::string& label) {
    const std::optional<int> number = whole_number_from(label);
    const bool is_plain = number && *number > 0 && number_text(*number, 0) == label;
    return is_plain ? number : std::nullopt;
}

}  // namespace

void write_bookmarks(PdfFile& file, const Layout& layout) {
    if (!layout.bookmarks.empty()) {
        OutlineWriter(file, layout).write();
    }
}

void write_page_labels(PdfFile& file, const Layout& layout) {
    std::string ranges;
    std::optional<int> expected;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const std::string& label = layout.pages[i].label;
        const std::optional<int> number = number_of(label);
        if (!number || number != expected) {
            put_number(ranges, static_cast<int>(i));
            ranges += " <<";
            if (number) {
                ranges += "/S /D ";
                put_entry(ranges, "St", *number);
            } else {
                ranges += "/P ";
                put_words(ranges, label);
            }
            ranges += ">> ";
        }
        expected = number ? std::optional<int>(*number + 1) : std::nullopt;
    }
    file.add_entries(file.catalog(), "/PageLabels <</Nums [" + ranges + "]>> ");
}

}  // namespace clinic
