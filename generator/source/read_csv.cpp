#include "source/read_csv.hpp"

#include "source/characters_of_file.hpp"
#include "source/trimmed.hpp"

#include <algorithm>

namespace clinic {

namespace {

class CsvReader {
public:
    CsvReader(const SourceText& text, Diagnostics& diagnostics)
        : text_(text), bytes_(text.content), diagnostics_(diagnostics) {
        at_ = bytes_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    }

    DataTable read() {
        DataTable table;
        table.path = text_.path;
        while (at_ < bytes_.size()) {
            const int line = line_;
            std::vector<std::string> row = read_row(table.rows.empty() ? 0 : table.rows[0].size());
            const bool says_something = std::any_of(
                row.begin(), row.end(), [](const std::string& cell) { return !cell.empty(); });
            if (says_something) {
                table.rows.push_back(std::move(row));
                table.lines.push_back(line);
            }
        }
        return table;
    }

private:
    std::vector<std::string> read_row(std::size_t usual_length) {
        std::vector<std::string> row;
        row.reserve(usual_length);
        for (;;) {
            row.push_back(at_ < bytes_.size() && bytes_[at_] == '"' ? read_quoted() : read_plain());
            if (at_ < bytes_.size() && bytes_[at_] == ',') {
                ++at_;
                continue;
            }
            break;
        }
        if (at_ < bytes_.size()) {
            ++at_;
            ++line_;
        }
        return row;
    }

    // Up to the next comma or line feed; of CR LF the CR is a blank at the end and trimmed.
    std::string_view rest_of_cell() {
        const std::size_t end = std::min(bytes_.find_first_of(",\n", at_), bytes_.size());
        const std::string_view rest = bytes_.substr(at_, end - at_);
        at_ = end;
        return rest;
    }

    std::string read_plain() { return std::string(trimmed(rest_of_cell())); }

    std::string read_quoted() {
        const std::size_t opening = at_;
        std::string words;
        ++at_;
        for (;;) {
            const std::size_t quote = bytes_.find('"', at_);
            if (quote == std::string_view::npos) {
                diagnostics_.error(Problem::OpenQuote, place(opening), "this quote is not closed",
                                   "the file may have been cut off: fetch it again");
                words += bytes_.substr(at_);
                at_ = bytes_.size();
                break;
            }
            words += bytes_.substr(at_, quote - at_);
            at_ = quote + 1;
            if (at_ >= bytes_.size() || bytes_[at_] != '"') {
                break;
            }
            words += '"';
            ++at_;
        }
        line_ += static_cast<int>(std::count(bytes_.begin() + static_cast<long>(opening),
                                             bytes_.begin() + static_cast<long>(at_), '\n'));
        return std::string(trimmed(words + words_after_quote()));
    }

    std::string words_after_quote() {
        const std::size_t start = at_;
        const std::string_view rest = trimmed(rest_of_cell());
        if (!rest.empty()) {
            diagnostics_.warning(Problem::BadCell, place(start), "words follow a closing quote",
                                 "inside quotes a quote is written twice");
        }
        return std::string(rest);
    }

    Place place(std::size_t offset) const {
        return {&text_, static_cast<std::uint32_t>(offset), 1};
    }

    const SourceText& text_;
    std::string_view bytes_;
    Diagnostics& diagnostics_;
    std::size_t at_ = 0;
    int line_ = 1;
};

}  // namespace

DataTable read_csv(std::shared_ptr<const SourceText> text, Diagnostics& diagnostics) {
    DataTable table = CsvReader(*text, diagnostics).read();
    table.text = std::move(text);
    return table;
}

Place place_of_csv_cell(const SourceText& text, int line, std::size_t column) {
    const std::string_view bytes = text.content;
    std::size_t start = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    for (int passed = 1; passed < line && start < bytes.size(); ++passed) {
        start = std::min(bytes.find('\n', start), bytes.size() - 1) + 1;
    }
    std::size_t passed = 0;
    std::size_t at = start;
    bool is_quoted = false;
    for (; at < bytes.size() && (is_quoted || bytes[at] != '\n'); ++at) {
        is_quoted = is_quoted != (bytes[at] == '"');
        if (bytes[at] == ',' && !is_quoted) {
            if (passed == column) {
                break;
            }
            ++passed;
            start = at + 1;
        }
    }
    if (at > start && bytes[at - 1] == '\r') {
        --at;
    }
    const std::string_view words = trimmed(bytes.substr(start, at - start));
    const std::size_t blanks = words.empty() ? 0 : bytes.find(words, start) - start;
    const std::size_t begin = passed == column ? start + blanks : at;
    return {&text, static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(passed == column ? words.size() : 0)};
}

}  // namespace clinic
