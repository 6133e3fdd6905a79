#include "disclose/disclose_flags.hpp"

#include "assess/figure_words.hpp"
#include "assess/rule_kinds.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::string source_words(const Flag& flag) {
    return flag.figure == nullptr || flag.figure->release == nullptr ? std::string()
                                                                     : flag.figure->release->title;
}

bool comes_before(const DisclosedFlag& first, const DisclosedFlag& second) {
    return first.rag > second.rag;
}

// The words of a list that was joined with commas.
std::vector<std::string> words_in(const std::string& list) {
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < list.size()) {
        const std::size_t comma = std::min(list.find(", ", at), list.size());
        words.push_back(list.substr(at, comma - at));
        at = comma + 2;
    }
    return words;
}

}  // namespace

DomainMark domain_mark(const std::string& domain, const SchoolScene& scene) {
    DomainMark mark;
    mark.name = domain_words(domain);
    const auto found = scene.assessment().domains.find(domain);
    if (found == scene.assessment().domains.end()) {
        return mark;
    }
    bool hidden = false;
    std::vector<std::string> sentences;
    for (const Flag& flag : found->second.flags) {
        if (!scene.reader->may_see_all(flag.rests_on)) {
            hidden = true;
            continue;
        }
        mark.rag = std::max(mark.rag, flag.rag);
        if (!flag.sentence.empty()) {
            sentences.push_back(flag.sentence);
        }
    }
    if (hidden && mark.rag < Rag::Amber) {
        mark.rag = Rag::None;
        mark.why = kWithheld;
        return mark;
    }
    mark.why = joined_text(sentences, "; ");
    return mark;
}

std::vector<DisclosedFlag> disclose_flags(const SchoolScene& scene) {
    std::vector<DisclosedFlag> flags;
    for (const std::string& domain : domain_order()) {
        for (const Flag& flag : scene.assessment().domains.at(domain).flags) {
            if (flag.rag >= Rag::Amber && scene.reader->may_see_all(flag.rests_on)) {
                flags.push_back(
                    {flag.rag, domain, flag.rule->name, flag.sentence + ".", source_words(flag)});
            }
        }
    }
    std::ranges::stable_sort(flags, comes_before);
    return flags;
}

std::string reason_of(const DisclosedSchool& school) {
    std::vector<std::string> words = school.category.reasons == kWithheld
                                         ? std::vector<std::string>()
                                         : words_in(school.category.reasons);
    for (const Rag rag : {Rag::Red, Rag::Amber}) {
        for (const DomainMark* mark : {&school.standards, &school.attendance, &school.exclusions,
                                       &school.finance, &school.governance, &school.staffing}) {
            const std::string word = uncapitalised(mark->name);
            if (mark->rag == rag && std::ranges::find(words, word) == words.end()) {
                words.push_back(word);
            }
        }
    }
    return joined_text(words, ", ");
}

}  // namespace clinic
