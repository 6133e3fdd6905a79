// Figures, years and measures as words of a sentence.
#pragma once

#include "base/amount.hpp"
#include "base/count_text.hpp"
#include "model/view.hpp"

#include <string>
#include <string_view>

namespace clinic {

// A value of the measure, ready to be shown.
Amount amount_of(const Measure& measure, double value);

// "94.1%"
std::string value_text(const Measure& measure, double value);

// How far apart two values are, without a sign: "1.9 points", "£1,200", "0.4".
std::string distance_text(const Measure& measure, double difference);

// The same of a figure or limit that is judged: with all its places, up to three, so that what is
// printed is what was judged: "95.04%", "0.96 points".
std::string exact_text(const Measure& measure, double value);
std::string exact_distance_text(const Measure& measure, double difference);

// The places, `least` to three, without which the value would be another.
int places_of(double value, int least);

// "2014/15", or "January 2015" for a census.
std::string year_text(const Measure& measure, int year);

// The short name when there is one.
const std::string& label_of(const Measure& measure);

// The first letter as a capital; as a small one (but "KS2" and "FSM" stay as they are).
std::string capitalised(std::string_view words);
std::string uncapitalised(std::string_view words);

// "early-years" is "early years".
std::string words_of_id(std::string_view id);

// "a", "a and b", "a, b and c"
std::string listed_text(const std::vector<std::string>& items);

// "a; b; c"
std::string joined_text(const std::vector<std::string>& items, std::string_view between);

}  // namespace clinic
