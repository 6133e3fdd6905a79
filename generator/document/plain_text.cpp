#include "document/document.hpp"

namespace clinic {

namespace {

std::string words_of(const Words& words) {
    return words.words;
}

std::string words_of(const Link& link) {
    return link.words;
}

// The page is not known before the layout, and says nothing outside it.
std::string words_of(const PageReference&) {
    return "";
}

std::string words_of(const RagSign& sign) {
    return sign.word;
}

std::string words_of(const LineBreak&) {
    return " ";
}

// Its words are the chart's alternative, which only the whole document knows.
std::string words_of(const InlineChart&) {
    return "";
}

}  // namespace

std::string plain_text(const Inlines& words) {
    std::string text;
    for (const Inline& piece : words) {
        text += std::visit([](const auto& kind) { return words_of(kind); }, piece);
    }
    return text;
}

}  // namespace clinic
