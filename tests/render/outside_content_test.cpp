// Pages and types of other people's PDF files, made fit to stand among ours.
#include "render/outside_content.hpp"

#include "render/outside_page.hpp"
#include "render/outside_roles.hpp"
#include "support/catch.hpp"

#include <qpdf/QPDF.hh>

using namespace clinic;

namespace {

std::string sound(const std::string& content, TheirMarks marks) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page =
        pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type/Page/MediaBox[0 0 595 842]>>"));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
    std::string words;
    for (const char letter : sound_content(page, marks)) {
        const bool is_blank = letter == ' ' || letter == '\n';
        words += is_blank && (words.empty() || words.back() == ' ')
                     ? ""
                     : std::string(1, is_blank ? ' ' : letter);
    }
    return words;
}

// Where a spot of theirs stands on our page, from the left bottom.
std::pair<double, double> moved(const SeenBox& box, double x, double y) {
    const Size size = seen_size(box);
    const QPDFMatrix matrix = matrix_onto(box, {10, 20}, size, 1000);
    double across = 0;
    double up = 0;
    matrix.transform(x, y, across, up);
    return {across - 10, up - (1000 - 20 - size.height)};
}

}  // namespace

TEST_CASE("what a page opens is closed, and what it closes too often is left out") {
    CHECK(sound("Q q 1 w Q Q", TheirMarks::Kept) == "q 1 w Q ");
    CHECK(sound("q q BT (a) Tj", TheirMarks::Kept) == "q q BT (a) Tj ET Q Q ");
    CHECK(sound("ET EMC 0 g", TheirMarks::Kept) == "0 g ");
    CHECK(sound("/P <</MCID 0>> BDC 0 g", TheirMarks::Kept) == "/P <</MCID 0>> BDC 0 g EMC ");
}

TEST_CASE("marks for the structure go with the structure, marks for layers stay") {
    CHECK(sound("/P <</MCID 0>> BDC 0 g EMC /Artifact BMC 1 g EMC", TheirMarks::Dropped) ==
          "0 g 1 g ");
    CHECK(sound("/OC /L1 BDC /P <</MCID 0>> BDC 0 g EMC EMC", TheirMarks::Dropped) ==
          "/OC /L1 BDC 0 g EMC ");
    // The bytes of a picture are no operators.
    CHECK(sound("BI /W 1 /H 1 /BPC 8 /CS /G ID Q EI q", TheirMarks::Kept) ==
          "BI /W 1 /H 1 /BPC 8 /CS /G ID Q EI q Q ");
}

TEST_CASE("pages stand as readers see them, turned and cropped") {
    const auto corner = std::pair<double, double>{0, 0};
    CHECK(moved({50, 60, 200, 100, 0, 1}, 50, 60) == corner);
    // Clockwise by a quarter, the right bottom corner is at the left bottom.
    CHECK(moved({50, 60, 200, 100, 90, 1}, 250, 60) == corner);
    CHECK(moved({50, 60, 200, 100, 180, 1}, 250, 160) == corner);
    CHECK(moved({50, 60, 200, 100, 270, 1}, 50, 160) == corner);
    CHECK(seen_size({0, 0, 200, 100, 90, 2}).height == 400);
}

TEST_CASE("types of others become standard ones below our heading") {
    QPDFObjectHandle map =
        QPDFObjectHandle::parse("<</Chapter/Sect/Big/H1/Round/Turn/Turn/Round>>");
    const std::pair<const char*, const char*> kExpected[] = {
        {"P", "P"},        {"H1", "H2"},        {"H6", "H6"},   {"Document", "Part"},
        {"Big", "H2"},     {"Chapter", "Sect"}, {"Em", "Span"}, {"Title", "H2"},
        {"Round", "Span"}, {"Unheard", "Span"}};
    for (const auto& [type, ours] : kExpected) {
        INFO(type);
        CHECK(type_among_ours(map, type, false) == ours);
    }
    CHECK(type_among_ours(map, "Unheard", true) == "Div");
}
