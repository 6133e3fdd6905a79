// Field lists: one description of a struct that readers, printers, templates and schemas all
// follow.
#pragma once

#include <limits>
#include <string_view>
#include <tuple>

namespace clinic {

// What a field promises beyond its type.
struct FieldRules {
    bool required = false;
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

template <class Struct, class Member>
struct Field {
    std::string_view name;
    Member Struct::*member;
    // What it means, for the data guide and for hints: no full stop.
    std::string_view help;
    FieldRules rules;
};

template <class Struct, class Member>
constexpr Field<Struct, Member> field(std::string_view name, Member Struct::*member,
                                      std::string_view help, FieldRules rules = {}) {
    return {name, member, help, rules};
}

// Specialised beside each struct: `static constexpr auto list()` returns a tuple of fields.
template <class Struct>
struct FieldsOf;

template <class Struct>
concept HasFields = requires {
    FieldsOf<Struct>::list();
};

// Calls `each(field)` for every field, in the order of the list.
template <class Struct, class Each>
constexpr void for_each_field(Each&& each) {
    std::apply([&](const auto&... fields) { (each(fields), ...); }, FieldsOf<Struct>::list());
}

}  // namespace clinic
