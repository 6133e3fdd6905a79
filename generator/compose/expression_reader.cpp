#include "compose/expression_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "compose/condition_reader.hpp"

#include <algorithm>

namespace clinic {

namespace {

void check_format(const Format& format, const ValueExpression& value, std::string_view only_words,
                  TokenReader& tokens) {
    const Place place = tokens.taken().place;
    const std::string help = in_quotes(format.name) + " prints " + std::string(format.help);
    if (value.path.kind != nullptr && !format.accepts(*value.path.kind)) {
        tokens.wrong(Problem::WrongTemplateKind, place,
                     in_quotes(value.path.words) + " is " +
                         std::string(shape_words(*value.path.kind)) + ", which 'as " +
                         std::string(format.name) + "' cannot print",
                     help);
    } else if (format.more_than_words && !only_words.empty()) {
        tokens.wrong(
            Problem::WrongTemplateKind, place,
            "'as " + std::string(format.name) + "' cannot stand in " + std::string(only_words),
            help);
    }
}

const Format* read_format(const ValueExpression& value, std::string_view only_words,
                          TokenReader& tokens) {
    const Token token = tokens.now();
    const auto& all = formats();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Format& one) { return one.name == token.words; });
    if (token.is != Token::Is::Word || found == all.end()) {
        std::vector<std::string> names;
        for (const Format& one : all) {
            names.emplace_back(one.name);
        }
        if (token.is == Token::Is::Word) {
            tokens.wrong(Problem::UnknownTemplateName, token.place,
                         "there is no format " + in_quotes(token.words),
                         name_hint(token.words, names));
        } else {
            tokens.unexpected(name_hint("", names));
        }
        return nullptr;
    }
    tokens.take();
    check_format(*found, value, only_words, tokens);
    return &*found;
}

ValueExpression read_value(std::string_view only_words, TokenReader& tokens) {
    ValueExpression value;
    if (tokens.now().is == Token::Is::Text) {
        value.before = tokens.text();
        if (!tokens.take_sign("+")) {
            value.literal = std::move(value.before);
        }
    }
    const Place place = tokens.now().place;
    if (!value.literal) {
        value.path = tokens.path();
    }
    if (!value.literal && tokens.take_word("as")) {
        value.format = read_format(value, only_words, tokens);
        while (value.format != nullptr && value.with.size() < value.format->most_words &&
               tokens.now().is == Token::Is::Text) {
            value.with.push_back(tokens.text());
        }
        if (value.format != nullptr && value.with.size() < value.format->least_words) {
            tokens.wrong(Problem::WrongTemplateKind, place,
                         "'as " + std::string(value.format->name) + "' needs a word after it",
                         "write what is counted, in quotes: as " + std::string(value.format->name) +
                             " \"school\"");
        }
    } else if (value.path.kind != nullptr && !prints_naturally(*value.path.kind)) {
        tokens.wrong(Problem::WrongTemplateKind, place,
                     in_quotes(value.path.words) + " is " +
                         std::string(shape_words(*value.path.kind)) + ", not one value",
                     value.path.kind->shape == Shape::List
                         ? "go through it with '::: for x in " + value.path.words + "'"
                         : name_hint("", member_names(*value.path.kind)));
    }
    if (!value.literal && tokens.take_sign("+")) {
        value.after = tokens.text();
    }
    if (tokens.take_word("if")) {
        value.when = read_condition(tokens);
    }
    if (tokens.take_word("or")) {
        value.otherwise = tokens.text();
    }
    tokens.expect_end();
    return value;
}

// --- loops ---

}  // namespace

Loop read_loop(TokenReader& tokens) {
    Loop loop;
    const Token name = tokens.now();
    if (name.is != Token::Is::Word || is_reserved(name.words) ||
        name.words.find('.') != name.words.npos) {
        tokens.unexpected("write for school in schools");
    } else {
        tokens.take();
        loop.name = name.words;
    }
    if (!tokens.take_word("in")) {
        tokens.unexpected("write for school in schools");
    }
    const Place place = tokens.now().place;
    if (!tokens.is_wrong()) {
        loop.list = tokens.path();
    }
    const Kind* list = loop.list.kind;
    if (list != nullptr && list->shape != Shape::List) {
        tokens.wrong(
            Problem::WrongTemplateKind, place,
            in_quotes(loop.list.words) + " is " + std::string(shape_words(*list)) + ", not a list");
        list = nullptr;
    }
    tokens.reading().names.push_back({loop.name, list == nullptr ? nullptr : list->element()});
    if (tokens.take_word("where")) {
        loop.where = read_condition(tokens);
    }
    if (tokens.take_word("limit")) {
        loop.limit = whole_number_from(tokens.now().words);
        if (!loop.limit || *loop.limit < 1) {
            tokens.unexpected("write how many at most: limit 3");
        } else {
            tokens.take();
        }
    }
    return loop;
}

ValueExpression read_value(const Place& words, std::string_view only_words, Reading& reading) {
    TokenReader tokens(words, reading);
    return read_value(only_words, tokens);
}

Path read_path(const Place& words, Reading& reading) {
    TokenReader tokens(words, reading);
    Path path = tokens.path();
    tokens.expect_end();
    return path;
}

Condition read_condition(const Place& words, Reading& reading) {
    TokenReader tokens(words, reading);
    Condition condition = read_condition(tokens);
    tokens.expect_end();
    return condition;
}

Loop read_loop(const Place& words, Reading& reading) {
    TokenReader tokens(words, reading);
    Loop loop = read_loop(tokens);
    tokens.expect_end();
    return loop;
}

bool read_repeat(const Place& words, Repeat& repeat, Reading& reading) {
    TokenReader tokens(words, reading);
    const bool is_loop = tokens.take_word("for");
    if (!is_loop && !tokens.take_word("if")) {
        return false;
    }
    // One more would silently take the place of the one before.
    if (is_loop ? repeat.within.has_value() : repeat.when.has_value()) {
        tokens.wrong(Problem::BadTemplate, tokens.taken().place,
                     std::string("this row has a ") + (is_loop ? "third " : "second ") +
                         in_quotes(tokens.taken().words),
                     is_loop ? "a row goes through a list, and through one within each element"
                             : "join conditions with 'and'");
        return true;
    }
    if (is_loop) {
        (repeat.each ? repeat.within : repeat.each) = read_loop(tokens);
    } else {
        repeat.when = read_condition(tokens);
    }
    tokens.expect_end();
    return true;
}

}  // namespace clinic
