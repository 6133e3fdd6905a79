#include "disclose/disclose_placings.hpp"

#include "assess/figure_words.hpp"
#include "disclose/scene.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

enum Standing { kConcern, kVulnerable, kSelfImproving, kUnknown, kUnsaid, kPlacings };

struct PlacingWords {
    std::string_view name;
    std::string_view meaning;
};

constexpr std::array<PlacingWords, kPlacings> kPlacingWords = {{
    {"Causing concern", "On the clinic's list."},
    {"Vulnerable",
     "Not on the list, but a rule flags standards, progress, finance or safeguarding."},
    {"Self-improving", "Not on the list and none of the evidence flagged."},
    {"Not placed for want of evidence",
     "No flag, but its inspection, finance or safeguarding is not on record."},
    {"Not placed in this edition",
     "This edition withholds the LA category or some of the evidence, so it cannot say."},
}};

std::array<const DomainMark*, 4> evidence_of(const DisclosedSchool& school) {
    return {&school.standards, &school.progress, &school.finance, &school.safeguarding};
}

std::size_t place_of_school(const DisclosedSchool& school) {
    const auto evidence = evidence_of(school);
    const auto is_withheld = [](const DomainMark* mark) { return mark->why == kWithheld; };
    if (school.category.word == kWithheld || school.ofsted.word == kWithheld ||
        std::ranges::any_of(evidence, is_withheld)) {
        return kUnsaid;
    }
    if (school.concern.listed) {
        return kConcern;
    }
    const auto is_flagged = [](const DomainMark* mark) { return mark->rag >= Rag::Amber; };
    if (std::ranges::any_of(evidence, is_flagged)) {
        return kVulnerable;
    }
    const bool is_known = school.ofsted.recorded && school.finance.rag != Rag::None &&
                          school.safeguarding.rag != Rag::None;
    return is_known ? kSelfImproving : kUnknown;
}

// "KS2 L4+ 60% (2014/15, −4 points)"
std::string result_words(const MeasureLine& line) {
    return line.shorter + " " + amount_text(line.now) + " (" + line.year +
           (line.change.empty() ? "" : ", " + line.change) + ")";
}

PlacedSchool placed(const DisclosedSchool& school) {
    constexpr std::size_t kMostResults = 3;
    PlacedSchool shown;
    shown.school = school.name;
    shown.anchor = school.anchor;
    shown.phase = school.phase;
    shown.ofsted = school.ofsted;
    for (const MeasureLine& line : school.measures) {
        std::vector<std::string>& list = line.is_progress ? shown.progressed : shown.attained;
        if (list.size() < kMostResults && line.now.value) {
            list.push_back(result_words(line));
        }
    }
    shown.standards = school.standards.rag;
    shown.finance = school.finance.rag;
    shown.safeguarding = school.safeguarding.rag;
    std::vector<std::string> found;
    for (const DomainMark* mark : evidence_of(school)) {
        if (mark->rag >= Rag::Amber) {
            found.push_back(mark->why);
        }
    }
    shown.found = joined_text(found, "; ");
    return shown;
}

}  // namespace

std::vector<Placing> placings_of(const std::vector<DisclosedSchool>& schools) {
    std::vector<Placing> all;
    for (const PlacingWords& words : kPlacingWords) {
        all.push_back({std::string(words.name), std::string(words.meaning), {}});
    }
    for (const DisclosedSchool& school : schools) {
        all[place_of_school(school)].schools.push_back(placed(school));
    }
    std::erase_if(all, [](const Placing& placing) { return placing.schools.empty(); });
    return all;
}

}  // namespace clinic
