#include "compose/table_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "compose/expression_reader.hpp"
#include "compose/inline_reader.hpp"
#include "compose/row_reader.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <numeric>

namespace clinic {

namespace {

Align align_of(std::uint8_t letter) {
    return letter == 'r' ? Align::End : letter == 'c' ? Align::Center : Align::Start;
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
    return std::all_of(table.rows.begin(), table.rows.end(), [](const RowTemplate& row) {
        return row.repeat.each || row.repeat.when || row.grouping || row.is_in_group;
    });
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
    cmark_node* head = cmark_node_first_child(node);
    for (cmark_node* cell = cmark_node_first_child(head); cell != nullptr;
         cell = cmark_node_next(cell)) {
        table.columns.push_back(
            read_head(cell, table.place, align_of(aligns[table.columns.size()]), reading));
    }
    table.rows = read_rows(cmark_node_next(head), table.columns.size(), text, reading);
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
        } else if (part == "notes") {
            intro.takes_notes = true;
        } else {
            reading.diagnostics.error(Problem::BadTemplate, place,
                                      "a table has no '" + std::string(word) + "'",
                                      name_hint(word, {"widths", "dense", "notes"}));
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
    table.takes_notes = intro.takes_notes;
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
