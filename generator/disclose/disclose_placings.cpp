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
     "No flag, but no inspection or nothing of its finance is on record."},
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
    // An inspection that says nothing of safeguarding found nothing amiss.
    const bool is_known = school.ofsted.recorded && school.finance.rag != Rag::None;
    return is_known ? kSelfImproving : kUnknown;
}

// "KS2 L4+ 60% (2014/15, provisional, −4 points)"
std::string result_words(const MeasureLine& line) {
    return line.shorter + " " + amount_text(line.now) + " (" + line.year +
           (line.state.empty() ? "" : ", " + line.state) +
           (line.change.empty() ? "" : ", " + line.change) + ")";
}

// The same in the year of the school's results.
std::string progress_words(const MeasureLine& line, const std::string& year) {
    return line.year != year || !line.state.empty()
               ? result_words(line)
               : line.shorter + " " + amount_text(line.now) +
                     (line.change.empty() ? "" : " (" + line.change + ")");
}

void take_results(const DisclosedSchool& school, const std::vector<MeasureLine>& headlines,
                  PlacedSchool& shown) {
    std::string year;
    for (const MeasureLine& line : school.measures) {
        const bool is_headline =
            std::ranges::find(headlines, line.id, &MeasureLine::id) != headlines.end();
        if (!line.is_progress && is_headline && line.now.value) {
            shown.attained.push_back(result_words(line));
            year = line.year;
        }
    }
    for (const MeasureLine& line : school.measures) {
        if (line.is_progress && line.now.value) {
            shown.progressed.push_back(progress_words(line, year));
        }
    }
}

PlacedSchool placed(const DisclosedSchool& school, const std::vector<MeasureLine>& headlines) {
    PlacedSchool shown;
    shown.school = school.name;
    shown.anchor = school.anchor;
    shown.phase = school.phase;
    shown.ofsted = school.ofsted;
    take_results(school, headlines, shown);
    shown.standards = school.standards.rag;
    shown.finance = school.finance.rag;
    shown.safeguarding = school.safeguarding.rag;
    return shown;
}

}  // namespace

std::vector<Placing> placings_of(const std::vector<DisclosedSchool>& schools,
                                 const std::vector<MeasureLine>& results) {
    std::vector<Placing> all;
    for (const PlacingWords& words : kPlacingWords) {
        all.push_back({std::string(words.name), std::string(words.meaning), {}});
    }
    for (const DisclosedSchool& school : schools) {
        all[place_of_school(school)].schools.push_back(placed(school, results));
    }
    std::erase_if(all, [](const Placing& placing) { return placing.schools.empty(); });
    return all;
}

}  // namespace clinic
