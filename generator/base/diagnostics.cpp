#include "base/diagnostics.hpp"

#include "base/number_text.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace clinic {

const std::vector<ProblemName> kProblemNames = {
    {Problem::NotUtf8, "not-utf-8"},
    {Problem::BadYaml, "bad-yaml"},
    {Problem::OpenQuote, "open-quote"},
    {Problem::Tab, "tab"},
    {Problem::DuplicateKey, "duplicate-key"},
    {Problem::Alias, "alias"},
    {Problem::YamlFeature, "yaml-feature"},
    {Problem::SeveralDocuments, "several-documents"},
    {Problem::EmptyFile, "empty-file"},
    {Problem::TooLarge, "too-large"},
    {Problem::UnknownField, "unknown-field"},
    {Problem::MissingField, "missing-field"},
    {Problem::WrongType, "wrong-type"},
    {Problem::OutOfRange, "out-of-range"},
    {Problem::BadDate, "bad-date"},
    {Problem::UnknownName, "unknown-name"},
    {Problem::DuplicateId, "duplicate-id"},
    {Problem::EmptyValue, "empty-value"},
    {Problem::MissingFile, "missing-file"},
    {Problem::UnknownFile, "unknown-file"},
    {Problem::FileName, "file-name"},
    {Problem::RowLength, "row-length"},
    {Problem::UnknownSchool, "unknown-school"},
    {Problem::NameDiffers, "name-differs"},
    {Problem::UnknownMeasure, "unknown-measure"},
    {Problem::UnknownGrade, "unknown-grade"},
    {Problem::NoSource, "no-source"},
    {Problem::WrongPhase, "wrong-phase"},
    {Problem::Contradiction, "contradiction"},
    {Problem::Doubtful, "doubtful"},
    {Problem::CannotEdit, "cannot-edit"},
    {Problem::BadTemplate, "bad-template"},
    {Problem::UnknownTemplateName, "unknown-template-name"},
    {Problem::WrongTemplateKind, "wrong-template-kind"},
    {Problem::RawHtml, "raw-html"},
    {Problem::UnknownTable, "unknown-table"},
    {Problem::UnknownYear, "unknown-year"},
    {Problem::BadCell, "bad-cell"},
    {Problem::LeftOut, "left-out"},
    {Problem::TotalDiffers, "total-differs"},
    {Problem::CountsDiffer, "counts-differ"},
    {Problem::DatesDiffer, "dates-differ"},
    {Problem::SectionOrder, "section-order"},
    {Problem::SizesDiffer, "sizes-differ"},
    {Problem::DanglingReference, "dangling-reference"},
    {Problem::NearName, "near-name"},
    {Problem::BadPaper, "bad-paper"},
    {Problem::WeakPaper, "weak-paper"},
    {Problem::MissingGlyph, "missing-glyph"},
};

std::string_view problem_name(Problem problem) {
    return kProblemNames[static_cast<std::size_t>(problem)].name;
}

namespace {

constexpr std::size_t kLongestQuoted = 60;

// A caret under a long line is found by nobody: the line is cut round the place.
constexpr std::size_t kLongestLine = 100;

int characters_in(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

// How many bytes the UTF-8 character at the start of `text` has; 0 when there is none.
std::size_t character_size(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (size > text.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < size; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
            return 0;
        }
    }
    return size;
}

// Bytes that are no UTF-8, and control characters, as the sign for an unreadable character: a
// remark must not garble the terminal that shows it.
std::string readable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const std::size_t size = character_size(text);
        const bool is_control = size == 1 && text.front() >= 0 && text.front() < ' ';
        if (text.front() == '\t') {
            shown += ' ';
        } else if (size == 0 || is_control || text.front() == '\x7F') {
            shown += "\xEF\xBF\xBD";
        } else {
            shown += text.substr(0, size);
        }
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return shown;
}

