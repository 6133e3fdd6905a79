// What a field list says beyond names and types: which words name something that is defined
// elsewhere, which field a plain value fills, which keys are read by hand.
#pragma once

#include "base/fields.hpp"

#include <array>
#include <string_view>

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

// "FieldsOf<T>::kNames": the words of this field (or its list's, or its map's keys) are such names.
struct NamingField {
    std::string_view field;
    Names names;
};

// "FieldsOf<T>::kByHand": a key that `read_more` of the struct reads, since no one member holds it.
struct HandRead {
    std::string_view name;
    std::string_view help;
};

}  // namespace clinic
