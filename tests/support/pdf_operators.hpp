// The operators that a page may be drawn with.
#pragma once

#include "support/pdf_values.hpp"

#include <optional>
#include <string>

namespace clinic {

// What is wrong with the operator or its operands; nothing is well.
std::optional<std::string> fault_of_operation(const std::string& operation,
                                              const std::vector<QPDFObjectHandle>& operands);

// Whether something is seen after it.
bool is_painting(const std::string& operation);

}  // namespace clinic
