// Text measured without fonts, words parted without a dictionary.
#pragma once

#include "support/plain_text_measure.hpp"

namespace clinic {

// Words of nine characters or more may be parted after every third.
class PartingMeasure : public PlainTextMeasure {
public:
    std::vector<std::size_t> hyphen_places(std::string_view word) const override {
        std::vector<std::size_t> places;
        for (std::size_t at = 3; word.size() >= 9 && at + 3 <= word.size(); at += 3) {
            places.push_back(at);
        }
        return places;
    }
};

}  // namespace clinic
