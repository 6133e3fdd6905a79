// What a field list says beyond names and types: which words name something that is defined
// elsewhere, which field a plain value fills, which keys are read by hand.
#pragma once

#include "base/fields.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Things that have names of their own somewhere in the folder.
enum class Names {
    School,
    Measure,
    Phase,
    Role,
    Service,
    Reason,
    Edition,
    Framework,
    Scale,
    Clinic,
    Group,
    Release,
};

// A year that a column of figures may have.
inline constexpr FieldRules kAnyYear = {.required = false, .least = 1990, .most = 2100};

// "FieldsOf<T>::kNames": the words of this field (or its list's, or its map's keys) are such names.
struct NamingField {
    std::string_view field;
    Names names;
};

// "FieldsOf<T>::kWords": this field, or each value of its list or map, is one of these words.
struct WordsField {
    std::string_view field;
    std::vector<std::string> (*words)();
};

// The words of a list at the top of a header, for a WordsField.
template <const auto& kList>
std::vector<std::string> words_of() {
    return {kList.begin(), kList.end()};
}

// "FieldsOf<T>::kDated": plain fields that may be a list in time as well. Their days are kept in
// the struct's `changes`.

// "FieldsOf<T>::kByHand": a key that `read_more` of the struct reads, since no one member holds it.
struct HandRead {
    std::string_view name;
    std::string_view help;
};

}  // namespace clinic
