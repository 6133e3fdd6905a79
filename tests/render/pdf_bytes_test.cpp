// How a PDF file spells what it packs.
#include "render/deflate.hpp"
#include "render/pdf_codes.hpp"
#include "render/png_rows.hpp"
#include "support/catch.hpp"

namespace clinic {

TEST_CASE("the first 224 glyphs have codes of one byte, the others of two") {
    CHECK(code_of(0) == std::string(1, '\0'));
    CHECK(code_of(223) == "\xDF");
    CHECK(code_of(224) == std::string("\xE0\0", 2));
    CHECK(code_of(224 + 0x1FF) == "\xE1\xFF");
    CHECK(code_of(224 + 0x1FFF) == "\xFF\xFF");
    CHECK(code_map().find("<e100> <e1ff> 480\n") != std::string::npos);
}

TEST_CASE("rows are written as differences, as PNG does") {
    CHECK(less_the_row_above("abcabd", 3) == std::string("\2abc\2\0\0\1", 8));
    CHECK(less_the_left("010203", 2) == std::string("\1"
                                                    "01"
                                                    "\0\1"
                                                    "\0\1",
                                                    7));
    CHECK(plain_rows("abcd", 3) == std::string("\0abc\0d  ", 8));
    CHECK(plain_rows("abc", 3) == std::string("\0abc", 4));
}

TEST_CASE("both ways of packing give the same every time") {
    const std::string bytes(1000, 'x');
    CHECK(deflated(bytes).size() < 40);
    CHECK(deflated(bytes, Packing::Quick) == deflated(bytes, Packing::Quick));
}

}  // namespace clinic
