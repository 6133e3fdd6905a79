#include "compose/expression_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "compose/path_reader.hpp"
#include "compose/tokens.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Parentheses and `not` within one another: an attack, or a slip.
constexpr int kDeepest = 32;

constexpr std::string_view kReserved[] = {"and", "or",  "not",   "in",  "where", "as",    "is",
                                          "if",  "for", "limit", "red", "amber", "green", "none"};

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

std::string quoted(std::string_view words) {
    return "'" + std::string(words) + "'";
}

// Reads one expression. After its first mistake it says nothing more.
class ExpressionReader {
public:
    ExpressionReader(const Place& words, Reading& reading)
        : reading_(reading), tokens_(tokens_of(words)) {}

    ValueExpression value(std::string_view only_words);
    Path path();
    Condition condition();
    Loop loop();
    bool take_word(std::string_view word);
    void expect_end();

private:
    const Token& now() const { return tokens_[at_]; }
    const Token& next() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
    bool take_sign(std::string_view sign);
    void wrong(Problem problem, const Place& place, std::string message, std::string hint = {});
    void unexpected(std::string hint = {});

    Condition alternatives();
    Condition conjunction();
    Condition negation();
    Condition comparison();
    std::optional<Comparator> comparator();
    Operand operand();
    void check_sides(Condition& condition, const Place& place);
    std::string text();
    const Format* format(const ValueExpression& value, std::string_view only_words);
    void check_format(const Format& format, const ValueExpression& value,
                      std::string_view only_words);

    Reading& reading_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool is_wrong_ = false;
};

void ExpressionReader::wrong(Problem problem, const Place& place, std::string message,
                             std::string hint) {
    if (!is_wrong_) {
        reading_.diagnostics.error(problem, place, std::move(message), std::move(hint));
    }
    is_wrong_ = true;
    at_ = tokens_.size() - 1;
}

void ExpressionReader::unexpected(std::string hint) {
    const Token& token = now();
    if (token.is == Token::Is::End) {
        wrong(Problem::BadTemplate, token.place, "something is missing here", std::move(hint));
    } else {
        wrong(Problem::BadTemplate, token.place, quoted(token.words) + " is not expected here",
              std::move(hint));
    }
}

bool ExpressionReader::take_word(std::string_view word) {
    const bool is_it = now().is == Token::Is::Word && now().words == word;
    at_ += is_it ? 1 : 0;
    return is_it;
}

bool ExpressionReader::take_sign(std::string_view sign) {
    const bool is_it = now().is == Token::Is::Sign && now().words == sign;
    at_ += is_it ? 1 : 0;
    return is_it;
}

void ExpressionReader::expect_end() {
    if (now().is != Token::Is::End) {
        unexpected();
    }
}

std::string ExpressionReader::text() {
    if (now().is != Token::Is::Text) {
        unexpected("write words in double quotes");
        return {};
    }
    if (now().is_open) {
        wrong(Problem::BadTemplate, now().place, "this quote is never closed");
        return {};
    }
    return std::string(tokens_[at_++].words);
}

Path ExpressionReader::path() {
    const Token token = now();
    const bool is_word =
        token.is == Token::Is::Word &&
        std::find(std::begin(kReserved), std::end(kReserved), token.words) == std::end(kReserved);
    if (!is_word) {
        unexpected("write a name such as clinic.title");
        return {};
    }
    ++at_;
    Path path = resolve_path(token.words, token.place, reading_);
    is_wrong_ = is_wrong_ || path.kind == nullptr;
    return path;
}

// --- conditions ---

Condition ExpressionReader::condition() {
    return alternatives();
}

Condition ExpressionReader::alternatives() {
    if (++depth_ > kDeepest) {
        wrong(Problem::BadTemplate, now().place, "this condition is nested too deeply",
              "at most 32 levels");
    }
    Condition first = conjunction();
    // `or` before a text is not a condition's: it says what to print instead.
    while (now().is == Token::Is::Word && now().words == "or" && next().is != Token::Is::Text) {
        ++at_;
        if (first.is != Condition::Is::Or) {
            first = {Condition::Is::Or, {std::move(first)}, {}, {}, {}};
        }
        first.parts.push_back(conjunction());
    }
    --depth_;
    return first;
}

