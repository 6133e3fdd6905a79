#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Contents contents_of(int columns, int entries) {
    Contents contents;
    contents.columns = columns;
    for (int i = 1; i <= entries; ++i) {
        const std::string name = "s" + std::to_string(i);
        contents.entries.push_back({"Part " + std::to_string(i), name, i == 2 ? 2 : 1});
    }
    return contents;
}

Layout laid_out(const Contents& contents) {
    std::vector<Section> sections = {section("c", {{contents}})};
    for (const ContentsEntry& entry : contents.entries) {
        sections.push_back(section(entry.anchor, {paragraph(entry.title)}));
    }
    return pages_of(document(std::move(sections)), Theme{});
}

}  // namespace

TEST_CASE("a list of contents prints the page of each section, and leads there") {
    const Layout layout = laid_out(contents_of(1, 2));

    CHECK(words_of(layout)[0] == "Part 1 | 2 | Part 2 | 3");
    std::string links;
    for (const LinkArea& link : layout.pages[0].links) {
        links += link.anchor + " ";
    }
    CHECK(links == "s1 s1 s2 s2 ");
    const std::string text = to_text(layout);
    CHECK(text.find(R"(elements
  0 Document
    1 Sect
      2 TOC
        3 TOCI
          4 Reference
            5 Link alternative "Part 1, page 2"
        6 TOCI
          7 Reference
            8 Link alternative "Part 2, page 3"
    9 Sect
      10 P
)") != std::string::npos);
}

TEST_CASE("two columns are read one after the other") {
    const Layout layout = laid_out(contents_of(2, 3));

    CHECK(words_of(layout)[0] == "Part 1 | 2 | Part 3 | 4 | Part 2 | 3");
    const std::string text = to_text(layout);
    CHECK(text.find("Part 1, page 2") < text.find("Part 2, page 3"));
    CHECK(text.find("Part 2, page 3") < text.find("Part 3, page 4"));
}

TEST_CASE("a list of contents of nothing is nothing") {
    CHECK(words_of(laid_out(contents_of(1, 0))) == std::vector<std::string>{""});
}
