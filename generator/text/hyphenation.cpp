#include "text/hyphenation.hpp"

#include "base/failure.hpp"

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace clinic {

namespace {

bool is_small_letter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

// The letters of a word without the marks around it; nothing when other characters are among them.
std::string_view letters_of(std::string_view word) {
    const auto* const begin = std::find_if(word.begin(), word.end(), is_small_letter);
    const auto* const end = std::find_if_not(begin, word.end(), is_small_letter);
    const std::string_view before = word.substr(0, static_cast<std::size_t>(begin - word.begin()));
    const std::string_view after = word.substr(static_cast<std::size_t>(end - word.begin()));
    const bool is_opened =
        before.find_first_not_of("(['\"") == before.npos || before == "“" || before == "‘";
    const bool is_closed = after.find_first_not_of(".,;:!?)]'\"") == after.npos || after == "”" ||
                           after == "’" || after == "’s";
    return is_opened && is_closed
               ? word.substr(before.size(), word.size() - before.size() - after.size())
               : std::string_view();
}

}  // namespace

void Hyphenation::Release::operator()(_HyphenDict* dictionary) const {
    hnj_hyphen_free(dictionary);
}

Hyphenation::Hyphenation(const std::filesystem::path& dictionary)
    : dictionary_(hnj_hyphen_load(dictionary.string().c_str())) {
    if (dictionary_ == nullptr) {
        throw Failure("reading where words may be parted from " + dictionary.string() +
                      ": no such file, or no dictionary");
    }
}

std::vector<std::size_t> Hyphenation::places(std::string_view word) const {
    const std::string_view letters = letters_of(word);
    if (letters.size() < kShortestParted) {
        return {};
    }
    // The library looks for the zero that ends a word, whatever length it is told, and asks for
    // five bytes more than the word has.
    const std::string word_with_end(letters);
    std::string marks(letters.size() + 5, '0');
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    hnj_hyphen_hyphenate2(dictionary_.get(), word_with_end.c_str(),
                          static_cast<int>(letters.size()), marks.data(), nullptr, &replacements,
                          &positions, &cuts);
    // English has no words that are spelt otherwise when they are parted.
    std::free(static_cast<void*>(replacements));
    std::free(positions);
    std::free(cuts);
    const auto start = static_cast<std::size_t>(letters.data() - word.data());
    std::vector<std::size_t> places;
    for (std::size_t i = kLettersKept - 1; i + kLettersKept < letters.size(); ++i) {
        if ((marks[i] - '0') % 2 == 1) {
            places.push_back(start + i + 1);
        }
    }
    return places;
}

}  // namespace clinic
