// Notes in a template: `[^name]` in the words, and `[^name]: what it says` on a line of its own.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Where `[^name]` stands in a text; no name, and the end of the text, when it stands nowhere.
struct NoteMark {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string name;
};
NoteMark find_note_mark(std::string_view text);

// Whether the line begins the words of a note: `[^name]: …`.
bool begins_note(std::string_view line);

// What a note says, in [begin, end) of the source. Only the first `outer_names` names are in scope.
// Reports a note that says nothing.
Pieces read_note_words(std::uint32_t begin, std::uint32_t end, std::size_t outer_names,
                       Reading& reading);

// The number that the part knows the note by.
std::size_t mention_note(const std::string& name, const Place& place, Reading& reading);

// The notes in the order of their numbers. Reports a reference without a note, a note without a
// reference, and two notes of one name.
std::vector<NoteTemplate> match_notes(std::vector<NoteTemplate> notes, Reading& reading);

}  // namespace clinic
