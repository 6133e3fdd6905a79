#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "clerk/form.hpp"
#include "source/table.hpp"
#include "source/trimmed.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// "D7"
std::string cell_name(std::size_t column, int row) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters + number_text(row, 0);
}

// Something was filled in, or given with a choice to make.
bool says_something(const FilledRow& row) {
    return std::ranges::any_of(row.cells,
                               [](const FilledCell& cell) { return !cell.words.empty(); });
}

// What Excel shows where a formula has no result.
bool is_excel_error(std::string_view words) {
    constexpr std::array kErrors = {"#DIV/0!", "#N/A",  "#NAME?", "#NULL!",
                                    "#NUM!",   "#REF!", "#VALUE!"};
    return std::ranges::find(kErrors, words) != kErrors.end();
}

// --- a workbook ---

class WorkbookForm {
public:
    WorkbookForm(const std::string& path, const std::vector<DataTable>& tables,
                 Diagnostics& diagnostics)
        : path_(path), tables_(tables), diagnostics_(diagnostics) {}

    FilledSheet sheet(const FormSheet& wanted) {
        FilledSheet filled{wanted.key, {}};
        const auto table = std::ranges::find(tables_, wanted.title, &DataTable::sheet);
        if (table == tables_.end()) {
            diagnostics_.error_in(Problem::MissingField, path_,
                                  "the sheet " + in_quotes(wanted.title) + " is missing",
                                  "hand back the workbook that was written, with all its sheets");
            return filled;
        }
        const std::vector<std::size_t> columns = columns_of(wanted, *table);
        for (std::size_t row = 1; row < table->rows.size(); ++row) {
            filled.rows.push_back(row_of(*table, row, columns));
            if (!says_something(filled.rows.back())) {
                filled.rows.pop_back();
            }
        }
        return filled;
    }

private:
    // Where each column of the form stands in the table.
    std::vector<std::size_t> columns_of(const FormSheet& wanted, const DataTable& table) {
        std::vector<std::string> heads;
        for (std::size_t i = 0; !table.rows.empty() && i < table.rows[0].size(); ++i) {
            heads.push_back(one_line(table.cell(0, i)));
        }
        std::vector<std::size_t> columns;
        for (const FormColumn& column : wanted.columns) {
            const auto found = std::ranges::find(heads, column.head);
            if (found == heads.end()) {
                diagnostics_.error_in(Problem::MissingField, path_ + ", sheet " + wanted.title,
                                      "there is no column " + in_quotes(column.head),
                                      "leave the first row as it was");
            }
            columns.push_back(static_cast<std::size_t>(found - heads.begin()));
        }
        return columns;
    }

    FilledRow row_of(const DataTable& table, std::size_t row,
                     const std::vector<std::size_t>& columns) {
        FilledRow filled;
        for (const std::size_t column : columns) {
            filled.cells.push_back({one_line(table.cell(row, column)),
                                    {},
                                    path_ + ", sheet " + table.sheet + ", cell " +
                                        cell_name(column, table.lines[row])});
            const FilledCell& cell = filled.cells.back();
            if (is_excel_error(cell.words)) {
                diagnostics_.error_in(Problem::WrongType, cell.cell,
                                      "it holds Excel's error " + in_quotes(cell.words),
                                      "write the words themselves, or mend the formula");
            }
        }
        return filled;
    }

    const std::string& path_;
    const std::vector<DataTable>& tables_;
    Diagnostics& diagnostics_;
};

// --- YAML ---

class YamlForm {
public:
    YamlForm(const Node& root, Diagnostics& diagnostics) : root_(root), diagnostics_(diagnostics) {}

    void check_keys(const Form& form) {
        std::vector<std::string> known;
        for (const FormSheet& sheet : form.sheets) {
            known.push_back(sheet.key);
        }
        check_entries(root_, known);
    }

    FilledSheet sheet(const FormSheet& wanted) {
        FilledSheet filled{wanted.key, {}};
        const Node* list = root_.find(wanted.key);
        if (list == nullptr || list->is == Node::Is::Empty) {
            return filled;
        }
        if (!list->is_list()) {
            diagnostics_.error(Problem::WrongType, list->place,
                               in_quotes(wanted.key) + " is not a list",
                               "begin each entry with '- '");
            return filled;
        }
        for (const Node& item : list->items) {
            add_row(wanted, item, filled);
        }
        return filled;
    }

private:
    void check_entries(const Node& map, const std::vector<std::string>& known) {
        for (const Entry& entry : map.entries) {
            if (std::ranges::find(known, entry.key) == known.end()) {
                diagnostics_.error(Problem::UnknownField, entry.key_place,
                                   in_quotes(entry.key) + " is not known here",
                                   name_hint(entry.key, known));
            }
        }
    }

    void add_row(const FormSheet& wanted, const Node& item, FilledSheet& filled) {
        if (!item.is_map()) {
            diagnostics_.error(Problem::WrongType, item.place, "an entry is not keys and values");
            return;
        }
        std::vector<std::string> known;
        FilledRow row;
        for (const FormColumn& column : wanted.columns) {
            known.push_back(column.key);
            const Node* value = item.find(column.key);
            if (value != nullptr && value->is != Node::Is::Empty && !value->is_scalar()) {
                diagnostics_.error(Problem::WrongType, value->place,
                                   in_quotes(column.key) + " is not a single value");
            }
            const bool has_words = value != nullptr && value->is_scalar();
            row.cells.push_back({has_words ? one_line(value->text) : "",
                                 value != nullptr ? value->place : item.place,
                                 {}});
        }
        check_entries(item, known);
        if (says_something(row)) {
            filled.rows.push_back(std::move(row));
        }
    }

    const Node& root_;
    Diagnostics& diagnostics_;
};

bool is_workbook(const std::string& bytes) {
    return bytes.starts_with("PK");
}

}  // namespace

FilledForm read_filled_form(const std::string& path, const Form& form, Diagnostics& diagnostics) {
    FilledForm filled;
    std::string bytes = read_whole_file(path);
    if (is_workbook(bytes)) {
        const std::vector<DataTable> tables = load_tables(path, diagnostics);
        WorkbookForm workbook(path, tables, diagnostics);
        for (const FormSheet& sheet : form.sheets) {
            filled.sheets.push_back(workbook.sheet(sheet));
        }
        return filled;
    }
    filled.file = load_yaml(path, std::move(bytes), diagnostics);
    YamlForm yaml(filled.file.root, diagnostics);
    yaml.check_keys(form);
    for (const FormSheet& sheet : form.sheets) {
        filled.sheets.push_back(yaml.sheet(sheet));
    }
    return filled;
}

}  // namespace clinic
