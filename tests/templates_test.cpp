// Wording, order and columns live in the templates alone: the program is the same file before and
// after.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

namespace fs = std::filesystem;

namespace {

struct Both {
    std::string html;
    // The structure of the PDF with its words.
    std::string pdf;
};

// The program installed in a folder of its own, as `bin/clinic` with its `share/clinic`.
void install(const fs::path& folder) {
    fs::create_directories(folder / "bin");
    fs::copy_file(CLINIC_PROGRAM, folder / "bin/clinic");
    const fs::path share = folder / "share/clinic";
    const fs::path resources = CLINIC_RESOURCES;
    for (const char* part : {"templates", "data/england", "data/starter", "fonts"}) {
        copy_folder(fs::canonical(resources / part), share / part);
    }
    fs::copy_file(resources / "sRGB.icc", share / "sRGB.icc");
}

Both build(const fs::path& folder) {
    const Ran ran = run_tool({(folder / "bin/clinic").string(), "build", "x"}, {folder, {}});
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    const fs::path out = folder / "out/x/2016-summer/members";
    return {read_whole_file(out / "clinic.html"),
            read_pdf_facts(read_whole_file(out / "clinic.pdf")).tree};
}

bool before(const std::string& text, const std::string& first, const std::string& second) {
    const std::size_t one = text.find(first);
    const std::size_t two = text.find(second);
    REQUIRE(one != std::string::npos);
    REQUIRE(two != std::string::npos);
    return one < two;
}

}  // namespace

TEST_CASE("a changed heading and two swapped columns change PDF and HTML alike") {
    const TemporaryFolder here;
    install(here.path());
    REQUIRE(
        run_tool({(here.path() / "bin/clinic").string(), "new", "example", "x", "--schools", "3"},
                 {here.path(), {}})
            .exit_code == 0);
    const Both was = build(here.path());
    CHECK(before(was.html, ">LA last<", ">LA now<"));
    CHECK(before(was.pdf, "[LA last]", "[LA now]"));

    const fs::path templates = here.path() / "share/clinic/templates/clinic";
    replace_in_file(templates / "overview.md", "What members should know", "Read this first");
    replace_in_file(templates / "rag.md", "LA last | LA now", "LA now | LA last");
    const std::string last = "{{ row.category.was as letter if row.category.was or \"–\" }}";
    const std::string now = "{{ row.category as letter or \"not recorded\" }}";
    replace_in_file(templates / "rag.md", last + " | " + now, now + " | " + last);

    const Both is = build(here.path());
    CHECK(was.html.find("Read this first") == std::string::npos);
    CHECK(is.html.find("Read this first") != std::string::npos);
    CHECK(is.pdf.find("[Read this first]") != std::string::npos);
    CHECK(is.html.find("What members should know") == std::string::npos);
    CHECK(is.pdf.find("What members should know") == std::string::npos);
    CHECK(before(is.html, ">LA now<", ">LA last<"));
    CHECK(before(is.pdf, "[LA now]", "[LA last]"));
}
