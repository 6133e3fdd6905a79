#include "compose/block_reader.hpp"

#include "base/nearest.hpp"
#include "compose/components.hpp"
#include "compose/expression_reader.hpp"
#include "compose/include_reader.hpp"
#include "compose/markdown_reader.hpp"
#include "compose/note_reader.hpp"
#include "compose/source_lines.hpp"
#include "compose/table_reader.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

namespace {

const std::vector<std::string> kDirectives = {"callout", "else", "fold",       "for",      "if",
                                              "include", "lead", "page-break", "question", "small"};

constexpr std::string_view kTable = "Table:";
constexpr std::string_view kEmpty = "Empty:";
constexpr std::string_view kFence = "```";

// Lines that Markdown is not to see.
bool ends_text(std::string_view line) {
    return line.starts_with(":::") || line.starts_with(kFence) || line.starts_with(kTable) ||
           begins_note(line);
}

class BlockReader {
public:
    BlockReader(std::uint32_t from, Reading& reading)
        : reading_(reading),
          lines_(lines_of(reading.source, from)),
          outer_names_(reading.names.size()) {}

    TemplateBlocks read_all();
    std::vector<NoteTemplate> take_notes() { return std::move(notes_); }

private:
    bool is_done() const { return at_ == lines_.size(); }
    const SourceLine& line() const { return lines_[at_]; }
    Directive directive() const { return directive_of(reading_.source, line()); }
    Place place(const SourceLine& line, std::size_t from, std::size_t length) const {
        return place_in_line(reading_.source, line, from, length);
    }
    void wrong(const Place& place, std::string message, std::string hint = {});

    TemplateBlocks read_until_close();
    void read_directive(TemplateBlocks& blocks);
    void read_choice(const Directive& opening, TemplateBlocks& blocks);
    void read_loop_block(const Directive& opening, TemplateBlocks& blocks);
    void read_look(const Directive& opening, TemplateBlocks& blocks);
    void read_callout(const Directive& opening, TemplateBlocks& blocks);
    void read_fold(const Directive& opening, TemplateBlocks& blocks);
    void close(const Directive& opening);
    void no_rest(const Directive& directive);
    bool take_else();

    void read_fence(TemplateBlocks& blocks);
    void read_table_intro();
    void read_note();
    void read_text(TemplateBlocks& blocks);
    void place_table(TemplateBlocks& read);

