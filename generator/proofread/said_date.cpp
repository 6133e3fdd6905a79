#include "proofread/said_date.hpp"

#include "base/letters.hpp"
#include "base/number_text.hpp"
#include "proofread/find_words.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

struct Season {
    std::string_view name;
    int first_month;
    int last_month;
};

// Terms and seasons together, as papers mean now the one and now the other.
constexpr Season kSeasons[] = {{"spring", 1, 5}, {"summer", 4, 8}, {"autumn", 9, 12}};

class DateFinder {
public:
    explicit DateFinder(DraftWords words) : words_(words) {}

    std::vector<SaidDate> find() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (const int month = month_at(i); month != 0) {
                add_month(i, month);
            } else if (const Season* season = season_at(i)) {
                add_season(i, *season);
            }
        }
        return std::move(dates_);
    }

private:
    const DraftWord* at(std::size_t i) const { return i < words_.size() ? &words_[i] : nullptr; }

    bool is_capital(std::size_t i) const {
        return words_[i].is == DraftWord::Is::Word && is_upper(words_[i].text.front());
    }

    int month_at(std::size_t i) const { return is_capital(i) ? month_of(words_[i].lower) : 0; }

    const Season* season_at(std::size_t i) const {
        const auto* season = std::ranges::find(kSeasons, words_[i].lower, &Season::name);
        return season == std::end(kSeasons) ? nullptr : season;
    }

    int year_at(std::size_t i) const {
        const DraftWord* word = at(i);
        const bool is_year = word != nullptr && word->is == DraftWord::Is::Number &&
                             word->text.size() == 4 && word->value >= 1900 && word->value <= 2100;
        return is_year ? static_cast<int>(word->value) : 0;
    }

    // "16", "16th"; 0 when it is no day of a month.
    int day_at(std::size_t i) const {
        const DraftWord* word = at(i);
        if (word == nullptr || word->is != DraftWord::Is::Number) {
            return 0;
        }
        std::string_view digits = word->text;
        digits = digits.substr(0, digits.find_first_not_of("0123456789"));
        const std::string ending = word->lower.substr(digits.size());
        const bool is_plain =
            ending.empty() || ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
        const std::optional<int> day = is_plain ? whole_number_from(digits) : std::nullopt;
        return day && *day >= 1 && *day <= 31 ? *day : 0;
    }

    // Takes a weekday and a comma before the date into it.
    void take_weekday(SaidDate& date) const {
        std::size_t before = date.from;
        while (before > 0 &&
               (words_[before - 1].is_mark(',') || words_[before - 1].is_word("the"))) {
            --before;
        }
        if (before > 0 && weekday_of(words_[before - 1].lower) != 0) {
            date.weekday = &words_[before - 1];
            date.from = before - 1;
        }
    }

    void add_month(std::size_t i, int month) {
        SaidDate date;
        date.first_month = date.last_month = month;
        date.from = i;
        date.to = i + 1;
        const bool has_of = i > 0 && words_[i - 1].is_word("of");
        const std::size_t before = i - (has_of ? 2 : 1);
        if (i > (has_of ? 1U : 0U) && day_at(before) != 0) {
            date.day = day_at(before);
            date.from = before;
        } else if (day_at(i + 1) != 0) {
            date.day = day_at(i + 1);
            date.to = i + 2;
        }
        const bool has_comma = at(date.to) != nullptr && at(date.to)->is_mark(',');
        if (const int year = year_at(date.to + (has_comma ? 1 : 0)); year != 0) {
            date.year = year;
            date.to += has_comma ? 2 : 1;
        }
        if (date.day != 0 || date.year != 0) {
            take_weekday(date);
            dates_.push_back(date);
        }
    }

    void add_season(std::size_t i, const Season& season) {
        const bool has_term = at(i + 1) != nullptr && at(i + 1)->is_word("term");
        const std::size_t year = i + (has_term ? 2 : 1);
        if (year_at(year) != 0) {
            SaidDate date;
            date.year = year_at(year);
            date.first_month = season.first_month;
            date.last_month = season.last_month;
            date.from = i;
            date.to = year + 1;
            dates_.push_back(date);
        }
    }

    DraftWords words_;
    std::vector<SaidDate> dates_;
};

}  // namespace

std::vector<SaidDate> dates_in(DraftWords sentence) {
    return DateFinder(sentence).find();
}

bool may_be_same(const SaidDate& first, const SaidDate& second) {
    const bool years_fit = first.year == 0 || second.year == 0 || first.year == second.year;
    const bool months_fit =
        first.first_month <= second.last_month && second.first_month <= first.last_month;
    const bool days_fit = first.day == 0 || second.day == 0 || first.day == second.day;
    return years_fit && months_fit && days_fit;
}

int weekday_of(std::string_view lower) {
    static constexpr std::array<std::string_view, 7> kDays = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const auto* day = std::ranges::find(kDays, lower);
    return day == kDays.end() ? 0 : static_cast<int>(day - kDays.begin()) + 1;
}

}  // namespace clinic
