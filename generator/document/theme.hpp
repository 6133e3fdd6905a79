// How a pack looks: paper, type sizes, colours. Read from a pack's `look`; what it leaves out is
// this.
#pragma once

#include "document/drawing.hpp"
#include "document/picture.hpp"

#include <memory>
#include <string>

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
    // For printing on both sides: pages with odd numbers move so far to the right, the others to
    // the left, away from the edge where they are bound. At most what leaves 24 points outside.
    double binding = 0;

    double body_size = 9.5;
    double small_size = 8;
    double table_size = 8.5;
    double heading_sizes[3] = {20, 13, 10.5};
    // Running heads and feet.
    double running_size = 7.5;
    // Line height as a share of type size.
    double leading = 1.32;
    // Charts are drawn for a page so much narrower, then enlarged: their words grow with them.
    double chart_scale = 1;

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
    // Strokes across the amber: darker than it, lighter than the letter on it.
    Color rag_hatch{196, 128, 8};
    Color rag_green{227, 242, 230};
    Color rag_green_ink{11, 79, 42};

    // No colour at all: charts are turned grey too.
    bool mono = false;

    // The council's own typeface as browsers know it; empty: the program's. The PDF has the files.
    std::string family;
    // On the cover, at most so high; null: none.
    std::shared_ptr<const Picture> logo;
    double logo_height = 48;

    TableRows table_rows = TableRows::Rules;
    // A table whose columns need smaller type than this is set row by row.
    double least_table_size = 6.5;
    // Points. Quiet words are set smaller than the words around them, but not below this.
    double least_quiet_size = 0;
};

}  // namespace clinic
