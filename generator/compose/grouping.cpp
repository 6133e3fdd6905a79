#include "compose/grouping.hpp"

#include "base/number_text.hpp"
#include "compose/expression_reader.hpp"
#include "compose/format.hpp"
#include "compose/token_reader.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kGroupName = "group";

std::size_t count_of(const void* group) {
    return static_cast<const Group*>(group)->size();
}

const void* element_of(const void* group, std::size_t index) {
    return (*static_cast<const Group*>(group))[index];
}

// A list of the same elements, each wherever it stands.
std::shared_ptr<const Kind> group_kind(const Kind& list) {
    return std::make_shared<const Kind>(Kind{Shape::List, {}, list.element, count_of, element_of});
}

bool makes_groups(const Kind& kind) {
    return kind.shape != Shape::List && kind.shape != Shape::Record && kind.shape != Shape::Figure;
}

// Equal for equal values and only for them; nothing for a missing one.
std::string key_of(const Value& value) {
    if (value.ref.where == nullptr) {
        return value.count ? std::to_string(*value.count) : std::string();
    }
    switch (value.ref.kind->shape) {
        case Shape::Text:
            return *static_cast<const std::string*>(value.ref.where);
        case Shape::RagMark:
            return std::string(rag_word(*static_cast<const Rag*>(value.ref.where)));
        case Shape::Truth:
            return *static_cast<const bool*>(value.ref.where) ? "yes" : "no";
        case Shape::Day:
            return iso_text(*static_cast<const Date*>(value.ref.where));
        default:
            return number_text(number_of(value).value_or(0));
    }
}

void check_by(const Path& by, const Place& place, TokenReader& tokens) {
    if (by.kind != nullptr && !makes_groups(*by.kind)) {
        tokens.wrong(Problem::WrongTemplateKind, place,
                     in_quotes(by.words) + " is " + std::string(shape_words(*by.kind)) +
                         ", which makes no groups",
                     "group by a text, a colour, a date or a whole number");
    }
}

}  // namespace

Grouping read_grouping(const Place& words, Reading& reading) {
    TokenReader tokens(words, reading);
    tokens.take_word("group");
    Grouping grouping;
    grouping.loop = read_loop(tokens);
    if (!tokens.take_word("by")) {
        tokens.unexpected("write group row in rows by row.phase");
    } else {
        const Place place = tokens.now().place;
        grouping.by = tokens.path();
        check_by(grouping.by, place, tokens);
    }
    tokens.expect_end();
    const Kind* list = grouping.loop.list.kind;
    const bool is_list = list != nullptr && list->shape == Shape::List;
    grouping.kind = is_list ? group_kind(*list) : nullptr;
    reading.names.push_back({kGroupName, grouping.kind.get()});
    return grouping;
}

std::string_view first_word(const Place& words) {
    const Token first = tokens_of(words).front();
    return first.is == Token::Is::Word ? first.words : std::string_view();
}

void expect_only_word(const Place& words, Reading& reading) {
    TokenReader tokens(words, reading);
    tokens.take();
    tokens.expect_end();
}

std::vector<Group> groups_of(const Grouping& grouping, ScopeRefs& scope) {
    std::vector<std::string> keys;
    std::vector<Group> groups;
    for (const Ref& element : elements_of(grouping.loop, scope)) {
        scope.push_back(element);
        const std::string key = key_of(value_at(grouping.by, scope));
        scope.pop_back();
        const auto found = std::find(keys.begin(), keys.end(), key);
        const auto index = static_cast<std::size_t>(found - keys.begin());
        if (found == keys.end()) {
            keys.push_back(key);
            groups.emplace_back();
        }
        groups[index].push_back(element.where);
    }
    return groups;
}

}  // namespace clinic
