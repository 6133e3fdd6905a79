// Other people's PDF files, read before anything is made of them.
#pragma once

#include "document/outside_paper.hpp"

#include <string>
#include <variant>

namespace clinic {

// Why a pack cannot take a file in: "is encrypted", and what to do about it.
struct RefusedPaper {
    std::string seen;
    std::string hint;
};

// A whole, readable, open PDF file of pages that can be shown, or the reason why it is none.
std::variant<OutsidePaper, RefusedPaper> read_outside_paper(const std::string& path,
                                                            std::string bytes);

}  // namespace clinic
