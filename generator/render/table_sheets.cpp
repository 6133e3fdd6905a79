#include "render/table_sheets.hpp"

#include "render/found_tables.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kGroupHead = "Group";
constexpr const char* kPartHead = "Part";

class SheetMaker {
public:
    explicit SheetMaker(const std::vector<Chart>& charts) : charts_(charts) {}

    // Of tables with the same heads; with more than one their parts are named.
    TableSheet make(const std::vector<FoundTable>& tables) const {
        const FoundTable& first = tables.front();
        const bool is_one = tables.size() == 1;
        TableSheet made;
        made.caption = is_one ? words_in(first.table->caption) : first.chapter->title;
        made.sheet.title = is_one ? title_of(first) : first.chapter->title;
        const bool has_groups = std::any_of(tables.begin(), tables.end(), has_group_heads);
        if (!is_one) {
            made.sheet.columns.push_back({kPartHead});
        }
        if (has_groups) {
            made.sheet.columns.push_back({kGroupHead});
        }
        for (const Column& column : first.table->columns) {
            made.sheet.columns.push_back({words_in(column.heading)});
        }
        for (const FoundTable& table : tables) {
            put_rows_of(table, !is_one, has_groups, made.sheet);
        }
        leave_out_empty_columns(made.sheet);
        return made;
    }

private:
    static bool has_group_heads(const FoundTable& found) {
        return std::ranges::any_of(found.table->rows,
                                   [](const Row& row) { return row.kind == TableRowKind::Group; });
    }

    // Its part's title, if it is the first there; else what stands above it.
    std::string title_of(const FoundTable& found) const {
        if (found.before == 0) {
            return found.section->title;
        }
        return found.heading.empty() ? words_in(found.table->caption) : found.heading;
    }

    // A group's head would stand in the way of filters: it becomes a column.
    void put_rows_of(const FoundTable& found, bool has_part, bool has_groups, Sheet& sheet) const {
        std::string group;
        for (const Row& row : found.table->rows) {
            if (row.kind == TableRowKind::Group) {
                group = row.cells.empty() ? "" : words_in(row.cells.front().words);
                continue;
            }
            std::vector<SheetCell> cells;
            if (has_part) {
                cells.push_back({found.section->title});
            }
            if (has_groups) {
                cells.push_back(words_cell(group));
            }
            for (const Cell& cell : row.cells) {
                cells.push_back(sheet_cell(cell));
            }
            sheet.rows.push_back(std::move(cells));
        }
    }

    static SheetCell words_cell(const std::string& words) {
        return words.empty() ? SheetCell{} : SheetCell{words};
    }

    SheetCell sheet_cell(const Cell& cell) const {
        if (const auto* number = std::get_if<CellNumber>(&cell.value)) {
            return {SheetNumber{number->value, number->decimals, number->unit}};
        }
        if (const auto* day = std::get_if<Date>(&cell.value)) {
            return {*day};
        }
        SheetCell done = words_cell(words_in(cell.words));
        for (const Inline& piece : cell.words) {
            if (const auto* sign = std::get_if<RagSign>(&piece)) {
                done.rag = sign->rag;
            }
        }
        return done;
    }

    std::string words_of_piece(const Inline& piece) const {
        if (std::holds_alternative<LineBreak>(piece)) {
            return "\n";
        }
        if (const auto* chart = std::get_if<InlineChart>(&piece)) {
            return charts_[chart->chart].alternative;
        }
        return plain_text({piece});
    }

    std::string words_in(const Inlines& line) const {
        std::string words;
        for (const Inline& piece : line) {
            words += words_of_piece(piece);
        }
        return words;
    }

    static bool is_empty_column(const Sheet& sheet, std::size_t column) {
        return std::ranges::all_of(sheet.rows, [&](const std::vector<SheetCell>& row) {
            return column >= row.size() || std::holds_alternative<std::monostate>(row[column].is);
        });
    }

    static void leave_out_empty_columns(Sheet& sheet) {
        for (std::size_t i = sheet.columns.size(); i-- > 0;) {
            if (!is_empty_column(sheet, i)) {
                continue;
            }
            const auto at = static_cast<std::ptrdiff_t>(i);
            sheet.columns.erase(sheet.columns.begin() + at);
            for (std::vector<SheetCell>& row : sheet.rows) {
                if (i < row.size()) {
                    row.erase(row.begin() + at);
                }
            }
        }
    }

    const std::vector<Chart>& charts_;
};

bool have_same_heads(const Table& one, const Table& other) {
    return std::ranges::equal(one.columns, other.columns, [](const Column& a, const Column& b) {
        return plain_text(a.heading) == plain_text(b.heading);
    });
}

// Both stand in parts of one chapter that are made alike.
bool are_alike(const FoundTable& one, const FoundTable& other) {
    return one.section->level > 1 && other.section->level > 1 && one.chapter == other.chapter &&
           have_same_heads(*one.table, *other.table);
}

}  // namespace

std::vector<TableSheet> table_sheets(const Document& document) {
    std::vector<std::vector<FoundTable>> kinds;
    for (FoundTable& found : find_tables(document)) {
        const auto kind = std::ranges::find_if(
            kinds, [&](const auto& known) { return are_alike(known.front(), found); });
        if (kind == kinds.end()) {
            kinds.push_back({std::move(found)});
        } else {
            kind->push_back(std::move(found));
        }
    }
    const SheetMaker maker(document.charts);
    std::vector<TableSheet> sheets;
    for (const std::vector<FoundTable>& kind : kinds) {
        sheets.push_back(maker.make(kind));
    }
    return sheets;
}

}  // namespace clinic
