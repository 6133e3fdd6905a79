#include "clerk/clinic_file.hpp"

#include "model/clinic_meeting.hpp"
#include "source/top_block.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace clinic {

namespace {

bool is_remark(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first != std::string_view::npos && line[first] == '#';
}

bool says_nothing(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos || is_remark(line);
}

// The key's lines, without the blank lines and remarks that lead to the next key.
std::optional<Span> block_of_key(std::string_view text, std::string_view key) {
    for (std::size_t line = 0; line < text.size(); line = end_of_line(text, line) + 1) {
        std::string_view words = line_at(text, line);
        if (line == 0 && words.starts_with("\xEF\xBB\xBF")) {
            words.remove_prefix(3);
        }
        if (!words.starts_with(key) || !words.substr(key.size()).starts_with(':')) {
            continue;
        }
        Span span = top_block(text, line);
        span.end += span.end < text.size() && text[span.end] == '\n' ? 1 : 0;
        while (span.end > span.begin) {
            const std::size_t last = start_of_line(text, span.end - 1);
            if (last <= span.begin || !says_nothing(line_at(text, last))) {
                break;
            }
            span.end = last;
        }
        return span;
    }
    return std::nullopt;
}

std::vector<std::string_view> keys_in_order() {
    std::vector<std::string_view> keys;
    for_each_field<Meeting>([&](const auto& field) { keys.push_back(field.name); });
    return keys;
}

// After the last of the keys that usually stand before it.
std::size_t place_for(std::string_view text, std::string_view key) {
    std::size_t place = 0;
    for (const std::string_view before : keys_in_order()) {
        if (before == key) {
            break;
        }
        if (const std::optional<Span> span = block_of_key(text, before)) {
            place = std::max(place, span->end);
        }
    }
    return place == 0 ? text.size() : place;
}

// With the ends of line of the file that it goes into.
std::string with_ends_of(std::string_view text, const std::string& block) {
    if (text.find("\r\n") == std::string_view::npos) {
        return block;
    }
    std::string ends;
    for (const char letter : block) {
        ends += letter == '\n' ? "\r\n" : std::string(1, letter);
    }
    return ends;
}

std::string inserted(std::string text, std::size_t place, const std::string& block) {
    const std::string lines = with_ends_of(text, block);
    const bool needs_end = place > 0 && text[place - 1] != '\n';
    return text.insert(place, (needs_end ? with_ends_of(text, "\n") : "") + lines);
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

// Remarks between the lines that go stand below the key: nobody's words are lost.
std::string with_remarks(const std::string& block, std::string_view before) {
    std::string remarks;
    for (const std::string_view line : lines_of(before)) {
        if (is_remark(line)) {
            remarks += std::string(line.substr(0, line.find_last_not_of('\r') + 1)) + "\n";
        }
    }
    std::string text = block;
    return text.insert(std::min(text.find('\n') + 1, text.size()), remarks);
}

}  // namespace

std::string with_block(std::string text, std::string_view key, const std::string& block) {
    if (block.empty()) {
        return text;
    }
    if (const std::optional<Span> span = block_of_key(text, key)) {
        const std::string before = text.substr(span->begin, span->end - span->begin);
        return text.replace(span->begin, before.size(),
                            with_ends_of(text, with_remarks(block, before)));
    }
    const std::size_t place = place_for(text, key);
    return inserted(std::move(text), place, block);
}

bool add_lines(std::string& text, std::string_view key, const std::string& lines) {
    const std::optional<Span> span = block_of_key(text, key);
    if (!span) {
        text = with_block(std::move(text), key, std::string(key) + ":\n" + lines);
        return true;
    }
    const std::string_view head = line_at(text, span->begin);
    if (head.substr(0, head.find('#')).find_first_not_of(" \t", key.size() + 1) <
        head.substr(0, head.find('#')).size()) {
        return false;
    }
    // The list's own indentation: another one would begin another list.
    const std::string_view block =
        std::string_view(text).substr(span->begin, span->end - span->begin);
    std::size_t indent = 2;
    for (const std::string_view line : lines_of(block)) {
        const std::size_t first = line.find_first_not_of(' ');
        if (first != std::string_view::npos && line[first] == '-') {
            indent = first;
            break;
        }
    }
    std::string shifted;
    for (const std::string_view line : lines_of(lines)) {
        shifted += std::string(indent, ' ') + std::string(line.substr(2)) + "\n";
    }
    text = inserted(std::move(text), span->end, shifted);
    return true;
}

std::string changed_lines(std::string_view before, std::string_view after) {
    const std::vector<std::string_view> old_lines = lines_of(before);
    const std::vector<std::string_view> new_lines = lines_of(after);
    const auto [old_from, new_from] =
        std::mismatch(old_lines.begin(), old_lines.end(), new_lines.begin(), new_lines.end());
    auto old_end = old_lines.end();
    auto new_end = new_lines.end();
    while (old_end > old_from && new_end > new_from && *(old_end - 1) == *(new_end - 1)) {
        --old_end;
        --new_end;
    }
    std::string text;
    for (auto line = old_from; line < old_end; ++line) {
        text += "- " + std::string(*line) + "\n";
    }
    for (auto line = new_from; line < new_end; ++line) {
        text += "+ " + std::string(*line) + "\n";
    }
    return text;
}

}  // namespace clinic
