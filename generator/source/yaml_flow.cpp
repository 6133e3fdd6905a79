#include "source/yaml_flow.hpp"

#include "source/yaml_ends.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kBlankBytes = " \t\r\n";

// Without the blanks round it and the comments before it.
Span words_in(std::string_view text, Span span) {
    while (span.begin < span.end) {
        if (text[span.begin] == '#') {
            span.begin = std::min(end_of_line(text, span.begin), span.end);
        } else if (kBlankBytes.find(text[span.begin]) != std::string_view::npos) {
            ++span.begin;
        } else {
            break;
        }
    }
    while (span.end > span.begin &&
           kBlankBytes.find(text[span.end - 1]) != std::string_view::npos) {
        --span.end;
    }
    return span;
}

}  // namespace

std::string spliced(std::string_view text, const Splice& splice) {
    const std::size_t first_end = text.find('\n');
    const bool has_crlf =
        first_end != std::string_view::npos && first_end > 0 && text[first_end - 1] == '\r';
    std::string result(text.substr(0, splice.begin));
    for (const char letter : splice.words) {
        result += letter == '\n' && has_crlf ? "\r\n" : std::string(1, letter);
    }
    return result.append(text.substr(splice.end));
}

std::string new_line(std::size_t indent) {
    return "\n" + std::string(indent, ' ');
}

std::optional<YamlFlow> flow_at(std::string_view text, std::size_t open) {
    const std::optional<Brackets> brackets = brackets_at(text, open);
    if (!brackets) {
        return std::nullopt;
    }
    YamlFlow flow{open, *brackets, end_of_line(text, open) > brackets->close, false, {}};
    std::size_t begin = open + 1;
    for (const std::size_t comma : brackets->commas) {
        flow.pieces.push_back(words_in(text, {begin, comma}));
        begin = comma + 1;
    }
    const Span last = words_in(text, {begin, brackets->close});
    flow.has_last_comma = text[brackets->last - 1] == ',' && !brackets->commas.empty();
    if (!flow.has_last_comma && last.begin < last.end) {
        flow.pieces.push_back(last);
    }
    return flow;
}

std::string with_piece(std::string_view text, const YamlFlow& flow, const std::string& words) {
    const std::size_t last = flow.brackets.last;
    if (flow.pieces.empty()) {
        return spliced(text, {last, last, words});
    }
    const std::string comma = flow.has_last_comma ? "" : ",";
    const std::string end = flow.has_last_comma ? "," : "";
    const std::size_t item = flow.pieces.back().begin;
    const std::string_view before = text.substr(start_of_line(text, item), column_of(text, item));
    const bool has_own_line =
        !flow.is_one_line && before.find_first_not_of(' ') == std::string_view::npos;
    if (!has_own_line) {
        return spliced(text, {last, last, comma + " " + words + end});
    }
    const std::size_t line_end = std::min(end_of_words_on_line(text, last), flow.brackets.close);
    const std::string rest(text.substr(last, line_end - last));
    return spliced(text, {last, line_end, comma + rest + new_line(before.size()) + words + end});
}

}  // namespace clinic
