// A mistake after which the rest of its block cannot be read.
#pragma once

#include "base/diagnostics.hpp"

#include <string>

namespace clinic {

struct SpellingError {
    Problem problem = Problem::BadYaml;
    // Bytes of the file.
    std::size_t offset = 0;
    std::size_t length = 1;
    std::string message;
    std::string hint;
};

}  // namespace clinic
