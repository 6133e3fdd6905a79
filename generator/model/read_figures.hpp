// Rows of figures, cell by cell.
#pragma once

#include "model/readers.hpp"

namespace clinic {

// `years` and `figures` of a school or a comparator table. Every row has a cell for every year,
// within the range of its measure's unit, and a source.
void read_figures(const Node& node, FieldReader& reader, const Background& background,
                  FigureTable& figures);

// A number, a publisher's symbol, `.`, or the long form of one. The cell's place is set whatever it
// holds.
bool read_cell(const Node& node, std::string_view called, FieldReader& reader, CellValue& cell);

// Does a number lie where the measure's unit allows? Reports it when not.
bool check_range(const Measure& measure, double value, const Place& place, FieldReader& reader);

// Replaced figures: measures known, within range.
void check_revised(const std::vector<Revised>& revised, FieldReader& reader,
                   const Background& background);

}  // namespace clinic
