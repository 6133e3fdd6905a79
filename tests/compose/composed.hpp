// Templates given as words, read and met by the small Disclosed.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// The whole Document as text; the messages instead when the template has mistakes. Front matter and
// a heading are put before the words unless they begin with front matter.
std::string composed(const std::string& words);

// The Document itself; the template has no mistakes.
Document composed_document(const std::string& words);

// The same without what comes before the words of a part: the blocks that the words make.
std::string blocks_of(const std::string& words);

// What is wrong with the template, as its author sees it; empty when nothing is.
std::string mistakes(const std::string& words);

}  // namespace clinic
