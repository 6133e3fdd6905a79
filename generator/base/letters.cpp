#include "base/letters.hpp"

namespace clinic {

std::string small_letters(std::string_view words) {
    std::string small(words);
    for (char& letter : small) {
        letter = is_upper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return small;
}

}  // namespace clinic
