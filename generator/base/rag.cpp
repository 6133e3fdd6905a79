#include "base/rag.hpp"

namespace clinic {

std::string_view rag_word(Rag rag) {
    switch (rag) {
        case Rag::Red:
            return "red";
        case Rag::Amber:
            return "amber";
        case Rag::Green:
            return "green";
        case Rag::None:
            break;
    }
    return "no data";
}

std::string_view rag_letter(Rag rag) {
    switch (rag) {
        case Rag::Red:
            return "R";
        case Rag::Amber:
            return "A";
        case Rag::Green:
            return "G";
        case Rag::None:
            break;
    }
    return "-";
}

}  // namespace clinic
