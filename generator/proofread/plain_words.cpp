#include "proofread/plain_words.hpp"

#include "base/letters.hpp"

#include <algorithm>

namespace clinic {

namespace {

struct Spelling {
    std::string_view written;
    std::string_view plain;
};

constexpr Spelling kSpellings[] = {
    {"\xE2\x80\x98", "'"},
    {"\xE2\x80\x99", "'"},
    {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""},
    {"\xE2\x80\x90", "-"},
    {"\xE2\x80\x91", "-"},
    {"\xE2\x80\x92", "-"},
    {"\xE2\x80\x93", "-"},
    {"\xE2\x80\x94", "-"},
    {"\xE2\x88\x92", "-"},
    {"\xE2\x80\xA6", " "},
    {"\xC2\xA0", " "},
    {"\xE2\x80\xAF", " "},
    {"\xE2\x80\x89", " "},
    {"\xE2\x80\x8B", ""},
    {"\xEF\xBB\xBF", ""},
    {"&nbsp;", " "},
    {"&amp;", "&"},
    {"\t", " "},
    {"\r", " "},
    {"\n", " "},
};

// A tag longer than this is a sign of "less than".
constexpr std::size_t kLongestTag = 200;

bool is_letter_or_digit(char c) {
    return is_letter(c) || is_digit(c);
}

// How many bytes at the start of `rest` are an HTML tag; 0 when none are.
std::size_t tag_size(std::string_view rest) {
    const std::size_t name = rest.starts_with("</") ? 2 : 1;
    if (!rest.starts_with('<') || name >= rest.size() || !is_letter(rest[name])) {
        return 0;
    }
    const std::size_t end = rest.substr(0, kLongestTag).find('>');
    return end == std::string_view::npos ? 0 : end + 1;
}

// The same for "](target)".
std::size_t link_target_size(std::string_view rest) {
    if (!rest.starts_with("](")) {
        return 0;
    }
    const std::size_t end = rest.find(')');
    return end == std::string_view::npos ? 0 : end + 1;
}

class Plainer {
public:
    Plainer(std::string_view line, std::size_t from, PlainText& plain)
        : line_(line), from_(from), plain_(plain) {}

    void run() {
        while (at_ < line_.size()) {
            step();
        }
    }

private:
    char near(std::size_t index) const { return index < line_.size() ? line_[index] : ' '; }

    void keep(char c) {
        const bool is_second_space =
            c == ' ' &&
            (plain_.text.empty() || plain_.text.back() == ' ' || plain_.text.back() == '\n');
        if (!is_second_space) {
            plain_.text += c;
            plain_.offsets.push_back(static_cast<std::uint32_t>(from_ + at_));
        }
    }

    bool is_sign_only() const {
        const char c = line_[at_];
        const bool is_emphasis =
            c == '_' && !(is_letter_or_digit(near(at_ - 1)) && is_letter_or_digit(near(at_ + 1)));
        const bool is_link = c == '[' && line_.substr(at_, kLongestTag).find("](") != line_.npos;
        const bool is_escape = c == '\\' && !is_letter_or_digit(near(at_ + 1));
        return c == '*' || c == '`' || is_emphasis || is_link || is_escape;
    }

    void step() {
        const std::string_view rest = line_.substr(at_);
        if (const std::size_t skipped = std::max(tag_size(rest), link_target_size(rest))) {
            at_ += skipped;
            return;
        }
        // Letters and digits, nearly all of a paper, have but one spelling.
        if (is_letter_or_digit(line_[at_]) && static_cast<unsigned char>(line_[at_]) < 0x80) {
            keep(line_[at_]);
            ++at_;
            return;
        }
        for (const Spelling& spelling : kSpellings) {
            if (rest.starts_with(spelling.written)) {
                for (const char c : spelling.plain) {
                    keep(c);
                }
                at_ += spelling.written.size();
                return;
            }
        }
        if (!is_sign_only()) {
            keep(line_[at_]);
        }
        ++at_;
    }

    std::string_view line_;
    std::size_t from_;
    PlainText& plain_;
    std::size_t at_ = 0;
};

}  // namespace

void append_plain(std::string_view content, std::size_t from, std::size_t to, PlainText& plain) {
    Plainer(content.substr(from, to - from), from, plain).run();
}

}  // namespace clinic
