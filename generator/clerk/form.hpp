// A form that a clerk fills in: sheets of rows, some columns given and some to fill.
#pragma once

#include "base/diagnostics.hpp"
#include "base/place.hpp"
#include "source/node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

struct FormColumn {
    enum class Holds { Words, Number, Day };

    // The key in YAML: "due".
    std::string key;
    // The head of the column in a workbook: "Due".
    std::string head;
    // What belongs there, for whoever fills it in; empty: it is given.
    std::string help;
    Holds holds = Holds::Words;
    // What it may hold; empty: anything.
    std::vector<std::string> choices = {};
    // Characters.
    int width = 20;
};

struct FormSheet {
    // The key in YAML: "actions"; and the title in a workbook: "New actions".
    std::string key;
    std::string title;
    std::vector<FormColumn> columns;
    // What is there already, cell by cell as words.
    std::vector<std::vector<std::string>> rows;
    // Empty rows below them.
    int rows_to_fill = 0;
};

struct Form {
    std::string title;
    std::vector<FormSheet> sheets;
};

// A cell that was handed back, and where it stands.
struct FilledCell {
    std::string words;
    // In a YAML file; without a source when it stands in a workbook.
    Place place;
    // "minutes.xlsx, sheet New actions, cell D7"
    std::string cell;
};

struct FilledRow {
    // As many as the sheet has columns.
    std::vector<FilledCell> cells;
};

struct FilledSheet {
    std::string key;
    std::vector<FilledRow> rows;
};

// One sheet for each of the form's, in its order.
struct FilledForm {
    std::vector<FilledSheet> sheets;
    // What the places of its cells point into, when it was YAML.
    SourceFile file;
};

void say_wrong(const FilledCell& cell, Problem problem, std::string message, std::string hint,
               Diagnostics& diagnostics);

// The form as YAML that says of every key what belongs there.
std::string form_yaml(const Form& form);

// What was handed back: a workbook or YAML (by content). Rows without any words are left out. A
// sheet or column that is missing or unknown is reported. Throws Failure when the file cannot be
// read.
FilledForm read_filled_form(const std::string& path, const Form& form, Diagnostics& diagnostics);

}  // namespace clinic
