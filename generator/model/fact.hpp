// A value with its dates, its source and its restriction.
#pragma once

#include "base/date.hpp"
#include "base/place.hpp"
#include "model/naming.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

// Who may not see what stands below it. Paragraphs are those of Schedule 12A to the Local
// Government Act 1972, Part 1 (1 to 7).
struct Exemption {
    std::vector<int> paragraphs;
    // Officers alone may see it.
    bool officers = false;
    // When given, only these editions, beside officers, may see it.
    std::vector<std::string> see;
    // From this day on it is public.
    std::optional<Date> until;
    std::string why;
    // `exempt: none` lifts a default of `withhold`; only with `by` and `why`.
    bool none = false;
    std::string by;

    bool operator==(const Exemption&) const = default;
};

// The marks above a value and its own, outermost first; empty: nothing restricts it.
using Marks = std::vector<Exemption>;

// A value that may change. In force from `from` (absent: always was) to the day before the next, or
// through `to`. Known from `known`, by default `from`.
template <class T>
struct Fact {
    T is{};
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> known;
    std::optional<Exemption> exempt;
    std::string source;
    std::string note;
    std::string why;
    Place place;
};

// In order of `from`; a fact without `from` first.
template <class T>
using FactsOver = std::vector<Fact<T>>;

// Plain values of a record that changed over time, by the field's name, as words.
using Changes = std::map<std::string, FactsOver<std::string>>;

// Was it learnt by the day: on `known`, by default from when it is true? What has neither day has
// always been known.
template <class Dated>
bool is_known(const Dated& dated, const Date& day) {
    const std::optional<Date> from = dated.from;
    const std::optional<Date> learnt = dated.known ? dated.known : from;
    return !learnt || *learnt <= day;
}

// Has it begun by the day, as far as was known on that day?
template <class Dated>
bool has_begun(const Dated& dated, const Date& day) {
    const std::optional<Date> from = dated.from;
    return (!from || *from <= day) && is_known(dated, day);
}

// Had it ended before the day? An end that is still to come says nothing yet.
template <class Dated>
bool has_ended(const Dated& dated, const Date& day) {
    return dated.to && *dated.to < day;
}

// The fact in force on `day` among those known by `known_by`, or null.
template <class T>
const Fact<T>* fact_on(const FactsOver<T>& facts, const Date& day, const Date& known_by) {
    const Fact<T>* found = nullptr;
    for (const Fact<T>& fact : facts) {
        const bool begun = !fact.from || *fact.from <= day;
        if (begun && is_known(fact, known_by)) {
            found = &fact;
        }
    }
    const bool ended = found != nullptr && has_ended(*found, day) && *found->to <= known_by;
    return ended ? nullptr : found;
}

template <>
struct FieldsOf<Exemption> {
    static constexpr auto list() {
        return Fields{
            field("see", &Exemption::see, "the only editions, beside officers, that may see it"),
            field("until", &Exemption::until, "public from this day on"),
            field("why", &Exemption::why, "the reason for the mark, or for lifting it"),
            field("by", &Exemption::by, "who lifted it"),
        };
    }
    static constexpr std::array kNames{NamingField{"see", Names::Edition}};
    static constexpr std::array kByHand{
        HandRead{"paragraph", "of Schedule 12A: 3, [1, 2]; officers; none, with by and why"},
        HandRead{"is", "the same as paragraph"}};
};

// The mark of what stands under both: the stricter of each part, and lifted only when both are.
Exemption stricter(const Exemption& outer, const Exemption& inner);

template <class T>
struct FieldsOf<Fact<T>> {
    static constexpr auto list() {
        return Fields{
            field("is", &Fact<T>::is, "the value", {.required = true}),
            field("from", &Fact<T>::from, "true from this day on"),
            field("to", &Fact<T>::to, "the last day it holds"),
            field("known", &Fact<T>::known, "when we learnt of it, if not from the first day"),
            field("exempt", &Fact<T>::exempt, "who may not see it"),
            field("source", &Fact<T>::source, "where it comes from"),
            field("note", &Fact<T>::note, "words about it"),
            field("why", &Fact<T>::why, "the reason for it"),
        };
    }
    static constexpr std::string_view kPlain = "is";
};

}  // namespace clinic
