// A template line by line, and the lines that begin with `:::`.
#pragma once

#include "base/place.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace clinic {

// A line of the source, without its end.
struct SourceLine {
    std::uint32_t offset = 0;
    std::string_view words;
};

// "::: for x in list" is `word` "for" and `rest` "x in list".
struct Directive {
    std::string_view word;
    Place word_place;
    Place rest;
    std::string_view rest_words;
    // The whole line.
    Place line;
};

// The lines from an offset, which begins one, to the end.
std::vector<SourceLine> lines_of(const SourceText& source, std::uint32_t from);

// A span of a line; at least one byte, so that there is something to point at.
Place place_in_line(const SourceText& source, const SourceLine& line, std::size_t from,
                    std::size_t length);

// What a line that begins with `:::` says.
Directive directive_of(const SourceText& source, const SourceLine& line);

}  // namespace clinic
