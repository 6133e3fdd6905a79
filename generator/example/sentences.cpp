#include "example/sentences.hpp"

#include <cassert>

namespace clinic {
namespace {

const words::List* focuses_for(std::string_view pupils, const Wording& wording) {
    if (pupils == "primary") {
        return wording.focuses_primary;
    }
    if (pupils == "secondary") {
        return wording.focuses_secondary;
    }
    return pupils == "special" ? wording.focuses_special : wording.focuses_any;
}

const words::List* list_called(std::string_view name, std::string_view pupils,
                               const Wording& wording) {
    if (name == "focus") {
        return focuses_for(pupils, wording);
    }
    if (name == "topic") {
        return pupils == "primary" ? &words::kTopicsPrimary : &words::kTopicsAny;
    }
    if (name == "subject") {
        return pupils == "primary"     ? &words::kSubjectsPrimary
               : pupils == "secondary" ? &words::kSubjectsSecondary
                                       : &words::kSubjectsAny;
    }
    if (name == "partner") {
        return wording.partners;
    }
    if (name == "evidence") {
        return wording.evidence;
    }
    return name == "month" ? &words::kMonths : nullptr;
}

std::string word_for(std::string_view name, const SentenceFacts& facts, const Wording& wording,
                     Dice& dice) {
    const auto fact = facts.find(name);
    if (fact != facts.end()) {
        return fact->second;
    }
    const auto pupils = facts.find("pupils-are");
    const words::List* list =
        list_called(name, pupils == facts.end() ? std::string_view() : pupils->second, wording);
    assert(list != nullptr && "a sentence names a fact that nobody gave");
    return std::string(dice.pick(*list));
}

std::uint64_t hash_of(std::string_view words) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char letter : words) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    }
    return hash;
}

}  // namespace

std::string fill_sentence(std::string_view pattern, const SentenceFacts& facts,
                          const Wording& wording, Dice& dice) {
    std::string filled;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        filled += pattern.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = pattern.find('}', open);
        filled += word_for(pattern.substr(open + 1, close - open - 1), facts, wording, dice);
        pattern.remove_prefix(close + 1);
    }
    if (!filled.empty() && filled[0] >= 'a' && filled[0] <= 'z') {
        filled[0] = static_cast<char>(filled[0] - 'a' + 'A');
    }
    return filled;
}

std::string Sentences::say(const words::List& list, const SentenceFacts& facts, Dice& dice) {
    constexpr int kMostUses = 2;
    constexpr int kTriesForNew = 12;
    for (int attempt = 0; attempt < 2 * kTriesForNew; ++attempt) {
        std::string sentence = fill_sentence(dice.pick(list), facts, *wording_, dice);
        int& uses = said_[hash_of(sentence)];
        if (uses < (attempt < kTriesForNew ? 1 : kMostUses)) {
            ++uses;
            return sentence;
        }
    }
    while (true) {
        const std::string own =
            facts.at("school") + ": " + fill_sentence(dice.pick(list), facts, *wording_, dice);
        if (++said_[hash_of(own)] <= kMostUses) {
            return own;
        }
    }
}

}  // namespace clinic
