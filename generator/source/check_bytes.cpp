#include "source/check_bytes.hpp"

#include "source/characters_of_file.hpp"
#include "source/top_block.hpp"

#include <optional>

namespace clinic {

namespace {

constexpr int kMostBytesTold = 20;

struct BadByte {
    Problem problem = Problem::NotUtf8;
    std::size_t offset = 0;
};

bool is_control(char byte) {
    const unsigned value = static_cast<unsigned char>(byte);
    return (value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || value == 0x7F;
}

// Where a tab stands before the first word of the line, or npos.
std::size_t tab_in_indentation(std::string_view line) {
    const std::size_t word = line.find_first_not_of(" \t");
    const std::size_t tab = line.find('\t');
    const bool says_nothing = word == std::string_view::npos || line[word] == '#';
    return says_nothing || tab > word ? std::string_view::npos : tab;
}

std::optional<BadByte> first_bad_byte(std::string_view line) {
    if (const std::size_t tab = tab_in_indentation(line); tab != std::string_view::npos) {
        return BadByte{Problem::Tab, tab};
    }
    for (std::size_t index = 0; index < line.size(); ++index) {
        if (is_control(line[index])) {
            return BadByte{Problem::BadYaml, index};
        }
    }
    if (const std::size_t bad = find_bad_byte(line, 0); bad != std::string_view::npos) {
        return BadByte{Problem::NotUtf8, bad};
    }
    return std::nullopt;
}

void report(const SourceText& source, const BadByte& bad, Diagnostics& diagnostics) {
    const Place place{&source, static_cast<std::uint32_t>(bad.offset), 1};
    const std::string byte = byte_text(source.content[bad.offset]);
    if (bad.problem == Problem::Tab) {
        diagnostics.error(Problem::Tab, place, "a tab indents this line", "indent with blanks");
    } else if (bad.problem == Problem::NotUtf8) {
        diagnostics.error(Problem::NotUtf8, place, "the byte " + byte + " is not UTF-8",
                          "the file was perhaps saved as windows-1252: save it as UTF-8");
    } else {
        diagnostics.error(Problem::BadYaml, place, "the byte " + byte + " is no character of text",
                          "remove it");
    }
}

// The usual file: nothing but printable ASCII, line feeds and no tab.
bool is_plain(std::string_view text) {
    for (const char byte : text) {
        const unsigned value = static_cast<unsigned char>(byte);
        if ((value < 0x20 && byte != '\n' && byte != '\r') || value >= 0x7F) {
            return false;
        }
    }
    return true;
}

// yaml-cpp stumbles over tabs in lines that say nothing.
void blank_idle_tabs(std::string& words, std::size_t line) {
    for (std::size_t at = line; at < words.size() && (words[at] == ' ' || words[at] == '\t');
         ++at) {
        words[at] = ' ';
    }
}

}  // namespace

bool check_bytes(const SourceText& source, std::string& words, Diagnostics& diagnostics) {
    const std::string& content = source.content;
    if (is_plain(content)) {
        return true;
    }
    std::vector<BadByte> found;
    for (std::size_t line = 0; line < content.size(); line = end_of_line(content, line) + 1) {
        if (const std::optional<BadByte> bad = first_bad_byte(line_at(content, line))) {
            found.push_back({bad->problem, line + bad->offset});
        } else if (content[line] == '\t' || content[line] == ' ') {
            blank_idle_tabs(words, line);
        }
    }
    for (std::size_t index = 0; index < found.size(); ++index) {
        if (index < kMostBytesTold) {
            report(source, found[index], diagnostics);
        }
        blank_out(words, top_block(words, found[index].offset));
    }
    return found.empty();
}

}  // namespace clinic
