#include "render/found_tables.hpp"

namespace clinic {

namespace {

class TableFinder {
public:
    explicit TableFinder(const Document& document) {
        for (const Section& section : document.sections) {
            next_.section = &section;
            next_.chapter =
                section.level == 1 || next_.chapter == nullptr ? &section : next_.chapter;
            next_.heading.clear();
            next_.before = 0;
            look_into(section.blocks);
        }
    }

    std::vector<FoundTable> found() { return std::move(found_); }

private:
    void look_into(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            std::visit([this](const auto& is) { look_at(is); }, block.is);
        }
    }

    template <class Leaf>
    void look_at(const Leaf&) {}

    void look_at(const Heading& heading) {
        if (heading.level > 1) {
            next_.heading = plain_text(heading.words);
        }
    }

    void look_at(const Table& table) {
        next_.table = &table;
        found_.push_back(next_);
        ++next_.before;
    }

    void look_at(const List& list) {
        for (const ListItem& item : list.items) {
            look_into(item.blocks);
        }
    }

    void look_at(const Callout& callout) { look_into(callout.blocks); }
    void look_at(const Fold& fold) { look_into(fold.blocks); }

    FoundTable next_;
    std::vector<FoundTable> found_;
};

}  // namespace

std::vector<FoundTable> find_tables(const Document& document) {
    return TableFinder(document).found();
}

}  // namespace clinic
