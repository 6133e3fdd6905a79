#include "base/place.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::size_t line_start(const std::string& content, std::size_t offset) {
    const std::size_t before = offset == 0 ? std::string::npos : content.rfind('\n', offset - 1);
    return before == std::string::npos ? 0 : before + 1;
}

}  // namespace

LineAndColumn line_and_column(const Place& place) {
    if (place.source == nullptr) {
        return {};
    }
    const std::string& content = place.source->content;
    const std::size_t offset = std::min<std::size_t>(place.offset, content.size());
    const std::size_t start = line_start(content, offset);
    const auto lines =
        std::count(content.begin(), content.begin() + static_cast<long>(start), '\n');
    const auto first = content.begin() + static_cast<long>(start);
    const auto characters =
        std::count_if(first, content.begin() + static_cast<long>(offset),
                      [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
    // A byte order mark is no character that the reader sees.
    const bool after_mark = start == 0 && content.starts_with("\xEF\xBB\xBF") && offset >= 3;
    return {static_cast<int>(lines) + 1, static_cast<int>(characters) + (after_mark ? 0 : 1)};
}

std::string place_text(const Place& place) {
    if (place.source == nullptr) {
        return {};
    }
    const LineAndColumn at = line_and_column(place);
    return place.source->path + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

std::string line_text(const Place& place) {
    if (place.source == nullptr) {
        return {};
    }
    const std::string& content = place.source->content;
    const std::size_t offset = std::min<std::size_t>(place.offset, content.size());
    std::size_t start = line_start(content, offset);
    if (start == 0 && content.starts_with("\xEF\xBB\xBF")) {
        start = 3;
    }
    std::size_t end = std::min(content.find('\n', offset), content.size());
    if (end > start && content[end - 1] == '\r') {
        --end;
    }
    return content.substr(start, end - start);
}

}  // namespace clinic
