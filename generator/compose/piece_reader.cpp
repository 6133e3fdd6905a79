#include "compose/piece_reader.hpp"

#include "compose/expression_reader.hpp"
#include "compose/tokens.hpp"

namespace clinic {

namespace {

std::string_view trimmed(const Place& place) {
    std::string_view words =
        std::string_view(place.source->content).substr(place.offset, place.length);
    const std::size_t first = words.find_first_not_of(' ');
    if (first == words.npos) {
        return {};
    }
    return words.substr(first, words.find_last_not_of(' ') + 1 - first);
}

// `for` and `if` that stand before a row's first word were taken by the table's reader.
bool is_misplaced_repeat(const Place& place, Reading& reading) {
    const std::vector<Token> tokens = tokens_of(place);
    const std::string_view first = tokens.front().words;
    if (tokens.front().is != Token::Is::Word || (first != "for" && first != "if")) {
        return false;
    }
    reading.diagnostics.error(
        Problem::BadTemplate, tokens.front().place,
        "'{{ " + std::string(first) + "' stands only at the start of a row of a table",
        "around other text write '::: " + std::string(first) + " …'");
    return true;
}

void append_value(std::size_t index, const Words& look, std::string_view where, Pieces& pieces,
                  Reading& reading) {
    const Place place = reading.hidden[index];
    reading.used[index] = true;
    if (trimmed(place) == "line-break" && where.empty()) {
        pieces.push_back({LineBreak{}});
    } else if (!is_misplaced_repeat(place, reading)) {
        pieces.push_back({ValuePiece{read_value(place, where, reading), look}});
    }
}

void append(std::string_view text, const Words& look, std::string_view where, Pieces& pieces,
            Reading& reading) {
    std::string words;
    const auto flush = [&] {
        if (!words.empty()) {
            Words added = look;
            added.words = std::move(words);
            pieces.push_back({std::move(added)});
            words.clear();
        }
    };
    while (!text.empty()) {
        const auto index = hidden_at(text);
        if (index && *index < reading.hidden.size()) {
            flush();
            append_value(*index, look, where, pieces, reading);
            text.remove_prefix(kHiddenLength);
        } else {
            words += text.front();
            text.remove_prefix(1);
        }
    }
    flush();
}

}  // namespace

void append_pieces(std::string_view text, const Words& look, Pieces& pieces, Reading& reading) {
    append(text, look, {}, pieces, reading);
}

void append_plain_pieces(std::string_view text, std::string_view where, Pieces& pieces,
                         Reading& reading) {
    append(text, {}, where, pieces, reading);
}

void report_unread_values(Reading& reading) {
    for (std::size_t i = 0; i < reading.hidden.size(); ++i) {
        if (!reading.used[i]) {
            Place place = reading.hidden[i];
            place.offset -= 2;
            place.length += 4;
            reading.diagnostics.error(Problem::BadTemplate, place, "a value cannot stand here",
                                      "nothing would print it");
        }
    }
}

}  // namespace clinic
