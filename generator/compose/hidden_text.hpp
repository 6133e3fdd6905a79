// A stretch of a template in which each `{{…}}` is one private-use character, so that Markdown and
// YAML cannot take what is in it for theirs.
#pragma once

#include "base/diagnostics.hpp"
#include "base/place.hpp"
#include "compose/names.hpp"
#include "compose/template_folders.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// A link that is written out: it must lead to a part of the pack.
struct FixedLink {
    std::string anchor;
    Place place;
};

// A reference to a note, whose words may stand further down.
struct NoteMention {
    std::string name;
    Place place;
};

// One file while it is read.
struct Reading {
    const SourceText& source;
    Diagnostics& diagnostics;
    Names names;
    // What stands between the braces of each `{{…}}` met so far; its character counts them.
    std::vector<Place> hidden;
    // Which of them were read as values.
    std::vector<bool> used;
    std::vector<FixedLink> links;
    // In the order of their first references; NotePiece counts them.
    std::vector<NoteMention> notes = {};
    // While a note's own words are read: they may not refer to another.
    bool is_in_note = false;
    // The pack's files, for `::: include`; null: none can be taken in.
    PackTexts* texts = nullptr;
    // How many files this one was taken in through.
    int includes = 0;
};

// Lines of the source with their line ends as "\n".
struct HiddenText {
    std::string text;
    // From this offset of `text` on, offsets of the source run in step from that one.
    struct Joint {
        std::size_t here = 0;
        std::uint32_t there = 0;
    };
    std::vector<Joint> joints;
    // Where each line of `text` begins.
    std::vector<std::size_t> lines;
};

// The end of the `{{…}}` that begins at `from`, braces included; npos when its line ends first. A
// `}}` between quotes is a word.
std::size_t end_of_value(std::string_view line, std::size_t from);

// The lines of [from, to), which begins a line. Reports `{{` that is not closed on its line.
HiddenText hide_values(std::uint32_t from, std::uint32_t to, Reading& reading);

// The place in the source of a span of the hidden text.
Place place_in_source(const HiddenText& text, std::size_t offset, std::size_t length,
                      const Reading& reading);

// The byte that begins a line and column, both from 1, as libraries count them.
std::size_t offset_of(const HiddenText& text, int line, int column);

// The number of the value hidden at the start of `text`, if one is.
std::optional<std::size_t> hidden_at(std::string_view text);
// Bytes that a hidden value takes.
constexpr std::size_t kHiddenLength = 4;

// Whatever is wrong with the values in `text` has been said with the text itself.
void take_as_read(std::string_view text, Reading& reading);

// `text` as the author wrote it, for messages.
std::string shown(std::string_view text, const Reading& reading);

}  // namespace clinic
