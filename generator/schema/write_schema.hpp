// The schema of a type, by its field list: what FieldReader reads, said to an editor.
#pragma once

#include "model/field_reader.hpp"
#include "model/history.hpp"
#include "schema/pieces.hpp"

#include <type_traits>

namespace clinic {

// Where a value stands, as far as it decides what may be written there.
struct Standing {
    FieldRules rules;
    // The only words that it may be; empty: any.
    std::vector<std::string> words;
    // It names a school.
    bool is_school = false;
    // It may be a list in time, kept beside its member.
    bool is_dated = false;
    // An entry around it carries marks: any map may hold `exempt`.
    bool is_marked = false;
    // It is the value of a long form itself.
    bool is_inner = false;
};

// Parts that every schema holds under "$defs", and that `reference` names.
Json shared_parts();

// The schema of a key that is read by hand: one overload a struct with `kByHand`.
Json by_hand(const Exemption*, std::string_view key);
Json by_hand(const Edition*, std::string_view key);
Json by_hand(const Authority*, std::string_view key);
Json by_hand(const Measure*, std::string_view key);
Json by_hand(const Framework*, std::string_view key);
Json by_hand(const Rule*, std::string_view key);
Json by_hand(const CellDetail*, std::string_view key);
Json by_hand(const Revised*, std::string_view key);
Json by_hand(const ComparatorTable*, std::string_view key);
Json by_hand(const Member*, std::string_view key);
Json by_hand(const School*, std::string_view key);

// What the keys of a struct ask of one another, beyond those that are always required.
inline void add_needs(const void*, Json&) {}
void add_needs(const Exemption*, Json& map);
void add_needs(const Measure*, Json& map);
void add_needs(const Framework*, Json& map);
void add_needs(const Rule*, Json& map);
void add_needs(const CellDetail*, Json& map);
void add_needs(const ComparatorTable*, Json& map);
void add_needs(const Member*, Json& map);
void add_needs(const School*, Json& map);
void add_needs(const Former*, Json& map);

template <class Struct>
Json schema_of_map(const Standing& standing);

template <class T>
Json schema_of(const Standing& standing);

namespace writing {

template <class T>
concept IsPlain = std::is_enum_v<T> || std::is_same_v<T, std::string> || std::is_same_v<T, int> ||
    std::is_same_v<T, double> || std::is_same_v<T, bool> || std::is_same_v<T, Date>;

// A list of structs that is written as a map from their ids.
template <class T>
constexpr bool is_keyed_list() {
    if constexpr (reading::IsVector<T>::value) {
        return reading::is_keyed<typename T::value_type>();
    } else {
        return false;
    }
}

// What an optional holds, a list lists, and a map has for its keys.
template <class T>
struct Inside {
    using Type = T;
};
template <class T>
struct Inside<std::optional<T>> {
    using Type = T;
};
template <class T>
struct Inside<std::vector<T>> {
    using Type = T;
};
template <class T>
struct Inside<std::vector<std::pair<std::string, T>>> {
    using Type = T;
};
template <class T>
struct Inside<std::map<std::string, T>> {
    using Type = T;
};

// A single value, written plain.
template <IsPlain T>
Json plain_schema(const Standing& standing) {
    if constexpr (std::is_enum_v<T>) {
        std::vector<std::string> words;
        for (const Choice<T>& choice : ChoicesOf<T>::kList) {
            words.emplace_back(choice.word);
        }
        return one_of_words(words);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return standing.words.empty() ? text_schema() : one_of_words(standing.words);
    } else if constexpr (std::is_same_v<T, int>) {
        return standing.is_school ? school_schema() : whole_schema(standing.rules);
    } else if constexpr (std::is_same_v<T, double>) {
        return number_schema(standing.rules);
    } else if constexpr (std::is_same_v<T, bool>) {
        return Json().set("type", "boolean");
    } else {
        return day_schema();
    }
}

// `{is: …, source: …, note: …}` of a value that holds no days.
inline Json long_form(Json is, bool is_marked) {
    Json map = map_of_properties();
    add_property(map, "is", std::move(is));
    add_property(map, "source", text_schema());
    add_property(map, "note", text_schema());
    if (is_marked) {
        add_property(map, "exempt", reference("restriction"));
    }
    return map.set("required", Json::words({"is"}));
}

// One value of a list in time.
inline Json dated_form(Json is, const Standing& standing) {
    Json map = schema_of_map<Fact<std::string>>(standing);
    add_property(map, "is", std::move(is));
    return map;
}

// It would be a long form without a day.
inline Json with_a_day(Json map) {
    return map.set("anyOf",
                   Json::list({required({"from"}), required({"to"}), required({"known"})}));
}

template <class T>
Json scalar_schema(const Standing& standing) {
    const Json plain = plain_schema<T>(standing);
    if (standing.is_inner) {
        return plain;
    }
    if (std::is_same_v<T, std::string> && standing.words.empty() && !standing.is_dated) {
        return reference(standing.is_marked ? "marked-text" : "text");
    }
    if (std::is_same_v<T, Date>) {
        return reference(standing.is_marked ? "marked-day" : "day");
    }
    std::vector<Json> ways = {plain, long_form(plain, standing.is_marked)};
    if (standing.is_dated) {
        const Json dated = dated_form(plain, standing);
        ways.push_back(with_a_day(dated));
        ways.push_back(list_of(either({plain, dated})));
    }
    return either(ways);
}

template <class T>
Json list_schema(const Standing& standing) {
    const Json one = schema_of<T>(standing);
    if constexpr (HasFields<T>) {
        return either({list_of(one), one});
    } else {
        const Json list = list_of(one);
        const Json plain = plain_schema<T>(standing);
        return standing.is_inner ? either({list, plain})
                                 : either({list, plain, long_form(list, standing.is_marked)});
    }
}

template <class Struct>
Standing standing_of(std::string_view name, const FieldRules& rules, const Standing& around) {
    Standing standing;
    standing.rules = reading::IsFact<Struct>::value && name == "is" ? around.rules : rules;
    standing.is_marked = around.is_marked || reading::CarriesMark<Struct>;
    if constexpr (requires { FieldsOf<Struct>::kWords; }) {
        for (const WordsField& fixed : FieldsOf<Struct>::kWords) {
            standing.words = fixed.field == name ? fixed.words() : standing.words;
        }
    }
    if constexpr (requires { FieldsOf<Struct>::kNames; }) {
        for (const NamingField& naming : FieldsOf<Struct>::kNames) {
            standing.is_school |= naming.field == name && naming.names == Names::School;
        }
    }
    if constexpr (requires { FieldsOf<Struct>::kDated; }) {
        for (const std::string_view dated : FieldsOf<Struct>::kDated) {
            standing.is_dated |= dated == name;
        }
    }
    if constexpr (requires { FieldsOf<Struct>::kPlain; }) {
        standing.is_inner = FieldsOf<Struct>::kPlain == name;
    }
    return standing;
}

template <class Struct, class Each>
void for_each_standing(const Standing& around, Each&& each) {
    for_each_field<Struct>([&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(std::declval<Struct>().*field.member)>;
        each(std::type_identity<Member>{}, field,
             standing_of<Struct>(field.name, field.rules, around));
    });
}

// The words that stand for a whole struct: they fill its field kPlain.
template <class Struct>
Json plain_form(const Standing& around) {
    Json plain;
    for_each_standing<Struct>(
        around,
        [&]<class Member>(std::type_identity<Member>, const auto& field, const Standing& standing) {
            using Scalar = typename Inside<Member>::Type;
            if constexpr (IsPlain<Scalar>) {
                if (field.name == FieldsOf<Struct>::kPlain) {
                    plain = plain_schema<Scalar>(standing);
                }
            }
        });
    return plain;
}

}  // namespace writing

// A struct, written as a map of its keys.
template <class Struct>
Json schema_of_map(const Standing& around) {
    Json map = map_of_properties();
    std::vector<std::string> needed;
    writing::for_each_standing<Struct>(
        around,
        [&]<class Member>(std::type_identity<Member>, const auto& field, const Standing& standing) {
            add_property(map, field.name, described(schema_of<Member>(standing), field.help));
            if (field.rules.required) {
                needed.emplace_back(field.name);
            }
        });
    const Struct* const kind = nullptr;
    if constexpr (requires { FieldsOf<Struct>::kByHand; }) {
        for (const HandRead& key : FieldsOf<Struct>::kByHand) {
            add_property(map, key.name, described(by_hand(kind, key.name), key.help));
        }
    }
    const bool is_marked = around.is_marked || reading::CarriesMark<Struct>;
    if (is_marked && map.find("properties")->find("exempt") == nullptr) {
        add_property(map, "exempt", described(reference("restriction"), "who may not see it"));
    }
    if (!needed.empty()) {
        map.set("required", Json::words(needed));
    }
    add_needs(kind, map);
    return map;
}

template <class T>
Json schema_of(const Standing& standing) {
    using Inner = typename writing::Inside<T>::Type;
    if constexpr (reading::IsOptional<T>::value) {
        return schema_of<Inner>(standing);
    } else if constexpr (std::is_same_v<T, Exemption>) {
        return reference("mark");
    } else if constexpr (writing::is_keyed_list<T>()) {
        return map_of(schema_of<Inner>(standing));
    } else if constexpr (reading::IsPairs<T>::value || reading::IsMap<T>::value) {
        Standing of_values = standing;
        of_values.rules = {};
        Json map = map_of(schema_of<Inner>(of_values));
        return standing.is_marked
                   ? map.set("properties", Json().set("exempt", reference("restriction")))
                   : map;
    } else if constexpr (reading::IsVector<T>::value) {
        return writing::list_schema<Inner>(standing);
    } else if constexpr (HasFields<T>) {
        const Json map = schema_of_map<T>(standing);
        if constexpr (requires { FieldsOf<T>::kPlain; }) {
            return either({writing::plain_form<T>(standing), map});
        } else {
            return map;
        }
    } else {
        return writing::scalar_schema<T>(standing);
    }
}

}  // namespace clinic
