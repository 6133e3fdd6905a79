#include "clerk/clinic_file.hpp"

#include "source/top_block.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::vector<std::string_view> keys_in_order() {
    std::vector<std::string_view> keys;
    for_each_field<Meeting>([&](const auto& field) { keys.push_back(field.name); });
    return keys;
}

template <class Change>
void edit(ChangedFile& file, Diagnostics& diagnostics, Change change) {
    const SourceText text{file.path, file.after};
    YamlEditor editor(text, keys_in_order(), diagnostics);
    change(editor);
    file.after = editor.text();
}

bool is_remark(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first != std::string_view::npos && line[first] == '#';
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

// The lines of a key, without the blank ones and remarks that lead to the next key.
Span block_of(std::string_view text, const Place& key) {
    Span span = top_block(text, key.offset);
    span.end += span.end < text.size() && text[span.end] == '\n' ? 1 : 0;
    while (span.end > span.begin) {
        const std::size_t last = start_of_line(text, span.end - 1);
        const std::string_view line = line_at(text, last);
        const bool says_nothing =
            is_remark(line) || line.find_first_not_of(" \t") == std::string_view::npos;
        if (last <= span.begin || !says_nothing) {
            break;
        }
        span.end = last;
    }
    return span;
}

// With the remarks of the lines that go, and their ends of line.
std::string new_block(std::string_view list, const YamlEntries& entries, std::string_view before) {
    std::string block = std::string(list) + ":\n";
    for (const std::string_view line : lines_of(before)) {
        if (is_remark(line)) {
            block += std::string(line.substr(0, line.find_last_not_of('\r') + 1)) + "\n";
        }
    }
    for (const YamlEntry& entry : entries) {
        block += "  " + item_text(entry, 2) + "\n";
    }
    if (before.find("\r\n") == std::string_view::npos) {
        return block;
    }
    std::string text;
    for (const char letter : block) {
        text += letter == '\n' ? "\r\n" : std::string(1, letter);
    }
    return text;
}

void write_anew(ChangedFile& file, std::string_view list, const YamlEntries& entries,
                Diagnostics& diagnostics) {
    const SourceFile read = load_yaml(file.path, file.after, diagnostics);
    const auto entry = std::ranges::find(read.root.entries, list, &Entry::key);
    if (entry == read.root.entries.end()) {
        return;
    }
    const Span span = block_of(file.after, entry->key_place);
    const std::string before = file.after.substr(span.begin, span.end - span.begin);
    file.after.replace(span.begin, before.size(), new_block(list, entries, before));
}

bool is_same(const YamlEntry& one, const YamlEntry& other) {
    return item_text(one, 0) == item_text(other, 0);
}

}  // namespace

void put_list(ChangedFile& file, std::string_view list, const YamlEntries& before,
              const YamlEntries& after, Diagnostics& diagnostics) {
    const auto [old_end, new_end] = std::ranges::mismatch(before, after, is_same);
    if (old_end != before.end()) {
        write_anew(file, list, after, diagnostics);
    } else if (new_end != after.end()) {
        edit(file, diagnostics, [&](YamlEditor& editor) {
            editor.append(list, {new_end, after.end()});
        });
    }
}

void put_day(ChangedFile& file, const char* key, const Date& day, Diagnostics& diagnostics) {
    put_values(file, {}, {{key, iso_text(day), YamlField::As::Plain}}, diagnostics);
}

void put_values(ChangedFile& file, const YamlTarget& target, const std::vector<YamlField>& values,
                Diagnostics& diagnostics) {
    edit(file, diagnostics, [&](YamlEditor& editor) { editor.set(target, values); });
}

std::string changed_lines(std::string_view before, std::string_view after) {
    const std::vector<std::string_view> old_lines = lines_of(before);
    const std::vector<std::string_view> new_lines = lines_of(after);
    const auto [old_from, new_from] = std::ranges::mismatch(old_lines, new_lines);
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
