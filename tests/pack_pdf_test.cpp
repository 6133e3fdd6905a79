// The example's whole pack as PDF, read back by another library and counted against its Document.
#include "support/catch.hpp"
#include "support/example_pack.hpp"
#include "support/pdf_checks.hpp"

#include <set>

using namespace clinic;

namespace {

struct Counts {
    int headings = 0;
    int tables = 0;
    int header_cells = 0;
    int figures = 0;
};

void count(const std::vector<Block>& blocks, Counts& counts);

void count(const Inlines& words, Counts& counts) {
    for (const Inline& word : words) {
        counts.figures += std::holds_alternative<InlineChart>(word) ? 1 : 0;
    }
}

void count(const Heading& heading, Counts& counts) {
    counts.headings += 1;
    count(heading.words, counts);
}

void count(const Paragraph& paragraph, Counts& counts) {
    count(paragraph.words, counts);
}

void count(const List& list, Counts& counts) {
    for (const ListItem& item : list.items) {
        count(item.blocks, counts);
    }
}

void count(const Table& table, Counts& counts) {
    counts.tables += 1;
    count(table.caption, counts);
    counts.header_cells += static_cast<int>(table.columns.size() + table.rows.size());
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
            count(cell.words, counts);
        }
    }
}

void count(const Figure&, Counts& counts) {
    counts.figures += 1;
}

void count(const Details& details, Counts& counts) {
    for (const Detail& detail : details.details) {
        count(detail.words, counts);
    }
}

void count(const Tiles& tiles, Counts& counts) {
    for (const Tile& tile : tiles.tiles) {
        count(tile.figure, counts);
        count(tile.note, counts);
    }
}

void count(const Callout& callout, Counts& counts) {
    count(callout.blocks, counts);
}

// Not on paper.
void count(const Fold&, Counts&) {}

void count(const PageBreak&, Counts&) {}

void count(const Contents&, Counts&) {}

void count(const std::vector<Block>& blocks, Counts& counts) {
    for (const Block& block : blocks) {
        std::visit([&](const auto& kind) { count(kind, counts); }, block.is);
    }
}

Counts counts_of(const Document& document) {
    Counts counts;
    for (const Section& section : document.sections) {
        count(section.blocks, counts);
    }
    return counts;
}

struct Made {
    FinishedPack pack;
    PdfFacts facts;
};

Made make_example(const std::string& council, const std::string& edition) {
    ExamplePack made = make_example_pack(council, edition);
    return {std::move(made.pack), read_pdf_facts(made.pdf)};
}

int of_type(const PdfFacts& facts, const std::string& type) {
    const auto found = facts.elements.find(type);
    return found == facts.elements.end() ? 0 : found->second;
}

}  // namespace

TEST_CASE(
    "the examples' PDFs hold what their Documents say, and nothing that a reader stumbles over") {
    for (const auto& [council, edition] : {std::pair{"nenebridge", "members"},
                                           {"nenebridge", "public"},
                                           {"ashmere", "members"},
                                           {"ashmere", "public"}}) {
        const Made made = make_example(council, edition);
        const Counts counts = counts_of(made.pack.document);
        INFO(council << " " << edition);
        CHECK(made.facts.faults == std::vector<std::string>{});
        CHECK(of_type(made.facts, "H1") + of_type(made.facts, "H2") + of_type(made.facts, "H3") ==
              counts.headings);
        CHECK(of_type(made.facts, "Table") == counts.tables);
        CHECK(of_type(made.facts, "TH") == counts.header_cells);
        CHECK(of_type(made.facts, "Figure") == counts.figures);
        CHECK(counts.figures > 400);
        CHECK(counts.tables > 60);
        CHECK(made.facts.language == "en-GB");
        CHECK(made.facts.title == made.pack.document.title);
        const std::set<std::string> different(made.facts.alternatives.begin(),
                                              made.facts.alternatives.end());
        CHECK(different.size() == made.facts.alternatives.size());
    }
}

TEST_CASE("bookmarks and page labels of the example's PDF follow its sections and pages") {
    const Made made = make_example("nenebridge", "members");
    CHECK(made.facts.bookmarks.size() == made.pack.document.sections.size());
    REQUIRE(made.facts.page_labels.size() == made.pack.layout.pages.size());
    for (std::size_t i = 0; i < made.pack.layout.pages.size(); ++i) {
        CHECK(made.facts.page_labels[i] == made.pack.layout.pages[i].label);
    }
    CHECK(made.facts.links.size() > 77 * 3);
}

TEST_CASE("a page of the example's pack takes less than six kilobytes") {
    const ExamplePack made = make_example_pack("nenebridge", "members");
    CHECK(made.pdf.size() / made.pack.layout.pages.size() < 6 * 1024);
}

TEST_CASE("every page of the examples says that it is fictional") {
    for (const char* council : {"nenebridge", "ashmere"}) {
        const Made made = make_example(council, "public");
        for (const std::string& words : made.facts.page_words) {
            INFO(words.substr(0, 200));
            CHECK((words.find("fictional") != std::string::npos ||
                   words.find("does not exist") != std::string::npos));
        }
    }
}
