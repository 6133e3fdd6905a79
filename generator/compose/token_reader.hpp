// An expression read token by token.
#pragma once

#include "compose/expression.hpp"
#include "compose/hidden_text.hpp"
#include "compose/tokens.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Stands before one token. After the first mistake it stands at the end and says nothing more, so
// that one slip is told once.
class TokenReader {
public:
    TokenReader(const Place& words, Reading& reading);

    const Token& now() const { return tokens_[at_]; }
    const Token& next() const;
    // The token that was taken last.
    const Token& taken() const { return tokens_[at_ - 1]; }
    void take() { ++at_; }

    // Take what they name, if it is what comes now.
    bool take_word(std::string_view word);
    bool take_sign(std::string_view sign);

    // Words in quotes, which must come now.
    std::string text();
    // A path, which must come now.
    Path path();
    void expect_end();

    void wrong(Problem problem, const Place& place, std::string message, std::string hint = {});
    // What comes now is wrong.
    void unexpected(std::string hint = {});

    bool is_wrong() const { return is_wrong_; }
    Reading& reading() { return reading_; }

private:
    Reading& reading_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    bool is_wrong_ = false;
};

// Words that mean something to expressions, and so cannot be names.
bool is_reserved(std::string_view word);

}  // namespace clinic
