// Words of a block, measured once and cut where lines may end.
#pragma once

#include "document/layout.hpp"
#include "layout/setting.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace clinic {

// Words of one look and one meaning.
struct Run {
    // Null for words of the layout itself.
    const Inline* source = nullptr;
    Type type;
    // What its marks belong to; tag_runs says.
    int element = kArtifact;
};

enum class AtomKind { Words, Sign, Chart, PageLabel };

// As much as never stands on two lines, unless the line is too short for it.
struct Atom {
    AtomKind kind = AtomKind::Words;
    bool may_end_line = false;
    bool must_end_line = false;
    // The first part of a word: a hyphen follows it, which `width` includes.
    bool has_hyphen = false;
    std::uint32_t run = 0;
    // Bytes of Runs::text; the blanks after it follow, up to `blank_end`.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t blank_end = 0;
    // Points: of itself and of the blanks after it, which vanish at the end of a line.
    double width = 0;
    double blank = 0;
};

struct Runs {
    Type type;
    std::string text;
    std::vector<Run> runs;
    std::vector<Atom> atoms;
};

// Points.
struct Extent {
    // The widest that cannot be broken.
    double least = 0;
    // Without a break but those that the author made.
    double most = 0;
};

// `words` must outlive the result.
Runs measure_runs(const Inlines& words, const Type& type, const Setting& setting);
Runs measure_words(const std::string& words, const Type& type, const Setting& setting);

Extent extent_of(const Runs& runs);

// Makes the elements of links, signs and small charts under `parent`, in reading order, and says of
// each run which element it belongs to: loose words belong to `parent`.
void tag_runs(Runs& runs, int parent, const Setting& setting, std::vector<Element>& elements);

}  // namespace clinic
