#include "source/explain_syntax.hpp"

#include "base/diagnostics.hpp"
#include "source/open_marks.hpp"
#include "source/top_block.hpp"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <optional>

namespace clinic {

namespace {

namespace said_by_parser = YAML::ErrorMsg;

constexpr std::size_t kNowhere = std::string_view::npos;

// What is known about the place where the parser gave up.
struct Trouble {
    std::string_view text;
    std::size_t offset = 0;
    std::string_view said;
    std::size_t line_start = 0;
    std::string_view line;
    // The parser read to the end and missed something.
    bool is_at_end = false;
    OpenMarks marks;

    char at(std::size_t where) const { return where < text.size() ? text[where] : '\n'; }
    // The line up to the trouble, without what indents it.
    std::string_view before() const {
        const std::string_view words = line.substr(0, offset - line_start);
        return words.substr(std::min(words.find_first_not_of(' '), words.size()));
    }
};

SpellingError bad_yaml(std::size_t offset, std::size_t length, std::string message,
                       std::string hint = {}) {
    return {Problem::BadYaml, offset, length, std::move(message), std::move(hint)};
}

std::string_view without_blanks(std::string_view words) {
    const std::size_t first = words.find_first_not_of(" \t");
    return first == kNowhere ? std::string_view{}
                             : words.substr(first, words.find_last_not_of(" \t") - first + 1);
}

// Where "key: " or "key:" at the end of the line stands, else npos.
std::size_t colon_of_key(std::string_view line) {
    const std::size_t colon = line.find(": ");
    return colon == kNowhere && line.ends_with(':') ? line.size() - 1 : colon;
}

bool looks_like_key(std::string_view line) {
    std::string_view words = without_blanks(line);
    while (words.starts_with("- ")) {
        words = without_blanks(words.substr(2));
    }
    const std::size_t colon = colon_of_key(words);
    return colon != kNowhere && colon > 0 &&
           std::all_of(words.begin(), words.begin() + static_cast<long>(colon), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                      letter == '-';
           });
}

std::optional<SpellingError> open_quote(const Trouble& trouble) {
    const OpenMark& quote = trouble.marks.long_quote;
    if (quote.offset == kNowhere || trouble.marks.quote_end < trouble.line_start) {
        return std::nullopt;
    }
    const std::size_t next_line =
        std::min(trouble.text.find_first_not_of(" \t\r\n", end_of_line(trouble.text, quote.offset)),
                 trouble.text.size());
    const bool is_closed = trouble.marks.quote_end < trouble.text.size();
    const bool swallowed_a_key =
        next_line < trouble.text.size() && looks_like_key(line_at(trouble.text, next_line));
    if (is_closed && !swallowed_a_key && trouble.said != said_by_parser::DOC_IN_SCALAR) {
        return std::nullopt;
    }
    return SpellingError{Problem::OpenQuote, quote.offset, 1, "this quote is not closed",
                         std::string("close it with ") + quote.mark + " after its last word"};
}

std::optional<SpellingError> unknown_alias(const Trouble& trouble) {
    if (trouble.said != said_by_parser::UNKNOWN_ANCHOR &&
        trouble.said != said_by_parser::ALIAS_NOT_FOUND &&
        trouble.said != said_by_parser::CHAR_IN_ALIAS) {
        return std::nullopt;
    }
    const std::size_t star = trouble.text.rfind('*', trouble.offset);
    const std::size_t from = star == kNowhere ? trouble.offset : star;
    const std::size_t end =
        std::min(trouble.text.find_first_of(" ,]}\r\n", from), trouble.text.size());
    const std::string_view alias = trouble.text.substr(from, end - from);
    return SpellingError{Problem::Alias, from, alias.size(),
                         in_quotes(alias) + " stands for a value that is not there",
                         "put words that begin with '*' in double quotes"};
}

std::optional<SpellingError> after_closing_sign(const Trouble& trouble) {
    const std::string_view before = without_blanks(trouble.before());
    const char sign = before.empty() ? ' ' : before.back();
    if (trouble.at(trouble.offset) == ':') {
        return std::nullopt;
    }
    if (sign == '\'') {
        return bad_yaml(trouble.offset, 1, "words follow a closing quote",
                        "inside single quotes an apostrophe is written twice: ''");
    }
    if (sign == '"') {
        return bad_yaml(trouble.offset, 1, "words follow a closing quote",
                        "inside double quotes a quote is written \\\"");
    }
    if ((sign == ']' || sign == '}') && trouble.marks.brackets.empty()) {
        return bad_yaml(trouble.offset, 1, "words follow a closing bracket",
                        "put words that hold brackets in double quotes");
    }
    return std::nullopt;
}

std::optional<SpellingError> in_brackets(const Trouble& trouble) {
    if (trouble.marks.brackets.empty()) {
        return std::nullopt;
    }
    const OpenMark& bracket = trouble.marks.brackets.back();
    const char here = trouble.at(trouble.offset);
    if (here == '?') {
        return bad_yaml(trouble.offset, 1, "'?' stands inside braces or brackets",
                        "put the words in double quotes, or on a line of their own");
    }
    if (bracket.offset < trouble.line_start || trouble.is_at_end) {
        return bad_yaml(bracket.offset, 1,
                        in_quotes(std::string_view(&bracket.mark, 1)) + " is not closed",
                        std::string("close it with '") + (bracket.mark == '[' ? ']' : '}') + "'");
    }
    if (here == ':') {
        return bad_yaml(trouble.offset, 1, "a second ':' before the next comma",
                        "put a comma between two values, or double quotes round words that hold "
                        "': '");
    }
    if (here == ']' || here == '}') {
        return bad_yaml(trouble.offset, 1,
                        in_quotes(std::string_view(&here, 1)) + " does not close " +
                            in_quotes(std::string_view(&bracket.mark, 1)));
    }
    return std::nullopt;
}

std::optional<SpellingError> second_colon(const Trouble& trouble) {
    const std::size_t first = colon_of_key(trouble.before());
    if (trouble.said != said_by_parser::MAP_VALUE || first == kNowhere) {
        return std::nullopt;
    }
    const std::size_t indent = trouble.offset - trouble.line_start - trouble.before().size();
    const std::string_view all = trouble.line.substr(indent);
    const std::string_view words = without_blanks(all.substr(first + 1));
    return bad_yaml(trouble.offset, 1, "a second ': ' on one line",
                    "put the words in double quotes: " + std::string(all.substr(0, first + 2)) +
                        "\"" + std::string(words) + "\"");
}

// A line of words where "key: value" should be is joined with the next, and that is where the
// parser stumbles.
std::optional<SpellingError> line_without_colon(const Trouble& trouble) {
    if (trouble.said != said_by_parser::MAP_VALUE || trouble.line_start == 0) {
        return std::nullopt;
    }
    const std::size_t above = start_of_line(trouble.text, trouble.line_start - 1);
    const std::string_view line = line_at(trouble.text, above);
    const std::string_view words = without_blanks(line);
    if (words.empty() || words.front() == '#' || words.starts_with("- ") ||
        colon_of_key(line) != kNowhere ||
        line.find_first_not_of(' ') != trouble.line.find_first_not_of(' ')) {
        return std::nullopt;
    }
    const std::size_t start = above + line.find_first_not_of(' ');
    const std::size_t colon = words.find(':');
    if (colon == kNowhere) {
        return bad_yaml(start, words.size(), in_quotes(words) + " has no ':'",
                        "a line reads 'key: value'");
    }
    return bad_yaml(start + colon, 1, "no blank follows the ':'",
                    "write '" + std::string(words.substr(0, colon + 1)) + " " +
                        std::string(words.substr(colon + 1)) + "'");
}

std::optional<SpellingError> tab_after_dash(const Trouble& trouble) {
    const std::size_t tab = trouble.line.find('\t');
    if (tab == kNowhere || trouble.line.find_first_not_of("- \t") < tab) {
        return std::nullopt;
    }
    return SpellingError{Problem::Tab, trouble.line_start + tab, 1, "a tab indents this line",
                         "indent with blanks"};
}

std::optional<SpellingError> indentation(const Trouble& trouble) {
    const bool is_first = trouble.before().empty();
    const bool is_key = trouble.said == said_by_parser::MAP_VALUE;
    if (!is_key && !(is_first && (trouble.said == said_by_parser::END_OF_MAP ||
                                  trouble.said == said_by_parser::END_OF_SEQ))) {
        return std::nullopt;
    }
    const std::size_t indent = std::min(trouble.line.find_first_not_of(" \t"), trouble.line.size());
    const std::string_view words = without_blanks(trouble.line);
    const std::size_t start = trouble.line_start + indent;
    if (words.starts_with("- ") && trouble.said == said_by_parser::END_OF_MAP) {
        return bad_yaml(start, 1, "an item of a list stands among lines of 'key: value'",
                        "put it below the key that it belongs to");
    }
    return bad_yaml(start, std::min(words.size(), words.find(':')),
                    "this line does not line up with the lines above it",
                    "begin it in the same column as the other lines of its block");
}

std::optional<SpellingError> first_letter(const Trouble& trouble) {
    const bool is_tag = trouble.said == said_by_parser::CHAR_IN_TAG_HANDLE ||
                        trouble.said == said_by_parser::TAG_WITH_NO_SUFFIX ||
                        trouble.said == said_by_parser::END_OF_VERBATIM_TAG;
    const bool is_anchor = trouble.said == said_by_parser::ANCHOR_NOT_FOUND ||
                           trouble.said == said_by_parser::CHAR_IN_ANCHOR;
    if (trouble.said != said_by_parser::UNKNOWN_TOKEN && !is_tag && !is_anchor) {
        return std::nullopt;
    }
    const std::size_t sign = is_tag      ? trouble.text.rfind('!', trouble.offset)
                             : is_anchor ? trouble.text.rfind('&', trouble.offset)
                                         : trouble.offset;
    const std::size_t from = sign == kNowhere ? trouble.offset : sign;
    return bad_yaml(from, 1, "a value cannot begin with " + in_quotes(trouble.text.substr(from, 1)),
                    "put the words in double quotes");
}

struct Saying {
    std::string_view said;
    // How far before the place where the parser gave up the cause stands.
    std::size_t back;
    std::string_view message;
    std::string_view hint;
};

const Saying kSayings[] = {
    {said_by_parser::BLOCK_ENTRY, 0, "a list begins on the line of its key",
     "put each item on a line of its own below the key, or write [a, b]"},
    {said_by_parser::FLOW_END, 0, "this bracket closes nothing",
     "remove it, or put words that hold it in double quotes"},
    {said_by_parser::CHAR_IN_BLOCK, 0, "words follow '|' or '>' on its line",
     "begin the words on the next line, indented"},
    {said_by_parser::ZERO_INDENT_IN_BLOCK, 0, "'0' cannot indent a block of words",
     "write '>-' and indent the words"},
    {said_by_parser::INVALID_HEX, 0, "this is no digit of a character's number",
     "a backslash in double quotes is written twice"},
    {said_by_parser::MAP_KEY, 0, "a key cannot begin here", "a line reads 'key: value'"},
    {said_by_parser::MULTIPLE_ANCHORS, 0, "one value is marked with '&' twice", "remove one"},
    {said_by_parser::ALIAS_CONTENT, 0, "words follow an alias",
     "put words that begin with '*' in double quotes"},
    {said_by_parser::BAD_FILE, 0, "lists and maps are nested too deeply", ""},
};

std::optional<SpellingError> saying(const Trouble& trouble) {
    const auto found = std::find_if(std::begin(kSayings), std::end(kSayings),
                                    [&](const Saying& row) { return row.said == trouble.said; });
    if (found != std::end(kSayings)) {
        return bad_yaml(trouble.offset - std::min(found->back, trouble.offset), 1,
                        std::string(found->message), std::string(found->hint));
    }
    if (trouble.said.starts_with(said_by_parser::INVALID_ESCAPE) && trouble.offset >= 2) {
        const std::size_t start = trouble.offset - 2;
        return bad_yaml(start, 2, in_quotes(trouble.text.substr(start, 2)) + " means no character",
                        "a backslash in double quotes is written twice, or use single quotes");
    }
    return std::nullopt;
}

constexpr std::optional<SpellingError> (*kExplanations[])(const Trouble&) = {
    open_quote,         unknown_alias,  after_closing_sign, in_brackets,  second_colon,
    line_without_colon, tab_after_dash, indentation,        first_letter, saying,
};

}  // namespace

SpellingError explain_syntax(std::string_view text, std::size_t offset, const std::string& said) {
    std::size_t place = std::min(offset, text.size());
    const bool is_at_end = text.find_first_not_of(" \r\n\t", place) == kNowhere;
    // At the end there is nothing to point at: the last words are nearer to the cause.
    if (is_at_end) {
        place = text.find_last_not_of(" \r\n\t");
        place = place == kNowhere ? 0 : place;
    }
    const Trouble trouble{text,
                          place,
                          said,
                          start_of_line(text, place),
                          line_at(text, place),
                          is_at_end,
                          marks_open_at(text, std::min(offset, text.size()))};
    for (const auto explanation : kExplanations) {
        if (std::optional<SpellingError> explained = explanation(trouble)) {
            return *explained;
        }
    }
    return bad_yaml(place, 1, "this cannot be read here",
                    "put words with signs among them in double quotes");
}

}  // namespace clinic
