#include "compose/condition_reader.hpp"

#include "base/number_text.hpp"
#include "compose/format.hpp"

#include <optional>

namespace clinic {

namespace {

// Parentheses within one another: an attack, or a slip.
constexpr int kDeepest = 32;

struct Colour {
    std::string_view word;
    Rag rag;
};

constexpr Colour kColours[] = {
    {"red", Rag::Red}, {"amber", Rag::Amber}, {"green", Rag::Green}, {"none", Rag::None}};

struct Sign {
    std::string_view words;
    Comparator comparator;
};

constexpr Sign kSigns[] = {
    {"==", Comparator::Equal},  {"!=", Comparator::NotEqual}, {"<", Comparator::Less},
    {"<=", Comparator::AtMost}, {">", Comparator::More},      {">=", Comparator::AtLeast},
};

class ConditionReader {
public:
    explicit ConditionReader(TokenReader& tokens) : tokens_(tokens) {}

    Condition alternatives();

private:
    Condition conjunction();
    Condition negation();
    Condition comparison();
    std::optional<Comparator> comparator();
    Operand operand();
    void check_sides(Condition& condition, const Place& place);

    TokenReader& tokens_;
    int depth_ = 0;
};

Condition ConditionReader::alternatives() {
    if (++depth_ > kDeepest) {
        tokens_.wrong(Problem::BadTemplate, tokens_.now().place,
                      "this condition is nested too deeply", "at most 32 levels");
    }
    Condition first = conjunction();
    // `or` before a text is not a condition's: it says what to print instead.
    while (tokens_.now().is == Token::Is::Word && tokens_.now().words == "or" &&
           tokens_.next().is != Token::Is::Text) {
        tokens_.take();
        if (first.is != Condition::Is::Or) {
            first = {Condition::Is::Or, {std::move(first)}, {}, {}, {}};
        }
        first.parts.push_back(conjunction());
    }
    --depth_;
    return first;
}

Condition ConditionReader::conjunction() {
    Condition first = negation();
    while (tokens_.take_word("and")) {
        if (first.is != Condition::Is::And) {
            first = {Condition::Is::And, {std::move(first)}, {}, {}, {}};
        }
        first.parts.push_back(negation());
    }
    return first;
}

Condition ConditionReader::negation() {
    // Not, not, not: each pair says nothing.
    bool is_not = false;
    while (tokens_.take_word("not")) {
        is_not = !is_not;
    }
    Condition condition = comparison();
    return is_not ? Condition{Condition::Is::Not, {std::move(condition)}, {}, {}, {}} : condition;
}

std::optional<Comparator> ConditionReader::comparator() {
    if (tokens_.take_word("is")) {
        return tokens_.take_word("not") ? Comparator::NotEqual : Comparator::Equal;
    }
    if (tokens_.take_word("in")) {
        return Comparator::In;
    }
    if (tokens_.now().is != Token::Is::Sign) {
        return std::nullopt;
    }
    for (const Sign& sign : kSigns) {
        if (tokens_.take_sign(sign.words)) {
            return sign.comparator;
        }
    }
    if (tokens_.now().words == "=") {
        tokens_.unexpected("write == or is");
    }
    return std::nullopt;
}

Operand ConditionReader::operand() {
    Operand operand;
    const Token token = tokens_.now();
    if (token.is == Token::Is::Number) {
        operand.is = Operand::Is::Number;
        const std::optional<double> number = number_from(token.words);
        if (!number) {
            tokens_.unexpected("write a number such as 12 or 0.5");
            return operand;
        }
        operand.number = *number;
        tokens_.take();
    } else if (token.is == Token::Is::Text) {
        operand.is = Operand::Is::Text;
        operand.text = tokens_.text();
    } else {
        for (const Colour& colour : kColours) {
            if (tokens_.take_word(colour.word)) {
                operand.is = Operand::Is::Colour;
                operand.colour = colour.rag;
                return operand;
            }
        }
        operand.path = tokens_.path();
    }
    return operand;
}

Condition ConditionReader::comparison() {
    if (tokens_.take_sign("(")) {
        Condition inner = alternatives();
        if (!tokens_.take_sign(")")) {
            tokens_.unexpected("close the parenthesis with ')'");
        }
        return inner;
    }
    Condition condition;
    const Place place = tokens_.now().place;
    condition.left = operand();
    if (condition.left.is != Operand::Is::Path) {
        tokens_.wrong(Problem::BadTemplate, place, "a condition begins with a name",
                      "write the name first: overview.concern > 3");
        return condition;
    }
    const std::optional<Comparator> found = comparator();
    const Kind* left = condition.left.path.kind;
    if (found && left != nullptr && left->shape == Shape::Truth) {
        tokens_.wrong(Problem::WrongTemplateKind, place,
                      in_quotes(condition.left.path.words) + " is yes or no already",
                      "write the name alone, or 'not' before it");
    } else if (found) {
        condition.is = Condition::Is::Compares;
        condition.comparator = *found;
        const Place right = tokens_.now().place;
        condition.right = operand();
        check_sides(condition, right);
    }
    return condition;
}

bool is_numeric(const Kind& kind) {
    return kind.shape == Shape::Whole || kind.shape == Shape::Number || kind.shape == Shape::Figure;
}

std::string_view kind_words(const Operand& operand) {
    switch (operand.is) {
        case Operand::Is::Number:
            return "a number";
        case Operand::Is::Text:
            return "text";
        case Operand::Is::Colour:
            return "a colour";
        default:
            return shape_words(*operand.path.kind);
    }
}

bool is_among(const Kind& left, const Operand& right) {
    return left.shape == Shape::Text && right.is == Operand::Is::Path &&
           right.path.kind->shape == Shape::List &&
           right.path.kind->element()->shape == Shape::Text;
}

bool may_compare(const Kind& left, const Operand& right) {
    switch (right.is) {
        case Operand::Is::Number:
            return is_numeric(left);
        case Operand::Is::Text:
            return left.shape == Shape::Text;
        case Operand::Is::Colour:
            return left.shape == Shape::RagMark;
        default:
            break;
    }
    const Shape shape = right.path.kind->shape;
    const bool is_whole_value =
        left.shape == Shape::Text || left.shape == Shape::RagMark || left.shape == Shape::Day;
    return (is_numeric(left) && is_numeric(*right.path.kind)) ||
           (is_whole_value && left.shape == shape);
}

void ConditionReader::check_sides(Condition& condition, const Place& place) {
    if (tokens_.is_wrong() || condition.left.path.kind == nullptr ||
        (condition.right.is == Operand::Is::Path && condition.right.path.kind == nullptr)) {
        // What was not understood has been told; evaluation never comes to it.
        condition.is = Condition::Is::Holds;
        return;
    }
    const Kind& left = *condition.left.path.kind;
    const bool is_sound = condition.comparator == Comparator::In
                              ? is_among(left, condition.right)
                              : may_compare(left, condition.right);
    if (!is_sound) {
        tokens_.wrong(Problem::WrongTemplateKind, place,
                      in_quotes(condition.left.path.words) + " is " +
                          std::string(shape_words(left)) + ", which does not compare with " +
                          std::string(kind_words(condition.right)));
    }
}

}  // namespace

Condition read_condition(TokenReader& tokens) {
    return ConditionReader(tokens).alternatives();
}

}  // namespace clinic
