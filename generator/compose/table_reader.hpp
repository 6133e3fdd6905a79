// Tables of Markdown, with rows that repeat.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

struct cmark_node;

namespace clinic {

// A table without its caption; see read_rows for what rows may begin with. The head of a column may
// begin with `{{ if condition }}`: the column is printed only then.
TableTemplate read_table(cmark_node* node, const HiddenText& text, Reading& reading);

// The lines before a table: `Table: caption`, `Empty: words for no rows`, and
// `{widths: 20 8 8, dense, notes}`.
struct TableIntro {
    Place place;
    Pieces caption;
    Pieces empty;
    std::vector<double> widths;
    bool dense = false;
    bool takes_notes = false;
};

// Reads what stands between the braces of `{widths: 20 8 8, dense}`.
void read_table_look(const Place& words, TableIntro& intro, Reading& reading);

// Puts the intro on its table.
void introduce(TableTemplate& table, TableIntro intro, Reading& reading);

}  // namespace clinic
