// The parts of FieldReader that follow field lists; included by field_reader.hpp alone.
#pragma once

#include "model/field_reader.hpp"

namespace clinic {

template <class T>
bool FieldReader::read(const Node& node, const Wanted& wanted, T& value) {
    if constexpr (reading::IsOptional<T>::value) {
        typename T::value_type inner{};
        if (!read(node, wanted, inner)) {
            return false;
        }
        if constexpr (std::is_same_v<T, std::optional<Exemption>>) {
            // A mark of a value further up in the same entry may be here already.
            value = value ? stricter(*value, inner) : inner;
        } else {
            value = std::move(inner);
        }
        return true;
    } else if constexpr (std::is_same_v<T, Exemption>) {
        return has_value(node, wanted.called) && read_exemption(node, value);
    } else if constexpr (reading::IsPairs<T>::value) {
        return has_value(node, wanted.called) && read_pairs(node, wanted, value);
    } else if constexpr (reading::IsVector<T>::value) {
        return has_value(node, wanted.called) && read_list(node, wanted, value);
    } else if constexpr (reading::IsMap<T>::value) {
        return has_value(node, wanted.called) && read_map(node, wanted, value);
    } else if constexpr (HasFields<T>) {
        const FieldRules around = std::exchange(rules_of_facts_, wanted.rules);
        const bool is_read =
            has_value(node, wanted.called) && read_struct(node, wanted.called, value);
        rules_of_facts_ = around;
        return is_read;
    } else {
        return has_value(node, wanted.called) && read_plain(node, wanted, value);
    }
}

template <class T>
bool FieldReader::read_plain(const Node& node, const Wanted& wanted, T& value) {
    const bool is_dated = node.is_list() || (node.is_map() && (node.find("from") != nullptr ||
                                                               node.find("known") != nullptr ||
                                                               node.find("to") != nullptr));
    if (is_dated && changes_ != nullptr) {
        return read_changes(node, wanted, value);
    }
    const Node* const plain = plain_value(node, wanted.called);
    if (plain == nullptr) {
        return false;
    }
    if constexpr (std::is_enum_v<T>) {
        return read_choice(*plain, wanted, value);
    } else {
        return read_leaf(*plain, wanted, value);
    }
}

// The value as it is last known goes to the member; the days it held are kept beside it.
template <class T>
bool FieldReader::read_changes(const Node& node, const Wanted& wanted, T& value) {
    DatedWords* const changes = std::exchange(changes_, nullptr);
    FactsOver<std::string> facts;
    bool is_read = read(node, Wanted{wanted.called, {}}, facts);
    for (const Fact<std::string>& fact : facts) {
        Node words;
        words.is = Node::Is::Scalar;
        words.text = fact.is;
        words.place = fact.place;
        is_read = read_plain(words, wanted, value) && is_read;
        if (fact.exempt) {
            mark_around(*fact.exempt, fact.place);
        }
    }
    changes_ = changes;
    changes->insert_or_assign(std::string(wanted.called), std::move(facts));
    return is_read;
}

template <class Enum>
bool FieldReader::read_choice(const Node& node, const Wanted& wanted, Enum& value) {
    std::vector<std::string> words;
    for (const Choice<Enum>& choice : ChoicesOf<Enum>::kList) {
        if (node.is_scalar() && choice.word == node.text) {
            value = choice.is;
            return true;
        }
        words.emplace_back(choice.word);
    }
    std::string word;
    return read_leaf(node, wanted, word) && check_word(word, wanted.called, node.place, words);
}

template <class T>
bool FieldReader::read_list(const Node& node, const Wanted& wanted, std::vector<T>& list) {
    if constexpr (reading::is_keyed<T>()) {
        return read_keyed(node, wanted, list);
    } else {
        constexpr bool kStruct = HasFields<T>;
        // It is about this list, not about those inside it.
        const bool several_at_once = std::exchange(several_at_once_, false);
        if (node.is_map() && !kStruct) {
            const Node* const plain = plain_value(node, wanted.called);
            return plain != nullptr && plain->is_list() ? read_list(*plain, wanted, list)
                                                        : wrong_type(node, wanted.called, "a list");
        }
        const Node* const first = node.is_list() ? node.items.data() : &node;
        const std::size_t count = node.is_list() ? node.items.size() : 1;
        bool is_read = true;
        std::vector<std::uint32_t> misread;
        list.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            T item{};
            const bool is_good = read(first[i], wanted, item);
            is_read = is_read && is_good;
            if (!is_good) {
                misread.push_back(first[i].place.offset);
            }
            // What could be read of an entry is kept, so that others may name it.
            if (is_good || kStruct) {
                list.push_back(std::move(item));
            }
        }
        if constexpr (reading::IsDated<T>) {
            put_in_order(list, wanted.called);
            if (!several_at_once) {
                check_days_differ(list, wanted.called, misread);
            }
        }
        return is_read;
    }
}

