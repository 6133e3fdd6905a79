// How a pack looks: paper, type sizes, colours. Read from a pack's `look`; what it leaves out is
// this.
#pragma once

#include "document/drawing.hpp"

namespace clinic {

// What leads the eye along the rows of a table: thin lines, or a ground behind every other row.
enum class TableRows { Rules, Zebra };

// All lengths in points.
struct Theme {
    // A4, upright; a landscape section turns it.
    Size paper{595.276, 841.89};
    double margin_side = 42;
    double margin_top = 54;
    double margin_bottom = 50;

    double body_size = 9.5;
    double small_size = 8;
    double table_size = 8.5;
    double heading_sizes[3] = {20, 13, 10.5};
    // Line height as a share of type size.
    double leading = 1.32;

    Color ink{26, 28, 33};
    Color quiet{84, 90, 100};
    Color rule{198, 203, 210};
    Color wash{240, 243, 247};
    // Headings, heads of tables, the authority's own line in charts.
    Color accent{18, 67, 109};
    // Four lines of a chart, in order: the school, the authority, its neighbours, the nation.
    Color series[4] = {{18, 67, 109}, {40, 161, 151}, {128, 22, 80}, {244, 106, 37}};

    Color rag_red{142, 27, 27};
    Color rag_amber{242, 177, 52};
    Color rag_green{227, 242, 230};
    Color rag_green_ink{11, 79, 42};

    TableRows table_rows = TableRows::Rules;
    // A table whose columns need smaller type than this is set row by row.
    double least_table_size = 6.5;
};

}  // namespace clinic
