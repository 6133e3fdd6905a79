// Days counted by hand, with the bank holidays that ship.
#include "model/working_days.hpp"

#include "base/whole_file.hpp"
#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

BankHolidays shipped_holidays() {
    const std::string path = std::string(CLINIC_SOURCE) + "/data/england/bank-holidays.yaml";
    const SmallFolder folder = read_small({{"bank-holidays.yaml", read_whole_file(path)}});
    CHECK(folder.remarks.empty());
    return folder.history.bank_holidays;
}

std::string last_issue(const Date& meeting) {
    return iso_text(last_day_of_issue(meeting, 5, shipped_holidays()));
}

}  // namespace

TEST_CASE("five clear days leave out the day of issue, the day of the meeting and weekends") {
    // A Thursday: Wednesday, Tuesday, Monday, Friday and Thursday are clear.
    CHECK(last_issue({2015, 10, 15}) == "2015-10-07");
    // A Monday: the five days of the week before.
    CHECK(last_issue({2015, 10, 12}) == "2015-10-02");
    CHECK(clear_days_between({2015, 10, 7}, {2015, 10, 15}, {}) == 5);
    CHECK(clear_days_between({2015, 10, 8}, {2015, 10, 15}, {}) == 4);
    CHECK(clear_days_between({2015, 10, 15}, {2015, 10, 15}, {}) == 0);
    CHECK(clear_days_between({2015, 10, 20}, {2015, 10, 15}, {}) == 0);
}

TEST_CASE("after Easter, Good Friday and Easter Monday are not clear") {
    // Clear: 20, 19, 14, 13 and 12 April.
    CHECK(last_issue({2022, 4, 21}) == "2022-04-11");
}

TEST_CASE("after Christmas, the days that stand for those of a weekend are not clear") {
    // Free: 27 and 28 December and 3 January. Clear: 5 and 4 January, 31, 30 and 29 December.
    CHECK(last_issue({2022, 1, 6}) == "2021-12-24");
    // Free: 25 and 26 December and 1 January. Clear: 7 and 6 January, 3, 2 January, 31 December.
    CHECK(last_issue({2020, 1, 8}) == "2019-12-30");
}

TEST_CASE("days that were moved or given once are those of their year") {
    // In 2020 the first Monday in May was a working day and Friday the 8th was free.
    CHECK(last_issue({2020, 5, 12}) == "2020-05-01");
    // In 2022 the last Monday in May was one, and 2 and 3 June were free.
    CHECK(last_issue({2022, 6, 8}) == "2022-05-27");
    // The state funeral of Monday 19 September 2022.
    CHECK(last_issue({2022, 9, 21}) == "2022-09-12");
}

TEST_CASE("every year that ships has eight days at least, none of them at a weekend") {
    const BankHolidays holidays = shipped_holidays();
    CHECK(holidays.begin()->first == 2010);
    CHECK(holidays.rbegin()->first == 2028);
    CHECK(holidays.size() == 19);
    for (const auto& [year, days] : holidays) {
        INFO(year);
        CHECK(days.size() >= 8);
        for (const BankHoliday& day : days) {
            INFO(iso_text(day.on));
            CHECK_FALSE(is_working_day(day.on, {{year, {day}}}));
            CHECK(is_working_day(day.on, {}));
        }
    }
}

TEST_CASE("working days are counted back") {
    const BankHolidays holidays = shipped_holidays();
    CHECK(working_days_before({2015, 10, 7}, 0, holidays) == Date{2015, 10, 7});
    CHECK(working_days_before({2015, 10, 7}, 1, holidays) == Date{2015, 10, 6});
    CHECK(working_days_before({2015, 10, 7}, 3, holidays) == Date{2015, 10, 2});
    // Over the summer bank holiday of 31 August.
    CHECK(working_days_before({2015, 9, 2}, 3, holidays) == Date{2015, 8, 27});
}

TEST_CASE("years without known bank holidays are told") {
    const BankHolidays holidays = shipped_holidays();
    CHECK(years_not_known({2028, 12, 1}, {2030, 1, 5}, holidays) == std::vector<int>{2029, 2030});
    CHECK(years_not_known({2015, 1, 1}, {2016, 1, 1}, holidays).empty());
}

TEST_CASE("a council's own year takes the place of the shipped one") {
    const SmallFolder folder = read_small(
        {{"bank-holidays.yaml", "2015: [{on: 2015-10-09, is: Founder's Day}]\n2030: []\n"}});
    CHECK(folder.remarks.empty());
    CHECK(last_day_of_issue({2015, 10, 15}, 5, folder.history.bank_holidays) == Date{2015, 10, 6});
    CHECK(years_not_known({2030, 1, 1}, {2030, 2, 1}, folder.history.bank_holidays).empty());
}

TEST_CASE("what is wrong with bank holidays is told at its place") {
    CHECK(read_small({{"bank-holidays.yaml",
                       "2015:\n  - {on: 2016-10-09, is: Founder's Day}\n"
                       "  - {on: 2015-12-25, is: Christmas Day}\n"
                       "  - {on: 2015-12-25, is: Yule}\n"
                       "20x6: []\n"
                       "2017: none\n"}})
              .remarks ==
          R"(bank-holidays.yaml:2:5: error: 2016-10-09 stands among the days of 2015 [contradiction]
  2 |   - {on: 2016-10-09, is: Founder's Day}
    |     ^
  hint: each year lists its own days
bank-holidays.yaml:4:5: error: 2015-12-25 is given twice [duplicate-id]
  4 |   - {on: 2015-12-25, is: Yule}
    |     ^
  hint: a day is free once, whatever it is called
bank-holidays.yaml:5:1: error: '20x6' is no year from 1990 to 2100 [out-of-range]
  5 | 20x6: []
    | ^^^^
  hint: write each year and its days: '2026:'
bank-holidays.yaml:6:7: error: '2017' is 'none', not a list of days [wrong-type]
  6 | 2017: none
    |       ^^^^
  hint: write each as '- {on: 2026-12-25, is: Christmas Day}'
4 remarks, 4 of them errors; nothing was written
)");
}
