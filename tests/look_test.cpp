// The council's own look, large print and print without colour, as users ask for them.
#include "base/hash.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <regex>

using namespace clinic;

namespace {

namespace fs = std::filesystem;

// A PNG of 2 by 1 pixels: dark blue, and orange that half covers.
constexpr std::string_view kLogo =
    "89504e470d0a1a0a0000000d4948445200000002000000010806000000f4227f8a000000114944415478da6310"
    "72cefdff69a349030010ba04197d0938c30000000049454e44ae426082";

std::string logo_bytes() {
    std::string bytes;
    for (std::size_t at = 0; at < kLogo.size(); at += 2) {
        bytes += static_cast<char>(std::stoi(std::string(kLogo.substr(at, 2)), nullptr, 16));
    }
    return bytes;
}

struct Council {
    TemporaryFolder folder;
    RunOptions here{folder.path(), {}};

    Council() {
        REQUIRE(run_program({"new", "example", "x", "--schools", "6"}, here).exit_code == 0);
        fs::create_directories(look());
    }

    fs::path look() const { return folder.path() / "x" / "look"; }

    void write_look(const std::string& yaml) const { write_whole_file(look() / "look.yaml", yaml); }

    std::string made(const std::string& file) const {
        return read_whole_file(folder.path() / "out/x/2016-summer/members" / file);
    }
};

}  // namespace

TEST_CASE("a council's look that could not be read or printed is refused, every mistake at once") {
    const Council council;
    council.write_look(
        "accent: \"#FFDD00\"\nquiet: \"#999999\"\nseries: [\"#12436D\", \"#28A197\", \"#801650\", "
        "\"#F0C0A0\"]\nbinding: 25\nlogo: crest.png\npaper: A44\nbodyy: 10\n");
    const Ran ran = run_program({"check", "x"}, council.here);
    CHECK(ran.exit_code == 1);
    CHECK(
        ran.messages ==
        R"(x/look/look.yaml:1:9: error: 'accent' on white has a contrast of 1.3 to 1 [out-of-range]
  1 | accent: "#FFDD00"
    |         ^^^^^^^^^
  hint: it needs at least 4.5 to 1 (WCAG 2.2): a darker colour
x/look/look.yaml:1:9: error: 'accent' on the wash has a contrast of 1.2 to 1 [out-of-range]
  1 | accent: "#FFDD00"
    |         ^^^^^^^^^
  hint: it needs at least 4.5 to 1 (WCAG 2.2): a darker colour
x/look/look.yaml:2:8: error: 'quiet' on white has a contrast of 2.8 to 1 [out-of-range]
  2 | quiet: "#999999"
    |        ^^^^^^^^^
  hint: it needs at least 4.5 to 1 (WCAG 2.2): a darker colour
x/look/look.yaml:2:8: error: 'quiet' on the wash has a contrast of 2.5 to 1 [out-of-range]
  2 | quiet: "#999999"
    |        ^^^^^^^^^
  hint: it needs at least 4.5 to 1 (WCAG 2.2): a darker colour
x/look/look.yaml:3:9: error: 'series' on white (the fourth) has a contrast of 1.6 to 1 [out-of-range]
  3 | series: ["#12436D", "#28A197", "#801650", "#F0C0A0"]
    |         ^
  hint: it needs at least 3 to 1 (WCAG 2.2): a darker colour
x/look/look.yaml:4:10: error: 'binding' is 25 and leaves 17 points at the outer edge [out-of-range]
  4 | binding: 25
    |          ^^
  hint: printers need 24: a wider 'side' or less 'binding'
x/look/look.yaml:5:7: error: there is no file 'crest.png' beside this one [missing-file]
  5 | logo: crest.png
    |       ^^^^^^^^^
  hint: save the logo there as a PNG
x/look/look.yaml:6:8: error: 'A44' is no paper [wrong-type]
  6 | paper: A44
    |        ^^^
  hint: did you mean 'A4'?
x/look/look.yaml:7:1: error: 'bodyy' is not known here [unknown-field]
  7 | bodyy: 10
    | ^^^^^
  hint: did you mean 'body'?
9 remarks, 9 of them errors; nothing was written
)");
    CHECK(run_program({"build", "x"}, council.here).exit_code == 1);
}

