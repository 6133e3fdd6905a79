// The words of the model's enumerations, as files spell them.
#pragma once

#include "model/measure.hpp"

#include <array>
#include <string_view>

namespace clinic {

template <class Enum>
struct Choice {
    std::string_view word;
    Enum is;
};

// Specialised for each enumeration: `kList`, an array of choices.
template <class Enum>
struct ChoicesOf;

template <>
struct ChoicesOf<Unit> {
    static constexpr std::array kList{
        Choice<Unit>{"percent", Unit::Percent}, Choice<Unit>{"pupils", Unit::Pupils},
        Choice<Unit>{"points", Unit::Points},   Choice<Unit>{"score", Unit::Score},
        Choice<Unit>{"rate", Unit::Rate},       Choice<Unit>{"pounds", Unit::Pounds},
        Choice<Unit>{"count", Unit::Count}};
};

template <>
struct ChoicesOf<Better> {
    static constexpr std::array kList{Choice<Better>{"higher", Better::Higher},
                                      Choice<Better>{"lower", Better::Lower},
                                      Choice<Better>{"neither", Better::Neither}};
};

template <>
struct ChoicesOf<YearKind> {
    static constexpr std::array kList{Choice<YearKind>{"academic", YearKind::Academic},
                                      Choice<YearKind>{"financial", YearKind::Financial},
                                      Choice<YearKind>{"january", YearKind::January}};
};

template <>
struct ChoicesOf<DataState> {
    static constexpr std::array kList{Choice<DataState>{"provisional", DataState::Provisional},
                                      Choice<DataState>{"revised", DataState::Revised},
                                      Choice<DataState>{"final", DataState::Final}};
};

template <class Enum>
std::string_view choice_word(Enum is) {
    for (const Choice<Enum>& choice : ChoicesOf<Enum>::kList) {
        if (choice.is == is) {
            return choice.word;
        }
    }
    return {};
}

}  // namespace clinic
