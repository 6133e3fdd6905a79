#include "base/letters.hpp"
#include "proofread/checks.hpp"
#include "proofread/numbering.hpp"
#include "proofread/word_lists.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

using Stems = std::set<std::string>;

// "see Appendices 1 and 2": one of its labels, and where in the sentence.
struct Citation {
    // "appendix", "section", "table", "figure".
    std::string kind;
    std::string label;
    std::string_view words;
    // Of the whole chain, the last one exclusive.
    std::size_t from = 0;
    std::size_t to = 0;
};

// Empty for a word that cites nothing.
std::string cited_kind(const DraftWord& word) {
    const bool is_capital = is_upper(word.text.front());
    if (is_any(word, {"appendix", "appendices", "annex", "annexes"})) {
        return "appendix";
    }
    if (is_any(word, {"section", "sections", "paragraph", "paragraphs", "para", "paras"})) {
        return "section";
    }
    if (is_capital && is_any(word, {"table", "tables"})) {
        return "table";
    }
    return is_capital && is_any(word, {"figure", "figures", "fig"}) ? "figure" : "";
}

bool is_label(const DraftWord& word) {
    const bool is_letter =
        word.is == DraftWord::Is::Word && word.text.size() == 1 && is_upper(word.text.front());
    return is_letter || (word.is == DraftWord::Is::Number &&
                         word.text.find_first_not_of("0123456789.") == std::string_view::npos);
}

bool joins_labels(const DraftWord& word) {
    return is_any(word, {"and", "or", "to"}) || word.is_mark(',') || word.is_mark('&') ||
           word.is_mark('-');
}

// All labels of the citation that begins at `at`; it ends before `to` of each.
std::vector<Citation> citations_at(DraftWords words, std::size_t at) {
    std::vector<Citation> citations;
    const std::string kind = cited_kind(words[at]);
    std::size_t next = at + 1;
    while (!kind.empty() && next < words.size() && is_label(words[next])) {
        const DraftWord& first = citations.empty() ? words[at] : words[next];
        citations.push_back(
            {kind, words[next].lower, text_between(first, words[next]), at, next + 1});
        const bool goes_on =
            next + 2 < words.size() && joins_labels(words[next + 1]) && is_label(words[next + 2]);
        // "Appendix A to C" and "section 3, 14 schools" are told apart by their letters.
        next += goes_on ? 2 : 1;
        if (!goes_on) {
            break;
        }
    }
    for (Citation& citation : citations) {
        citation.to = next;
    }
    return citations;
}

// "section 5.1 of the consultation document" is not in this paper.
bool is_of_another(DraftWords words, const Citation& citation) {
    const auto at = [&](std::size_t i, std::initializer_list<std::string_view> any) {
        return i < words.size() && is_any(words[i], any);
    };
    const std::size_t i = citation.to;
    if (!at(i, {"of", "to", "in", "from", "under"})) {
        return false;
    }
    if (at(i + 1, {"this"}) || (at(i + 1, {"the"}) && at(i + 2, {"report", "paper"}))) {
        return false;
    }
    const bool is_name = i + 1 < words.size() && words[i + 1].is == DraftWord::Is::Word &&
                         is_upper(words[i + 1].text.front()) && cited_kind(words[i + 1]).empty();
    return at(i + 1, {"the", "that", "its", "their", "our", "a", "an", "last"}) || is_name;
}

// "section 8 inspection", "Section 151 officer": parts of Acts are cited everywhere.
bool may_be_of_an_act(DraftWords words, const Citation& citation) {
    if (citation.label.find('.') != std::string::npos) {
        return false;
    }
    const bool is_pointed =
        citation.from > 0 &&
        (is_any(words[citation.from - 1], {"see"}) ||
         (citation.from > 1 && is_any(words[citation.from - 1], {"in", "at"}) &&
          is_any(words[citation.from - 2], {"out", "described", "explained", "shown", "see",
                                            "listed", "discussed", "detailed"})));
    const bool is_here = citation.to < words.size() &&
                         is_any(words[citation.to], {"above", "below", "of", "explains", "sets"});
    const bool names_act =
        citation.to < words.size() &&
        is_any(words[citation.to], {"inspection", "inspections", "officer", "notice", "agreement",
                                    "visit", "grant", "monitoring", "report", "funding"});
    return names_act || !(is_pointed || is_here);
}

