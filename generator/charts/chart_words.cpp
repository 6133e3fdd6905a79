#include "charts/chart_words.hpp"

#include "text/line_breaks.hpp"

namespace clinic {

namespace {

bool begins_character(std::string_view words, std::size_t at) {
    return at >= words.size() || (static_cast<unsigned char>(words[at]) & 0xC0U) != 0x80U;
}

std::string_view without_blanks(std::string_view words) {
    const std::size_t end = words.find_last_not_of(' ');
    return end == std::string_view::npos ? std::string_view() : words.substr(0, end + 1);
}

// Bytes of `word` that fit; at least one character.
std::size_t fitting_bytes(std::string_view word, double width, const ChartType& type) {
    std::size_t fitting = 0;
    for (std::size_t at = 1; at <= word.size(); ++at) {
        if (!begins_character(word, at)) {
            continue;
        }
        if (fitting > 0 && type.width_of(word.substr(0, at)) > width) {
            break;
        }
        fitting = at;
    }
    return fitting;
}

}  // namespace

TextMark ChartType::at(const Spot& baseline, std::string words) const {
    return {baseline, face, size, color, std::move(words)};
}

TextMark ChartType::ending_at(const Spot& baseline, std::string words) const {
    return at({baseline.x - width_of(words), baseline.y}, words);
}

TextMark ChartType::centred_at(const Spot& baseline, std::string words) const {
    return at({baseline.x - width_of(words) / 2, baseline.y}, words);
}

bool no_word_is_wider(std::string_view words, double width, const ChartType& type) {
    std::size_t begin = 0;
    for (const std::size_t end : line_break_offsets(words)) {
        if (type.width_of(without_blanks(words.substr(begin, end - begin))) > width) {
            return false;
        }
        begin = end;
    }
    return true;
}

std::string cut_to(const std::string& words, double width, const ChartType& type) {
    constexpr std::string_view kMore = "…";
    if (type.width_of(words) <= width) {
        return words;
    }
    return wrap_words(words, width - type.width_of(std::string(kMore)), type).front() +
           std::string(kMore);
}

std::vector<std::string> wrap_words(std::string_view words, double width, const ChartType& type) {
    std::vector<std::string> lines;
    std::string line;
    std::size_t begin = 0;
    for (const std::size_t end : line_break_offsets(words)) {
        std::string_view piece = words.substr(begin, end - begin);
        begin = end;
        if (!line.empty() && type.width_of(without_blanks(line + std::string(piece))) > width) {
            lines.emplace_back(without_blanks(line));
            line.clear();
        }
        while (line.empty() && type.width_of(without_blanks(piece)) > width) {
            const std::size_t bytes = fitting_bytes(piece, width, type);
            if (bytes == piece.size()) {
                break;
            }
            lines.emplace_back(piece.substr(0, bytes));
            piece.remove_prefix(bytes);
        }
        line += piece;
    }
    if (!without_blanks(line).empty()) {
        lines.emplace_back(without_blanks(line));
    }
    return lines;
}

Drawing draw_nothing(const Chart& chart, const ChartType& type) {
    Drawing drawing{chart.size, {}};
    drawing.marks.push_back(type.centred_at(
        {chart.size.width / 2, chart.size.height / 2 + kCapHeight / 2 * type.size}, "no figures"));
    return drawing;
}

}  // namespace clinic
