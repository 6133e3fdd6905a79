// Field lists: one description of a struct that readers, printers, templates and schemas all
// follow.
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <utility>

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

template <std::size_t Index, class One>
struct FieldAt {
    One field;
};

template <class Indices, class... Each>
struct FieldStore;

template <std::size_t... Index, class... Each>
struct FieldStore<std::index_sequence<Index...>, Each...> : FieldAt<Index, Each>... {
    constexpr explicit FieldStore(const Each&... fields) : FieldAt<Index, Each>{fields}... {}
};

// A list of fields. Not a std::tuple: its constructors alone were half of the time that most files
// took to compile.
template <class... Each>
struct Fields : FieldStore<std::index_sequence_for<Each...>, Each...> {
    static constexpr std::size_t kCount = sizeof...(Each);

    constexpr explicit Fields(const Each&... fields)
        : FieldStore<std::index_sequence_for<Each...>, Each...>(fields...) {}
};

template <std::size_t Index, class One>
constexpr const One& field_at(const FieldAt<Index, One>& at) {
    return at.field;
}

// Specialised beside each struct: `static constexpr auto list()` returns `Fields{…}`.
template <class Struct>
struct FieldsOf;

template <class Struct>
concept HasFields = requires {
    FieldsOf<Struct>::list();
};

// Calls `each(field)` for every field, in the order of the list.
template <class Struct, class Each>
constexpr void for_each_field(Each&& each) {
    constexpr auto kList = FieldsOf<Struct>::list();
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (each(field_at<Index>(kList)), ...);
    }
    (std::make_index_sequence<decltype(kList)::kCount>());
}

}  // namespace clinic