template <class T>
bool FieldReader::read_keyed(const Node& node, const Wanted& wanted, std::vector<T>& list) {
    if (!is_map(node, wanted.called)) {
        return false;
    }
    bool is_read = true;
    for (const Entry& entry : node.entries) {
        T item{};
        item.id = entry.key;
        is_read = read(entry.value, Wanted{entry.key, {}}, item) && is_read;
        list.push_back(std::move(item));
    }
    return is_read;
}

template <class T>
bool FieldReader::read_pairs(const Node& node, const Wanted& wanted,
                             std::vector<std::pair<std::string, T>>& pairs) {
    if (!is_map(node, wanted.called)) {
        return false;
    }
    bool is_read = true;
    for (const Entry& entry : node.entries) {
        if (entry.key == "exempt") {
            Exemption exemption;
            if (read(entry.value, Wanted{"exempt", {}}, exemption)) {
                mark_around(exemption, entry.key_place);
            }
            continue;
        }
        T value{};
        if (read(entry.value, Wanted{entry.key, wanted.rules}, value)) {
            pairs.emplace_back(entry.key, std::move(value));
        } else {
            is_read = false;
        }
    }
    return is_read;
}

template <class T>
bool FieldReader::read_map(const Node& node, const Wanted& wanted, std::map<std::string, T>& map) {
    if (!is_map(node, wanted.called)) {
        return false;
    }
    bool is_read = true;
    for (const Entry& entry : node.entries) {
        if (entry.key != "exempt") {
            is_read = read(entry.value, Wanted{entry.key, {}}, map[entry.key]) && is_read;
        }
    }
    Exemption exemption;
    const Node* const marked = node.find("exempt");
    if (marked != nullptr && read(*marked, Wanted{"exempt", {}}, exemption)) {
        mark(map, exemption, marked->place);
    }
    return is_read;
}

template <class T>
void FieldReader::mark(T& value, const Exemption& exemption, const Place& place) {
    if constexpr (reading::CarriesMark<T>) {
        value.exempt = value.exempt ? stricter(exemption, *value.exempt) : exemption;
    } else if constexpr (reading::IsVector<T>::value && !reading::IsPairs<T>::value) {
        for (auto& item : value) {
            mark(item, exemption, place);
        }
    } else if constexpr (reading::IsMap<T>::value) {
        for (auto& [key, item] : value) {
            mark(item, exemption, place);
        }
    } else {
        mark_around(exemption, place);
    }
}

template <class Struct>
bool FieldReader::read_struct(const Node& node, std::string_view called, Struct& value) {
    if constexpr (requires { value.place; }) {
        value.place = node.place;
    }
    std::vector<std::string> seen;
    if constexpr (requires { FieldsOf<Struct>::kPlain; }) {
        if (node.is_scalar()) {
            Entry entry{std::string(FieldsOf<Struct>::kPlain), node.place, node};
            return read_entry(entry, value, seen);
        }
    }
    if (!is_map(node, called)) {
        return false;
    }
    const bool is_read = read_fields(node, value, seen);
    say_missing<Struct>(node, called, seen);
    return is_read;
}

template <class Struct>
bool FieldReader::read_over(const Node& node, std::string_view called, Struct& value) {
    if constexpr (requires { value.place; }) {
        value.place = node.place;
    }
    std::vector<std::string> seen;
    return is_map(node, called) && read_fields(node, value, seen);
}

template <class Struct>
bool FieldReader::read_fields(const Node& node, Struct& value, std::vector<std::string>& seen) {
    DatedWords* const changes_around = std::exchange(changes_, nullptr);
    if constexpr (requires { value.changes; }) {
        changes_ = &value.changes;
    }
    if constexpr (reading::CarriesMark<Struct>) {
        carriers_.push_back(&value.exempt);
    }
    bool is_read = true;
    for (const Entry& entry : node.entries) {
        is_read = read_entry(entry, value, seen) && is_read;
    }
    if constexpr (requires { FieldsOf<Struct>::kByHand; }) {
        is_read = read_more(*this, node, value) && is_read;
    }
    if constexpr (reading::CarriesMark<Struct>) {
        carriers_.pop_back();
    }
    changes_ = changes_around;
    return is_read;
}

