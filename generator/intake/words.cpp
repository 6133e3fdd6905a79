#include "intake/words.hpp"

#include "base/number_text.hpp"

namespace clinic {

std::string counted(int number, std::string_view one, std::string_view many) {
    return grouped_text(number, 0) + " " + std::string(number == 1 ? one : many);
}

}  // namespace clinic