    Reading& reading_;
    std::vector<SourceLine> lines_;
    // What is in scope outside all loops of the body.
    std::size_t outer_names_ = 0;
    std::size_t at_ = 0;
    int depth_ = 0;
    // Nested beyond reason: the rest of the file is not read.
    bool is_given_up_ = false;
    std::optional<TableIntro> intro_;
    std::vector<NoteTemplate> notes_;
};

void BlockReader::wrong(const Place& place, std::string message, std::string hint) {
    reading_.diagnostics.error(Problem::BadTemplate, place, std::move(message), std::move(hint));
}

TemplateBlocks BlockReader::read_all() {
    TemplateBlocks blocks;
    for (;;) {
        TemplateBlocks more = read_until_close();
        std::move(more.begin(), more.end(), std::back_inserter(blocks));
        if (is_done()) {
            return blocks;
        }
        const Directive found = directive();
        wrong(found.line, found.word.empty() ? "there is no open block to close here"
                                             : "this 'else' belongs to no 'if' or 'for'");
        ++at_;
    }
}

// Ends before a `:::` that closes, before `::: else`, or at the end.
TemplateBlocks BlockReader::read_until_close() {
    TemplateBlocks blocks;
    ++depth_;
    while (!is_done()) {
        if (line().words.starts_with(":::")) {
            const std::string_view word = directive().word;
            if (word.empty() || word == "else") {
                break;
            }
            read_directive(blocks);
        } else if (line().words.starts_with(kFence)) {
            read_fence(blocks);
        } else if (line().words.starts_with(kTable)) {
            read_table_intro();
        } else if (begins_note(line().words)) {
            read_note();
        } else {
            read_text(blocks);
        }
    }
    if (intro_) {
        wrong(intro_->place, "no table follows this line",
              "a table begins with a row of heads and a row of dashes, with as many cells");
        intro_.reset();
    }
    --depth_;
    return blocks;
}

void BlockReader::no_rest(const Directive& directive) {
    if (!directive.rest_words.empty()) {
        wrong(directive.rest, "nothing is expected after '" + std::string(directive.word) + "'");
    }
}

void BlockReader::read_directive(TemplateBlocks& blocks) {
    const Directive opening = directive();
    ++at_;
    if (depth_ > kDeepestNesting) {
        wrong(opening.line, "blocks are nested too deeply", "at most 32 levels");
        at_ = lines_.size();
        is_given_up_ = true;
    } else if (opening.word == "if") {
        read_choice(opening, blocks);
    } else if (opening.word == "for") {
        read_loop_block(opening, blocks);
    } else if (opening.word == "callout") {
        read_callout(opening, blocks);
    } else if (opening.word == "fold") {
        read_fold(opening, blocks);
    } else if (opening.word == "include") {
        const Place name = opening.rest_words.empty() ? opening.line : opening.rest;
        append_included(opening.rest_words, name, blocks, reading_);
    } else if (opening.word == "page-break") {
        no_rest(opening);
        blocks.push_back({PageBreak{}});
    } else {
        if (std::ranges::find(kDirectives, opening.word) == kDirectives.end()) {
            reading_.diagnostics.error(Problem::UnknownTemplateName, opening.word_place,
                                       "there is no block '" + std::string(opening.word) + "'",
                                       name_hint(opening.word, kDirectives));
        } else {
            no_rest(opening);
        }
        read_look(opening, blocks);
    }
}

void BlockReader::close(const Directive& opening) {
    if (!is_done() && directive().word == "else") {
        wrong(directive().line, "this 'else' belongs to no 'if' or 'for'");
        ++at_;
        read_until_close();
    }
    if (is_done()) {
        if (!is_given_up_) {
            wrong(opening.line, "this block is never closed",
                  "end it with a line that holds ':::' alone");
        }
        return;
    }
    ++at_;
}

// `::: else`, not followed by anything.
bool BlockReader::take_else() {
    if (is_done() || directive().word != "else") {
        return false;
    }
    no_rest(directive());
    ++at_;
    return true;
}

void BlockReader::read_choice(const Directive& opening, TemplateBlocks& blocks) {
    ChoiceTemplate choice;
    Place condition = opening.rest;
    bool is_else = false;
    for (;;) {
        Branch branch;
        if (!is_else) {
            branch.when = read_condition(condition, reading_);
        }
        branch.blocks = read_until_close();
        choice.branches.push_back(std::move(branch));
        if (is_done() || directive().word.empty() || is_else) {
            break;
        }
        Directive next = directive();
        is_else = !next.rest_words.starts_with("if ");
        if (is_else) {
            no_rest(next);
        }
        condition = {next.rest.source, next.rest.offset + 3,
                     next.rest.length - std::min<std::uint32_t>(3, next.rest.length)};
        ++at_;
    }
    close(opening);
    blocks.push_back({std::move(choice)});
}

void BlockReader::read_loop_block(const Directive& opening, TemplateBlocks& blocks) {
    const std::size_t names = reading_.names.size();
    LoopTemplate loop;
    loop.loop = read_loop(opening.rest, reading_);
    loop.blocks = read_until_close();
    reading_.names.resize(names);
    if (take_else()) {
        loop.otherwise = read_until_close();
    }
    close(opening);
    blocks.push_back({std::move(loop)});
}

// `::: lead`, `::: small`, `::: question`; a block of unknown name is read on the same way.
void BlockReader::read_look(const Directive& opening, TemplateBlocks& blocks) {
    TemplateBlocks inner = read_until_close();
    close(opening);
    set_look(inner, opening.word == "lead"    ? ParagraphLook::Lead
                    : opening.word == "small" ? ParagraphLook::Small
                                              : ParagraphLook::Question);
    std::move(inner.begin(), inner.end(), std::back_inserter(blocks));
}

void BlockReader::read_callout(const Directive& opening, TemplateBlocks& blocks) {
    const std::string_view kind = opening.rest_words;
    if (kind != "note" && kind != "warning") {
        wrong(kind.empty() ? opening.line : opening.rest,
              kind.empty() ? "a callout of no kind"
                           : "'" + std::string(kind) + "' is no kind of callout",
              "write '::: callout note' or '::: callout warning'");
    }
    CalloutTemplate callout;
    callout.kind = kind == "warning" ? CalloutKind::Warning : CalloutKind::Note;
    callout.blocks = read_until_close();
    close(opening);
    blocks.push_back({std::move(callout)});
}

// `::: fold what it would tell`
void BlockReader::read_fold(const Directive& opening, TemplateBlocks& blocks) {
    FoldTemplate fold;
    if (opening.rest_words.empty()) {
        wrong(opening.line, "this fold has no words", "write what it would tell: '::: fold Why'");
    } else {
        const std::uint32_t from = opening.rest.offset;
        fold.words = read_line(hide_values(from, from + opening.rest.length, reading_), reading_);
    }
    fold.blocks = read_until_close();
    close(opening);
    blocks.push_back({std::move(fold)});
}

void BlockReader::read_fence(TemplateBlocks& blocks) {
    const SourceLine opening = line();
    std::string_view name = opening.words.substr(kFence.size());
    name = name.substr(0, name.find_last_not_of(' ') + 1);
    const std::size_t first = ++at_;
    while (!is_done() && !line().words.starts_with(kFence)) {
        ++at_;
    }
    if (is_done()) {
        wrong(place(opening, 0, opening.words.size()), "this fence is never closed",
              "end it with a line that holds ``` alone");
        return;
    }
    const std::uint32_t end = line().offset;
    const std::uint32_t begin = lines_[first].offset;
    ++at_;
    const HiddenText body = hide_values(begin, end, reading_);
    auto block = read_component(name, place(opening, kFence.size(), name.size()), body, reading_);
    if (block) {
        blocks.push_back(std::move(*block));
    }
}

// `Table: …`, then in any order `Empty: …` and `{…}`.
void BlockReader::read_table_intro() {
    TableIntro intro;
    intro.place = place(line(), 0, line().words.size());
    const auto words_after = [&](std::string_view key) {
        const std::uint32_t from = line().offset + static_cast<std::uint32_t>(key.size());
        const std::string_view rest = line().words.substr(key.size());
        const auto blanks =
            static_cast<std::uint32_t>(std::min(rest.find_first_not_of(' '), rest.size()));
        return read_line(
            hide_values(from + blanks, from + static_cast<std::uint32_t>(rest.size()), reading_),
            reading_);
    };
    intro.caption = words_after(kTable);
    if (intro.caption.empty()) {
        wrong(intro.place, "this table has no caption", "write what it shows: 'Table: …'");
    }
    for (++at_; !is_done(); ++at_) {
        const std::string_view words = line().words;
        if (words.starts_with(kEmpty)) {
            intro.empty = words_after(kEmpty);
        } else if (words.starts_with("{") && !words.starts_with("{{") && words.ends_with("}")) {
            read_table_look(place(line(), 1, words.size() - 2), intro, reading_);
        } else {
            break;
        }
    }
    if (intro_) {
        wrong(intro_->place, "no table follows this line");
    }
    intro_ = std::move(intro);
}

// `[^name]: words`, up to an empty line or whatever else ends a text. It may stand anywhere, and
// sees what all of the part sees: no loop's names.
void BlockReader::read_note() {
    const NoteMark mark = find_note_mark(line().words);
    NoteTemplate note{mark.name, {}, place(line(), 0, mark.end)};
    const std::uint32_t begin = line().offset + static_cast<std::uint32_t>(mark.end + 1);
    std::uint32_t end = begin;
    bool is_fit = true;
    do {
        is_fit = is_safe_line(place(line(), 0, line().words.size()), reading_) && is_fit;
        end = line().offset + static_cast<std::uint32_t>(line().words.size());
        ++at_;
    } while (!is_done() && !line().words.empty() && !ends_text(line().words));
    if (is_fit) {
        note.words = read_note_words(begin, end, outer_names_, reading_);
    }
    notes_.push_back(std::move(note));
}

// Text up to the next line that Markdown is not to see.
void BlockReader::read_text(TemplateBlocks& blocks) {
    const std::uint32_t begin = line().offset;
    bool is_fit = true;
    std::uint32_t end = begin;
    while (!is_done() && !ends_text(line().words)) {
        is_fit = is_safe_line(place(line(), 0, line().words.size()), reading_) && is_fit;
        ++at_;
        end =
            is_done() ? static_cast<std::uint32_t>(reading_.source.content.size()) : line().offset;
    }
    if (!is_fit) {
        intro_.reset();
        return;
    }
    TemplateBlocks read = read_markdown(hide_values(begin, end, reading_), reading_);
    if (!read.empty()) {
        place_table(read);
    }
    std::move(read.begin(), read.end(), std::back_inserter(blocks));
}

// Joins the table with the lines that introduced it.
void BlockReader::place_table(TemplateBlocks& read) {
    for (std::size_t i = 0; i < read.size(); ++i) {
        auto* table = std::get_if<TableTemplate>(&read[i].is);
        if (i == 0 && intro_) {
            if (table == nullptr) {
                wrong(intro_->place, "no table follows this line",
                      "a table begins with a row of heads and a row of dashes, with as many "
                      "cells");
            } else {
                introduce(*table, std::move(*intro_), reading_);
            }
            intro_.reset();
        } else if (table != nullptr) {
            wrong(table->place, "this table has no caption",
                  "put a line before it: 'Table: what it shows'");
        }
    }
}

}  // namespace

ReadBody read_body(std::uint32_t from, Reading& reading) {
    BlockReader reader(from, reading);
    TemplateBlocks blocks = reader.read_all();
    return {std::move(blocks), match_notes(reader.take_notes(), reading)};
}

}  // namespace clinic
