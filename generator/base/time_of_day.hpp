// Times of a day: "16:05".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace clinic {

// Minutes since midnight, from "16:05" and nothing else; nothing for a time that no day has.
std::optional<int> minute_of_day(std::string_view time);

// "16:05" of 965; a minute of the next day is one of this.
std::string time_text(int minute_of_day);

}  // namespace clinic
