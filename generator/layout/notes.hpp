// Notes at the foot of a page.
#pragma once

#include "layout/galley.hpp"

namespace clinic {

// Points: from the words of a page to the rule above its notes, from the rule to the notes, and how
// long the rule is.
constexpr double kNoteRuleBefore = 7;
constexpr double kNoteRuleAfter = 4;
constexpr double kNoteRuleLength = 72;

// Whether this is the first reference to the note, which then waits for the end of its block.
bool refer_to_note(std::size_t note, Galley& galley);

// Sets the waiting notes under `parent`: in reading order they follow the block that refers to
// them.
void set_waiting_notes(int parent, Galley& galley);

}  // namespace clinic