template <class Struct>
bool FieldReader::read_entry(const Entry& entry, Struct& value, std::vector<std::string>& seen) {
    bool is_known = false;
    bool is_read = true;
    for_each_field<Struct>([&](const auto& field) {
        if (!is_known && field.name == entry.key) {
            is_known = true;
            is_read = read_member(entry, field, value);
        }
    });
    if constexpr (requires { FieldsOf<Struct>::kByHand; }) {
        for (const HandRead& by_hand : FieldsOf<Struct>::kByHand) {
            is_known = is_known || by_hand.name == entry.key;
        }
    }
    if (is_known) {
        seen.push_back(entry.key);
        return is_read;
    }
    if (entry.key == "exempt") {
        return read_mark_around(entry);
    }
    std::vector<std::string> names;
    for_each_field<Struct>([&](const auto& field) { names.emplace_back(field.name); });
    if constexpr (requires { FieldsOf<Struct>::kByHand; }) {
        for (const HandRead& by_hand : FieldsOf<Struct>::kByHand) {
            names.emplace_back(by_hand.name);
        }
    }
    say_unknown(entry, names, seen);
    return false;
}

template <class Struct, class Member>
bool FieldReader::read_member(const Entry& entry, const Field<Struct, Member>& field,
                              Struct& value) {
    std::optional<Names> names;
    if constexpr (requires { FieldsOf<Struct>::kNames; }) {
        for (const NamingField& naming : FieldsOf<Struct>::kNames) {
            if (naming.field == field.name) {
                names = naming.names;
            }
        }
    }
    Member& member = value.*field.member;
    if constexpr (std::is_same_v<Member, int>) {
        if (names == Names::School) {
            return read_school(entry.value, entry.key, member);
        }
    }
    if constexpr (requires { FieldsOf<Struct>::kSeveral; }) {
        several_at_once_ = field.name == FieldsOf<Struct>::kSeveral;
    }
    const bool is_of_fact = reading::IsFact<Struct>::value && field.name == "is";
    const FieldRules& rules = is_of_fact ? rules_of_facts_ : field.rules;
    bool is_read = read(entry.value, Wanted{field.name, rules}, member);
    several_at_once_ = false;
    if constexpr (requires { FieldsOf<Struct>::kWords; }) {
        for (const WordsField& fixed : FieldsOf<Struct>::kWords) {
            if (fixed.field == field.name) {
                is_read = is_read && check_words(entry.value, entry.key, fixed.words());
            }
        }
    }
    return names ? check_names(*names, entry.value) && is_read : is_read;
}

template <class Struct>
void FieldReader::say_missing(const Node& node, std::string_view called,
                              const std::vector<std::string>& seen) {
    if (has_holes_) {
        return;
    }
    for_each_field<Struct>([&](const auto& field) {
        if (field.rules.required && std::find(seen.begin(), seen.end(), field.name) == seen.end()) {
            say_missing_key(node, called, field.name, field.help);
        }
    });
}

template <class T>
void FieldReader::put_in_order(std::vector<T>& dated, std::string_view called) {
    std::stable_sort(dated.begin(), dated.end(), [](const T& first, const T& second) {
        return reading::first_day(first.from) < reading::first_day(second.from);
    });
    for (const T& one : dated) {
        const std::optional<Date> from = reading::first_day(one.from);
        if (from && one.to && *one.to < *from) {
            say_ends_before_it_begins(one.place, called, *from, *one.to);
        }
    }
}

template <class T>
void FieldReader::check_days_differ(const std::vector<T>& dated, std::string_view called,
                                    const std::vector<std::uint32_t>& misread) {
    // An entry with a day that could not be read proves nothing about its neighbours.
    const auto is_sound = [&](const T& one) {
        return std::find(misread.begin(), misread.end(), one.place.offset) == misread.end();
    };
    for (std::size_t i = 1; i < dated.size(); ++i) {
        const std::optional<Date> from = reading::first_day(dated[i].from);
        const bool is_second = from == reading::first_day(dated[i - 1].from);
        if (is_second && is_sound(dated[i]) && is_sound(dated[i - 1])) {
            say_same_day(dated[i].place, called, from);
        }
    }
}

}  // namespace clinic
