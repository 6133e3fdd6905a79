#include "intake/cells.hpp"
#include "intake/la_names.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

TEST_CASE("a cell holds a figure, a mark or nothing") {
    const auto read = [](std::string_view cell) {
        const std::optional<ReadCell> found = figure_in_cell(cell);
        return !found                          ? std::string("unreadable")
               : found->symbol == Symbol::None ? std::to_string(found->value)
                                               : std::string(symbol_text(found->symbol));
    };

    CHECK(read("71.2") == "71.200000");
    CHECK(read("-0.3") == "-0.300000");
    CHECK(read("24.88%") == "24.880000");
    CHECK(read("SUPP") == "SUPP");
    CHECK(read("LOWCOV") == "LOWCOV");
    CHECK(read("") == ".");
    CHECK(read("supp") == "unreadable");
    CHECK(read("1,200") == "unreadable");
    CHECK(read("%") == "unreadable");
    CHECK(read("nan") == "unreadable");
}

TEST_CASE("dates are read as public files write them, the day before the month") {
    const Date day{2018, 7, 5};

    CHECK(date_in_cell("2018-07-05") == day);
    CHECK(date_in_cell("2018-07-05 00:00:00") == day);
    CHECK(date_in_cell("2018-07-05T00:00:00") == day);
    CHECK(date_in_cell("20180705") == day);
    CHECK(date_in_cell("05/07/2018") == day);
    CHECK(date_in_cell("05-07-2018") == day);
    CHECK(date_in_cell("5/7/2018") == day);
    CHECK_FALSE(date_in_cell("5/7/18"));
    CHECK_FALSE(date_in_cell("5/7-2018"));
    CHECK_FALSE(date_in_cell("/7/2018"));
    CHECK_FALSE(date_in_cell("31/02/2018"));
    CHECK_FALSE(date_in_cell("5 July 2018"));
    CHECK_FALSE(date_in_cell("43286"));
    CHECK_FALSE(date_in_cell(""));
}

TEST_CASE("a school year is named by the year in which it ended") {
    CHECK(school_year_from("2018-19") == 2019);
    CHECK(school_year_from("2018/19") == 2019);
    CHECK(school_year_from("2018-2019") == 2019);
    CHECK(school_year_from("2019") == 2019);
    CHECK(school_year_from("1999-00") == 2000);
    CHECK_FALSE(school_year_from("2018-20"));
    CHECK_FALSE(school_year_from("18-19"));
    CHECK_FALSE(school_year_from("last"));
    CHECK_FALSE(school_year_from("1900"));
    CHECK_FALSE(school_year_from(""));
}

TEST_CASE("an authority is named by its number") {
    CHECK(la_name("874") == "Peterborough");
    CHECK(la_name("815") == "North Yorkshire");
    CHECK(la_name("800") == "Bath and North East Somerset");
    CHECK(la_name("999") == "Local authority 999");
}

}  // namespace

}  // namespace clinic
