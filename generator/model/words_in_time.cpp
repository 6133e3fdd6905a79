#include "model/words_in_time.hpp"

#include <algorithm>

namespace clinic {

namespace {

Date day_after(const Date& day) {
    return date_of_day_number(day_number(day) + 1);
}

Date day_before(const Date& day) {
    return date_of_day_number(day_number(day) - 1);
}

// The former phases and today's, as facts of their own days.
FactsOver<std::string> phases_of(const School& school) {
    std::vector<Former> formers;
    std::copy_if(school.former.begin(), school.former.end(), std::back_inserter(formers),
                 [](const Former& former) { return former.to && !former.phase.empty(); });
    std::sort(formers.begin(), formers.end(),
              [](const Former& first, const Former& second) { return *first.to < *second.to; });
    FactsOver<std::string> facts(1);
    for (const Former& former : formers) {
        facts.back().is = former.phase;
        facts.emplace_back();
        facts.back().from = day_after(*former.to);
        facts.back().known = former.known;
    }
    facts.back().is = school.phase;
    return facts;
}

FactsOver<std::string> facts_of(const School& school, const std::string& field) {
    const auto changes = school.changes.find(field);
    if (field == "phase") {
        return phases_of(school);
    }
    if (changes != school.changes.end()) {
        return changes->second;
    }
    FactsOver<std::string> facts(1);
    facts.back().is = field == "ward" ? school.ward : school.type;
    return facts;
}

// The first day on which the fact was both true and known.
std::optional<Date> first_seen(const Fact<std::string>& fact) {
    return std::max(fact.from, fact.known);
}

}  // namespace

std::optional<DaysBetween> shared(const DaysBetween& first, const DaysBetween& second) {
    // An absent day is less than every other: right for a beginning, wrong for an end.
    DaysBetween both{std::max(first.from, second.from), std::max(first.to, second.to)};
    if (first.to && second.to) {
        both.to = std::min(first.to, second.to);
    }
    const bool is_none = both.from && both.to && *both.to < *both.from;
    return is_none ? std::nullopt : std::optional(both);
}

std::vector<WordInTime> words_in_time(const School& school, const std::string& field) {
    const FactsOver<std::string> facts = facts_of(school, field);
    std::vector<WordInTime> words;
    DaysBetween rest;
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
        const std::optional<Date> begin = first_seen(*fact);
        if (const std::optional<DaysBetween> seen = shared({begin, fact->to}, rest)) {
            words.push_back({fact->is, *seen});
        }
        // What was true earlier is not seen again once this is.
        if (!begin) {
            break;
        }
        rest = shared({std::nullopt, day_before(*begin)}, rest).value_or(rest);
    }
    std::reverse(words.begin(), words.end());
    return words;
}

}  // namespace clinic
