#include "proofread/draft.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::size_t index_in(const Draft& draft, std::string_view words) {
    return static_cast<std::size_t>(words.data() - draft.text->data());
}

}  // namespace

bool is_any(const DraftWord& word, std::initializer_list<std::string_view> words) {
    return word.is == DraftWord::Is::Word && std::ranges::find(words, word.lower) != words.end();
}

DraftWords words_of(const Draft& draft, const DraftBlock& block) {
    if (block.first_sentence == block.end_sentence) {
        return {};
    }
    const DraftWords first = draft.sentences[block.first_sentence].words;
    const DraftWords last = draft.sentences[block.end_sentence - 1].words;
    return {first.data(), last.data() + last.size()};
}

Place place_of(const Draft& draft, std::string_view words) {
    const std::size_t index = index_in(draft, words);
    const std::uint32_t from = draft.offsets[index];
    if (words.empty()) {
        return {draft.source, from, 0};
    }
    // The last character may take several bytes in the file where the draft has one.
    std::uint32_t to = draft.offsets[index + words.size() - 1] + 1;
    const std::string& content = draft.source->content;
    while (to < content.size() && (static_cast<unsigned char>(content[to]) & 0xC0) == 0x80) {
        ++to;
    }
    return {draft.source, from, to - from};
}

int line_of(const Draft& draft, std::string_view words) {
    const std::uint32_t offset = draft.offsets[index_in(draft, words)];
    const auto after = std::ranges::upper_bound(draft.line_starts, offset);
    return static_cast<int>(after - draft.line_starts.begin());
}

std::string_view text_between(const DraftWord& first, const DraftWord& last) {
    const char* const end = last.text.data() + last.text.size();
    return {first.text.data(), static_cast<std::size_t>(end - first.text.data())};
}

}  // namespace clinic
