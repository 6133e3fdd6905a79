#include "layout/notes.hpp"

#include "layout/labels.hpp"
#include "layout/set_lines.hpp"

#include <algorithm>
#include <utility>

namespace clinic {

namespace {

// Points.
constexpr double kNoteIndent = 11;

// Lines that `set` sets on the galley, taken off it: the column is left as it was.
template <class Set>
std::vector<Slab> set_aside(Galley& galley, const Set& set) {
    std::vector<Slab> column = std::exchange(galley.slabs, {});
    std::vector<const std::string*> anchors = std::exchange(galley.anchors, {});
    const double gap = std::exchange(galley.gap, 0);
    const int frame = std::exchange(galley.frame, -1);
    const bool break_page = std::exchange(galley.break_page, false);
    set();
    galley.gap = gap;
    galley.frame = frame;
    galley.break_page = break_page;
    galley.anchors = std::move(anchors);
    return std::exchange(galley.slabs, std::move(column));
}

void set_note(std::size_t index, int parent, Galley& galley) {
    const Note& note = galley.notes->at(index);
    const Theme& theme = galley.setting.theme;
    const Type type{Face::Regular, theme.small_size, theme.ink};
    const int element = add_element(galley, Role::Note, parent);
    const int label = add_element(galley, Role::Label, element);
    Runs figure = measure_words(std::to_string(index + 1), type, galley.setting);
    tag_runs(figure, label, galley.setting, galley.elements);
    galley.anchors.push_back(&note.anchor);
    set_lines(measure_runs(note.words, type, galley.setting), {Role::Paragraph, 0, 0, false},
              {galley.left + kNoteIndent, galley.width - kNoteIndent, element}, galley);
    if (!galley.slabs.empty()) {
        put_label(figure, {galley.left, kNoteIndent, element}, 0, galley);
    }
}

}  // namespace

bool refer_to_note(std::size_t note, Galley& galley) {
    galley.note_lines.resize(galley.notes->size());
    const bool waits = std::find(galley.waiting_notes.begin(), galley.waiting_notes.end(), note) !=
                       galley.waiting_notes.end();
    if (waits || !galley.note_lines[note].empty()) {
        return false;
    }
    galley.waiting_notes.push_back(note);
    return true;
}

void set_waiting_notes(int parent, Galley& galley) {
    for (const std::size_t note : std::exchange(galley.waiting_notes, {})) {
        galley.note_lines[note] = set_aside(galley, [&] { set_note(note, parent, galley); });
    }
}

}  // namespace clinic
