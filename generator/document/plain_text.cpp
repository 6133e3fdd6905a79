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

// The note is read where it stands.
std::string words_of(const NoteReference&) {
    return "";
}

// Its words are the chart's alternative, which only the whole document knows.
std::string words_of(const InlineChart&) {
    return "";
}

// Every U+00A0 replaced.
std::string with_blanks_as(std::string_view shown, std::string_view words) {
    constexpr std::string_view kNoBreakSpace = "\u00A0";
    std::string text;
    for (;;) {
        const std::size_t found = words.find(kNoBreakSpace);
        text += words.substr(0, found);
        if (found == words.npos) {
            return text;
        }
        text += shown;
        words.remove_prefix(found + kNoBreakSpace.size());
    }
}

}  // namespace

std::string plain_text(const Inlines& words) {
    std::string text;
    for (const Inline& piece : words) {
        text += std::visit([](const auto& kind) { return words_of(kind); }, piece);
    }
    return with_blanks_as(" ", text);
}

std::string with_blanks_seen(std::string_view words) {
    return with_blanks_as("␣", words);
}

}  // namespace clinic
