#include "source/open_marks.hpp"

#include "source/characters_of_file.hpp"
#include "source/top_block.hpp"

namespace clinic {

namespace {

bool is_blank_at(std::string_view text, std::size_t offset) {
    return offset >= text.size() ||
           std::string_view(" \t\r\n").find(text[offset]) != std::string_view::npos;
}

// The column of the key or the item whose value begins at `offset`.
std::size_t column_of_parent(std::string_view text, std::size_t offset) {
    const std::size_t line = start_of_line(text, offset);
    std::size_t at = line;
    while (at < offset && text[at] == ' ') {
        ++at;
    }
    while (at + 2 < offset && text[at] == '-' && text[at + 1] == ' ') {
        at += 2;
    }
    return at - line;
}

}  // namespace

std::size_t end_of_words_block(std::string_view text, std::size_t offset) {
    const std::size_t parent = column_of_parent(text, offset);
    std::size_t line = end_of_line(text, offset) + 1;
    while (line < text.size()) {
        const std::string_view words = line_at(text, line);
        const std::size_t first = words.find_first_not_of(" \t");
        if (first != std::string_view::npos && first <= parent) {
            break;
        }
        line = end_of_line(text, line) + 1;
    }
    return line;
}

namespace {

// One walk from the start of a text, character by character where that is enough.
class Walk {
public:
    explicit Walk(std::string_view text) : text_(text) {
        at_ = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    }

    OpenMarks until(std::size_t offset) {
        while (at_ < offset && at_ < text_.size()) {
            step();
        }
        return std::move(marks_);
    }

    // From an opening bracket at `offset` to the one that closes it.
    std::optional<Brackets> between(std::size_t offset) {
        Brackets found;
        at_ = offset;
        do {
            const std::size_t before = at_;
            const bool is_comment = begins_comment();
            if (text_[at_] == ',' && marks_.brackets.size() == 1) {
                found.commas.push_back(at_);
            }
            step();
            found.has_comment = found.has_comment || is_comment;
            if (is_in_brackets() && !is_comment && !is_blank_at(text_, before)) {
                found.last = at_;
            }
        } while (is_in_brackets() && at_ < text_.size());
        found.close = at_ - 1;
        return is_in_brackets() ? std::nullopt : std::optional(found);
    }

private:
    bool is_in_brackets() const { return !marks_.brackets.empty(); }
    bool begins_comment() const {
        return text_[at_] == '#' && (at_ == 0 || is_blank_at(text_, at_ - 1));
    }

    void step() {
        const char next = text_[at_];
        if (next == '\n' || is_blank_at(text_, at_)) {
            at_value_ = at_value_ || next == '\n';
            ++at_;
        } else if (begins_comment()) {
            at_ = end_of_line(text_, at_);
        } else if (at_value_ && (next == '"' || next == '\'')) {
            pass_quoted();
        } else if (at_value_ && !is_in_brackets() && (next == '|' || next == '>')) {
            at_ = end_of_words_block(text_, at_);
        } else {
            pass_one(next);
        }
    }

    void pass_quoted() {
        const std::size_t end = std::min(closing_quote(text_, at_), text_.size());
        if (end_of_line(text_, at_) < end || end == text_.size()) {
            marks_.long_quote = {text_[at_], at_};
            marks_.quote_end = end;
        }
        at_ = end + 1;
        at_value_ = false;
    }

    void pass_one(char next) {
        const bool opens = (next == '[' || next == '{') && (at_value_ || is_in_brackets());
        const bool closes = (next == ']' || next == '}') && is_in_brackets();
        if (opens) {
            marks_.brackets.push_back({next, at_});
        } else if (closes) {
            marks_.brackets.pop_back();
        }
        const bool separates = (next == ',' && is_in_brackets()) ||
                               (next == ':' && is_blank_at(text_, at_ + 1)) ||
                               (at_value_ && next == '-' && is_blank_at(text_, at_ + 1));
        at_value_ = opens || separates;
        ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    // A value may begin here, so that a quote or a bracket means one.
    bool at_value_ = true;
    OpenMarks marks_;
};

}  // namespace

OpenMarks marks_open_at(std::string_view text, std::size_t offset) {
    return Walk(text).until(offset);
}

std::optional<Brackets> brackets_at(std::string_view text, std::size_t offset) {
    return Walk(text).between(offset);
}

std::size_t closing_quote(std::string_view text, std::size_t offset) {
    const char quote = text[offset];
    std::size_t at = offset + 1;
    while (at < text.size()) {
        if (quote == '"' && text[at] == '\\') {
            at += 2;
        } else if (text[at] != quote) {
            ++at;
        } else if (quote == '\'' && at + 1 < text.size() && text[at + 1] == quote) {
            at += 2;
        } else {
            return at;
        }
    }
    return std::string_view::npos;
}

}  // namespace clinic
