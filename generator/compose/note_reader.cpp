#include "compose/note_reader.hpp"

#include "base/nearest.hpp"
#include "compose/markdown_reader.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kOpening = "[^";

bool is_name(std::string_view words) {
    const auto is_fit = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
    };
    return !words.empty() && std::all_of(words.begin(), words.end(), is_fit);
}

std::string quoted_mark(const std::string& name) {
    return "'[^" + name + "]'";
}

template <class List>
auto find_named(List& list, const std::string& name) {
    return std::find_if(list.begin(), list.end(),
                        [&](const auto& one) { return one.name == name; });
}

std::vector<std::string> names_of(const std::vector<NoteTemplate>& notes) {
    std::vector<std::string> names;
    for (const NoteTemplate& note : notes) {
        names.push_back("[^" + note.name + "]");
    }
    return names;
}

void report_doubles(const std::vector<NoteTemplate>& notes, Reading& reading) {
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        const auto same = [&](const NoteTemplate& one) { return one.name == note->name; };
        if (std::find_if(notes.begin(), note, same) != note) {
            reading.diagnostics.error(Problem::BadTemplate, note->place,
                                      "there are two notes " + quoted_mark(note->name),
                                      "each note has a name of its own; many may refer to it");
        }
    }
}

}  // namespace

NoteMark find_note_mark(std::string_view text) {
    for (std::size_t at = text.find(kOpening); at != text.npos; at = text.find(kOpening, at + 1)) {
        const std::size_t begin = at + kOpening.size();
        const std::size_t end = text.find(']', begin);
        if (end != text.npos && is_name(text.substr(begin, end - begin))) {
            return {at, end + 1, std::string(text.substr(begin, end - begin))};
        }
    }
    return {text.size(), text.size(), {}};
}

bool begins_note(std::string_view line) {
    const NoteMark mark = find_note_mark(line);
    return !mark.name.empty() && mark.begin == 0 && line.substr(mark.end).starts_with(':');
}

Pieces read_note_words(std::uint32_t begin, std::uint32_t end, std::size_t outer_names,
                       Reading& reading) {
    const Names all = reading.names;
    reading.names.resize(outer_names);
    reading.is_in_note = true;
    Pieces words = read_line(hide_values(begin, end, reading), reading);
    reading.is_in_note = false;
    reading.names = all;
    if (words.empty()) {
        reading.diagnostics.error(Problem::BadTemplate, {&reading.source, begin - 1, 1},
                                  "this note says nothing",
                                  "write it behind the colon, or leave out what refers to it");
    }
    return words;
}

std::size_t mention_note(const std::string& name, const Place& place, Reading& reading) {
    const auto found = find_named(reading.notes, name);
    const auto number = static_cast<std::size_t>(found - reading.notes.begin());
    if (found == reading.notes.end()) {
        reading.notes.push_back({name, place});
    }
    return number;
}

std::vector<NoteTemplate> match_notes(std::vector<NoteTemplate> notes, Reading& reading) {
    report_doubles(notes, reading);
    std::vector<NoteTemplate> matched;
    for (const NoteMention& mention : reading.notes) {
        const auto note = find_named(notes, mention.name);
        if (note == notes.end()) {
            reading.diagnostics.error(
                Problem::BadTemplate, mention.place,
                quoted_mark(mention.name) + " refers to a note that is not there",
                notes.empty()
                    ? "write it on a line of its own: [^" + mention.name + "]: what it says"
                    : name_hint("[^" + mention.name + "]", names_of(notes)));
            matched.push_back({mention.name, {}, mention.place});
        } else {
            matched.push_back(*note);
        }
    }
    for (const NoteTemplate& note : notes) {
        if (find_named(reading.notes, note.name) == reading.notes.end()) {
            reading.diagnostics.error(
                Problem::BadTemplate, note.place,
                "nothing refers to the note " + quoted_mark(note.name),
                "write [^" + note.name + "] where it belongs, or leave it out");
        }
    }
    return matched;
}

}  // namespace clinic
