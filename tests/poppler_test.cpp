// The packs as poppler reads them: a third library, which many viewers and search engines use.
#include "base/whole_file.hpp"
#include "render/sample_pdf.hpp"
#include "support/block_words.hpp"
#include "support/catch.hpp"
#include "support/example_pack.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <regex>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

// Of each page of a file, in the order of its content.
std::vector<std::string> words_by_poppler(const fs::path& folder, const std::string& file) {
    const Ran ran = run_tool({"pdftotext", "-raw", "-enc", "UTF-8", file, "-"}, {folder, {}});
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    CHECK(ran.messages.empty());
    std::vector<std::string> pages;
    std::size_t from = 0;
    for (std::size_t end = ran.out.find('\f'); end != std::string::npos;
         end = ran.out.find('\f', from)) {
        pages.push_back(squeezed(ran.out.substr(from, end - from)));
        from = end + 1;
    }
    return pages;
}

std::string words_of(const Page& page) {
    std::string words;
    for (const PlacedMark& placed : page.marks) {
        if (const auto* const text = std::get_if<TextMark>(&placed.mark)) {
            words += text->words;
        }
    }
    return squeezed(words);
}

}  // namespace

TEST_CASE("poppler reads the words of every page as they were placed") {
    const TemporaryFolder here;
    for (const char* const council : {"nenebridge", "ashmere"}) {
        const ExamplePack made = make_example_pack(council, "members");
        write_whole_file(here.path() / "pack.pdf", made.pdf);
        const std::vector<std::string> pages = words_by_poppler(here.path(), "pack.pdf");
        REQUIRE(pages.size() == made.pack.layout.pages.size());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            INFO(council << " page " << i + 1);
            CHECK(pages[i] == words_of(made.pack.layout.pages[i]));
        }
    }
}

TEST_CASE("poppler reads the structure with its words, artifacts apart") {
    const TemporaryFolder here;
    write_whole_file(here.path() / "sample.pdf", sample_pdf());
    const Ran ran = run_tool({"pdfinfo", "-struct-text", "sample.pdf"}, {here.path(), {}});
    INFO(ran.messages);
    CHECK(ran.exit_code == 0);
    CHECK(ran.messages.empty());
    // What number an object has is nobody's business.
    CHECK(std::regex_replace(ran.out, std::regex("Object \\d+ 0"), "Object") == R"(Document
  Sect
    H1 (block)
      "Oakfield Primary"
    P (block)
      "See "
      Link (inline)
        "the notes"
        Object
      "that follow."
    H2 (block)
      "Agenda"
    L (block):
       /ListNumbering /Decimal
      LI (block)
        Lbl (block)
          "1."
        LBody (block)
          "Apologies"
      LI (block)
        Lbl (block)
          "2."
        LBody (block)
          "Minutes"
    Table (block)
      Caption
        "Pupils on roll"
      THead
        TR
          TH:
             /Scope /Column
            "School"
          TH:
             /Scope /Column
            "312"
      TBody
        TR
          TH:
             /Scope /Row
            "School"
          TD
            "312"
        TR
          TH:
             /Scope /Row
            "School"
          TD
            "312"
    Figure:
       /BBox [50 442 250 542]
      ""
    P (block)
      Span (inline)
        "A"
      "Attendance"
      "goes on."
    H3 (block)
      "Notes"
    Note <note-00000030> (inline)
      "Provisional figures."
)");
}
