// Screen and paper say the same: the HTML of a pack held against its PDF, block by block.
#include "render/write_html.hpp"
#include "support/block_words.hpp"
#include "support/catch.hpp"
#include "support/example_pack.hpp"

#include <algorithm>

using namespace clinic;

namespace {

std::string told(const Blocks& blocks, std::size_t index) {
    return index < blocks.size() ? blocks[index].kind + ": " + blocks[index].words : "nothing more";
}

// Where two packs part, and the block before; empty where they say the same.
std::string first_difference(const Blocks& html, const Blocks& pdf) {
    const auto [one, other] = std::ranges::mismatch(html, pdf);
    if (one == html.end() && other == pdf.end()) {
        return "";
    }
    const auto at = static_cast<std::size_t>(one - html.begin());
    return "after  " + (at > 0 ? told(html, at - 1) : "nothing") + "\nHTML   " + told(html, at) +
           "\nPDF    " + told(pdf, at) + "\n";
}

// Both files of a pack.
struct Written {
    std::string html;
    Blocks pdf;
};

Written written(const std::string& council, const std::string& edition) {
    const ExamplePack made = make_example_pack(council, edition);
    return {write_html(made.pack.document, made.pack.layout, made.pack.theme),
            blocks_of_pdf(made.pdf)};
}

// Nothing was passed over that is there to be compared.
void check_all_kinds_are_there(const Blocks& blocks) {
    for (const char* kind : {"part", "heading", "paragraph", "mark", "caption", "cell 1", "cell 2",
                             "figure", "drawn", "entry", "note"}) {
        INFO(kind);
        CHECK(std::ranges::count(blocks, kind, &BlockWords::kind) > 1);
    }
}

// A copy with words put in after the first `opening` of its sections.
std::string with_planted(std::string html, const std::string& opening, const std::string& words) {
    const std::size_t at = html.find(opening, html.find("<section"));
    REQUIRE(at != std::string::npos);
    return html.insert(at + opening.size(), words);
}

}  // namespace

TEST_CASE("the HTML of Nenebridge's members says what the PDF says, block by block") {
    const Written pack = written("nenebridge", "members");
    CHECK(first_difference(blocks_of_html(pack.html), pack.pdf) == "");
    check_all_kinds_are_there(pack.pdf);
}

TEST_CASE("the HTML of Ashmere's public says what the PDF says, and one word more is found") {
    const Written pack = written("ashmere", "public");
    CHECK(first_difference(blocks_of_html(pack.html), pack.pdf) == "");
    check_all_kinds_are_there(pack.pdf);
    for (const char* opening :
         {"</p>\n<h3>", "<p>", "<p class=\"lead\">", "<p class=\"label\">", "<p class=\"figure\">",
          "<li>", "<dt>", "<dd>", "<th scope=\"col\">", "<th scope=\"row\">", "<td>",
          "<figcaption>", "<strong class=\"finding\">", "role=\"img\" aria-label=\"", "</text>",
          "<small>", "page </span>", "aria-label=\"Notes\">\n"}) {
        INFO(opening);
        CHECK(first_difference(blocks_of_html(with_planted(pack.html, opening, "More")),
                               pack.pdf) != "");
    }
}
