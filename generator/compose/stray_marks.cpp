#include "compose/stray_marks.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace clinic {

namespace {

constexpr std::array<std::string_view, 3> kAroundTables = {"table:", "empty:", "{widths"};

// The line with its values blanked, byte for byte.
std::string without_values(std::string_view line) {
    std::string words(line);
    for (std::size_t from = words.find("{{"); from != words.npos; from = words.find("{{", from)) {
        const std::size_t end = std::min(end_of_value(words, from), words.size());
        std::fill(words.begin() + static_cast<std::ptrdiff_t>(from),
                  words.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    }
    return words;
}

// Where a line's own words begin, after blanks, list marks, quotes and stress.
std::size_t begin_of_words(std::string_view line) {
    return std::min(line.find_first_not_of(" \t-*+>_|"), line.size());
}

std::string_view line_at(std::string_view source, std::size_t from) {
    return source.substr(from, std::min(source.find('\n', from), source.size()) - from);
}

bool is_row_of_dashes(std::string_view line) {
    return line.starts_with("|") && line.find('-') != line.npos &&
           line.find_first_not_of("|:- \r") == line.npos;
}

class StrayMarks {
public:
    StrayMarks(const Place& line, Reading& reading)
        : line_(line),
          reading_(reading),
          source_(reading.source.content),
          words_(without_values(source_.substr(line.offset, line.length))) {}

    void report() {
        report_block();
        report_braces();
        report_around_table();
        report_heading();
        report_row();
    }

private:
    void wrong(std::size_t at, std::size_t length, std::string message, std::string hint) {
        reading_.diagnostics.error(Problem::BadTemplate,
                                   {line_.source, line_.offset + static_cast<std::uint32_t>(at),
                                    static_cast<std::uint32_t>(length)},
                                   std::move(message), std::move(hint));
    }

    void report_block() {
        const std::size_t colons = words_.find(":::");
        const std::size_t begin = begin_of_words(words_);
        const bool opens = std::string_view(words_).substr(begin).starts_with("::");
        if (colons != words_.npos || opens) {
            wrong(opens ? begin : colons, opens ? 2 : 3, "a block's mark stands within a text",
                  "':::' has three colons, and nothing stands before them on their line");
        }
    }

    void report_braces() {
        if (const std::size_t at = words_.find("}}"); at != words_.npos) {
            wrong(at, 2, "this '}}' closes nothing", "a value begins with '{{'");
        } else if (const std::size_t open = words_.find('{'); open != words_.npos) {
            report_single_brace(open);
        }
    }

    // `{ clinic.title }` and `{ {clinic.title }`: a name of ours.
    void report_single_brace(std::size_t open) {
        const std::size_t from = words_.find_first_not_of("{ ", open);
        if (from == words_.npos) {
            return;
        }
        const std::size_t end = words_.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", from);
        const std::string word = words_.substr(from, end == words_.npos ? end : end - from);
        const std::size_t close = words_.find('}', from);
        std::string path = close == words_.npos ? word : words_.substr(from, close - from);
        path.erase(path.find_last_not_of(' ') + 1);
        const std::vector<std::string> names = words_of(reading_.names);
        // `{school.name}` is one wherever no school is in scope, too.
        const bool is_path = path.size() > word.size() && path[word.size()] == '.' &&
                             path.find_first_not_of("abcdefghijklmnopqrstuvwxyz-.") == path.npos;
        if (is_path || std::ranges::find(names, word) != names.end()) {
            wrong(open, 1, in_quotes(path) + " stands in a single brace",
                  "a value stands between two: {{ " + path + " }}");
        }
    }

    void report_around_table() {
        const std::string_view words = std::string_view(words_).substr(begin_of_words(words_));
        for (const std::string_view mark : kAroundTables) {
            const bool is_mark = words.size() >= mark.size() &&
                                 std::ranges::equal(words.substr(0, mark.size()), mark, {},
                                                    [](char c) { return lower(c); });
            if (is_mark) {
                wrong(begin_of_words(words_), mark.size(),
                      "this line belongs to a table, and none follows it",
                      "'Table: …', 'Empty: …' and '{widths: …}' stand in this order right before "
                      "the table, each at the very beginning of its line");
            }
        }
    }

    void report_heading() {
        const std::size_t end = words_.find_first_not_of('#');
        if (end != 0 && end != words_.npos && end <= 6 && words_[end] != ' ') {
            wrong(0, end, "a heading's '#' and its words stand together",
                  "write a blank after '#', or '\\#' for a number sign");
        }
    }

    // The first of its rows has dashes below it.
    void report_row() {
        if (!words_.starts_with("|")) {
            return;
        }
        const std::size_t before = line_.offset < 2 ? 0 : source_.rfind('\n', line_.offset - 2) + 1;
        const bool is_first = line_.offset == 0 || source_[before] != '|';
        const std::size_t next = line_.offset + line_at(source_, line_.offset).size() + 1;
        if (is_first && (next >= source_.size() || !is_row_of_dashes(line_at(source_, next)))) {
            wrong(0, 1, "this row is in no table",
                  "below a table's heads stands a row of dashes, with as many cells; a block's "
                  "mark ends the table");
        }
    }

    static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

    const Place& line_;
    Reading& reading_;
    std::string_view source_;
    std::string words_;
};

}  // namespace

void report_stray_marks(const Place& line, Reading& reading) {
    StrayMarks(line, reading).report();
}

}  // namespace clinic
