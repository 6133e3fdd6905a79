// Blocks of a clinic's file, put in place of others; the rest of the file stays as it is.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// `block` is whole lines: a key at the left edge and what stands below it. It takes the place of
// the key's block in `text`, or stands where the key usually does. An empty block changes nothing.
std::string with_block(std::string text, std::string_view key, const std::string& block);

// More lines at the end of the key's list, which is in lines (or not there yet). Nothing when it is
// written in brackets.
bool add_lines(std::string& text, std::string_view key, const std::string& lines);

// The lines in which the two differ, with a few around them: "+" is new, "-" was there.
std::string changed_lines(std::string_view before, std::string_view after);

}  // namespace clinic
