#include "base/date.hpp"

#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a date is a day of the calendar, written year first") {
    CHECK(date_from("2015-09-01") == Date{2015, 9, 1});
    CHECK(date_from("2016-02-29") == Date{2016, 2, 29});
    for (const char* text :
         {"2015-02-29", "01/09/2015", "2015-9-1", "2015-13-01", "", "2015-09-01 "}) {
        INFO(text);
        CHECK(date_from(text) == std::nullopt);
    }
}

TEST_CASE("dates are told in words") {
    CHECK(iso_text({2015, 9, 1}) == "2015-09-01");
    CHECK(long_text({2015, 9, 1}) == "1 September 2015");
    CHECK(short_text({2015, 9, 1}) == "1 Sep 2015");
}

TEST_CASE("a school year is named by both its years and ends in August") {
    CHECK(academic_year_text(2015) == "2014/15");
    CHECK(academic_year_text(2000) == "1999/00");
    CHECK(academic_year_of({2014, 11, 20}) == 2015);
    CHECK(academic_year_of({2015, 8, 31}) == 2015);
    CHECK(academic_year_of({2015, 9, 1}) == 2016);
}

TEST_CASE("days are counted across months and years") {
    CHECK(day_number({1970, 1, 1}) == 0);
    CHECK(day_number({2016, 3, 1}) - day_number({2016, 2, 28}) == 2);
    CHECK(date_of_day_number(day_number({2015, 10, 15}) + 100) == Date{2016, 1, 23});
}
