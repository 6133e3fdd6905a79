// Sentences made from word lists and a school's facts, none used more than twice.
#pragma once

#include "example/council.hpp"
#include "example/dice.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace clinic {

// What stands for `{school}` and the like in a sentence; word lists (`{focus}`) need no
// entry. "pupils-are" (primary, secondary, special, or none of these) chooses among the lists.
using SentenceFacts = std::map<std::string, std::string, std::less<>>;

class Sentences {
public:
    explicit Sentences(const Wording& wording) : wording_(&wording) {}

    // One from the list that nobody said before, else one said once; when chance finds none, the
    // school's name leads it, which no other school says.
    std::string say(const words::List& list, const SentenceFacts& facts, Dice& dice);

private:
    const Wording* wording_;
    // By hash of the words.
    std::map<std::uint64_t, int> said_;
};

// The template with its facts and, where it names one, a word of one of the council's lists. A
// first letter becomes a capital.
std::string fill_sentence(std::string_view pattern, const SentenceFacts& facts,
                          const Wording& wording, Dice& dice);

}  // namespace clinic
