// Quotes and brackets of a YAML file that are open at some place in it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace clinic {

struct OpenMark {
    // '"', '\'', '[' or '{'
    char mark = '[';
    std::size_t offset = 0;
};

struct OpenMarks {
    // Outermost first.
    std::vector<OpenMark> brackets;
    // The last quote that runs over the end of a line or is never closed. Offset npos: none.
    OpenMark long_quote{'"', std::string_view::npos};
    // Where that quote is closed, or the end of the text.
    std::size_t quote_end = 0;
};

// What has been opened before `offset`, found by a plain walk that needs no sound YAML.
OpenMarks marks_open_at(std::string_view text, std::size_t offset);

// The brackets or braces that open at one place, and what stands directly in them.
struct Brackets {
    // Where the closing one stands.
    std::size_t close = 0;
    // After the last byte inside that is neither blank nor of a comment.
    std::size_t last = 0;
    // Of this level alone.
    std::vector<std::size_t> commas;
    bool has_comment = false;
};

// Nothing when they are not closed.
std::optional<Brackets> brackets_at(std::string_view text, std::size_t offset);

// The first line after the block of words whose `|` or `>` stands at `offset`.
std::size_t end_of_words_block(std::string_view text, std::size_t offset);

// Where the quoted words that begin at `offset` end: the place of the closing quote, or npos.
std::size_t closing_quote(std::string_view text, std::size_t offset);

}  // namespace clinic
