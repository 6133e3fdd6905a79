#include "base/small_letters.hpp"

namespace clinic {

std::string small_letters(std::string_view words) {
    std::string small(words);
    for (char& letter : small) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return small;
}

}  // namespace clinic
