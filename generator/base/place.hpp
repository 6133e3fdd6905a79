// Where in which file something stands.
#pragma once

#include <cstdint>
#include <string>

namespace clinic {

// One file as it was read: the path as the user would type it, and its bytes. Every Place points
// into one, so a SourceText lives as long as anything that was read from it.
struct SourceText {
    std::string path;
    std::string content;
};

// A span of bytes in a file. A Place without a source stands for nothing in particular: the whole
// run.
struct Place {
    const SourceText* source = nullptr;
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

// Both from 1; the column counts characters, not bytes, as editors do.
struct LineAndColumn {
    int line = 1;
    int column = 1;
};

LineAndColumn line_and_column(const Place& place);

// "schools/900101-school-a.yaml:44:12"; empty for a place without a source.
std::string place_text(const Place& place);

// The line that holds the place, without its end.
std::string line_text(const Place& place);

}  // namespace clinic
