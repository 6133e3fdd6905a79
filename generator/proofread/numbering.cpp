#include "proofread/numbering.hpp"

#include "base/letters.hpp"
#include "base/number_text.hpp"
#include "proofread/find_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Of the number at the start of a block; its size in bytes is 0 when there is none.
struct LeadingNumber {
    std::vector<int> parts;
    std::size_t size = 0;
};

LeadingNumber leading_number(std::string_view text) {
    LeadingNumber number;
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) {
        const auto end = std::ranges::find_if_not(text.substr(at), is_digit);
        const std::string_view digits(text.data() + at,
                                      static_cast<std::size_t>(end - (text.data() + at)));
        if (digits.size() > 2) {
            return {};
        }
        number.parts.push_back(*whole_number_from(digits));
        number.size = at + digits.size();
        at = number.size;
        if (at < text.size() && text[at] == '.') {
            ++at;
        }
    }
    const bool is_apart = at >= text.size() || text[at] == ' ';
    if (number.parts.empty() || !is_apart) {
        return {};
    }
    return number;
}

// "2.5 per cent", "3 schools", "16 NOVEMBER": numbers that begin a sentence, not a section.
bool goes_on_as_section(std::string_view after) {
    const std::size_t start = after.find_first_not_of(" .");
    if (start == std::string_view::npos) {
        return true;
    }
    after = after.substr(start);
    const char first = after.front();

    const std::string word = small_letters(after.substr(0, after.find(' ')));
    return !is_lower(first) && first != '%' && first != '/' && first != '-' && first != ':' &&
           month_of(word) == 0;
}

struct CaptionWords {
    const DraftWord* kind = nullptr;
    const DraftWord* label = nullptr;
};

bool is_number_or_letter(const DraftWord& word) {
    const bool is_letter =
        word.is == DraftWord::Is::Word && word.text.size() == 1 && is_upper(word.text.front());
    return word.is == DraftWord::Is::Number || is_letter;
}

// A line that is headed "Appendix 3" or "Table 3: …" and does not go on as "Appendix 3 shows".
CaptionWords caption_at(DraftWords words, std::size_t at) {
    if (at + 1 >= words.size() || words[at].is != DraftWord::Is::Word ||
        !is_number_or_letter(words[at + 1])) {
        return {};
    }
    const DraftWord* const after = at + 2 < words.size() ? &words[at + 2] : nullptr;
    const bool goes_on =
        after != nullptr && after->is == DraftWord::Is::Word && is_lower(after->text.front());
    const bool is_several = after != nullptr && (after->is_mark(',') || after->is_mark(')'));
    return goes_on || is_several ? CaptionWords{} : CaptionWords{&words[at], &words[at + 1]};
}

// Past "10.1" of "10.1 Appendix 1 - …".
CaptionWords caption_of(const Draft& draft, const DraftBlock& block) {
    const DraftWords words = words_of(draft, block);
    const bool is_numbered = words.size() > 1 && words[0].is == DraftWord::Is::Number;
    return caption_at(words, is_numbered ? 1 : 0);
}

bool is_appendix_word(const std::string& lower) {
    return lower == "appendix" || lower == "annex";
}

}  // namespace

std::string section_text(const std::vector<int>& parts) {
    std::string text;
    for (const int part : parts) {
        text += (text.empty() ? "" : ".") + number_text(part, 0);
    }
    return text;
}

std::vector<SectionNumber> section_numbers(const Draft& draft) {
    std::vector<SectionNumber> numbers;
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        const DraftBlock& block = draft.blocks[i];
        if (block.is == DraftBlock::Is::Row) {
            continue;
        }
        LeadingNumber number = leading_number(block.text);
        const std::size_t least = block.is == DraftBlock::Is::Heading ? 1 : 2;
        if (number.parts.size() >= least && goes_on_as_section(block.text.substr(number.size))) {
            numbers.push_back({std::move(number.parts), block.text.substr(0, number.size), i});
        }
    }
    return numbers;
}

std::vector<DraftAppendix> appendices_of(const Draft& draft) {
    std::vector<DraftAppendix> found;
    std::map<std::string, std::size_t> last;
    std::map<std::string, int> times;
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        const CaptionWords caption = caption_of(draft, draft.blocks[i]);
        if (caption.kind != nullptr && is_appendix_word(caption.kind->lower)) {
            last[caption.label->lower] = found.size();
            ++times[caption.label->lower];
            found.push_back({caption.label->lower, draft.blocks[i].text, i, i + 1, i + 1, false});
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        DraftAppendix& appendix = found[i];
        const bool is_heading = draft.blocks[appendix.block].is == DraftBlock::Is::Heading;
        if (last[appendix.label] == i && (is_heading || times[appendix.label] > 1)) {
            appendix.is_body = true;
            appendix.end_block = i + 1 < found.size() ? found[i + 1].block : draft.blocks.size();
        }
    }
    return found;
}

std::set<std::string> captions_of(const Draft& draft) {
    std::set<std::string> captions;
    for (const DraftBlock& block : draft.blocks) {
        const CaptionWords caption = caption_of(draft, block);
        if (caption.kind != nullptr &&
            (caption.kind->lower == "table" || caption.kind->lower == "figure")) {
            captions.insert(caption.kind->lower + " " + caption.label->lower);
        }
    }
    return captions;
}

}  // namespace clinic
