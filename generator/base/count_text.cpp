#include "base/count_text.hpp"

#include "base/number_text.hpp"

namespace clinic {

std::string count_text(int count, std::string_view noun) {
    return grouped_text(count, 0) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace clinic
