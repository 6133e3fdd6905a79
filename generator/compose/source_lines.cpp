#include "compose/source_lines.hpp"

#include <algorithm>

namespace clinic {

std::vector<SourceLine> lines_of(const SourceText& text, std::uint32_t from) {
    const std::string_view source = text.content;
    std::vector<SourceLine> lines;
    for (std::size_t at = from; at < source.size();) {
        const std::size_t end = std::min(source.find('\n', at), source.size());
        std::string_view words = source.substr(at, end - at);
        if (words.ends_with('\r')) {
            words.remove_suffix(1);
        }
        lines.push_back({static_cast<std::uint32_t>(at), words});
        at = end + 1;
    }
    return lines;
}

Place place_in_line(const SourceText& source, const SourceLine& line, std::size_t from,
                    std::size_t length) {
    return {&source, line.offset + static_cast<std::uint32_t>(from),
            static_cast<std::uint32_t>(std::max<std::size_t>(length, 1))};
}

Directive directive_of(const SourceText& source, const SourceLine& line) {
    const std::string_view words = line.words.substr(0, line.words.find_last_not_of(' ') + 1);
    const std::size_t first = std::min(words.find_first_not_of(' ', 3), words.size());
    const std::size_t end = std::min(words.find(' ', first), words.size());
    const std::size_t rest = std::min(words.find_first_not_of(' ', end), words.size());
    Directive directive;
    directive.word = words.substr(first, end - first);
    directive.word_place = place_in_line(source, line, first, end - first);
    directive.rest = {&source, line.offset + static_cast<std::uint32_t>(rest),
                      static_cast<std::uint32_t>(words.size() - rest)};
    directive.rest_words = words.substr(rest);
    directive.line = place_in_line(source, line, 0, words.size());
    return directive;
}

}  // namespace clinic
