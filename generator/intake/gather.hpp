// Rows of known tables gathered for one local authority.
#pragma once

#include "intake/gathered.hpp"
#include "intake/recognise.hpp"

namespace clinic {

// The schools of `gathered.la` that a pack is about. An error when the table has none of them.
void gather_schools(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics);

// The figures of schools gathered before, and those of the nation and the authority.
void gather_figures(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics);

// Inspections of schools gathered before.
void gather_inspections(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics);

// Where schools gathered before stand: grid references and wards.
void gather_places(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics);

// The URN in a row, or nothing: a row without one is about no school.
std::optional<int> urn_in_row(const KnownTable& known, std::size_t row);

// When a release of a kind about a year came out, or else by when it usually does.
bool is_day_of_release_known(const FileKind& kind, int year);
Date day_of_release(const FileKind& kind, int year);

}  // namespace clinic