Condition ExpressionReader::conjunction() {
    Condition first = negation();
    while (take_word("and")) {
        if (first.is != Condition::Is::And) {
            first = {Condition::Is::And, {std::move(first)}, {}, {}, {}};
        }
        first.parts.push_back(negation());
    }
    return first;
}

Condition ExpressionReader::negation() {
    // Not, not, not: each pair says nothing.
    bool is_not = false;
    while (take_word("not")) {
        is_not = !is_not;
    }
    Condition condition = comparison();
    return is_not ? Condition{Condition::Is::Not, {std::move(condition)}, {}, {}, {}} : condition;
}

std::optional<Comparator> ExpressionReader::comparator() {
    if (take_word("is")) {
        return take_word("not") ? Comparator::NotEqual : Comparator::Equal;
    }
    if (now().is != Token::Is::Sign) {
        return std::nullopt;
    }
    for (const Sign& sign : kSigns) {
        if (take_sign(sign.words)) {
            return sign.comparator;
        }
    }
    if (now().words == "=") {
        unexpected("write == or is");
    }
    return std::nullopt;
}

Operand ExpressionReader::operand() {
    Operand operand;
    const Token token = now();
    if (token.is == Token::Is::Number) {
        operand.is = Operand::Is::Number;
        const std::optional<double> number = number_from(token.words);
        if (!number) {
            unexpected("write a number such as 12 or 0.5");
            return operand;
        }
        operand.number = *number;
        ++at_;
    } else if (token.is == Token::Is::Text) {
        operand.is = Operand::Is::Text;
        operand.text = text();
    } else {
        for (const Colour& colour : kColours) {
            if (take_word(colour.word)) {
                operand.is = Operand::Is::Colour;
                operand.colour = colour.rag;
                return operand;
            }
        }
        operand.path = path();
    }
    return operand;
}

Condition ExpressionReader::comparison() {
    if (take_sign("(")) {
        Condition inner = alternatives();
        if (!take_sign(")")) {
            unexpected("close the parenthesis with ')'");
        }
        return inner;
    }
    Condition condition;
    const Place place = now().place;
    condition.left = operand();
    if (condition.left.is != Operand::Is::Path) {
        wrong(Problem::BadTemplate, place, "a condition begins with a name",
              "write the name first: overview.concern > 3");
        return condition;
    }
    const std::optional<Comparator> found = comparator();
    if (found) {
        condition.is = Condition::Is::Compares;
        condition.comparator = *found;
        const Place right = now().place;
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

void ExpressionReader::check_sides(Condition& condition, const Place& place) {
    if (is_wrong_ || condition.left.path.kind == nullptr ||
        (condition.right.is == Operand::Is::Path && condition.right.path.kind == nullptr)) {
        // What was not understood has been told; evaluation never comes to it.
        condition.is = Condition::Is::Holds;
        return;
    }
    const Kind& left = *condition.left.path.kind;
    if (!may_compare(left, condition.right)) {
        wrong(Problem::WrongTemplateKind, place,
              quoted(condition.left.path.words) + " is " + std::string(shape_words(left)) +
                  ", which does not compare with " + std::string(kind_words(condition.right)),
              left.shape == Shape::Truth ? "write the name alone, or 'not' before it" : "");
    }
}

// --- values ---

const Format* ExpressionReader::format(const ValueExpression& value, std::string_view only_words) {
    const Token token = now();
    const auto& all = formats();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Format& one) { return one.name == token.words; });
    if (token.is != Token::Is::Word || found == all.end()) {
        std::vector<std::string> names;
        for (const Format& one : all) {
            names.emplace_back(one.name);
        }
        if (token.is == Token::Is::Word) {
            wrong(Problem::UnknownTemplateName, token.place,
                  "there is no format " + quoted(token.words), name_hint(token.words, names));
        } else {
            unexpected(name_hint("", names));
        }
        return nullptr;
    }
    ++at_;
    check_format(*found, value, only_words);
    return &*found;
}

