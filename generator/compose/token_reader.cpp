#include "compose/token_reader.hpp"

#include "compose/path_reader.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kReserved[] = {"and", "or",  "not",   "in",  "where", "as",    "is",
                                          "if",  "for", "limit", "red", "amber", "green", "none"};

}  // namespace

bool is_reserved(std::string_view word) {
    return std::find(std::begin(kReserved), std::end(kReserved), word) != std::end(kReserved);
}

TokenReader::TokenReader(const Place& words, Reading& reading)
    : reading_(reading), tokens_(tokens_of(words)) {}

const Token& TokenReader::next() const {
    return tokens_[std::min(at_ + 1, tokens_.size() - 1)];
}

void TokenReader::wrong(Problem problem, const Place& place, std::string message,
                        std::string hint) {
    if (!is_wrong_) {
        reading_.diagnostics.error(problem, place, std::move(message), std::move(hint));
    }
    is_wrong_ = true;
    at_ = tokens_.size() - 1;
}

void TokenReader::unexpected(std::string hint) {
    const Token& token = now();
    if (token.is == Token::Is::End) {
        wrong(Problem::BadTemplate, token.place, "something is missing here", std::move(hint));
    } else {
        wrong(Problem::BadTemplate, token.place, in_quotes(token.words) + " is not expected here",
              std::move(hint));
    }
}

bool TokenReader::take_word(std::string_view word) {
    const bool is_it = now().is == Token::Is::Word && now().words == word;
    at_ += is_it ? 1 : 0;
    return is_it;
}

bool TokenReader::take_sign(std::string_view sign) {
    const bool is_it = now().is == Token::Is::Sign && now().words == sign;
    at_ += is_it ? 1 : 0;
    return is_it;
}

void TokenReader::expect_end() {
    if (now().is != Token::Is::End) {
        unexpected();
    }
}

std::string TokenReader::text() {
    if (now().is != Token::Is::Text) {
        unexpected("write words in double quotes");
        return {};
    }
    if (now().is_open) {
        wrong(Problem::BadTemplate, now().place, "this quote is never closed");
        return {};
    }
    return std::string(tokens_[at_++].words);
}

Path TokenReader::path() {
    const Token token = now();
    const bool is_word = token.is == Token::Is::Word && !is_reserved(token.words);
    if (!is_word) {
        unexpected("write a name such as clinic.title");
        return {};
    }
    ++at_;
    Path path = resolve_path(token.words, token.place, reading_);
    is_wrong_ = is_wrong_ || path.kind == nullptr;
    return path;
}

}  // namespace clinic
