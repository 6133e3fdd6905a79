#include "model/field_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "model/value_words.hpp"

#include <cmath>

namespace clinic {

namespace reading {

std::optional<Date> first_day(const std::optional<Date>& from) {
    return from;
}
// A list of judgements holds days, not optional ones: the default day stands for "always was".
std::optional<Date> first_day(const Date& from) {
    return from == Date{} ? std::nullopt : std::optional(from);
}

}  // namespace reading

namespace {

// What a name is a name of, and where those names are given.
struct NamesWords {
    std::string_view word;
    std::string_view where;
    Problem problem;
};

constexpr NamesWords kNamesWords[] = {
    {"school", "", Problem::UnknownSchool},
    {"measure", "", Problem::UnknownMeasure},
    {"phase", " of authority.yaml", Problem::UnknownName},
    {"role", " of authority.yaml", Problem::UnknownName},
    {"service", " of authority.yaml", Problem::UnknownName},
    {"reason", " of authority.yaml", Problem::UnknownName},
    {"edition", " of authority.yaml", Problem::UnknownName},
    {"framework", "", Problem::UnknownName},
    {"local scale of frameworks.yaml", "", Problem::UnknownName},
    {"clinic of this folder", "", Problem::UnknownName},
    {"group of network.yaml", "", Problem::UnknownName},
    {"release of sources.yaml", "", Problem::NoSource},
};

std::string shape_word(const Node& node) {
    switch (node.is) {
        case Node::Is::Empty:
            return "empty";
        case Node::Is::List:
            return "a list";
        case Node::Is::Map:
            return "a map of keys";
        case Node::Is::Scalar:
            break;
    }
    return in_quotes(node.text);
}

std::string range_words(const FieldRules& rules) {
    if (std::isinf(rules.most)) {
        return "it is at least " + number_text(rules.least);
    }
    if (std::isinf(rules.least)) {
        return "it is at most " + number_text(rules.most);
    }
    return "it runs from " + number_text(rules.least) + " to " + number_text(rules.most);
}

std::string number_hint(const Node& node) {
    const std::string advice = node.is_scalar() ? number_advice(node.text) : std::string();
    return advice.empty() ? "a number is written 12 or 71.2, in digits alone" : advice;
}

std::string whole_number_hint(const Node& node) {
    if (node.is_scalar() && number_from(node.text)) {
        return "it is written without a fraction, such as 12";
    }
    return number_hint(node);
}

}  // namespace

bool FieldReader::has_value(const Node& node, std::string_view called) {
    const bool is_empty =
        node.is == Node::Is::Empty || (node.is_scalar() && node.quoted &&
                                       node.text.find_first_not_of(" \t\r\n") == std::string::npos);
    if (is_empty) {
        diagnostics_.error(Problem::EmptyValue, node.place,
                           "'" + std::string(called) + "' has no value",
                           "give it one, or leave the key out");
    }
    return !is_empty;
}

bool FieldReader::wrong_type(const Node& node, std::string_view called, std::string_view wanted,
                             std::string hint) {
    if (node.is == Node::Is::Empty) {
        return has_value(node, called);
    }
    diagnostics_.error(
        Problem::WrongType, node.place,
        "'" + std::string(called) + "' is " + shape_word(node) + ", not " + std::string(wanted),
        std::move(hint));
    return false;
}

bool FieldReader::is_map(const Node& node, std::string_view called) {
    return node.is_map() || wrong_type(node, called, "a map of keys");
}

bool FieldReader::within(const Node& node, const Wanted& wanted, double value) {
    if (wanted.rules.least <= value && value <= wanted.rules.most) {
        return true;
    }
    diagnostics_.error(Problem::OutOfRange, node.place,
                       "'" + std::string(wanted.called) + "' is " + node.text,
                       range_words(wanted.rules));
    return false;
}

bool FieldReader::read_leaf(const Node& node, const Wanted& wanted, std::string& value) {
    if (!node.is_scalar()) {
        return wrong_type(node, wanted.called, "plain words");
    }
    value = node.text;
    return true;
}

bool FieldReader::read_leaf(const Node& node, const Wanted& wanted, int& value) {
    const auto read = node.is_scalar() ? whole_number_from(node.text) : std::nullopt;
    if (!read) {
        return wrong_type(node, wanted.called, "a whole number", whole_number_hint(node));
    }
    value = *read;
    return within(node, wanted, value);
}

bool FieldReader::read_leaf(const Node& node, const Wanted& wanted, double& value) {
    const auto read = node.is_scalar() ? number_from(node.text) : std::nullopt;
    if (!read) {
        return wrong_type(node, wanted.called, "a number", number_hint(node));
    }
    value = *read;
    return within(node, wanted, value);
}

bool FieldReader::read_leaf(const Node& node, const Wanted& wanted, bool& value) {
    if (!node.is_scalar() || (node.text != "true" && node.text != "false")) {
        return wrong_type(node, wanted.called, "true or false", "write true or false");
    }
    value = node.text == "true";
    return true;
}

bool FieldReader::read_leaf(const Node& node, const Wanted& wanted, Date& value) {
    if (!node.is_scalar()) {
        return wrong_type(node, wanted.called, "a date");
    }
    const std::optional<Date> read = date_from(node.text);
    if (!read) {
        diagnostics_.error(
            Problem::BadDate, node.place,
            "'" + std::string(wanted.called) + "' is " + in_quotes(node.text) + ", not a date",
            date_advice(node.text));
        return false;
    }
    value = *read;
    return true;
}

const Node* FieldReader::plain_value(const Node& node, std::string_view called) {
    if (!node.is_map()) {
        return &node;
    }
    const Node* const is = node.find("is");
    if (is == nullptr) {
        wrong_type(node, called, "one value", "a long form holds its value under 'is'");
        return nullptr;
    }
    static const std::vector<std::string> kKeys = {"is", "exempt", "source", "note"};
    for (const Entry& entry : node.entries) {
        std::vector<std::string> seen;
        if (entry.key == "exempt") {
            read_mark_around(entry);
        } else if (entry.key == "from" || entry.key == "to" || entry.key == "known") {
            diagnostics_.error(
                Problem::UnknownField, entry.key_place,
                "'" + std::string(called) + "' cannot be dated by '" + entry.key + "'",
                "it holds one value, without days");
        } else if (std::find(kKeys.begin(), kKeys.end(), entry.key) == kKeys.end()) {
            say_unknown(entry, kKeys, seen);
        }
    }
    return has_value(*is, called) ? is : nullptr;
}

bool FieldReader::read_school(const Node& node, std::string_view called, int& urn) {
    const Node* const plain = has_value(node, called) ? plain_value(node, called) : nullptr;
    if (plain == nullptr) {
        return false;
    }
    const std::string_view words = plain->is_scalar() ? std::string_view(plain->text) : "";
    const std::size_t blank = std::min(words.find(' '), words.size());
    const std::optional<int> number = whole_number_from(words.substr(0, blank));
    if (!number || *number <= 0) {
        return wrong_type(
            *plain, called, "a school",
            "a school is named by its number, and its name may follow: 900101 School A");
    }
    urn = *number;
    const std::size_t name = std::min(words.find_first_not_of(' ', blank), words.size());
    mentions_.push_back({urn, std::string(words.substr(name)), plain->place});
    return true;
}

bool FieldReader::check_name(Names names, std::string_view word, const Place& place) {
    if (known_.may_be(names, word)) {
        return true;
    }
    const NamesWords& words = kNamesWords[static_cast<std::size_t>(names)];
    diagnostics_.error(
        words.problem, place,
        in_quotes(word) + " is no " + std::string(words.word) + std::string(words.where),
        name_hint(word, known_.all(names)));
    return false;
}

bool FieldReader::check_names(Names names, const Node& node) {
    bool are_known = true;
    if (node.is_scalar() && !node.text.empty()) {
        return check_name(names, node.text, node.place);
    }
    for (const Node& item : node.items) {
        are_known = check_names(names, item) && are_known;
    }
    const Node* const is = node.find("is");
    if (is != nullptr) {
        return check_names(names, *is);
    }
    for (const Entry& entry : node.entries) {
        if (entry.key != "exempt") {
            are_known = check_name(names, entry.key, entry.key_place) && are_known;
        }
    }
    return are_known;
}

bool FieldReader::check_word(const std::string& word, std::string_view called, const Place& place,
                             const std::vector<std::string>& words) {
    if (word.empty() || std::find(words.begin(), words.end(), word) != words.end()) {
        return true;
    }
    diagnostics_.error(Problem::UnknownName, place,
                       "'" + std::string(called) + "' is " + in_quotes(word),
                       name_hint(word, words));
    return false;
}

bool FieldReader::check_words(const Node& node, std::string_view called,
                              const std::vector<std::string>& words) {
    if (node.is_scalar()) {
        return check_word(node.text, called, node.place, words);
    }
    if (const Node* const is = node.find("is")) {
        return check_words(*is, called, words);
    }
    bool are_known = true;
    for (const Node& item : node.items) {
        are_known = check_words(item, called, words) && are_known;
    }
    for (const Entry& entry : node.entries) {
        if (entry.key != "exempt") {
            are_known = check_words(entry.value, entry.key, words) && are_known;
        }
    }
    return are_known;
}

void FieldReader::mark_around(const Exemption& exemption, const Place& place) {
    if (carriers_.empty()) {
        diagnostics_.error(Problem::UnknownField, place, "'exempt' cannot stand here",
                           "nothing of this entry is withheld from anybody");
    } else if (exemption.none) {
        diagnostics_.error(Problem::UnknownField, place, "'exempt: none' cannot stand here",
                           "it lifts the mark of a whole entry: put it beside the entry's keys");
    } else {
        std::optional<Exemption>& carrier = *carriers_.back();
        carrier = carrier ? stricter(*carrier, exemption) : exemption;
    }
}

bool FieldReader::read_mark_around(const Entry& entry) {
    Exemption exemption;
    if (!read(entry.value, Wanted{"exempt", {}}, exemption)) {
        return false;
    }
    mark_around(exemption, entry.key_place);
    return true;
}

void FieldReader::say_unknown(const Entry& entry, const std::vector<std::string>& names,
                              std::vector<std::string>& seen) {
    const std::string meant = nearest_name(entry.key, names);
    if (!meant.empty()) {
        seen.push_back(meant);
    }
    diagnostics_.error(Problem::UnknownField, entry.key_place,
                       in_quotes(entry.key) + " is not used here", name_hint(entry.key, names));
}

void FieldReader::say_missing_key(const Node& node, std::string_view called, std::string_view key,
                                  std::string_view help) {
    const std::string of = called.empty() ? "" : " in '" + std::string(called) + "'";
    diagnostics_.error(Problem::MissingField, node.place,
                       "'" + std::string(key) + "' is missing" + of,
                       "it holds " + std::string(help));
}

void FieldReader::say_ends_before_it_begins(const Place& place, std::string_view called,
                                            const Date& from, const Date& to) {
    diagnostics_.error(Problem::Contradiction, place,
                       "'" + std::string(called) + "' ends on " + iso_text(to) +
                           ", before it begins on " + iso_text(from),
                       "one of the two days is wrong");
}

void FieldReader::say_same_day(const Place& place, std::string_view called,
                               const std::optional<Date>& day) {
    const std::string from = day ? "from " + iso_text(*day) : "without 'from'";
    diagnostics_.error(Problem::DuplicateId, place,
                       "'" + std::string(called) + "' has a second value " + from,
                       "each value begins on a day of its own");
}

}  // namespace clinic
