// Templates given as words, read and met by the small Disclosed.
#pragma once

#include <string>

namespace clinic {

// The whole Document as text; the messages instead when the template has mistakes. The front
// matter is added unless the words begin with it.
std::string composed(const std::string& words);

// What is wrong with the template, as its author sees it; empty when nothing is.
std::string mistakes(const std::string& words);

}  // namespace clinic
