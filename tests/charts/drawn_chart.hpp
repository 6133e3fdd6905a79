// A chart drawn with measured text, and what stands in its drawing.
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace clinic {

// As the pack draws it, in the look that packs have without a `look`.
Drawing drawn(const Chart& chart);

template <class Kind>
std::vector<Kind> marks_of(const Drawing& drawing) {
    std::vector<Kind> found;
    for (const Mark& mark : drawing.marks) {
        if (const auto* kind = std::get_if<Kind>(&mark)) {
            found.push_back(*kind);
        }
    }
    return found;
}

std::vector<std::string> words_of(const Drawing& drawing);

bool says(const Drawing& drawing, const std::string& wanted);

// No two words over each other, and all within the drawing.
void check_words(const Drawing& drawing);

}  // namespace clinic
