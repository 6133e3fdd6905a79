#include "proofread/letters.hpp"

namespace clinic {

std::string lower_text(std::string_view text) {
    std::string lower;
    for (const char c : text) {
        lower += is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lower;
}

}  // namespace clinic
