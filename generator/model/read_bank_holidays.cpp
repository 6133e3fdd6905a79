#include "base/number_text.hpp"
#include "model/readers.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::optional<int> read_year_of_holidays(const Entry& entry, FieldReader& reader) {
    const std::optional<int> year = whole_number_from(entry.key);
    if (!year || *year < kAnyYear.least || *year > kAnyYear.most) {
        reader.diagnostics().error(Problem::OutOfRange, entry.key_place,
                                   in_quotes(entry.key) + " is no year from 1990 to 2100",
                                   "write each year and its days: '2026:'");
        return std::nullopt;
    }
    return year;
}

void check_holiday(const BankHoliday& holiday, int year, const std::vector<BankHoliday>& before,
                   FieldReader& reader) {
    if (holiday.on.year != year) {
        reader.diagnostics().error(
            Problem::Contradiction, holiday.place,
            iso_text(holiday.on) + " stands among the days of " + number_text(year, 0),
            "each year lists its own days");
    }
    if (std::ranges::count(before, holiday.on, &BankHoliday::on) > 0) {
        reader.diagnostics().error(Problem::DuplicateId, holiday.place,
                                   iso_text(holiday.on) + " is given twice",
                                   "a day is free once, whatever it is called");
    }
}

}  // namespace

void read_bank_holidays(const Node& root, FieldReader& reader, BankHolidays& holidays) {
    if (root.is == Node::Is::Empty || !reader.is_map(root, "bank-holidays.yaml")) {
        return;
    }
    for (const Entry& entry : root.entries) {
        const std::optional<int> year = read_year_of_holidays(entry, reader);
        if (!entry.value.is_list()) {
            reader.wrong_type(entry.value, entry.key, "a list of days",
                              "write each as '- {on: 2026-12-25, is: Christmas Day}'");
            continue;
        }
        std::vector<BankHoliday> days;
        for (const Node& item : entry.value.items) {
            BankHoliday holiday;
            holiday.place = item.place;
            const bool is_read = reader.read(item, Wanted{"bank holiday", {}}, holiday);
            if (is_read && year) {
                check_holiday(holiday, *year, days, reader);
            }
            days.push_back(std::move(holiday));
        }
        if (year) {
            holidays[*year] = std::move(days);
        }
    }
}

}  // namespace clinic
