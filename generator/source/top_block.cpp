#include "source/top_block.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool begins_item(std::string_view line) {
    return line == "-" || line.starts_with("- ");
}

// Lists may stand at the same indentation as their key: only in a file that is a list throughout
// does "- " begin something new.
bool is_list_file(std::string_view text) {
    std::size_t line = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (line < text.size()) {
        const std::string_view words = text.substr(line, end_of_line(text, line) - line);
        const bool says_nothing = words.find_first_not_of(kBlanks) == std::string_view::npos ||
                                  words.starts_with("#") || words.starts_with("---");
        if (!says_nothing) {
            return begins_item(words);
        }
        line = end_of_line(text, line) + 1;
    }
    return false;
}

bool begins_block(std::string_view line, bool is_list) {
    if (line.empty() || (kBlanks.find(line.front()) != std::string_view::npos)) {
        return false;
    }
    if (line.starts_with("---")) {
        return true;
    }
    return line.front() == '-' ? is_list : line.find_first_of("#]}") != 0;
}

}  // namespace

std::size_t start_of_line(std::string_view text, std::size_t offset) {
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t end_of_line(std::string_view text, std::size_t offset) {
    return std::min(text.find('\n', offset), text.size());
}

std::string_view line_at(std::string_view text, std::size_t offset) {
    const std::size_t start = start_of_line(text, offset);
    std::string_view line = text.substr(start, end_of_line(text, offset) - start);
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

Span top_block(std::string_view text, std::size_t offset) {
    const bool is_list = is_list_file(text);
    Span block{start_of_line(text, offset), end_of_line(text, offset)};
    while (block.begin > 0 && !begins_block(line_at(text, block.begin), is_list)) {
        block.begin = start_of_line(text, block.begin - 1);
    }
    while (block.end < text.size() && !begins_block(line_at(text, block.end + 1), is_list)) {
        block.end = end_of_line(text, block.end + 1);
    }
    return block;
}

bool blank_out(std::string& text, Span span) {
    bool had_words = false;
    for (std::size_t index = span.begin; index < span.end; ++index) {
        if (kBlanks.find(text[index]) == std::string_view::npos) {
            had_words = true;
        }
        if (text[index] != '\n' && text[index] != '\r') {
            text[index] = ' ';
        }
    }
    return had_words;
}

}  // namespace clinic
