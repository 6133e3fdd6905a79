// The tables of a template met by values.
#pragma once

#include "compose/evaluate.hpp"

#include <optional>

namespace clinic {

// Nothing when it turns out to have no rows.
std::optional<Table> evaluate_table(const TableTemplate& table, Evaluation& evaluation);

}  // namespace clinic
