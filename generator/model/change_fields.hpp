// Plain values of a record that changed over time, put as they were on a day.
#pragma once

#include "base/number_text.hpp"
#include "model/fact.hpp"

#include <string>
#include <type_traits>

namespace clinic {

// Gives the record's fields the values of the day; empty where none had begun.
template <class Struct>
void change_fields(Struct& record, const Changes& changes, const Date& day) {
    for_each_field<Struct>([&](const auto& field) {
        const auto facts = changes.find(std::string(field.name));
        if (facts == changes.end()) {
            return;
        }
        const Fact<std::string>* const fact = fact_on(facts->second, day, day);
        const std::string words = fact == nullptr ? std::string() : fact->is;
        auto& member = record.*field.member;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>) {
            member = words;
        } else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>,
                                            std::optional<int>>) {
            member = whole_number_from(words);
        }
    });
}

}  // namespace clinic
