// Where the tables of a document stand.
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace clinic {

struct FoundTable {
    const Table* table = nullptr;
    const Section* section = nullptr;
    // The section of level 1 that it belongs to; itself, if it is one.
    const Section* chapter = nullptr;
    // The heading of level 2 or 3 above it in its section; empty when there is none.
    std::string heading;
    // How many tables stand before it in its section.
    std::size_t before = 0;
};

// Every table, also those in lists, callouts and folds, in the order of the document.
std::vector<FoundTable> find_tables(const Document& document);

}  // namespace clinic
