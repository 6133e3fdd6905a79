// A draft paper of the council as words and numbers, each with the place where it stands.
#pragma once

#include "base/place.hpp"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// One word, number or mark of punctuation. Its text points into the draft.
struct DraftWord {
    // Count: how many there are of something, in digits or in words. Number: any other number, such
    // as a year, a day of a month or the 4 of "Level 4".
    enum class Is { Word, Count, Number, Mark };

    Is is = Is::Word;
    std::string_view text;
    // In lower case, without a possessive 's.
    std::string lower;
    double value = 0;
    // Of a count: "%", "£" or empty.
    std::string_view unit;

    bool is_word(std::string_view word) const { return is == Is::Word && lower == word; }
    bool is_mark(char mark) const { return is == Is::Mark && text.front() == mark; }
    // A whole number of things, neither a share nor money.
    bool is_plain_count() const { return is == Is::Count && unit.empty(); }
};

bool is_any(const DraftWord& word, std::initializer_list<std::string_view> words);

using DraftWords = std::span<const DraftWord>;

struct DraftSentence {
    // Its marks are among them.
    DraftWords words;
    // Index into the draft's blocks.
    std::size_t block = 0;
};

struct DraftBlock {
    enum class Is { Heading, Paragraph, Item, Row };

    Is is = Is::Paragraph;
    // Of a heading, from 1; of another block 0.
    int level = 0;
    std::string_view text;
    // The first row of a table.
    bool opens_table = false;
    // Of a row of a table; its sentences are its cells.
    std::vector<std::string_view> cells;
    // Indices into the draft's sentences, the last one exclusive.
    std::size_t first_sentence = 0;
    std::size_t end_sentence = 0;
};

// The blocks of one file in order, free of Markdown's signs. Lives no longer than its source.
struct Draft {
    const SourceText* source = nullptr;
    // All words of all blocks, and for each byte of them (and the end) where it stands in the file.
    std::unique_ptr<const std::string> text;
    std::vector<std::uint32_t> offsets;
    std::vector<std::uint32_t> line_starts;
    std::vector<DraftWord> words;
    std::vector<DraftSentence> sentences;
    std::vector<DraftBlock> blocks;
};

// Reads Markdown or plain text: headings, paragraphs, list items and rows of tables (with bars or
// tabs). Code and comments are left out.
Draft read_draft(const SourceText& source);

// The words of a block, marks and all.
DraftWords words_of(const Draft& draft, const DraftBlock& block);

// Where words of the draft stand in its file.
Place place_of(const Draft& draft, std::string_view words);
int line_of(const Draft& draft, std::string_view words);

// From the beginning of the first to the end of the last, as written.
std::string_view text_between(const DraftWord& first, const DraftWord& last);

}  // namespace clinic
