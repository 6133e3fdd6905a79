#include "text/line_breaks.hpp"

#include "base/failure.hpp"
#include "base/letters.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>
#include <string>

namespace clinic {

namespace {

// What the quick way knows of a character: of ASCII, and U+00A0 (Glue). Anything else goes the long
// way.
enum class Ascii { Letter, Digit, Blank, Stop, Apostrophe, Hyphen, Glue, Other };

Ascii ascii_of(char byte) {
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) {
        return Ascii::Letter;
    }
    if (byte >= '0' && byte <= '9') {
        return Ascii::Digit;
    }
    switch (byte) {
        case ' ':
            return Ascii::Blank;
        case ',':
        case '.':
        case ':':
        case ';':
            return Ascii::Stop;
        case '\'':
            return Ascii::Apostrophe;
        case '-':
            return Ascii::Hyphen;
        default:
            return Ascii::Other;
    }
}

constexpr std::string_view kNoBreakSpace = "\u00A0";

// The character at a byte; moves `at` behind it.
Ascii next_ascii(std::string_view words, std::size_t& at) {
    if (words.substr(at).starts_with(kNoBreakSpace)) {
        at += kNoBreakSpace.size();
        return Ascii::Glue;
    }
    return ascii_of(words[at++]);
}

enum class Answer { Break, Keep, Unsure };

bool is_word(Ascii kind) {
    return kind == Ascii::Letter || kind == Ascii::Digit;
}

// Whether a line may end between two neighbours. Unsure wherever UAX 14 looks further than the two.
Answer between(Ascii before, Ascii after) {
    if (before == Ascii::Other || after == Ascii::Other) {
        return Answer::Unsure;
    }
    if (after == Ascii::Blank) {
        return Answer::Keep;
    }
    if (before == Ascii::Blank) {
        return is_word(after) ? Answer::Break : Answer::Unsure;
    }
    if (is_word(before)) {
        return Answer::Keep;
    }
    if (before == Ascii::Glue) {
        return is_word(after) ? Answer::Keep : Answer::Unsure;
    }
    if (!is_word(after)) {
        return Answer::Unsure;
    }
    return before == Ascii::Hyphen && after == Ascii::Letter ? Answer::Break : Answer::Keep;
}

// False when it is not sure; `offsets` is then of no use.
bool quick_offsets(std::string_view words, std::vector<std::size_t>& offsets) {
    Ascii before = ascii_of(words.front());
    if (!is_word(before)) {
        return false;
    }
    for (std::size_t at = 1; at < words.size();) {
        const std::size_t here = at;
        const Ascii after = next_ascii(words, at);
        const Answer answer = between(before, after);
        if (answer == Answer::Unsure) {
            return false;
        }
        if (answer == Answer::Break) {
            offsets.push_back(here);
        }
        before = after;
    }
    offsets.push_back(words.size());
    return true;
}

void check(UErrorCode status, const char* doing) {
    if (U_FAILURE(status)) {
        throw Failure(std::string(doing) + ": " + u_errorName(status));
    }
}

std::unique_ptr<icu::BreakIterator> make_iterator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createLineInstance(icu::Locale::getUK(), status));
    check(status, "preparing line breaks");
    return iterator;
}

std::vector<std::size_t> unicode_offsets(std::string_view words) {
    // Making one takes longer than using it, and it may not be shared between threads.
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = make_iterator();
    UErrorCode status = U_ZERO_ERROR;
    UText* const text =
        utext_openUTF8(nullptr, words.data(), static_cast<std::int64_t>(words.size()), &status);
    iterator->setText(text, status);
    utext_close(text);
    check(status, "finding line breaks");
    std::vector<std::size_t> offsets;
    for (std::int32_t at = iterator->next(); at != icu::BreakIterator::DONE;
         at = iterator->next()) {
        offsets.push_back(static_cast<std::size_t>(at));
    }
    return offsets;
}

// A dash between blanks ends a line; it never begins one.
bool begins_with_dash(std::string_view words) {
    return words.starts_with("– ");
}

}  // namespace

bool is_within_range(std::string_view words, std::size_t at) {
    if (at >= words.size() || at <= kEnDash.size() || !words.substr(0, at).ends_with(kEnDash)) {
        return false;
    }
    const char before = words[at - kEnDash.size() - 1];
    const std::string_view after = words.substr(at);
    return (is_digit(before) || before == '%') &&
           (is_digit(after.front()) || after.starts_with("£"));
}

std::vector<std::size_t> line_break_offsets(std::string_view words) {
    if (words.empty()) {
        return {};
    }
    std::vector<std::size_t> offsets;
    if (quick_offsets(words, offsets)) {
        return offsets;
    }
    offsets = unicode_offsets(words);
    std::erase_if(offsets, [&](std::size_t at) {
        return is_within_range(words, at) || begins_with_dash(words.substr(at));
    });
    return offsets;
}

}  // namespace clinic