class ReferenceChecker {
public:
    ReferenceChecker(const Draft& draft, DraftFindings& findings)
        : draft_(draft),
          findings_(findings),
          appendices_(appendices_of(draft)),
          captions_(captions_of(draft)) {
        const std::vector<SectionNumber> numbers = section_numbers(draft);
        if (!numbers.empty()) {
            last_section_ =
                section_text(std::ranges::max(numbers, {}, &SectionNumber::parts).parts);
        }
        for (const SectionNumber& number : numbers) {
            for (std::size_t size = 1; size <= number.parts.size(); ++size) {
                sections_.insert(section_text(
                    {number.parts.begin(), number.parts.begin() + static_cast<long>(size)}));
            }
        }
        for (const DraftAppendix& appendix : appendices_) {
            heads_.insert(appendix.block);
            const DraftAppendix*& named = by_label_[appendix.label];
            named = named == nullptr || appendix.is_body ? &appendix : named;
        }
    }

    void check(std::size_t index) {
        const DraftSentence& sentence = draft_.sentences[index];
        const DraftWords words = sentence.words;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::vector<Citation> citations = citations_at(words, i);
            for (const Citation& citation : citations) {
                if (!is_of_another(words, citation)) {
                    check(index, citation);
                }
            }
            i = citations.empty() ? i : citations.front().to - 1;
        }
    }

