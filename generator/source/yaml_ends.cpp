#include "source/yaml_ends.hpp"

#include "source/open_marks.hpp"
#include "source/top_block.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kBlanksOfYaml = " \t\r\n";

// After the last byte before `end` that is not blank, and not before `begin`.
std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin && kBlanksOfYaml.find(text[end - 1]) != std::string_view::npos) {
        --end;
    }
    return end;
}

// Words without quotes may go on in the lines below, until a comment or the next value.
std::size_t end_of_plain_words(std::string_view text, std::size_t offset, std::size_t limit) {
    const std::size_t last_line = start_of_line(text, std::min(limit, text.size()));
    std::size_t end = offset;
    std::size_t at = offset;
    while (at < text.size() && (at == offset || limit >= text.size() || at < last_line)) {
        const std::size_t line_end = end_of_line(text, at);
        const std::string_view line = text.substr(at, line_end - at);
        const std::size_t first = line.find_first_not_of(kBlanksOfYaml);
        // The end of the document belongs to no value.
        if (at != offset && (line.starts_with("...") || line.starts_with("---"))) {
            break;
        }
        const bool is_comment = first != std::string_view::npos && line[first] == '#';
        const std::size_t comment = is_comment ? first : line.find(" #");
        if (!is_comment && first != std::string_view::npos) {
            end = trimmed_end(text, at, at + std::min(comment, line.size()));
        }
        if (comment != std::string_view::npos) {
            break;
        }
        at = line_end + 1;
    }
    return end;
}

// Blank lines below a block of words are its own only where it keeps them (`|+`).
std::size_t end_of_block_words(std::string_view text, std::size_t offset) {
    const std::size_t end = std::min(end_of_words_block(text, offset), text.size());
    const bool keeps = line_at(text, offset).substr(column_of(text, offset), 3).find('+') !=
                       std::string_view::npos;
    return keeps && end < text.size() ? end_of_words_on_line(text, end - 1)
                                      : trimmed_end(text, offset, end);
}

std::size_t end_of_scalar(std::string_view text, const Node& node, std::size_t limit) {
    const std::size_t offset = node.place.offset;
    switch (text[offset]) {
        case '"':
        case '\'':
        case '*':
            return offset + node.place.length;
        case '|':
        case '>':
            return end_of_block_words(text, offset);
        default:
            return end_of_plain_words(text, offset, limit);
    }
}

}  // namespace

std::size_t column_of(std::string_view text, std::size_t offset) {
    return offset - start_of_line(text, offset);
}

std::size_t end_of_words_on_line(std::string_view text, std::size_t offset) {
    return start_of_line(text, offset) + line_at(text, offset).size();
}

std::size_t end_of_value(std::string_view text, const Node& node, std::size_t limit) {
    const std::size_t offset = node.place.offset;
    if (node.is_scalar()) {
        return end_of_scalar(text, node, limit);
    }
    if (node.is == Node::Is::Empty) {
        return offset + node.place.length;
    }
    if (text[offset] == '[' || text[offset] == '{') {
        const std::optional<Brackets> brackets = brackets_at(text, offset);
        return brackets ? brackets->close + 1 : text.size();
    }
    const Node& last = node.is_list() ? node.items.back() : node.entries.back().value;
    return end_of_value(text, last, limit);
}

}  // namespace clinic
