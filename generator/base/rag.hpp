// Red, amber, green: the finding of a rule, or a local judgement.
#pragma once

#include <string_view>

namespace clinic {

// In order of concern. None means no figure, not "no concern".
enum class Rag { None, Green, Amber, Red };

// "red", "amber", "green", "no data"
std::string_view rag_word(Rag rag);

// "R", "A", "G", "-"
std::string_view rag_letter(Rag rag);

}  // namespace clinic
