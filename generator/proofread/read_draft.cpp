#include "base/letters.hpp"
#include "proofread/draft.hpp"
#include "proofread/find_words.hpp"
#include "proofread/plain_words.hpp"

#include <algorithm>
#include <optional>

namespace clinic {

namespace {

std::string_view trimmed_left(std::string_view line) {
    const std::size_t start = line.find_first_not_of(" \t>");
    return start == std::string_view::npos ? std::string_view() : line.substr(start);
}

std::size_t digits_at(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

// How many bytes of the line are the mark of a list item: "- ", "3. ", "(a) "; 0: none.
std::size_t item_mark_size(std::string_view line) {
    for (const std::string_view bullet : {"- ", "* ", "+ ", "\xE2\x80\xA2 ", "\xE2\x96\xB2 "}) {
        if (line.starts_with(bullet)) {
            return bullet.size();
        }
    }
    const std::size_t digits = digits_at(line);
    const std::string_view after = line.substr(digits);
    if (digits > 0 && digits <= 2 && (after.starts_with(". ") || after.starts_with(") "))) {
        return digits + 2;
    }
    const bool is_lettered = line.size() > 4 && line[0] == '(' && line.substr(2).starts_with(") ");
    return is_lettered ? 4 : 0;
}

// "4.6 " or "4.6.1 " at the start of a line that goes on: it begins a paragraph of its own.
bool begins_with_section(std::string_view line) {
    const std::size_t first = digits_at(line);
    if (first == 0 || first > 2 || !line.substr(first).starts_with('.')) {
        return false;
    }
    const std::size_t second = digits_at(line.substr(first + 1));
    const std::string_view after = line.substr(first + 1 + second);
    return second > 0 && second <= 2 && !after.empty() && (after[0] == ' ' || after[0] == '.');
}

bool begins_with_appendix(std::string_view line) {
    for (const std::string_view word : {"Appendix ", "APPENDIX ", "Annex ", "ANNEX "}) {
        if (line.starts_with(word) || line.starts_with("**" + std::string(word))) {
            return true;
        }
    }
    return false;
}

// "4. BACKGROUND": a heading of a paper that was plain text; or a line that is bold as a whole.
bool looks_like_heading(std::string_view line) {
    const bool is_bold = line.size() > 4 && line.starts_with("**") && line.ends_with("**") &&
                         line.substr(2, line.size() - 4).find("**") == std::string_view::npos;
    const bool is_numbered = digits_at(line) > 0;
    const bool has_lower = std::ranges::any_of(line, is_lower);
    const bool has_upper = std::ranges::count_if(line, is_upper) >= 3;
    return is_bold || (is_numbered && has_upper && !has_lower && item_mark_size(line) > 0);
}

bool is_rule_of_table(std::string_view line) {
    return line.find_first_not_of("|-: \t") == std::string_view::npos &&
           line.find('-') != std::string_view::npos;
}

// A block under way, as a range of the plain text.
struct PlainRange {
    std::size_t from = 0;
    std::size_t to = 0;
};

struct PlainBlock {
    DraftBlock::Is is = DraftBlock::Is::Paragraph;
    int level = 0;
    bool opens_table = false;
    PlainRange range;
    std::vector<PlainRange> cells;
};

class DraftReader {
public:
    explicit DraftReader(const SourceText& source) : source_(source), content_(source.content) {}

    Draft read() {
        draft_.source = &source_;
        for (std::size_t at = 0; at < content_.size();) {
            const std::size_t end = std::min(content_.find('\n', at), content_.size());
            draft_.line_starts.push_back(static_cast<std::uint32_t>(at));
            read_line(at, end);
            at = end + 1;
        }
        close();
        plain_.offsets.push_back(static_cast<std::uint32_t>(content_.size()));
        draft_.text = std::make_unique<const std::string>(std::move(plain_.text));
        draft_.offsets = std::move(plain_.offsets);
        find_all_words();
        return std::move(draft_);
    }

private:
    void read_line(std::size_t from, std::size_t end) {
        std::string_view whole(content_);
        std::string_view line = trimmed_left(whole.substr(from, end - from));
        const std::size_t last = line.find_last_not_of(" \t\r");
        line = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
        const std::size_t start = static_cast<std::size_t>(line.data() - content_.data());
        if (!in_code_ && !in_comment_ &&
            (line.starts_with('|') || line.find('\t') != std::string_view::npos)) {
            read_row(line, start);
            return;
        }
        in_table_ = false;
        if (is_hidden(line) || line.empty()) {
            close();
        } else if (const std::size_t signs = heading_signs(line); signs > 0) {
            begin(DraftBlock::Is::Heading, static_cast<int>(signs));
            add(start + signs, start + line.size());
            close();
        } else if (looks_like_heading(line)) {
            begin(DraftBlock::Is::Heading, 7);
            add(start, start + line.size());
            close();
        } else if (const std::size_t mark = item_mark_size(line); mark > 0) {
            begin(DraftBlock::Is::Item, 0);
            add(start + mark, start + line.size());
        } else {
            if (!is_open_ || begins_with_section(line) || begins_with_appendix(line)) {
                begin(DraftBlock::Is::Paragraph, 0);
            }
            add(start, start + line.size());
        }
    }

    // Code and comments.
    bool is_hidden(std::string_view line) {
        if (line.starts_with("```") || line.starts_with("~~~")) {
            in_code_ = !in_code_;
            return true;
        }
        if (!in_comment_ && line.starts_with("<!--")) {
            in_comment_ = true;
        }
        const bool hidden = in_code_ || in_comment_;
        in_comment_ = in_comment_ && line.find("-->") == std::string_view::npos;
        return hidden;
    }

    static std::size_t heading_signs(std::string_view line) {
        const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
        return signs > 0 && signs <= 6 && signs < line.size() && line[signs] == ' ' ? signs : 0;
    }

    void begin(DraftBlock::Is is, int level) {
        close();
        if (!plain_.text.empty()) {
            plain_.text += '\n';
            plain_.offsets.push_back(plain_.offsets.back());
        }
        is_open_ = true;
        blocks_.push_back({is, level, false, {plain_.text.size(), plain_.text.size()}, {}});
    }

    void add(std::size_t from, std::size_t to) {
        if (plain_.text.size() > blocks_.back().range.from) {
            plain_.text += ' ';
            plain_.offsets.push_back(static_cast<std::uint32_t>(from));
        }
        append_plain(content_, from, to, plain_);
        blocks_.back().range.to = plain_.text.size();
    }

    void read_row(std::string_view line, std::size_t start) {
        if (line.starts_with('|') && is_rule_of_table(line)) {
            return;
        }
        const char bar = line.starts_with('|') ? '|' : '\t';
        begin(DraftBlock::Is::Row, 0);
        blocks_.back().opens_table = !in_table_;
        in_table_ = true;
        std::size_t from = line.starts_with('|') ? 1 : 0;
        while (from < line.size()) {
            const std::size_t end = std::min(line.find(bar, from), line.size());
            const std::size_t before = plain_.text.size();
            append_plain(content_, start + from, start + end, plain_);
            blocks_.back().cells.push_back({before, plain_.text.size()});
            plain_.text += '\n';
            plain_.offsets.push_back(static_cast<std::uint32_t>(start + end));
            from = end + 1;
        }
        blocks_.back().range.to = plain_.text.size();
        is_open_ = false;
    }

    void close() { is_open_ = false; }

    std::string_view view_of(PlainRange range) const {
        std::string_view text(*draft_.text);
        text = text.substr(range.from, range.to - range.from);
        const std::size_t start = text.find_first_not_of(" \n");
        if (start == std::string_view::npos) {
            return text.substr(0, 0);
        }
        const std::size_t end = text.find_last_not_of(" \n");
        return text.substr(start, end - start + 1);
    }

    void find_all_words();

    const SourceText& source_;
    const std::string& content_;
    Draft draft_;
    PlainText plain_;
    std::vector<PlainBlock> blocks_;
    bool is_open_ = false;
    bool in_table_ = false;
    bool in_code_ = false;
    bool in_comment_ = false;
};

// "e.g.", "No." and initials do not end a sentence.
bool is_abbreviation(const DraftWord& word) {
    static constexpr std::string_view kShort[] = {"e.g", "i.e", "etc", "no", "st",   "cllr",
                                                  "mr",  "mrs", "ms",  "dr", "para", "approx",
                                                  "vs",  "g",   "e",   "fig"};
    const bool is_initial = word.text.size() == 1 && is_letter(word.text.front());
    return is_initial || std::ranges::find(kShort, word.lower) != std::end(kShort);
}

bool ends_sentence(const std::vector<DraftWord>& words, std::size_t at, std::size_t end) {
    const DraftWord& mark = words[at];
    if (!mark.is_mark('.') && !mark.is_mark('!') && !mark.is_mark('?')) {
        return false;
    }
    if (at + 1 >= end) {
        return true;
    }
    const bool is_apart = mark.text.data() + 1 < words[at + 1].text.data();
    const char next = words[at + 1].text.front();
    const bool begins = is_upper(next) || is_digit(next) || next == '"' || next == '\'' ||
                        next == '(' || static_cast<unsigned char>(next) >= 0x80;
    return is_apart && begins && at > 0 && !is_abbreviation(words[at - 1]);
}

// A paper whose sentences are longer has lost its full stops; the checks look at pieces of it.
constexpr std::size_t kLongestSentence = 250;

struct SentenceRange {
    std::size_t from;
    std::size_t to;
    std::size_t block;
};

void DraftReader::find_all_words() {
    std::vector<SentenceRange> ranges;
    for (const PlainBlock& plain : blocks_) {
        DraftBlock block{
            plain.is, plain.level, view_of(plain.range), plain.opens_table, {}, ranges.size(), 0};
        const std::size_t index = draft_.blocks.size();
        std::vector<std::string_view> texts{block.text};
        if (plain.is == DraftBlock::Is::Row) {
            texts.clear();
            for (const PlainRange& cell : plain.cells) {
                texts.push_back(view_of(cell));
            }
            block.cells = texts;
        }
        for (const std::string_view text : texts) {
            std::size_t from = draft_.words.size();
            append_words(text, draft_.words);
            for (std::size_t at = from; at < draft_.words.size(); ++at) {
                if (at - from >= kLongestSentence ||
                    ends_sentence(draft_.words, at, draft_.words.size())) {
                    ranges.push_back({from, at + 1, index});
                    from = at + 1;
                }
            }
            if (from < draft_.words.size() || plain.is == DraftBlock::Is::Row) {
                ranges.push_back({from, draft_.words.size(), index});
            }
        }
        block.end_sentence = ranges.size();
        draft_.blocks.push_back(std::move(block));
    }
    for (const SentenceRange& range : ranges) {
        const DraftWords all(draft_.words);
        draft_.sentences.push_back({all.subspan(range.from, range.to - range.from), range.block});
    }
}

}  // namespace

Draft read_draft(const SourceText& source) {
    return DraftReader(source).read();
}

}  // namespace clinic
