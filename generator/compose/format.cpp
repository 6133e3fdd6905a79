#include "compose/format.hpp"

#include "base/number_text.hpp"
#include "compose/bullet_values.hpp"
#include "compose/chart_values.hpp"

#include <cmath>

namespace clinic {

namespace {

// U+2212, as wide as a plus.
constexpr const char* kMinus = "\xE2\x88\x92";

template <class T>
bool is_kind(const Kind& kind) {
    return &kind == &kind_of<T>();
}

bool is_text(const Kind& kind) {
    return kind.shape == Shape::Text;
}

bool is_whole(const Kind& kind) {
    return kind.shape == Shape::Whole;
}

bool is_day(const Kind& kind) {
    return kind.shape == Shape::Day;
}

bool is_number(const Kind& kind) {
    return kind.shape == Shape::Whole || kind.shape == Shape::Number || kind.shape == Shape::Figure;
}

// A colour, or a record that has one and words for it.
bool is_mark(const Kind& kind) {
    return kind.shape == Shape::RagMark || is_kind<CategoryNow>(kind) || is_kind<DomainMark>(kind);
}

bool is_text_list(const Kind& kind) {
    return is_kind<std::vector<std::string>>(kind);
}

// --- colours ---

RagSign sign_of(const Value& value) {
    if (is_kind<CategoryNow>(*value.ref.kind)) {
        const CategoryNow& category = as<CategoryNow>(value);
        const bool has_word = !category.word.empty() || category.rag == Rag::None;
        return {category.rag, has_word ? category.word : std::string(rag_word(category.rag)), true};
    }
    const Rag rag =
        is_kind<DomainMark>(*value.ref.kind) ? as<DomainMark>(value).rag : as<Rag>(value);
    return {rag, std::string(rag_word(rag)), true};
}

// A category without a colour (of another scale, not recorded, withheld) has no sign: its word
// stands alone, so that nobody reads a letter into it.
void print_mark(const Value& value, bool word_shown, ComposedLine& line) {
    RagSign sign = sign_of(value);
    if (sign.rag == Rag::None && is_kind<CategoryNow>(*value.ref.kind)) {
        append_words(sign.word, line);
        return;
    }
    sign.word_shown = word_shown;
    line.words.emplace_back(std::move(sign));
}

void print_letter(const Value& value, const ValueExpression&, ComposedLine& line) {
    print_mark(value, false, line);
}

void print_word(const Value& value, const ValueExpression&, ComposedLine& line) {
    append_words(sign_of(value).word, line);
}

// --- days ---

void print_long_date(const Value& value, const ValueExpression&, ComposedLine& line) {
    append_words(long_text(as<Date>(value)), line);
}

void print_short_date(const Value& value, const ValueExpression&, ComposedLine& line) {
    append_words(short_text(as<Date>(value)), line);
}

void print_year(const Value& value, const ValueExpression&, ComposedLine& line) {
    append_words(std::to_string(as<Date>(value).year), line);
}

// --- numbers ---

std::string with_minus(std::string text) {
    return text.starts_with('-') ? kMinus + text.substr(1) : text;
}

// A figure without a value prints the word that stands in its place, whatever the format.
void print_number(const Value& value, ComposedLine& line, std::string (*text)(double)) {
    const std::optional<double> number = number_of(value);
    append_words(number ? with_minus(text(*number)) : as<Amount>(value).instead, line);
}

void print_whole(const Value& value, const ValueExpression&, ComposedLine& line) {
    print_number(value, line, [](double number) { return grouped_text(number, 0); });
}

// A figure that knows its unit keeps it, whatever it is asked to look like.
bool has_another_unit(const Value& value, Unit unit) {
    return !value.count && value.ref.kind->shape == Shape::Figure &&
           as<Amount>(value).unit != unit && as<Amount>(value).unit != Unit::Count;
}

void print_percent(const Value& value, const ValueExpression&, ComposedLine& line) {
    // A figure knows with how many places it is shown.
    if (!value.count && value.ref.kind->shape == Shape::Figure) {
        Amount percent = as<Amount>(value);
        percent.unit = percent.unit == Unit::Count ? Unit::Percent : percent.unit;
        append_words(amount_text(percent), line);
        return;
    }
    print_number(value, line, [](double number) { return number_text(number) + "%"; });
}

void print_pounds(const Value& value, const ValueExpression&, ComposedLine& line) {
    if (has_another_unit(value, Unit::Pounds)) {
        append_words(amount_text(as<Amount>(value)), line);
        return;
    }
    print_number(value, line, [](double number) {
        const std::string text = grouped_text(number, 0);
        return text.starts_with('-') ? "-£" + text.substr(1) : "£" + text;
    });
}

void print_change(const Value& value, const ValueExpression&, ComposedLine& line) {
    const int change = static_cast<int>(number_of(value).value_or(0));
    append_words(change == 0  ? "no change"
                 : change > 0 ? "+" + std::to_string(change)
                              : with_minus(std::to_string(change)),
                 line);
}

// The second word is the plural; without it the plural adds an s.
void print_counted(const Value& value, const ValueExpression& expression, ComposedLine& line) {
    const int count = static_cast<int>(number_of(value).value_or(0));
    const std::string one = expression.with.empty() ? "" : expression.with[0];
    const std::string many = expression.with.size() > 1 ? expression.with[1] : one + "s";
    append_words((count == 0 ? "no" : grouped_text(count, 0)) + " " + (count == 1 ? one : many),
                 line);
}

// --- text ---

void print_lower(const Value& value, const ValueExpression&, ComposedLine& line) {
    std::string text = as<std::string>(value);
    // "KS2 results" and "SEN" stay as they are: only a capital before a small letter is a
    // sentence's.
    if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z' && text[0] >= 'A' && text[0] <= 'Z') {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    append_words(text, line);
}

void print_sentence(const Value& value, const ValueExpression&, ComposedLine& line) {
    std::string text = as<std::string>(value);
    if (text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    append_words(text, line);
}

void print_page(const Value& value, const ValueExpression&, ComposedLine& line) {
    line.words.emplace_back(PageReference{as<std::string>(value)});
}

void print_list(const Value& value, const ValueExpression&, ComposedLine& line) {
    std::string words;
    for (const std::string& element : as<std::vector<std::string>>(value)) {
        words += (words.empty() ? "" : "; ") + element;
    }
    append_words(words, line);
}

// "Outstanding 4, Good 2": grades that no school has are left out.
void print_counts(const Value& value, const ValueExpression&, ComposedLine& line) {
    std::string words;
    for (const CategoryCount& count : as<std::vector<CategoryCount>>(value)) {
        if (count.count != 0) {
            words += (words.empty() ? "" : ", ") + count.word + " " + std::to_string(count.count);
        }
    }
    append_words(words, line);
}

template <class T, Chart (*kChartOf)(const T&)>
void print_chart(const Value& value, const ValueExpression& expression, ComposedLine& line) {
    Chart chart = kChartOf(as<T>(value));
    if (shows_something(chart)) {
        line.words.emplace_back(InlineChart{line.charts.size()});
        line.charts.push_back(std::move(chart));
    } else {
        append_words(expression.otherwise, line);
    }
}

void print_naturally(const Value& value, const ValueExpression& expression, ComposedLine& line) {
    if (value.count) {
        append_words(std::to_string(*value.count), line);
        return;
    }
    switch (value.ref.kind->shape) {
        case Shape::Text:
            append_words(as<std::string>(value), line);
            break;
        case Shape::Whole:
            append_words(with_minus(std::to_string(as<int>(value))), line);
            break;
        case Shape::Number:
            print_number(value, line, [](double number) { return number_text(number); });
            break;
        case Shape::Truth:
            append_words(as<bool>(value) ? "yes" : "no", line);
            break;
        case Shape::Day:
            print_long_date(value, expression, line);
            break;
        case Shape::Figure:
            append_words(amount_text(as<Amount>(value)), line);
            break;
        default:
            print_mark(value, true, line);
    }
}

bool is_printable_record(const Value& value) {
    if (is_trend(*value.ref.kind)) {
        return !as<Trend>(value).lines.empty();
    }
    if (is_measure_line(*value.ref.kind)) {
        return as<MeasureLine>(value).now.value.has_value();
    }
    return !is_kind<CategoryNow>(*value.ref.kind) || as<CategoryNow>(value).rag != Rag::None ||
           !as<CategoryNow>(value).word.empty();
}

// What `or` speaks of. A colour that says "no data", a nought and a "no" are values.
bool is_printable(const Value& value) {
    if (value.count) {
        return true;
    }
    if (value.ref.where == nullptr) {
        return false;
    }
    switch (value.ref.kind->shape) {
        case Shape::Figure:
            return !amount_text(as<Amount>(value)).empty();
        case Shape::Number:
            return !std::isnan(as<double>(value));
        case Shape::Text:
        case Shape::Day:
        case Shape::List:
            return is_there(value);
        case Shape::Record:
            return is_printable_record(value);
        default:
            return true;
    }
}

bool ends_with_blank(const Inlines& words) {
    if (words.empty() || std::holds_alternative<LineBreak>(words.back())) {
        return true;
    }
    const auto* last = std::get_if<Words>(&words.back());
    return last != nullptr && last->words.ends_with(' ');
}

// "Meets {{ clinic.time }}." without a time is "Meets.", not "Meets .".
void take_blank_before_mark(std::string_view words, Inlines& line) {
    auto* last = line.empty() ? nullptr : std::get_if<Words>(&line.back());
    if (last != nullptr && last->words.ends_with(' ') &&
        std::string_view(".,;:)").find(words.front()) != std::string_view::npos) {
        last->words.pop_back();
    }
}

bool look_alike(const Words& one, const Words& other) {
    return one.strong == other.strong && one.emphasis == other.emphasis && one.quiet == other.quiet;
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> kFormats = {
        {"bullet", "a measure's line as a figure beside its comparators", is_measure_line, 0, true,
         print_chart<MeasureLine, bullet_of>},
        {"bullet-key", "what the marks of bullets mean, once for a table", is_measure_lines, 0,
         true, print_chart<std::vector<MeasureLine>, bullet_key_of>},
        {"change", "+2, −1 or no change", is_whole, 0, false, print_change},
        {"counted", "1 school, 2 schools, no schools: as counted \"school\"", is_whole, 2, false,
         print_counted, 1},
        {"counts", "Good 13, Requires improvement 5", is_counts, 0, false, print_counts},
        {"letter", "a colour's letter, its word only for those who cannot see it", is_mark, 0, true,
         print_letter},
        {"list", "texts with semicolons between", is_text_list, 0, false, print_list},
        {"long-date", "1 September 2015", is_day, 0, false, print_long_date},
        {"lower", "a first capital made small, unless it begins an abbreviation", is_text, 0, false,
         print_lower},
        {"page", "the number of the page where an anchor stands", is_text, 0, true, print_page},
        {"percent", "68%", is_number, 0, false, print_percent},
        {"pounds", "£12,300", is_number, 0, false, print_pounds},
        {"sentence", "the first letter made a capital", is_text, 0, false, print_sentence},
        {"short-date", "1 Sep 2015", is_day, 0, false, print_short_date},
        {"sparkline", "a trend as a small line", is_trend, 0, true,
         print_chart<Trend, sparkline_of>},
        {"whole", "12,300", is_number, 0, false, print_whole},
        {"word", "a colour's or category's word without its sign", is_mark, 0, false, print_word},
        {"year", "2015", is_day, 0, false, print_year},
    };
    return kFormats;
}

bool prints_naturally(const Kind& kind) {
    return (kind.shape != Shape::Record && kind.shape != Shape::List) || is_mark(kind);
}

std::string_view shape_words(const Kind& kind) {
    switch (kind.shape) {
        case Shape::Text:
            return "text";
        case Shape::Whole:
            return "a whole number";
        case Shape::Number:
            return "a number";
        case Shape::Truth:
            return "yes or no";
        case Shape::Day:
            return "a date";
        case Shape::RagMark:
            return "a colour";
        case Shape::Figure:
            return "a figure";
        case Shape::Record:
            return "a group of values";
        case Shape::List:
            break;
    }
    return "a list";
}

void append_words(std::string_view words, ComposedLine& line) {
    while (words.starts_with(' ') && ends_with_blank(line.words)) {
        words.remove_prefix(1);
    }
    if (words.empty()) {
        return;
    }
    take_blank_before_mark(words, line.words);
    auto* last = line.words.empty() ? nullptr : std::get_if<Words>(&line.words.back());
    if (last != nullptr && look_alike(*last, line.look)) {
        last->words += words;
        return;
    }
    Words added = line.look;
    added.words = words;
    line.words.emplace_back(std::move(added));
}

void print_value(const ValueExpression& expression, const ScopeRefs& scope, ComposedLine& line) {
    if (expression.when && !holds(*expression.when, scope)) {
        append_words(expression.otherwise, line);
        return;
    }
    if (expression.literal) {
        append_words(*expression.literal, line);
        return;
    }
    const Value value = value_at(expression.path, scope);
    if (!is_printable(value)) {
        append_words(expression.otherwise, line);
        return;
    }
    const auto print = expression.format ? expression.format->print : print_naturally;
    append_words(expression.before, line);
    print(value, expression, line);
    append_words(expression.after, line);
}

}  // namespace clinic
