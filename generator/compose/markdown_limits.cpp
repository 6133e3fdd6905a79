#include "compose/markdown_reader.hpp"
#include "compose/stray_marks.hpp"

#include <algorithm>
#include <string_view>

namespace clinic {

namespace {

// `>`, `-` and the like that open a block within a block.
int opening_marks(std::string_view line) {
    int marks = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool is_bullet = line[i] == '-' || line[i] == '*' || line[i] == '+';
        const bool is_item = is_bullet && i + 1 < line.size() && line[i + 1] == ' ';
        if (line[i] != ' ' && line[i] != '>' && !is_item) {
            break;
        }
        marks += line[i] != ' ' ? 1 : 0;
    }
    return marks;
}

}  // namespace

bool is_safe_line(const Place& line, Reading& reading) {
    const std::string_view words =
        std::string_view(reading.source.content).substr(line.offset, line.length);
    const auto pipes = std::count(words.begin(), words.end(), '|');
    if (pipes > static_cast<std::ptrdiff_t>(kMostColumns) + 1) {
        reading.diagnostics.error(Problem::BadTemplate, {line.source, line.offset, 1},
                                  "this table has more than 64 columns", "split it");
        return false;
    }
    if (opening_marks(words) > kDeepestNesting) {
        reading.diagnostics.error(Problem::BadTemplate, {line.source, line.offset, 1},
                                  "this line is nested too deeply", "at most 32 levels");
        return false;
    }
    report_stray_marks(line, reading);
    return true;
}

}  // namespace clinic