private:
    void check(std::size_t index, const Citation& citation) {
        const DraftSentence& sentence = draft_.sentences[index];
        if (citation.kind == "appendix") {
            check_appendix(index, citation);
        } else if (citation.kind == "section") {
            const bool is_there = sections_.contains(without_point(citation.label));
            if (!is_there && !sections_.empty() && !may_be_of_an_act(sentence.words, citation)) {
                say_missing(citation, "the numbered sections end with " + last_section_);
            }
        } else if (!captions_.contains(citation.kind + " " + without_point(citation.label))) {
            say_missing(citation, "no " + citation.kind + " of this paper is headed so");
        }
    }

    static std::string without_point(std::string label) {
        while (label.ends_with('.')) {
            label.pop_back();
        }
        return label;
    }

    void say_missing(const Citation& citation, std::string hint) {
        findings_.say(Problem::DanglingReference, citation.words,
                      "'" + std::string(citation.words) + "' is not in this paper",
                      std::move(hint));
    }

    void check_appendix(std::size_t index, const Citation& citation) {
        const DraftSentence& sentence = draft_.sentences[index];
        if (heads_.contains(sentence.block)) {
            return;
        }
        const auto cited = by_label_.find(without_point(citation.label));
        if (cited == by_label_.end()) {
            say_missing(citation, appendices_text());
        } else if (cited->second->is_body) {
            check_topic(index, citation, *cited->second);
        }
    }

    std::string appendices_text() const {
        std::vector<std::string> labels;
        for (const auto& [label, appendix] : by_label_) {
            labels.push_back(label);
        }
        return labels.empty()       ? "this paper has no appendix"
               : labels.size() == 1 ? "its only appendix is " + labels.front()
                                    : "its appendices are " + list_text(labels);
    }

    bool points_away(DraftWords words) const {
        return std::ranges::any_of(words, [](const DraftWord& word) {
            return is_any(word, {"see", "attached", "refer", "outlined", "listed", "shown", "found",
                                 "detailed", "set", "contained", "enclosed", "given"});
        });
    }

    void check_topic(std::size_t index, const Citation& citation, const DraftAppendix& body) {
        const DraftSentence& sentence = draft_.sentences[index];
        const std::string title =
            "'" + std::string(body.title) + "', " + lines_text(draft_, {body.title});
        if (body.block < sentence.block && sentence.block < body.end_block) {
            if (points_away(sentence.words)) {
                findings_.say(Problem::DanglingReference, citation.words,
                              "'" + std::string(citation.words) + "' is cited from within itself",
                              "the paper's own is " + title +
                                  ": it holds this sentence, and no other of this number is there");
            }
            return;
        }
        const Topic topic = topic_of(index, citation);
        const Stems held = stems_of(body);
        constexpr std::size_t kFewestWords = 15;
        const bool is_held = std::ranges::any_of(
            topic.stems, [&](const std::string& stem) { return held.contains(stem); });
        const std::size_t least = topic.is_promised ? 1 : 2;
        if (topic.stems.size() >= least && !is_held && held.size() >= kFewestWords) {
            findings_.say(
                Problem::DanglingReference, citation.words,
                "'" + std::string(citation.words) + "' says nothing of " + list_text(topic.words),
                "it is " + title);
        }
    }

    // What a citation is about, in the words of its sentence.
    struct Topic {
        Stems stems;
        std::vector<std::string> words;
        // "for more detailed analysis": the appendix is said to tell more of just this.
        bool is_promised = false;
    };

    static void add_topic(DraftWords words, Topic& topic) {
        constexpr std::size_t kShortest = 4;
        constexpr std::size_t kMostShown = 6;
        for (const DraftWord& word : words) {
            const bool tells = word.is == DraftWord::Is::Word && word.lower.size() >= kShortest &&
                               !is_small_word(word.lower) && !is_general_word(word.lower) &&
                               cited_kind(word).empty();
            if (tells && topic.stems.insert(stem_of_word(word.lower)).second &&
                topic.words.size() < kMostShown) {
                topic.words.push_back(std::string(word.text));
            }
        }
    }

    Topic topic_of(std::size_t index, const Citation& citation) const {
        const DraftWords words = draft_.sentences[index].words;
        const DraftWords after = words.subspan(citation.to);
        Topic topic;
        const auto promise = std::ranges::find_if(after, [](const DraftWord& word) {
            return is_any(word, {"analysis", "detail", "details", "breakdown", "information",
                                 "data", "list", "figures", "results"});
        });
        topic.is_promised =
            !after.empty() && after.front().is_word("for") && promise != after.end();
        if (topic.is_promised) {
            add_topic(DraftWords(promise + 1, after.end()), topic);
        }
        if (topic.stems.empty()) {
            add_topic(words.first(citation.from), topic);
            add_topic(after, topic);
        }
        // "(See Appendix 3 for more detailed analysis)" is about the sentence before it.
        const bool has_before =
            index > 0 && draft_.sentences[index - 1].block == draft_.sentences[index].block;
        if (topic.stems.empty() && has_before) {
            add_topic(draft_.sentences[index - 1].words, topic);
        }
        return topic;
    }

    const Stems& stems_of(const DraftAppendix& body) {
        const auto [held, is_new] = held_.emplace(body.block, Stems{});
        for (std::size_t i = body.block; is_new && i < body.end_block; ++i) {
            for (const DraftWord& word : words_of(draft_, draft_.blocks[i])) {
                held->second.insert(stem_of_word(word.lower));
            }
        }
        return held->second;
    }

    const Draft& draft_;
    DraftFindings& findings_;
    std::vector<DraftAppendix> appendices_;
    std::set<std::string> captions_;
    std::set<std::string> sections_;
    std::string last_section_;
    // The appendix itself, or its entry in the list when that is all there is.
    std::map<std::string, const DraftAppendix*> by_label_;
    // Blocks that head or list an appendix.
    std::set<std::size_t> heads_;
    // By the block of an appendix, all words that it holds.
    std::map<std::size_t, Stems> held_;
};

}  // namespace

void check_references(const Draft& draft, const KnownFacts&, DraftFindings& findings) {
    ReferenceChecker checker(draft, findings);
    for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
        if (draft.blocks[draft.sentences[i].block].is != DraftBlock::Is::Heading) {
            checker.check(i);
        }
    }
}

}  // namespace clinic
