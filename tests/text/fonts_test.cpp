#include "text/fonts.hpp"

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "support/catch.hpp"

#include <set>

namespace clinic {

namespace {

const Fonts& fonts() {
    static const Fonts kFonts{CLINIC_FONTS};
    return kFonts;
}

// The text of the glyphs, each in brackets.
std::string glyph_texts(std::string_view words) {
    std::string texts;
    for (const ShapedWord* word : fonts().shape(Face::Regular, words)) {
        for (const Glyph& glyph : word->glyphs) {
            texts += "[" + glyph.text + "]";
        }
    }
    return texts;
}

}  // namespace

TEST_CASE("width grows with the size of type and with the words") {
    const double ten = fonts().width(Face::Regular, 10, "Thornbury");
    CHECK(ten > 30);
    CHECK(ten < 60);
    CHECK(fonts().width(Face::Regular, 20, "Thornbury") == Approx(2 * ten));
    CHECK(fonts().width(Face::Bold, 10, "Thornbury") > ten);
    CHECK(fonts().width(Face::Regular, 10, "") == 0);
}

TEST_CASE("a line is as wide as its words and blanks together") {
    const double apart = fonts().width(Face::Regular, 9, "Year") +
                         2 * fonts().width(Face::Regular, 9, " ") +
                         fonts().width(Face::Regular, 9, "6");
    CHECK(fonts().width(Face::Regular, 9, "Year  6") == Approx(apart));
}

TEST_CASE("pairs of letters are kerned") {
    const double apart =
        fonts().width(Face::Regular, 100, "A") + fonts().width(Face::Regular, 100, "V");
    CHECK(fonts().width(Face::Regular, 100, "AV") < apart - 1);
}

TEST_CASE("every upright figure has the same width") {
    for (const Face face : {Face::Regular, Face::Bold}) {
        std::set<double> widths;
        for (char digit = '0'; digit <= '9'; ++digit) {
            widths.insert(fonts().width(face, 1000, std::string(1, digit)));
        }
        CHECK(widths.size() == 1);
    }
}

TEST_CASE("each character keeps a glyph of its own") {
    CHECK(glyph_texts("office ffi") == "[o][f][f][i][c][e][ ][f][f][i]");
    CHECK(glyph_texts("£1 Ŵ – é") == "[£][1][ ][Ŵ][ ][–][ ][é]");
}

TEST_CASE("a blank that ends no line is as wide as others, and parts words like them") {
    CHECK(glyph_texts("Year\u00A06") == "[Y][e][a][r][\u00A0][6]");
    CHECK(fonts().width(Face::Regular, 9, "Year\u00A06") ==
          fonts().width(Face::Regular, 9, "Year 6"));
    CHECK(fonts().shape(Face::Regular, "Year\u00A06").size() == 3);
}

TEST_CASE("the hyphen of a parted word looks like one and is none") {
    CHECK(glyph_texts("govern\u00AD") == "[g][o][v][e][r][n][\u00AD]");
    const std::vector<const ShapedWord*> hyphen = fonts().shape(Face::Regular, "\u00AD");
    REQUIRE(hyphen.size() == 1);
    CHECK(hyphen[0]->glyphs[0].glyph == fonts().shape(Face::Regular, "-")[0]->glyphs[0].glyph);
    CHECK(fonts().missing(Face::Regular, "govern\u00AD").empty());
}

TEST_CASE("long words may be parted where English parts them") {
    CHECK(fonts().hyphen_places("safeguarding") == std::vector<std::size_t>{4, 9});
}

TEST_CASE("an accent written apart is joined to its letter") {
    CHECK(glyph_texts("e\u0301") == "[e\u0301]");
    CHECK(fonts().width(Face::Regular, 9, "e\u0301") == fonts().width(Face::Regular, 9, "é"));
}

TEST_CASE("a character that the face lacks is shown as a question mark, and is said") {
    const std::vector<const ShapedWord*> shaped = fonts().shape(Face::Regular, "学");
    REQUIRE(shaped.size() == 1);
    REQUIRE(shaped[0]->glyphs.size() == 1);
    CHECK(shaped[0]->glyphs[0].glyph == fonts().shape(Face::Regular, "?")[0]->glyphs[0].glyph);
    CHECK(shaped[0]->glyphs[0].text == "学");
    CHECK(fonts().missing(Face::Regular, "学 a 校学\t") ==
          std::vector<std::string>{"学", "校", "\t"});
    CHECK(fonts().missing(Face::Bold, "£ – — ‘’ “” • … × ≥ ≤ − Ŵ ł").empty());
}

TEST_CASE("the same word is the same one") {
    CHECK(fonts().shape(Face::Bold, "word")[0] == fonts().shape(Face::Bold, "word")[0]);
}

TEST_CASE("threads measure alike") {
    std::vector<double> widths(400);
    const Fonts fresh{CLINIC_FONTS};
    for_each_index(widths.size(), 4, [&](std::size_t i) {
        widths[i] = fresh.width(Face::Regular, 9, "word" + std::to_string(i % 40));
    });
    for (std::size_t i = 0; i < widths.size(); ++i) {
        REQUIRE(widths[i] == fonts().width(Face::Regular, 9, "word" + std::to_string(i % 40)));
    }
}

TEST_CASE("metrics are those of the face") {
    const FaceMetrics& regular = fonts().metrics(Face::Regular);
    CHECK(regular.name == "Lato-Regular");
    CHECK(regular.ascent > 700);
    CHECK(regular.descent < -100);
    CHECK(regular.cap_height > 600);
    CHECK(regular.cap_height < 800);
    CHECK(regular.box[0] < 0);
    CHECK(regular.box[2] > 1000);
    CHECK(regular.weight == 400);
    CHECK(fonts().metrics(Face::Bold).weight == 700);
    CHECK(fonts().metrics(Face::Italic).italic_angle < 0);
}

TEST_CASE("a subset is small, keeps what was asked for and is always the same") {
    const std::uint32_t letter = fonts().shape(Face::Regular, "Q")[0]->glyphs[0].glyph;
    const FontSubset subset = fonts().subset(Face::Regular, {0, letter});
    CHECK(subset.bytes.size() > 300);
    CHECK(subset.bytes.size() < 4000);
    CHECK(subset.renumbered == std::vector<std::uint32_t>{0, 1});
    CHECK(fonts().subset(Face::Regular, {0, letter}).bytes == subset.bytes);
}

TEST_CASE("a folder without fonts is a failure that names the file") {
    CHECK_THROWS_WITH(Fonts("no/such/folder"),
                      "opening the font no/such/folder/regular.ttf: it cannot be read");
}

}  // namespace clinic
