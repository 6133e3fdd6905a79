// The checks of a draft paper, each in a file of its own name. They never see each other's
// findings, so their order is free.
#pragma once

#include "proofread/findings.hpp"
#include "proofread/known.hpp"

namespace clinic {

// Parts in one sentence, a bracket or a list whose sum is not the total that is said of them.
void check_totals(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// Rows and columns of a table whose Total is not their sum.
void check_tables(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// The same said of different numbers on one base, and bases that are not the same.
void check_counts(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// One beginning or end that is dated differently, and days of the week that are others.
void check_dates(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// Section numbers that are out of order, doubled or left out.
void check_sections(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// How many schools a kind of group has, said differently or not as it is.
void check_sizes(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// Appendices, sections, tables and figures that are not there or are about something else.
void check_references(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// Names of schools and groups a slip away from one that is known.
void check_names(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

// Terms in capitals a slip away from one that the paper explains.
void check_terms(const Draft& draft, const KnownFacts& known, DraftFindings& findings);

}  // namespace clinic
