#include "assess/figure_words.hpp"

#include "base/number_text.hpp"

#include <cctype>
#include <cmath>

namespace clinic {

namespace {

bool is_capital(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

}  // namespace

Amount amount_of(const Measure& measure, double value) {
    Amount amount;
    amount.value = value;
    amount.unit = measure.unit;
    amount.decimals = measure.decimals;
    return amount;
}

std::string value_text(const Measure& measure, double value) {
    return amount_text(amount_of(measure, value));
}

std::string distance_text(const Measure& measure, double difference) {
    return distance_text(difference, amount_of(measure, difference));
}

int places_of(double value, int least) {
    constexpr int kMostPlaces = 3;
    int places = least;
    for (double scale = std::pow(10.0, places); places < kMostPlaces; ++places, scale *= 10) {
        if (is_same_value(std::round(value * scale) / scale, value)) {
            break;
        }
    }
    return places;
}

std::string exact_text(const Measure& measure, double value) {
    Amount amount = amount_of(measure, value);
    amount.decimals = places_of(value, measure.decimals);
    return amount_text(amount);
}

std::string exact_distance_text(const Measure& measure, double difference) {
    Amount amount = amount_of(measure, difference);
    amount.decimals = places_of(difference, measure.decimals);
    return distance_text(difference, amount);
}

std::string year_text(const Measure& measure, int year) {
    if (measure.year == YearKind::January) {
        return "January " + number_text(year, 0);
    }
    return academic_year_text(year);
}

const std::string& label_of(const Measure& measure) {
    return measure.shorter.empty() ? measure.name : measure.shorter;
}

std::string capitalised(std::string_view words) {
    std::string text(words);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string uncapitalised(std::string_view words) {
    std::string text(words);
    const bool is_acronym = text.size() > 1 && (is_capital(text[1]) || std::isdigit(text[1]) != 0);
    if (!text.empty() && is_capital(text.front()) && !is_acronym) {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}

std::string words_of_id(std::string_view id) {
    std::string words(id);
    for (char& letter : words) {
        letter = letter == '-' ? ' ' : letter;
    }
    return words;
}

std::string listed_text(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += i == 0 ? "" : i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

std::string joined_text(const std::vector<std::string>& items, std::string_view between) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += i == 0 ? "" : between;
        text += items[i];
    }
    return text;
}

}  // namespace clinic
