#include "compose/hidden_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Characters from U+F0000 on: plane 15, private use.
constexpr std::size_t kMostHidden = 0xFFFD;

std::string character_of(std::size_t index) {
    const auto low = [&](unsigned shift) {
        return static_cast<char>(0x80 | ((index >> shift) & 0x3F));
    };
    return {'\xF3', static_cast<char>(0xB0 | ((index >> 12) & 0x0F)), low(6), low(0)};
}

void hide_line(std::string_view line, std::uint32_t start, HiddenText& out, Reading& reading) {
    std::size_t done = 0;
    out.joints.push_back({out.text.size(), start});
    out.lines.push_back(out.text.size());
    for (;;) {
        const std::size_t open = line.find("{{", done);
        out.text += line.substr(done, open == line.npos ? line.npos : open - done);
        if (open == line.npos) {
            break;
        }
        const std::size_t end = end_of_value(line, open);
        const auto there = start + static_cast<std::uint32_t>(open);
        if (end == line.npos || reading.hidden.size() >= kMostHidden) {
            reading.diagnostics.error(Problem::BadTemplate, {&reading.source, there, 2},
                                      end == line.npos ? "this '{{' is not closed on its line"
                                                       : "too many '{{' in one file",
                                      end == line.npos ? "end it with '}}'" : "");
            out.text += line.substr(open + 2);
            break;
        }
        out.text += character_of(reading.hidden.size());
        reading.hidden.push_back(
            {&reading.source, there + 2, static_cast<std::uint32_t>(end - open - 4)});
        reading.used.push_back(false);
        out.joints.push_back({out.text.size(), start + static_cast<std::uint32_t>(end)});
        done = end;
    }
}

}  // namespace

std::size_t end_of_value(std::string_view line, std::size_t from) {
    bool in_quotes = false;
    for (std::size_t i = from + 2; i < line.size(); ++i) {
        if (line[i] == '"') {
            in_quotes = !in_quotes;
        } else if (!in_quotes && line.substr(i, 2) == "}}") {
            return i + 2;
        }
    }
    return line.find("}}", from) == line.npos ? line.npos : line.find("}}", from) + 2;
}

HiddenText hide_values(std::uint32_t from, std::uint32_t to, Reading& reading) {
    HiddenText out;
    const std::string_view source = reading.source.content;
    while (from < to) {
        const std::size_t end = std::min<std::size_t>(source.find('\n', from), to);
        std::string_view line = source.substr(from, end - from);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        hide_line(line, from, out, reading);
        out.text += '\n';
        from = static_cast<std::uint32_t>(end) + 1;
    }
    return out;
}

Place place_in_source(const HiddenText& text, std::size_t offset, std::size_t length,
                      const Reading& reading) {
    const auto there = [&](std::size_t here) {
        auto after = std::upper_bound(text.joints.begin(), text.joints.end(), here,
                                      [](std::size_t at, const auto& j) { return at < j.here; });
        if (after == text.joints.begin()) {
            return std::uint32_t{0};
        }
        const auto& joint = *std::prev(after);
        return joint.there + static_cast<std::uint32_t>(here - joint.here);
    };
    const std::uint32_t begin = there(offset);
    const std::uint32_t end = length == 0 ? begin : there(offset + length);
    return {&reading.source, begin, end > begin ? end - begin : 1};
}

std::size_t offset_of(const HiddenText& text, int line, int column) {
    if (text.lines.empty()) {
        return 0;
    }
    const auto index = static_cast<std::size_t>(std::max(line, 1) - 1);
    const std::size_t start = text.lines[std::min(index, text.lines.size() - 1)];
    return std::min(start + static_cast<std::size_t>(std::max(column, 1) - 1), text.text.size());
}

std::optional<std::size_t> hidden_at(std::string_view text) {
    if (text.size() < kHiddenLength || text[0] != '\xF3' ||
        (static_cast<unsigned char>(text[1]) & 0xF0) != 0xB0) {
        return std::nullopt;
    }
    const auto bits = [&](std::size_t i, unsigned mask) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[i]) & mask);
    };
    return (bits(1, 0x0F) << 12) | (bits(2, 0x3F) << 6) | bits(3, 0x3F);
}

void take_as_read(std::string_view text, Reading& reading) {
    for (; !text.empty(); text.remove_prefix(1)) {
        const auto index = hidden_at(text);
        if (index && *index < reading.used.size()) {
            reading.used[*index] = true;
        }
    }
}

std::string shown(std::string_view text, const Reading& reading) {
    std::string out;
    while (!text.empty()) {
        const auto index = hidden_at(text);
        if (index && *index < reading.hidden.size()) {
            const Place& place = reading.hidden[*index];
            out += "{{" + place.source->content.substr(place.offset, place.length) + "}}";
            text.remove_prefix(kHiddenLength);
        } else {
            out += text.front();
            text.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace clinic
