#include "compose/include_reader.hpp"

#include "base/nearest.hpp"
#include "compose/block_reader.hpp"
#include "compose/piece_reader.hpp"
#include "compose/template_reader.hpp"

#include <iterator>
#include <string>

namespace clinic {

namespace {

// Files within files.
constexpr int kMostIncludes = 8;

// Null, and reported, when it cannot be taken in.
TemplateText text_to_include(std::string_view name, const Place& place, Reading& reading) {
    const std::string file = std::string(name) + ".md";
    const bool can_name = !name.empty() && name.find_first_of("/\\") == std::string_view::npos;
    TemplateText text = can_name && reading.texts != nullptr ? reading.texts->find(file) : nullptr;
    const auto wrong = [&](const std::string& message, const std::string& hint) {
        reading.diagnostics.error(Problem::BadTemplate, place, message, hint);
        text = nullptr;
    };
    if (text == nullptr) {
        reading.diagnostics.error(
            Problem::MissingFile, place, "there is no " + in_quotes(file) + " to take in",
            reading.texts == nullptr ? "" : name_hint(name, reading.texts->names()));
    } else if (reading.includes == kMostIncludes) {
        wrong("files take each other in too deeply", "at most 8 within each other");
    } else if (text->content.starts_with("---")) {
        wrong(in_quotes(file) + " is a part of its own, with front matter",
              "name it in pack.yaml, or move what both need to a file without front matter");
    }
    return text;
}

}  // namespace

void append_included(std::string_view name, const Place& place, TemplateBlocks& blocks,
                     Reading& reading) {
    const TemplateText text = text_to_include(name, place, reading);
    if (text == nullptr || !is_readable(*text, reading.diagnostics)) {
        return;
    }
    const std::size_t remarks = reading.diagnostics.remarks().size();
    Reading inner{*text, reading.diagnostics, reading.names, {}, {}, {}};
    inner.texts = reading.texts;
    inner.includes = reading.includes + 1;
    ReadBody body = read_body(0, inner);
    report_unread_values(inner);
    for (const NoteMention& note : inner.notes) {
        reading.diagnostics.error(Problem::BadTemplate, note.place,
                                  "a file that is taken in has no notes",
                                  "write the note in the part that takes it in");
    }
    std::move(inner.links.begin(), inner.links.end(), std::back_inserter(reading.links));
    std::move(body.blocks.begin(), body.blocks.end(), std::back_inserter(blocks));
    if (reading.diagnostics.remarks().size() > remarks) {
        reading.diagnostics.warning(
            Problem::BadTemplate, place,
            in_quotes(text->path.substr(text->path.rfind('/') + 1)) +
                " has mistakes where it is taken in here",
            "it may name what only a loop or the pack's own 'each' gives: school, group, visit");
    }
}

}  // namespace clinic
