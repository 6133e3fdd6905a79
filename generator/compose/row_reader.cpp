#include "compose/row_reader.hpp"

#include "compose/expression_reader.hpp"
#include "compose/grouping.hpp"
#include "compose/inline_reader.hpp"

#include <cmark-gfm.h>

#include <string_view>

namespace clinic {

namespace {

std::string_view line_of(const HiddenText& text, cmark_node* node) {
    const std::size_t from = offset_of(text, cmark_node_get_start_line(node), 1);
    return std::string_view(text.text).substr(from, text.text.find('\n', from) - from);
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

// The words of a cell's first text; null when it begins with something else.
cmark_node* text_at_start(cmark_node* cell) {
    cmark_node* first = cmark_node_first_child(cell);
    const bool is_text = first != nullptr && cmark_node_get_type(first) == CMARK_NODE_TEXT;
    return is_text ? first : nullptr;
}

// Takes values from the start of a cell as long as `take(place)` knows them.
template <class Take>
void take_from_start(cmark_node* cell, Reading& reading, const Take& take) {
    cmark_node* first = text_at_start(cell);
    if (first == nullptr) {
        return;
    }
    std::string words = cmark_node_get_literal(first);
    for (;;) {
        const std::size_t start = std::min(words.find_first_not_of(' '), words.size());
        const auto index = hidden_at(std::string_view(words).substr(start));
        if (!index || *index >= reading.hidden.size() || !take(reading.hidden[*index])) {
            break;
        }
        reading.used[*index] = true;
        words.erase(0, start + kHiddenLength);
        words.erase(0, words.find_first_not_of(' '));
    }
    cmark_node_set_literal(first, words.c_str());
}

class RowsReader {
public:
    RowsReader(std::size_t columns, const HiddenText& text, Reading& reading)
        : columns_(columns), text_(text), reading_(reading), outer_names_(reading.names.size()) {}

    std::vector<RowTemplate> read(cmark_node* row) {
        for (; row != nullptr; row = cmark_node_next(row)) {
            read_row(row);
        }
        end_group();
        return std::move(rows_);
    }

private:
    void read_row(cmark_node* node) {
        const Place place = place_of_line(text_, node, reading_);
        rows_.emplace_back();
        cmark_node* first = cmark_node_first_child(node);
        take_kind(first);
        RowTemplate& row = rows_.back();
        const std::size_t names = reading_.names.size();
        row.is_in_group = is_in_group_ && !row.grouping;
        row.repeat = take_repeat(first, reading_);
        for (cmark_node* cell = first; cell != nullptr; cell = cmark_node_next(cell)) {
            row.cells.push_back(read_inlines(cell, place, reading_));
        }
        reading_.names.resize(names);
        check_cells(node, place);
    }

    // `group`, `subtotal` or `total`, before anything else.
    void take_kind(cmark_node* cell) {
        bool is_taken = false;
        take_from_start(cell, reading_, [&](const Place& place) {
            is_taken = !is_taken && take_kind_at(place);
            return is_taken;
        });
    }

    bool take_kind_at(const Place& place) {
        const std::string_view word = first_word(place);
        if (word == "group") {
            end_group();
            rows_.back().kind = TableRowKind::Group;
            rows_.back().grouping = read_grouping(place, reading_);
            is_in_group_ = true;
            head_ = place;
            head_row_ = rows_.size();
            return true;
        }
        if (word != "total" && word != "subtotal") {
            return false;
        }
        rows_.back().kind = TableRowKind::Total;
        expect_only_word(place, reading_);
        if (word == "total") {
            end_group();
        } else if (!is_in_group_) {
            reading_.diagnostics.error(Problem::BadTemplate, place,
                                       "this subtotal stands in no group",
                                       "put it below the rows of a group, or write 'total'");
        }
        return true;
    }

    void end_group() {
        const std::size_t last = rows_.empty() || rows_.back().cells.empty() ? 1 : 0;
        if (is_in_group_ && rows_.size() - last < head_row_ + 1) {
            reading_.diagnostics.error(Problem::BadTemplate, head_, "this group has no rows",
                                       "begin the next row with '{{ for x in group }}'");
        }
        is_in_group_ = false;
        reading_.names.resize(outer_names_);
    }

    void check_cells(cmark_node* node, const Place& place) {
        const std::size_t cells = cells_in(line_of(text_, node));
        const bool may_be_one = rows_.back().kind == TableRowKind::Group;
        if (cells != columns_ && !(may_be_one && cells == 1)) {
            reading_.diagnostics.error(Problem::BadTemplate, place,
                                       "this row has " + counted(cells, "cell") + ", the table " +
                                           counted(columns_, "column"));
        }
    }

    std::size_t columns_;
    const HiddenText& text_;
    Reading& reading_;
    std::size_t outer_names_;
    std::vector<RowTemplate> rows_;
    bool is_in_group_ = false;
    // Of the open group: its head, and how many rows there were with it.
    Place head_;
    std::size_t head_row_ = 0;
};

}  // namespace

Repeat take_repeat(cmark_node* cell, Reading& reading) {
    Repeat repeat;
    take_from_start(cell, reading,
                    [&](const Place& place) { return read_repeat(place, repeat, reading); });
    return repeat;
}

Place place_of_line(const HiddenText& text, cmark_node* node, const Reading& reading) {
    const std::string_view line = line_of(text, node);
    const auto from = static_cast<std::size_t>(line.data() - text.text.data());
    return place_in_source(text, from, line.size(), reading);
}

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::vector<RowTemplate> read_rows(cmark_node* first, std::size_t columns, const HiddenText& text,
                                   Reading& reading) {
    return RowsReader(columns, text, reading).read(first);
}

}  // namespace clinic
