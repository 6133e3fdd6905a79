#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_overview.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

constexpr std::size_t kMostSentences = 5;

std::string number(int count) {
    return grouped_text(count, 0);
}

std::string of_schools(int count, int all) {
    return number(count) + " of " + count_text(all, "school");
}

// "3 more than in summer 2015"
std::string change_words(int now, int before, const std::string& previous) {
    const std::string then = "in " + uncapitalised(previous);
    if (now == before) {
        return "as many as " + then;
    }
    return number(std::abs(now - before)) + (now > before ? " more than " : " fewer than ") + then;
}

// A count of what this edition shows would understate what there is: better none.
bool hides(const std::vector<DisclosedSchool>& schools, CategoryNow DisclosedSchool::*category) {
    return std::ranges::any_of(schools, [&](const DisclosedSchool& school) {
        return (school.*category).word == kWithheld;
    });
}

bool knows_grades(const std::vector<DisclosedSchool>& schools) {
    return std::ranges::any_of(schools, [](const DisclosedSchool& school) {
        return school.category.recorded || school.ofsted.recorded;
    });
}

std::string concern_sentence(const Overview& overview, const Told& told,
                             const std::optional<int>& before) {
    if (!knows_grades(*told.schools) || hides(*told.schools, &DisclosedSchool::category) ||
        hides(*told.schools, &DisclosedSchool::ofsted)) {
        return {};
    }
    std::string sentence =
        overview.concern == 0
            ? "None of " + count_text(overview.schools, "school") + " causes concern"
            : of_schools(overview.concern, overview.schools) +
                  (overview.concern == 1 ? " causes concern" : " cause concern");
    if (before && overview.concern + *before > 0) {
        sentence += ", " + change_words(overview.concern, *before, told.previous);
    }
    return sentence + ".";
}

std::string movement_sentence(const Overview& overview, const Told& told) {
    if (told.previous.empty() || overview.moved_down + overview.moved_up == 0 ||
        hides(*told.schools, &DisclosedSchool::category)) {
        return {};
    }
    const std::string since = " since " + uncapitalised(told.previous) + ".";
    const std::string down =
        count_text(overview.moved_down, "school") + " moved to a category of more concern";
    const std::string up = " moved to a category of less concern";
    if (overview.moved_up == 0) {
        return down + since;
    }
    if (overview.moved_down == 0) {
        return count_text(overview.moved_up, "school") + up + since;
    }
    return down + " and " + number(overview.moved_up) + " to one of less" + since;
}

std::string warning_sentence(const Overview& overview) {
    if (overview.warnings == 0) {
        return {};
    }
    return count_text(overview.warnings, "school") +
           (overview.warnings == 1 ? " keeps its" : " keep their") +
           " Ofsted grade although a later visit raised concerns.";
}

// Of headlines in percent, the one furthest from the nation.
std::string headline_sentence(const Overview& overview) {
    const MeasureLine* furthest = nullptr;
    for (const MeasureLine& line : overview.headlines) {
        if (line.now.unit != Unit::Percent || !line.now.value || !line.nation.value) {
            continue;
        }
        const auto apart = [](const MeasureLine& of) {
            return std::fabs(*of.now.value - *of.nation.value);
        };
        if (furthest == nullptr || apart(line) > apart(*furthest)) {
            furthest = &line;
        }
    }
    if (furthest == nullptr) {
        return {};
    }
    const double gap = *furthest->now.value - *furthest->nation.value;
    const std::string apart = difference_text(std::fabs(gap), furthest->now);
    const bool level = std::fabs(gap) < 1e-9;
    const std::string distance = level ? "level with"
                                       : (apart.starts_with('+') ? apart.substr(1) : apart) +
                                             (gap < 0 ? " below" : " above");
    return furthest->shorter + " is " + amount_text(furthest->now) + " across the authority, " +
           distance + " the nation's " + amount_text(furthest->nation) + " (" + furthest->year +
           ").";
}

std::string actions_sentence(const Overview& overview, const Told& told) {
    if (overview.open_actions == 0 || told.hides_actions) {
        return {};
    }
    const std::string all = count_text(overview.open_actions, "open action");
    if (overview.overdue_actions == 0) {
        return "None of " + all + " is overdue.";
    }
    return number(overview.overdue_actions) + " of " + all +
           (overview.overdue_actions == 1 ? " is overdue." : " are overdue.");
}

struct Subject {
    DomainMark DisclosedSchool::*mark;
    std::string_view phrase;
};

constexpr Subject kSubjects[] = {
    {&DisclosedSchool::standards, "flagged for standards"},
    {&DisclosedSchool::attendance, "flagged for attendance"},
    {&DisclosedSchool::exclusions, "flagged for exclusions"},
    {&DisclosedSchool::finance, "flagged for finance"},
    {&DisclosedSchool::governance, "flagged for governance"},
    {&DisclosedSchool::staffing, "flagged for staffing"},
};

struct Weighed {
    int red = 0;
    int flagged = 0;
    bool hidden = false;
    std::string sentence;
};

Weighed weigh(const Subject& subject, const std::vector<DisclosedSchool>& schools) {
    Weighed weighed;
    for (const DisclosedSchool& school : schools) {
        const Rag rag = (school.*subject.mark).rag;
        weighed.hidden |= (school.*subject.mark).why == kWithheld;
        weighed.red += rag == Rag::Red ? 1 : 0;
        weighed.flagged += rag >= Rag::Amber ? 1 : 0;
    }
    weighed.sentence = of_schools(weighed.flagged, static_cast<int>(schools.size())) +
                       (weighed.flagged == 1 ? " is " : " are ") + std::string(subject.phrase) +
                       ", " + (weighed.red == 0 ? "none" : number(weighed.red)) + " of them red.";
    return weighed;
}

// Subjects with flags, those with most reds first.
std::vector<std::string> subject_sentences(const std::vector<DisclosedSchool>& schools) {
    std::vector<Weighed> all;
    for (const Subject& subject : kSubjects) {
        all.push_back(weigh(subject, schools));
    }
    std::ranges::stable_sort(all, [](const Weighed& first, const Weighed& second) {
        return std::pair(first.red, first.flagged) > std::pair(second.red, second.flagged);
    });
    std::vector<std::string> sentences;
    for (const Weighed& weighed : all) {
        if (weighed.flagged > 0 && !weighed.hidden) {
            sentences.push_back(weighed.sentence);
        }
    }
    return sentences;
}

}  // namespace

std::vector<std::string> overview_sentences(const Overview& overview, const Told& told,
                                            const std::optional<int>& concern_before) {
    std::vector<std::string> sentences = {
        concern_sentence(overview, told, concern_before), movement_sentence(overview, told),
        warning_sentence(overview), headline_sentence(overview), actions_sentence(overview, told)};
    for (std::string& sentence : subject_sentences(*told.schools)) {
        sentences.push_back(std::move(sentence));
    }
    std::erase(sentences, "");
    sentences.resize(std::min(sentences.size(), kMostSentences));
    return sentences;
}

}  // namespace clinic
