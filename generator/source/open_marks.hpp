// Quotes and brackets of a YAML file that are open at some place in it.
#pragma once

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

// Where the quoted words that begin at `offset` end: the place of the closing quote, or npos.
std::size_t closing_quote(std::string_view text, std::size_t offset);

}  // namespace clinic