void ExpressionReader::check_format(const Format& format, const ValueExpression& value,
                                    std::string_view only_words) {
    const Place place = tokens_[at_ - 1].place;
    const std::string help = quoted(format.name) + " prints " + std::string(format.help);
    if (value.path.kind != nullptr && !format.accepts(*value.path.kind)) {
        wrong(Problem::WrongTemplateKind, place,
              quoted(value.path.words) + " is " + std::string(shape_words(*value.path.kind)) +
                  ", which 'as " + std::string(format.name) + "' cannot print",
              help);
    } else if (format.more_than_words && !only_words.empty()) {
        wrong(Problem::WrongTemplateKind, place,
              "'as " + std::string(format.name) + "' cannot stand in " + std::string(only_words),
              help);
    }
}

ValueExpression ExpressionReader::value(std::string_view only_words) {
    ValueExpression value;
    if (now().is == Token::Is::Text) {
        value.before = text();
        if (!take_sign("+")) {
            value.literal = std::move(value.before);
        }
    }
    const Place place = now().place;
    if (!value.literal) {
        value.path = path();
    }
    if (!value.literal && take_word("as")) {
        value.format = format(value, only_words);
        while (value.format != nullptr && value.with.size() < value.format->most_words &&
               now().is == Token::Is::Text) {
            value.with.push_back(text());
        }
    } else if (value.path.kind != nullptr && !prints_naturally(*value.path.kind)) {
        wrong(Problem::WrongTemplateKind, place,
              quoted(value.path.words) + " is " + std::string(shape_words(*value.path.kind)) +
                  ", not one value",
              value.path.kind->shape == Shape::List
                  ? "go through it with '::: for x in " + value.path.words + "'"
                  : name_hint("", member_names(*value.path.kind)));
    }
    if (!value.literal && take_sign("+")) {
        value.after = text();
    }
    if (take_word("if")) {
        value.when = condition();
    }
    if (take_word("or")) {
        value.otherwise = text();
    }
    expect_end();
    return value;
}

// --- loops ---

Loop ExpressionReader::loop() {
    Loop loop;
    const Token name = now();
    const bool is_free =
        std::find(std::begin(kReserved), std::end(kReserved), name.words) == std::end(kReserved);
    if (name.is != Token::Is::Word || !is_free || name.words.find('.') != name.words.npos) {
        unexpected("write for school in schools");
    } else {
        ++at_;
        loop.name = name.words;
    }
    if (!take_word("in")) {
        unexpected("write for school in schools");
    }
    const Place place = now().place;
    if (!is_wrong_) {
        loop.list = path();
    }
    const Kind* list = loop.list.kind;
    if (list != nullptr && list->shape != Shape::List) {
        wrong(Problem::WrongTemplateKind, place,
              quoted(loop.list.words) + " is " + std::string(shape_words(*list)) + ", not a list");
        list = nullptr;
    }
    reading_.names.push_back({loop.name, list == nullptr ? nullptr : list->element()});
    if (take_word("where")) {
        loop.where = condition();
    }
    if (take_word("limit")) {
        loop.limit = whole_number_from(now().words);
        if (!loop.limit || *loop.limit < 1) {
            unexpected("write how many at most: limit 3");
        } else {
            ++at_;
        }
    }
    return loop;
}

}  // namespace

ValueExpression read_value(const Place& words, std::string_view only_words, Reading& reading) {
    return ExpressionReader(words, reading).value(only_words);
}

Path read_path(const Place& words, Reading& reading) {
    ExpressionReader reader(words, reading);
    Path path = reader.path();
    reader.expect_end();
    return path;
}

Condition read_condition(const Place& words, Reading& reading) {
    ExpressionReader reader(words, reading);
    Condition condition = reader.condition();
    reader.expect_end();
    return condition;
}

Loop read_loop(const Place& words, Reading& reading) {
    ExpressionReader reader(words, reading);
    Loop loop = reader.loop();
    reader.expect_end();
    return loop;
}

bool read_repeat(const Place& words, Repeat& repeat, Reading& reading) {
    ExpressionReader reader(words, reading);
    if (reader.take_word("for")) {
        repeat.each = reader.loop();
    } else if (reader.take_word("if")) {
        repeat.when = reader.condition();
    } else {
        return false;
    }
    reader.expect_end();
    return true;
}

}  // namespace clinic
