#include "compose/table_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "compose/expression_reader.hpp"
#include "compose/inline_reader.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <numeric>

namespace clinic {

namespace {

std::string_view line_of(const HiddenText& text, cmark_node* node) {
    const std::size_t from = offset_of(text, cmark_node_get_start_line(node), 1);
    return std::string_view(text.text).substr(from, text.text.find('\n', from) - from);
}

Place place_of_line(const HiddenText& text, cmark_node* node, const Reading& reading) {
    const std::string_view line = line_of(text, node);
    const auto from = static_cast<std::size_t>(line.data() - text.text.data());
    return place_in_source(text, from, line.size(), reading);
}

// Cells as written; cmark itself drops what is too many and fills up what is missing.
std::size_t cells_in(std::string_view line) {
    while (line.ends_with(' ')) {
        line.remove_suffix(1);
    }
    while (line.starts_with(' ')) {
        line.remove_prefix(1);
    }
    if (line.starts_with('|')) {
        line.remove_prefix(1);
    }
    if (line.ends_with('|') && !line.ends_with("\\|")) {
        line.remove_suffix(1);
    }
    std::size_t cells = 1;
    for (std::size_t i = 0; i < line.size(); ++i) {
        cells += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
    }
    return cells;
}

// "1 cell", "3 cells"
std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

Align align_of(std::uint8_t letter) {
    return letter == 'r' ? Align::End : letter == 'c' ? Align::Center : Align::Start;
}

void check_cells(cmark_node* row, std::size_t columns, const HiddenText& text, Reading& reading) {
    const std::size_t cells = cells_in(line_of(text, row));
    if (cells != columns) {
        reading.diagnostics.error(
            Problem::BadTemplate, place_of_line(text, row, reading),
            "this row has " + counted(cells, "cell") + ", the table " + counted(columns, "column"));
    }
}

// Takes `{{ for … }}` and `{{ if … }}` from the start of a row's first cell.
Repeat take_repeat(cmark_node* cell, Reading& reading) {
    Repeat repeat;
    cmark_node* first = cmark_node_first_child(cell);
    if (first == nullptr || cmark_node_get_type(first) != CMARK_NODE_TEXT) {
        return repeat;
    }
    std::string words = cmark_node_get_literal(first);
    for (;;) {
        const std::size_t start = std::min(words.find_first_not_of(' '), words.size());
        const auto index = hidden_at(std::string_view(words).substr(start));
        if (!index || *index >= reading.hidden.size() ||
            !read_repeat(reading.hidden[*index], repeat, reading)) {
            break;
        }
        reading.used[*index] = true;
        words.erase(0, start + kHiddenLength);
        words.erase(0, words.find_first_not_of(' '));
    }
    cmark_node_set_literal(first, words.c_str());
    return repeat;
}

RowTemplate read_row(cmark_node* node, const HiddenText& text, Reading& reading) {
    const Place place = place_of_line(text, node, reading);
    const std::size_t names = reading.names.size();
    RowTemplate row;
    cmark_node* first = cmark_node_first_child(node);
    row.repeat = take_repeat(first, reading);
    for (cmark_node* cell = first; cell != nullptr; cell = cmark_node_next(cell)) {
        row.cells.push_back(read_inlines(cell, place, reading));
    }
    reading.names.resize(names);
    return row;
}

ColumnTemplate read_head(cmark_node* cell, const Place& place, Align align, Reading& reading) {
    const std::size_t names = reading.names.size();
    ColumnTemplate column;
    column.align = align;
    Repeat repeat = take_repeat(cell, reading);
    if (repeat.each) {
        reading.diagnostics.error(Problem::BadTemplate, place, "the head of a column has a 'for'",
                                  "a row goes through a list; a head may begin with 'if'");
    }
    column.when = std::move(repeat.when);
    column.heading = read_inlines(cell, place, reading);
    reading.names.resize(names);
    return column;
}

bool may_be_empty(const TableTemplate& table) {
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [](const RowTemplate& row) { return row.repeat.each || row.repeat.when; });
}

void read_widths(std::string_view words, const Place& place, TableIntro& intro, Reading& reading) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = words.substr(0, end);
        const std::optional<double> width = number_from(word);
        if (!word.empty() && (!width || *width < 0)) {
            reading.diagnostics.error(Problem::BadTemplate, place,
                                      "'" + std::string(word) + "' is not a width",
                                      "write one number a column, 0 for as wide as its content");
        }
        if (!word.empty()) {
            intro.widths.push_back(width.value_or(0));
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

}  // namespace

TableTemplate read_table(cmark_node* node, const HiddenText& text, Reading& reading) {
    TableTemplate table;
    table.place = place_of_line(text, node, reading);
    const std::uint8_t* aligns = cmark_gfm_extensions_get_table_alignments(node);
    for (cmark_node* row = cmark_node_first_child(node); row != nullptr;
         row = cmark_node_next(row)) {
        if (cmark_gfm_extensions_get_table_row_is_header(row)) {
            for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr;
                 cell = cmark_node_next(cell)) {
                table.columns.push_back(
                    read_head(cell, table.place, align_of(aligns[table.columns.size()]), reading));
            }
        } else {
            check_cells(row, table.columns.size(), text, reading);
            table.rows.push_back(read_row(row, text, reading));
        }
    }
    return table;
}

void read_table_look(const Place& words, TableIntro& intro, Reading& reading) {
    const std::string_view all =
        std::string_view(words.source->content).substr(words.offset, words.length);
    for (std::size_t from = 0; from < all.size();) {
        const std::size_t end = std::min(all.find(',', from), all.size());
        const std::size_t first = std::min(all.find_first_not_of(' ', from), end);
        const std::string_view part = all.substr(first, end - first);
        const Place place{words.source, words.offset + static_cast<std::uint32_t>(first),
                          static_cast<std::uint32_t>(std::max<std::size_t>(1, part.size()))};
        const std::string_view word = part.substr(0, part.find_first_of(": "));
        if (part.starts_with("widths:")) {
            read_widths(part.substr(7), place, intro, reading);
        } else if (part == "dense") {
            intro.dense = true;
        } else {
            reading.diagnostics.error(Problem::BadTemplate, place,
                                      "a table has no '" + std::string(word) + "'",
                                      name_hint(word, {"widths", "dense"}));
        }
        from = end + 1;
    }
}

void introduce(TableTemplate& table, TableIntro intro, Reading& reading) {
    if (may_be_empty(table) && intro.empty.empty()) {
        reading.diagnostics.error(
            Problem::BadTemplate, intro.place, "this table may turn out to have no rows",
            "say what to print then, on the next line: 'Empty: No school has moved.'");
    }
    table.caption = std::move(intro.caption);
    table.empty = std::move(intro.empty);
    table.dense = intro.dense;
    if (intro.widths.empty()) {
        return;
    }
    if (intro.widths.size() != table.columns.size()) {
        reading.diagnostics.error(Problem::BadTemplate, intro.place,
                                  counted(intro.widths.size(), "width") + " for " +
                                      counted(table.columns.size(), "column"));
        return;
    }
    const bool has_free =
        std::find(intro.widths.begin(), intro.widths.end(), 0) != intro.widths.end();
    const double sum =
        has_free ? 100 : std::accumulate(intro.widths.begin(), intro.widths.end(), 0.0);
    for (std::size_t i = 0; i < intro.widths.size(); ++i) {
        table.columns[i].share = intro.widths[i] / sum;
    }
}

}  // namespace clinic
