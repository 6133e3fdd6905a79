// Typed values out of a file's tree, by the field lists beside the structs.
//
// Every read says whether it got a value, and reports what it could not read: the user's words, the
// place, and advice. It never stops at the first mistake.
#pragma once

#include "base/diagnostics.hpp"
#include "model/choices.hpp"
#include "model/fact.hpp"
#include "model/known_names.hpp"
#include "source/node.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace clinic {

// A school named somewhere: checked once all schools are known.
struct SchoolMention {
    int urn = 0;
    // The words after the number; empty: none.
    std::string name;
    Place place;
};

// What a key is called in a message, and what its value must keep to.
struct Wanted {
    std::string_view called;
    FieldRules rules;
};

namespace reading {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

// A map in the order of its file.
template <class T>
struct IsPairs : std::false_type {};
template <class T>
struct IsPairs<std::vector<std::pair<std::string, T>>> : std::true_type {};

template <class T>
struct IsMap : std::false_type {};
template <class T>
struct IsMap<std::map<std::string, T>> : std::true_type {};

template <class T>
struct IsFact : std::false_type {};
template <class T>
struct IsFact<Fact<T>> : std::true_type {};

// It carries a mark, which marks below it that have no carrier of their own may join.
template <class T>
concept CarriesMark = requires(T& value) {
    { value.exempt } -> std::same_as<std::optional<Exemption>&>;
};

// A value of a list in time: plain words or a long form.
template <class T>
concept IsDated = requires(T& value) {
    value.from;
    value.to;
    requires FieldsOf<T>::kPlain == "is";
};

template <class T>
constexpr bool lists(std::string_view name) {
    bool found = false;
    for_each_field<T>([&](const auto& field) { found = found || field.name == name; });
    return found;
}

// Its list is written as a map: the key is the id.
template <class T>
constexpr bool is_keyed() {
    if constexpr (HasFields<T> && requires(T & value) { value.id; }) {
        return !lists<T>("id");
    } else {
        return false;
    }
}

std::optional<Date> first_day(const std::optional<Date>& from);
std::optional<Date> first_day(const Date& from);

}  // namespace reading

class FieldReader {
public:
    // `has_holes`: the file has blocks that could not be read, so a missing key proves nothing.
    FieldReader(Diagnostics& diagnostics, const KnownNames& known, bool has_holes = false)
        : diagnostics_(diagnostics), known_(known), has_holes_(has_holes) {}

    template <class T>
    bool read(const Node& node, const Wanted& wanted, T& value);

    // A struct with a field list. Misspelt keys are reported, and the key that was probably meant
    // is not reported as missing. `kByHand` keys are left to `read_more(*this, node, value)`.
    template <class Struct>
    bool read_struct(const Node& node, std::string_view called, Struct& value);

    // The members of a struct that a node has, without asking for those that it lacks.
    template <class Struct>
    bool read_over(const Node& node, std::string_view called, Struct& value);

    bool read_school(const Node& node, std::string_view called, int& urn);
    bool read_exemption(const Node& node, Exemption& exemption);
    // "3", "[1, 2]", "officers", "none".
    bool read_paragraphs(const Node& node, Exemption& exemption);

    // Checks a scalar, each scalar of a list, or each key of a map.
    bool check_names(Names names, const Node& node);
    bool check_name(Names names, std::string_view word, const Place& place);
    // A word out of a fixed list, for values whose words are no enumeration.
    bool check_word(const std::string& word, std::string_view called, const Place& place,
                    const std::vector<std::string>& words);
    // Each scalar of a value, its list or the values of its map.
    bool check_words(const Node& node, std::string_view called,
                     const std::vector<std::string>& words);

    // The value itself of a long form `{is: …}`, or the node; null when that has been reported.
    const Node* plain_value(const Node& node, std::string_view called);
    bool is_map(const Node& node, std::string_view called);
    bool wrong_type(const Node& node, std::string_view called, std::string_view wanted,
                    std::string hint = {});

    // A mark that its value cannot carry covers the nearest entry that can.
    void mark_around(const Exemption& exemption, const Place& place);

    // Marks a value, or all values of a list or map.
    template <class T>
    void mark(T& value, const Exemption& exemption, const Place& place);

    Diagnostics& diagnostics() { return diagnostics_; }
    const KnownNames& known() const { return known_; }
    bool has_holes() const { return has_holes_; }
    std::vector<SchoolMention>& mentions() { return mentions_; }

private:
    // The map of dated plain values of the struct that is being read, or null.
    using DatedWords = std::map<std::string, FactsOver<std::string>>;

    template <class T>
    bool read_list(const Node& node, const Wanted& wanted, std::vector<T>& list);
    template <class T>
    bool read_keyed(const Node& node, const Wanted& wanted, std::vector<T>& list);
    template <class T>
    bool read_pairs(const Node& node, const Wanted& wanted,
                    std::vector<std::pair<std::string, T>>& pairs);
    template <class T>
    bool read_map(const Node& node, const Wanted& wanted, std::map<std::string, T>& map);
    template <class T>
    bool read_plain(const Node& node, const Wanted& wanted, T& value);
    template <class T>
    bool read_changes(const Node& node, const Wanted& wanted, T& value);
    template <class Enum>
    bool read_choice(const Node& node, const Wanted& wanted, Enum& value);
    template <class Struct>
    bool read_fields(const Node& node, Struct& value, std::vector<std::string>& seen);
    template <class Struct>
    bool read_entry(const Entry& entry, Struct& value, std::vector<std::string>& seen);
    template <class Struct, class Member>
    bool read_member(const Entry& entry, const Field<Struct, Member>& field, Struct& value);
    template <class Struct>
    void say_missing(const Node& node, std::string_view called,
                     const std::vector<std::string>& seen);
    template <class T>
    void put_in_order(std::vector<T>& dated, std::string_view called);
    template <class T>
    void check_days_differ(const std::vector<T>& dated, std::string_view called,
                           const std::vector<std::uint32_t>& misread);

    bool read_leaf(const Node& node, const Wanted& wanted, std::string& value);
    bool read_leaf(const Node& node, const Wanted& wanted, int& value);
    bool read_leaf(const Node& node, const Wanted& wanted, double& value);
    bool read_leaf(const Node& node, const Wanted& wanted, bool& value);
    bool read_leaf(const Node& node, const Wanted& wanted, Date& value);

    bool within(const Node& node, const Wanted& wanted, double value);
    bool has_value(const Node& node, std::string_view called);
    bool read_paragraph(const Node& node, Exemption& exemption);
    void say_unknown(const Entry& entry, const std::vector<std::string>& names,
                     std::vector<std::string>& seen);
    void say_missing_key(const Node& node, std::string_view called, std::string_view key,
                         std::string_view help);
    bool read_mark_around(const Entry& entry);
    void say_ends_before_it_begins(const Place& place, std::string_view called, const Date& from,
                                   const Date& to);
    void say_same_day(const Place& place, std::string_view called, const std::optional<Date>& day);

    Diagnostics& diagnostics_;
    const KnownNames& known_;
    bool has_holes_ = false;
    std::vector<SchoolMention> mentions_;
    // The marks of the entries around the value that is being read, outermost first.
    std::vector<std::optional<Exemption>*> carriers_;
    DatedWords* changes_ = nullptr;
    // What the values of a list in time must keep to: the field that holds the list says it.
    FieldRules rules_of_facts_;
    // The list that is being read may hold several values from one day: holders of many seats.
    bool several_at_once_ = false;
};

}  // namespace clinic

#include "model/field_reader_templates.hpp"
