#include "model/fact.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Who may see both; an empty list is everybody, so nobody in common leaves officers alone.
std::vector<std::string> seen_by_both(const Exemption& outer, const Exemption& inner) {
    if (outer.see.empty() || inner.see.empty()) {
        return outer.see.empty() ? inner.see : outer.see;
    }
    std::vector<std::string> both;
    for (const std::string& edition : outer.see) {
        if (std::find(inner.see.begin(), inner.see.end(), edition) != inner.see.end()) {
            both.push_back(edition);
        }
    }
    return both;
}

std::string joined_words(const std::string& first, const std::string& second) {
    if (first.empty() || second.empty() || first == second) {
        return first.empty() ? second : first;
    }
    return first + "; " + second;
}

}  // namespace

Exemption stricter(const Exemption& outer, const Exemption& inner) {
    if (outer.none || inner.none) {
        return outer.none ? inner : outer;
    }
    Exemption both = outer;
    for (const int paragraph : inner.paragraphs) {
        if (std::find(both.paragraphs.begin(), both.paragraphs.end(), paragraph) ==
            both.paragraphs.end()) {
            both.paragraphs.push_back(paragraph);
        }
    }
    std::sort(both.paragraphs.begin(), both.paragraphs.end());
    both.see = seen_by_both(outer, inner);
    const bool nobody = both.see.empty() && !outer.see.empty() && !inner.see.empty();
    both.officers = outer.officers || inner.officers || nobody;
    both.until = outer.until && inner.until ? std::max(outer.until, inner.until) : std::nullopt;
    both.why = joined_words(outer.why, inner.why);
    both.by = joined_words(outer.by, inner.by);
    return both;
}

}  // namespace clinic