TEST_CASE("a logo that is no picture is told, not shown") {
    const Council council;
    council.write_look("logo: logo.png\n");
    write_whole_file(council.look() / "logo.png", "GIF89a");
    const Ran ran = run_program({"build", "x"}, council.here);
    CHECK(ran.exit_code == 1);
    CHECK(
        ran.messages ==
        R"(x/look/look.yaml:1:7: error: 'logo.png' is no PNG of at most 4000 pixels a side [wrong-type]
  1 | logo: logo.png
    |       ^^^^^^^^
  hint: save the logo as a PNG
1 error; nothing was written
)");
}

TEST_CASE("a logo stands on the cover, and pages move from the edge where they are bound") {
    const Council council;
    council.write_look("logo: logo.png\nbinding: 10\n");
    write_whole_file(council.look() / "logo.png", logo_bytes());
    REQUIRE(run_program({"build", "x"}, council.here).exit_code == 0);
    CHECK(read_pdf_facts(council.made("clinic.pdf")).faults == std::vector<std::string>{});
    CHECK(council.made("clinic.html").find("<img class=\"logo\" alt=\"\"") != std::string::npos);
    CHECK(council.made("manifest.json").find(sha256_hex(logo_bytes())) != std::string::npos);
    const std::string pages =
        run_program({"build", "x", "--stop-after", "pages"}, council.here).out;
    // 48 points high, twice as wide; 42 points from the right, 10 nearer to the edge on a front.
    CHECK(pages.find("  picture 467.276,32 size 96x48\n") != std::string::npos);
    // Rules of the running heads of a back and a front.
    CHECK(pages.find("line 32,40 to 543.276,40") != std::string::npos);
    CHECK(pages.find("line 52,40 to 563.276,40") != std::string::npos);
}

TEST_CASE("half a typeface is told") {
    const Council council;
    write_whole_file(council.look() / "regular.ttf", "x");
    write_whole_file(council.look() / "bold.ttf", "x");
    const Ran ran = run_program({"check", "x"}, council.here);
    CHECK(ran.exit_code == 1);
    CHECK(ran.messages ==
          "x/look/italic.ttf: error: this face of the council's typeface is not there "
          "[missing-file]\n  hint: regular.ttf, bold.ttf and italic.ttf belong together\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a typeface that is none is told by check, face by face") {
    const Council council;
    for (const char* face : {"regular.ttf", "bold.ttf", "italic.ttf"}) {
        write_whole_file(council.look() / face, "hello");
    }
    const Ran ran = run_program({"check", "x"}, council.here);
    CHECK(ran.exit_code == 1);
    CHECK(ran.messages.find("3 of them errors; nothing was written") != std::string::npos);
    CHECK(ran.messages.find("x/look/bold.ttf: error: this is no typeface, or has no letters") !=
          std::string::npos);
}

TEST_CASE("large print has no words below 16 points, and says where the others read") {
    const Council council;
    REQUIRE(run_program({"build", "x", "--large-print"}, council.here).exit_code == 0);
    const PdfFacts facts = read_pdf_facts(council.made("clinic-large-print.pdf"));
    CHECK(facts.faults == std::vector<std::string>{});
    const std::string pages =
        run_program({"build", "x", "--large-print", "--stop-after", "pages"}, council.here).out;
    CHECK(pages.find("Usual print: 1") != std::string::npos);
    // Letters in signs and the figures of notes are marks, not words.
    const std::regex text("text \\S+ \\w+ (\\S+) #\\w+ (.*)");
    const std::regex mark("[RAG]|[0-9]+");
    int texts = 0;
    for (std::sregex_iterator at(pages.begin(), pages.end(), text), end; at != end; ++at) {
        if (!std::regex_match((*at)[2].str(), mark)) {
            INFO(at->str());
            CHECK(std::stod((*at)[1]) >= 16);
            ++texts;
        }
    }
    CHECK(texts > 1000);
}

TEST_CASE("print without colour has none at all") {
    const Council council;
    REQUIRE(run_program({"build", "x", "--mono"}, council.here).exit_code == 0);
    CHECK(read_pdf_facts(council.made("clinic-mono.pdf")).faults == std::vector<std::string>{});
    const std::string html = council.made("clinic-mono.html");
    const std::regex colour("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\\b");
    int colours = 0;
    for (std::sregex_iterator at(html.begin(), html.end(), colour), end; at != end; ++at) {
        INFO(at->str());
        CHECK(((*at)[1] == (*at)[2] && (*at)[2] == (*at)[3]));
        ++colours;
    }
    CHECK(colours > 20);
    CHECK(html.find("<details") != std::string::npos);
}
