#include "compose/tokens.hpp"

#include "base/letters.hpp"

namespace clinic {

namespace {

bool starts_name(char c) {
    return is_upper(c) || is_lower(c) || c == '_';
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

template <class Belongs>
std::size_t run_length(std::string_view text, Belongs belongs) {
    std::size_t length = 0;
    while (length < text.size() && belongs(text[length])) {
        ++length;
    }
    return length;
}

// A whole character of UTF-8, so that a message does not quote half of one.
std::size_t character_length(std::string_view text) {
    return 1 + run_length(text.substr(1),
                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
}

std::size_t sign_length(std::string_view text) {
    for (const std::string_view sign : {"==", "!=", "<=", ">="}) {
        if (text.starts_with(sign)) {
            return 2;
        }
    }
    return character_length(text);
}

Token next_token(std::string_view text) {
    Token token;
    if (text.front() == '"') {
        const std::size_t end = text.find('"', 1);
        token.is = Token::Is::Text;
        token.is_open = end == text.npos;
        token.words = text.substr(1, token.is_open ? text.npos : end - 1);
        token.place.length =
            static_cast<std::uint32_t>(token.words.size() + (token.is_open ? 1 : 2));
        return token;
    }
    std::size_t length = 0;
    if (starts_name(text.front())) {
        token.is = Token::Is::Word;
        length = run_length(
            text, [](char c) { return starts_name(c) || is_digit(c) || c == '.' || c == '-'; });
    } else if (is_digit(text.front()) ||
               (text.front() == '-' && text.size() > 1 && is_digit(text[1]))) {
        token.is = Token::Is::Number;
        length = 1 + run_length(text.substr(1), [](char c) { return is_digit(c) || c == '.'; });
    } else {
        token.is = Token::Is::Sign;
        length = sign_length(text);
    }
    token.words = text.substr(0, length);
    token.place.length = static_cast<std::uint32_t>(length);
    return token;
}

}  // namespace

std::vector<Token> tokens_of(const Place& stretch) {
    const std::string_view text =
        std::string_view(stretch.source->content).substr(stretch.offset, stretch.length);
    std::vector<Token> tokens;
    std::size_t at = 0;
    for (;;) {
        at += run_length(text.substr(at), is_blank);
        Token token;
        if (at < text.size()) {
            token = next_token(text.substr(at));
        } else {
            token.place.length = 1;
        }
        token.place.source = stretch.source;
        token.place.offset = stretch.offset + static_cast<std::uint32_t>(at);
        at += token.place.length;
        tokens.push_back(token);
        if (token.is == Token::Is::End) {
            return tokens;
        }
    }
}

}  // namespace clinic