// From character `first`, at most `count` characters.
std::string characters(std::string_view text, std::size_t first, std::size_t count) {
    std::string cut;
    std::size_t at = 0;
    for (const char byte : text) {
        const bool starts = (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        at += starts ? 1 : 0;
        if (at > first && at <= first + count) {
            cut += byte;
        }
    }
    return cut;
}

int width_of(const Place& place) {
    const std::string& content = place.source->content;
    const std::size_t offset = std::min<std::size_t>(place.offset, content.size());
    std::string_view words = std::string_view(content).substr(offset, place.length);
    words = words.substr(0, words.find('\n'));
    return std::max(1, characters_in(words));
}

std::string excerpt(const Remark& remark) {
    const std::string number = number_text(remark.line, 0);
    const std::size_t column = static_cast<std::size_t>(std::max(remark.column, 1));
    const std::size_t first = column > kLongestLine ? column - kLongestLine / 2 : 0;
    const std::string shown = characters(readable(remark.source_line), first, kLongestLine);
    const std::size_t left = std::min<std::size_t>(static_cast<std::size_t>(remark.width),
                                                   kLongestLine - (column - 1 - first));
    const std::string margin = "  " + number + " | ";
    const std::string caret = "  " + std::string(number.size(), ' ') + " | " +
                              std::string(column - 1 - first, ' ') +
                              std::string(std::max<std::size_t>(left, 1), '^');
    return margin + shown + "\n" + caret + "\n";
}

std::string to_text(const Remark& remark) {
    std::string text = remark.path;
    if (remark.line > 0) {
        text += ":" + number_text(remark.line, 0) + ":" + number_text(remark.column, 0);
    }
    text += std::string(text.empty() ? "" : ": ") + (remark.is_error ? "error: " : "warning: ") +
            readable(remark.message) + " [" + std::string(problem_name(remark.problem)) + "]\n";
    if (remark.line > 0) {
        text += excerpt(remark);
    }
    return remark.hint.empty() ? text : text + "  hint: " + remark.hint + "\n";
}

std::string summary(std::size_t remarks, std::size_t errors) {
    const std::string of_them =
        errors == 0   ? "none an error"
        : errors == 1 ? "1 of them an error"
                      : number_text(static_cast<double>(errors), 0) + " of them errors";
    if (remarks == 1) {
        return errors == 1 ? "1 error" : "1 warning";
    }
    return number_text(static_cast<double>(remarks), 0) + " remarks, " + of_them;
}

}  // namespace

void Diagnostics::add(bool is_error, Problem problem, const Place& place, std::string message,
                      std::string hint) {
    Remark remark;
    remark.is_error = is_error;
    remark.problem = problem;
    remark.message = std::move(message);
    remark.hint = std::move(hint);
    if (place.source != nullptr) {
        const LineAndColumn where = line_and_column(place);
        remark.path = place.source->path;
        remark.line = where.line;
        remark.column = where.column;
        remark.width = width_of(place);
        remark.source_line = line_text(place);
    }
    remarks_.push_back(std::move(remark));
}

void Diagnostics::error(Problem problem, const Place& place, std::string message,
                        std::string hint) {
    add(true, problem, place, std::move(message), std::move(hint));
}

void Diagnostics::warning(Problem problem, const Place& place, std::string message,
                          std::string hint) {
    add(false, problem, place, std::move(message), std::move(hint));
}

void Diagnostics::error_in(Problem problem, const std::string& path, std::string message,
                           std::string hint) {
    add(true, problem, {}, std::move(message), std::move(hint));
    remarks_.back().path = path;
}

void Diagnostics::warning_in(Problem problem, const std::string& path, std::string message,
                             std::string hint) {
    add(false, problem, {}, std::move(message), std::move(hint));
    remarks_.back().path = path;
}

void Diagnostics::append(Diagnostics other) {
    remarks_.insert(remarks_.end(), std::make_move_iterator(other.remarks_.begin()),
                    std::make_move_iterator(other.remarks_.end()));
}

bool Diagnostics::has_errors() const {
    return std::any_of(remarks_.begin(), remarks_.end(),
                       [](const Remark& remark) { return remark.is_error; });
}

std::vector<Remark> Diagnostics::in_reading_order() const {
    std::vector<Remark> ordered = remarks_;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Remark& first, const Remark& second) {
        return std::tie(first.path, first.line, first.column) <
               std::tie(second.path, second.line, second.column);
    });
    // A file that several packs share is read for each of them.
    std::set<std::tuple<std::string, int, int, std::string>> said;
    std::erase_if(ordered, [&](const Remark& remark) {
        return remark.line > 0 &&
               !said.emplace(remark.path, remark.line, remark.column, remark.message).second;
    });
    return ordered;
}

std::string to_text(const Diagnostics& diagnostics, std::string_view outcome) {
    const std::vector<Remark> remarks = diagnostics.in_reading_order();
    if (remarks.empty()) {
        return {};
    }
    std::string text;
    for (const Remark& remark : remarks) {
        text += to_text(remark);
    }
    const auto errors = std::count_if(remarks.begin(), remarks.end(),
                                      [](const Remark& remark) { return remark.is_error; });
    return text + summary(remarks.size(), static_cast<std::size_t>(errors)) + "; " +
           std::string(outcome) + "\n";
}

std::string in_quotes(std::string_view words) {
    if (words.size() <= kLongestQuoted) {
        return "'" + std::string(words) + "'";
    }
    // Not inside a character.
    std::size_t end = kLongestQuoted;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) {
        --end;
    }
    return "'" + std::string(words.substr(0, end)) + "…'";
}

}  // namespace clinic
