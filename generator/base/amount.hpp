// A figure ready to be shown: its value and unit, or the word that stands in its place.
#pragma once

#include <optional>
#include <string>

namespace clinic {

enum class Unit { Percent, Pupils, Points, Score, Rate, Pounds, Count };

// Percent runs 0 to 100; pounds are whole pounds, negative for a deficit; points and score are on
// the measure's own scale; rate is per 100 pupils.
struct Amount {
    std::optional<double> value;
    Unit unit = Unit::Count;
    // How many places the figure is shown with.
    int decimals = 0;
    // Shown when there is no value: "suppressed", "not recorded", "withheld".
    std::string instead;
    // The cohort it rests on, where that is known.
    std::optional<int> pupils;
};

// "68%", "£12,300", "−£1,200", "4.2", "312"; or `instead`.
std::string amount_text(const Amount& amount);

// The difference of two amounts, computed before rounding: "+3 points", "−1.2 points" for percents.
std::string difference_text(double difference, const Amount& like);

// The same without its sign: "3 points".
std::string distance_text(double difference, const Amount& like);

}  // namespace clinic
