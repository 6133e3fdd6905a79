// Any struct with a field list, looked at without knowing its type: how templates see values.
#pragma once

#include "base/amount.hpp"
#include "base/date.hpp"
#include "base/fields.hpp"
#include "base/rag.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

enum class Shape { Text, Whole, Number, Truth, Day, RagMark, Figure, Record, List };

struct Kind;

struct KindMember {
    std::string_view name;
    std::string_view help;
    const Kind* (*kind)();
    // The member inside the record; null when it is an optional without value.
    const void* (*get)(const void* record);
    // It may be missing: an optional.
    bool may_be_missing = false;
};

// A type as templates know it. Kinds live as long as the program.
struct Kind {
    Shape shape = Shape::Text;
    // Of a record: its fields, in the order of the list.
    std::vector<KindMember> members;
    // Of a list: the kind of its elements, how many, and each.
    const Kind* (*element)() = nullptr;
    std::size_t (*count)(const void* list) = nullptr;
    const void* (*at)(const void* list, std::size_t index) = nullptr;
};

// A value and its kind. `where` is null when the value is missing.
struct Ref {
    const void* where = nullptr;
    const Kind* kind = nullptr;
};

const KindMember* find_member(const Kind& record, std::string_view name);
std::vector<std::string> member_names(const Kind& record);

template <class T>
const Kind& kind_of();

namespace kinds {

template <class T>
struct Unwrap {
    using Type = T;
    static constexpr bool kOptional = false;
    static const void* get(const T& value) { return &value; }
};

template <class T>
struct Unwrap<std::optional<T>> {
    using Type = T;
    static constexpr bool kOptional = true;
    static const void* get(const std::optional<T>& value) { return value ? &*value : nullptr; }
};

template <class T>
struct ElementOf {
    static constexpr bool kList = false;
};

template <class T>
struct ElementOf<std::vector<T>> {
    static constexpr bool kList = true;
    using Type = T;
};

template <class T>
const Kind* pointer_to_kind() {
    return &kind_of<T>();
}

template <class T>
constexpr Shape leaf_shape() {
    if constexpr (std::is_same_v<T, std::string>) {
        return Shape::Text;
    } else if constexpr (std::is_same_v<T, int>) {
        return Shape::Whole;
    } else if constexpr (std::is_same_v<T, double>) {
        return Shape::Number;
    } else if constexpr (std::is_same_v<T, bool>) {
        return Shape::Truth;
    } else if constexpr (std::is_same_v<T, Date>) {
        return Shape::Day;
    } else if constexpr (std::is_same_v<T, Rag>) {
        return Shape::RagMark;
    } else {
        static_assert(std::is_same_v<T, Amount>, "a type that templates cannot show");
        return Shape::Figure;
    }
}

template <class Struct, std::size_t Index>
const void* get_field(const void* record) {
    constexpr auto kList = FieldsOf<Struct>::list();
    constexpr auto kField = field_at<Index>(kList);
    const auto& member = static_cast<const Struct*>(record)->*kField.member;
    return Unwrap<std::remove_cvref_t<decltype(member)>>::get(member);
}

template <class Struct, std::size_t... Index>
std::vector<KindMember> members_of(std::index_sequence<Index...>) {
    std::vector<KindMember> members;
    constexpr auto kList = FieldsOf<Struct>::list();
    const auto add = [&]<std::size_t I>() {
        constexpr auto kField = field_at<I>(kList);
        using Member = std::remove_cvref_t<decltype(std::declval<Struct>().*kField.member)>;
        using Inner = typename Unwrap<Member>::Type;
        members.push_back({kField.name, kField.help, pointer_to_kind<Inner>, get_field<Struct, I>,
                           Unwrap<Member>::kOptional});
    };
    (add.template operator()<Index>(), ...);
    return members;
}

template <class T>
Kind make_kind() {
    if constexpr (ElementOf<T>::kList) {
        using Element = typename ElementOf<T>::Type;
        return {Shape::List,
                {},
                pointer_to_kind<Element>,
                [](const void* list) { return static_cast<const T*>(list)->size(); },
                [](const void* list, std::size_t index) -> const void* {
                    return &(*static_cast<const T*>(list))[index];
                }};
    } else if constexpr (HasFields<T>) {
        constexpr auto kCount = decltype(FieldsOf<T>::list())::kCount;
        return {Shape::Record, members_of<T>(std::make_index_sequence<kCount>())};
    } else {
        return {leaf_shape<T>(), {}};
    }
}

}  // namespace kinds

template <class T>
const Kind& kind_of() {
    static const Kind kKind = kinds::make_kind<T>();
    return kKind;
}

template <class T>
Ref ref_to(const T& value) {
    return {&value, &kind_of<T>()};
}

}  // namespace clinic
