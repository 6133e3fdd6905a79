#include "source/yaml_text.hpp"

#include "base/date.hpp"
#include "base/letters.hpp"
#include "base/number_text.hpp"
#include "source/characters_of_file.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr std::size_t kWidth = 100;

// What YAML 1.1 programs take for truth, falsehood or nothing.
constexpr std::array<std::string_view, 12> kMeaningWords = {
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "="};

bool is_one_of(std::string_view letters, char letter) {
    return letters.find(letter) != std::string_view::npos;
}

// Numbers in every spelling that some YAML program knows (0x1F, 1_000, 16:00, .inf), dates among
// them. Postcodes and `999/2001` are none.
bool could_be_number(std::string_view words) {
    const std::string lower = small_letters(words);
    const std::size_t sign = is_one_of("+-", lower.front()) ? 1 : 0;
    const std::string_view body = std::string_view(lower).substr(sign);
    if (body == ".inf" || body == ".nan") {
        return true;
    }
    const bool begins =
        !body.empty() &&
        (is_one_of("0123456789", body.front()) ||
         (body.front() == '.' && body.size() > 1 && is_one_of("0123456789", body[1])));
    return begins && body.find_first_not_of("0123456789abcdefox_.:+-tz ") == std::string_view::npos;
}

// Some program would read it as something other than words.
bool has_another_meaning(std::string_view words) {
    const std::string lower = small_letters(words);
    return std::find(kMeaningWords.begin(), kMeaningWords.end(), lower) != kMeaningWords.end() ||
           could_be_number(words);
}

bool has_unprintable(std::string_view words) {
    return std::any_of(words.begin(), words.end(), [](char byte) {
        const unsigned value = static_cast<unsigned char>(byte);
        return value < 0x20 || value == 0x7F;
    });
}

// Characters that other programs take for the end of a line, or do not show.
bool has_hidden_characters(std::string_view words) {
    constexpr std::array<std::string_view, 5> kHidden = {"\xC2\x85", "\xC2\xA0", "\xE2\x80\xA8",
                                                         "\xE2\x80\xA9", kByteOrderMark};
    return std::any_of(kHidden.begin(), kHidden.end(), [&](std::string_view hidden) {
        return words.find(hidden) != std::string_view::npos;
    });
}

bool can_stand_plain(std::string_view words) {
    if (words.empty() || words.front() == ' ' || words.back() == ' ' || words.back() == ':') {
        return false;
    }
    if (is_one_of("[]{}&*!|>'\"%@?`#,:=~", words.front()) || words.starts_with("---") ||
        words.starts_with("...") || words == "-" || words.starts_with("- ")) {
        return false;
    }
    return words.find(": ") == std::string_view::npos &&
           words.find(" #") == std::string_view::npos && !has_unprintable(words) &&
           !has_hidden_characters(words);
}

std::string hexadecimal(unsigned byte) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    return {kDigits[byte / 16], kDigits[byte % 16]};
}

std::string in_double_quotes(std::string_view words) {
    std::string text = "\"";
    for (const char letter : words) {
        const unsigned value = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            text += std::string("\\") + letter;
        } else if (letter == '\n') {
            text += "\\n";
        } else if (letter == '\t') {
            text += "\\t";
        } else if (value < 0x20 || value == 0x7F) {
            text += "\\x" + hexadecimal(value);
        } else {
            text += letter;
        }
    }
    return text + "\"";
}

// Lines of a block break at single blanks only: two together, or one at an end, would be lost.
bool can_be_folded(std::string_view words) {
    return !words.empty() && words.front() != ' ' && words.back() != ' ' &&
           words.find("  ") == std::string_view::npos && !has_unprintable(words) &&
           !has_hidden_characters(words);
}

std::size_t characters_in(std::string_view words) {
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

}  // namespace

std::string yaml_scalar(std::string_view words, bool is_text) {
    const bool is_plain = can_stand_plain(words) && !(is_text && has_another_meaning(words));
    return is_plain ? std::string(words) : in_double_quotes(words);
}

std::string yaml_flow_scalar(std::string_view words, bool is_text) {
    const bool has_signs = words.find_first_of(",[]{}?") != std::string_view::npos;
    return has_signs ? in_double_quotes(words) : yaml_scalar(words, is_text);
}

std::string yaml_block(std::string_view words, int indent) {
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    if (!can_be_folded(words)) {
        return in_double_quotes(words);
    }
    std::string text = ">-";
    std::string line;
    std::size_t rest = 0;
    while (rest < words.size()) {
        const std::size_t end = std::min(words.find(' ', rest), words.size());
        const std::string_view word = words.substr(rest, end - rest);
        if (line.empty() ||
            margin.size() + characters_in(line) + 1 + characters_in(word) > kWidth) {
            text += line.empty() ? "" : "\n" + margin + line;
            line = word;
        } else {
            line += " " + std::string(word);
        }
        rest = end + 1;
    }
    return text + "\n" + margin + line;
}

}  // namespace clinic
