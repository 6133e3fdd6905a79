// How values are printed: every shape naturally, or as a template asks.
#pragma once

#include "compose/expression.hpp"
#include "document/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

struct Format;

// `"before" + path as format + "after" if condition or "otherwise"`; a literal instead of the path:
// `"words"`.
struct ValueExpression {
    std::optional<std::string> literal;
    // Printed only together with the value.
    std::string before;
    std::string after;
    Path path;
    // Null: as its shape prints naturally.
    const Format* format = nullptr;
    // The words that follow the format's name.
    std::vector<std::string> with;
    std::optional<Condition> when;
    // Printed when the value is missing or empty.
    std::string otherwise;
};

// Where printed values go: a line of words, and the charts that it points into.
struct ComposedLine {
    Inlines& words;
    std::vector<Chart>& charts;
    // How plain words look here.
    Words look;
};

struct Format {
    std::string_view name;
    // What it prints, for authors of templates: no full stop.
    std::string_view help;
    bool (*accepts)(const Kind& kind);
    // How many words in quotes may follow its name.
    std::size_t most_words = 0;
    // It makes more than words, so it cannot stand where only words can.
    bool more_than_words = false;
    // The value is there.
    void (*print)(const Value& value, const ValueExpression& expression, ComposedLine& line);
    // How many of those words it cannot do without.
    std::size_t least_words = 0;
};

// In the order of the alphabet.
const std::vector<Format>& formats();

// Whether a value of this kind prints without a format.
bool prints_naturally(const Kind& kind);

// "text", "a date", "a list"
std::string_view shape_words(const Kind& kind);

// Words that look alike run on; a blank at the start of the line or after another is left out.
void append_words(std::string_view words, ComposedLine& line);

// Prints the value, or what stands for it when it is missing.
void print_value(const ValueExpression& expression, const ScopeRefs& scope, ComposedLine& line);

}  // namespace clinic
