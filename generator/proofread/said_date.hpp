// Days, months and terms as sentences write them.
#pragma once

#include "proofread/draft.hpp"

#include <optional>
#include <vector>

namespace clinic {

// "16 October 2015", "October 2015", "the spring term 2014": as much of a day as was said.
struct SaidDate {
    // 0: not said.
    int year = 0;
    int day = 0;
    // 1 to 12; a term or season has several.
    int first_month = 0;
    int last_month = 0;
    // "Friday"; null when not said.
    const DraftWord* weekday = nullptr;
    // Indices into the sentence, the last one exclusive.
    std::size_t from = 0;
    std::size_t to = 0;
};

// In their order.
std::vector<SaidDate> dates_in(DraftWords sentence);

// May both mean one day? What one of them leaves unsaid contradicts nothing.
bool may_be_same(const SaidDate& first, const SaidDate& second);

// Monday is 1; 0 for any other word.
int weekday_of(std::string_view lower);

}  // namespace clinic
