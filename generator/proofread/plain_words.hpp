// Markdown's signs taken out of a line, with the place of every byte that stays.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Text under way: one offset into the file for each byte of `text`.
struct PlainText {
    std::string text;
    std::vector<std::uint32_t> offsets;
};

// Adds the bytes `from` to `to` of the file: emphasis, tags, code signs and link targets are left
// out, typographic quotes and dashes become plain ones, and white space becomes single spaces.
void append_plain(std::string_view content, std::size_t from, std::size_t to, PlainText& plain);

}  // namespace clinic
