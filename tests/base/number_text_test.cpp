#include "base/number_text.hpp"

#include "support/catch.hpp"

#include <limits>

using namespace clinic;

TEST_CASE("a number is written the same everywhere: no trailing zeros, never minus nought") {
    CHECK(number_text(0.0) == "0");
    CHECK(number_text(-0.0) == "0");
    CHECK(number_text(-0.0001) == "0");
    CHECK(number_text(71.2) == "71.2");
    CHECK(number_text(100000) == "100000");
    CHECK(number_text(1.0005) == "1.001");
    CHECK(number_text(-12.5) == "-12.5");
}

TEST_CASE("halves are rounded away from nought, as a reader does") {
    CHECK(number_text(0.5, 0) == "1");
    CHECK(number_text(2.5, 0) == "3");
    CHECK(number_text(-2.5, 0) == "-3");
    CHECK(number_text(0.285, 2) == "0.29");
    CHECK(number_text(94.05, 1) == "94.1");
    CHECK(number_text(-0.04, 1) == "0.0");
}

TEST_CASE("thousands are grouped") {
    CHECK(grouped_text(999, 0) == "999");
    CHECK(grouped_text(1000, 0) == "1,000");
    CHECK(grouped_text(-1234567.25, 1) == "-1,234,567.3");
    CHECK(grouped_text(-100, 0) == "-100");
}

TEST_CASE("what is no number is shown as a question, not as a figure") {
    CHECK(number_text(std::numeric_limits<double>::quiet_NaN(), 1) == "?");
    CHECK(number_text(std::numeric_limits<double>::infinity()) == "?");
}

TEST_CASE("only the whole of a text is a number") {
    CHECK(number_from("71.2") == 71.2);
    CHECK(number_from("-3") == -3.0);
    for (const char* text : {"71.2%", "1,200", "nan", "inf", "1e5", "", " 3", "0x10", "--3"}) {
        INFO(text);
        CHECK(number_from(text) == std::nullopt);
    }
    CHECK(whole_number_from("0123") == 123);
    CHECK(whole_number_from("12.0") == std::nullopt);
    CHECK(whole_number_from("99999999999") == std::nullopt);
}
