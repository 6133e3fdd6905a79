// What can only be done when all sections are there: numbers of charts, and links that must land.
#pragma once

#include "document/document.hpp"

namespace clinic {

// Adds `by` to the number of every chart that the section shows.
void renumber_charts(Section& section, std::size_t by);

// Puts the notes into the order of their first references; those that no line refers to, because
// what refers to them was left out, go.
void number_notes(Section& section);

// Gives every list of contents that stands in a section, not within another block, its entries; no
// cover is one.
void list_contents(Document& document);

// Turns links to anchors that no section and no heading has into plain words, and page references
// to them into a dash. An anchor may be written without its "part-".
void settle_references(Document& document, int jobs);

// Makes the words of charts that would read alike differ.
void tell_charts_apart(std::vector<Chart>& charts);

}  // namespace clinic
