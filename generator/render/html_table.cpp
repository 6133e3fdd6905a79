#include "render/html_table.hpp"

#include "base/number_text.hpp"
#include "render/html_words.hpp"

#include <algorithm>
#include <cassert>

namespace clinic {

namespace {

// So many columns fit on the screen of a telephone; more need to scroll.
constexpr std::size_t kMostOnNarrowScreens = 3;
// A longer table keeps its head in sight while its own rows scroll.
constexpr std::size_t kLongTable = 15;

std::string_view class_of(Align align) {
    switch (align) {
        case Align::Center:
            return " class=\"c\"";
        case Align::End:
            return " class=\"e\"";
        case Align::Start:
            break;
    }
    return "";
}

void append_shares(HtmlPage& page, const Table& table) {
    const auto has_share = [](const Column& column) { return column.share > 0; };
    if (std::none_of(table.columns.begin(), table.columns.end(), has_share)) {
        return;
    }
    page.html += "<colgroup>";
    for (const Column& column : table.columns) {
        page.html += "<col";
        if (has_share(column)) {
            append_attribute(page, "style", "width:" + number_text(100 * column.share) + "%");
        }
        page.html += '>';
    }
    page.html += "</colgroup>\n";
}

// An empty header would be read as one, so it is no header.
void append_cell(HtmlPage& page, const Inlines& words, Align align, std::string_view scope) {
    const bool is_header = !scope.empty() && !words.empty();
    page.html += is_header ? "<th" : "<td";
    page.html += class_of(align);
    if (is_header) {
        append_attribute(page, "scope", scope);
    }
    page.html += '>';
    append_words(page, words);
    page.html += is_header ? "</th>" : "</td>";
}

void append_head(HtmlPage& page, const Table& table) {
    page.html += "<thead><tr>";
    for (const Column& column : table.columns) {
        append_cell(page, column.heading, column.align, "col");
    }
    page.html += "</tr></thead>\n";
}

// The words of a group's head run over the empty cells beside them.
void append_group_head(HtmlPage& page, const Table& table, const Row& row) {
    std::size_t across = 1;
    while (across < row.cells.size() && row.cells[across].words.empty()) {
        ++across;
    }
    page.html += "<tr class=\"group\"><th scope=\"rowgroup\"";
    if (across > 1) {
        append_attribute(page, "colspan", std::to_string(across));
    }
    page.html += '>';
    append_words(page, row.cells.front().words);
    page.html += "</th>";
    for (std::size_t index = across; index < row.cells.size(); ++index) {
        append_cell(page, row.cells[index].words, table.columns[index].align, "");
    }
    page.html += "</tr>\n";
}

void append_row(HtmlPage& page, const Table& table, const Row& row) {
    assert(row.cells.size() == table.columns.size() && "as many cells as columns");
    if (row.kind == TableRowKind::Group) {
        append_group_head(page, table, row);
        return;
    }
    page.html += row.kind == TableRowKind::Total ? "<tr class=\"total\">" : "<tr>";
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        append_cell(page, row.cells[index].words, table.columns[index].align,
                    index == 0 ? "row" : "");
    }
    page.html += "</tr>\n";
}

// A group is a body of its own, which its head is the header of.
void append_body(HtmlPage& page, const Table& table) {
    page.html += "<tbody>\n";
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i > 0 && table.rows[i].kind == TableRowKind::Group) {
            page.html += "</tbody>\n<tbody>\n";
        }
        append_row(page, table, table.rows[i]);
    }
    page.html += "</tbody>\n";
}

void append_table_itself(HtmlPage& page, const Table& table, const std::string& caption_id) {
    page.html += table.dense ? "<table class=\"dense\"" : "<table";
    page.html += table.takes_notes ? " data-notes>\n<caption" : ">\n<caption";
    if (!caption_id.empty()) {
        append_attribute(page, "id", caption_id);
    }
    page.html += '>';
    append_words(page, table.caption);
    page.html += "</caption>\n";
    append_shares(page, table);
    append_head(page, table);
    append_body(page, table);
    page.html += "</table>\n";
}

}  // namespace

void append_table(HtmlPage& page, const Table& table) {
    if (table.columns.size() <= kMostOnNarrowScreens) {
        page.html += "<div class=\"fit\">\n";
        append_table_itself(page, table, "");
        page.html += "</div>\n";
        return;
    }
    const std::string caption_id = new_id(page, "table");
    page.html +=
        table.rows.size() > kLongTable ? "<div class=\"scroll long\"" : "<div class=\"scroll\"";
    page.html += " role=\"region\" tabindex=\"0\"";
    append_attribute(page, "aria-labelledby", caption_id);
    page.html += ">\n";
    append_table_itself(page, table, caption_id);
    page.html += "</div>\n";
}

}  // namespace clinic
