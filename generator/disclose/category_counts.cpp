#include "disclose/category_counts.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <ranges>
#include <set>

namespace clinic {

namespace {

constexpr std::size_t kMostTerms = 6;
// A share of fewer schools says nothing of a phase.
constexpr int kEnoughSchools = 5;
// In tables over several phases or terms, whatever the reason.
constexpr const char* kNoneShown = "No category shown";

// Worst first.
std::vector<ScaleStep> steps_worst_first(const Framework& scale) {
    std::vector<ScaleStep> steps = scale.scale;
    if (scale.worst.empty() || steps.empty() || steps.front().code != scale.worst) {
        std::ranges::reverse(steps);
    }
    return steps;
}

std::string word_of(const KnownJudgement& known) {
    return known.step == nullptr ? known.judgement->is : known.step->word;
}

bool is_category(const std::string& word) {
    return word != kNotRecorded && word != kWithheld;
}

bool shows_none(const WordCounts& counts) {
    return std::ranges::none_of(counts, [](const auto& count) { return is_category(count.first); });
}

int count_in(const WordCounts& counts, const std::string& word) {
    const auto found = counts.find(word);
    return found == counts.end() ? 0 : found->second;
}

CategoryCount counted(const std::string& word, Rag rag, const WordCounts& now,
                      const std::optional<WordCounts>& before) {
    CategoryCount count;
    count.word = word;
    count.rag = rag;
    count.count = count_in(now, word);
    if (before) {
        count.before = count_in(*before, word);
        count.change = count.count - *count.before;
    }
    return count;
}

const Framework* scale_named(const std::string& name, const Scene& scene) {
    const auto found = scene.history().frameworks.find(name);
    return found == scene.history().frameworks.end() ? nullptr : &found->second;
}

WordCounts words_before(const std::string& scale, const Scene& scene, Reader& reader) {
    WordCounts counts;
    for (const SchoolOnDay& school : scene.before->schools) {
        if (is_withheld(*scene.access, *school.school)) {
            continue;
        }
        const KnownJudgement* known = judgement_in_force(school, scale);
        if (known == nullptr) {
            ++counts[kNotRecorded];
        } else if (!reader.may_see(known->judgement,
                                   basis_of_judgement(*scene.before, school, scale, *known))) {
            ++counts[kWithheld];
        } else {
            ++counts[word_of(*known)];
        }
    }
    return counts;
}

// The LA categories; null when there is no choice between two of them.
const Framework* category_scale(const Scene& scene) {
    const Framework* scale = scale_named(kLaCategory, scene);
    return scale == nullptr || scale->scale.size() < 2 ? nullptr : scale;
}

// Every step of the scale, whether a school stands there or not: rows of one table are alike.
CountRow row_of(const std::string& name, const WordCounts& words, const Framework& scale) {
    CountRow row;
    row.name = name;
    for (const auto& [word, count] : words) {
        row.total += count;
    }
    int told = 0;
    for (const ScaleStep& step : steps_worst_first(scale)) {
        row.counts.push_back(counted(step.word, rag_of_code(step.code), words, {}));
        told += row.counts.back().count;
    }
    row.counts.push_back({kNoneShown, Rag::None, row.total - told, {}, {}});
    return row;
}

// Nobody is without a category in any row: the column says nothing.
void drop_empty_rest(std::vector<CountRow>& rows) {
    const bool is_used =
        std::ranges::any_of(rows, [](const CountRow& row) { return row.counts.back().count > 0; });
    for (CountRow& row : rows) {
        if (!is_used) {
            row.counts.pop_back();
        }
    }
}

// Of all steps but the best.
int count_of_concern(const CountRow& row, const Framework& scale) {
    int count = 0;
    for (std::size_t i = 0; i + 1 < scale.scale.size(); ++i) {
        count += row.counts[i].count;
    }
    return count;
}

// "red or amber"
std::string concern_words(const Framework& scale) {
    std::vector<std::string> words;
    for (const ScaleStep& step : steps_worst_first(scale)) {
        words.push_back(uncapitalised(step.word));
    }
    words.pop_back();
    return joined_text(words, " or ");
}

std::string phase_sentence(const std::vector<CountRow>& rows, const Framework& scale) {
    const CountRow* most = nullptr;
    for (const CountRow& row : rows) {
        // More of it than of the other: without dividing.
        const bool is_more = most == nullptr || count_of_concern(row, scale) * most->total >
                                                    count_of_concern(*most, scale) * row.total;
        most = row.total >= kEnoughSchools && is_more ? &row : most;
    }
    if (most == nullptr || count_of_concern(*most, scale) == 0) {
        return {};
    }
    return most->name + " has the largest share " + concern_words(scale) + ": " +
           number_text(count_of_concern(*most, scale), 0) + " of " +
           count_text(most->total, "school");
}

std::string term_sentence(const CountRow& first, const CountRow& last, const Framework& scale) {
    const int then = count_of_concern(first, scale);
    const int now = count_of_concern(last, scale);
    return count_text(now, "school") + (now == 1 ? " is " : " are ") + concern_words(scale) +
           (now == then ? ", as many as in " + first.name
                        : ", " + number_text(std::abs(now - then), 0) +
                              (now > then ? " more" : " fewer") + " than in " + first.name);
}

// Schools of an earlier view whose category of today is withheld.
std::set<int> silent_since(const View& view, const Scene& scene, const Reader& reader) {
    std::set<int> silent;
    const SchoolsByUrn by_urn = schools_by_urn(view);
    for (const SchoolOnDay& school : scene.now->schools) {
        const KnownJudgement* known = judgement_in_force(school, kLaCategory);
        const SchoolOnDay* then = same_school(by_urn, *school.school);
        if (known != nullptr && then != nullptr &&
            !reader.may_see_all({basis_of_judgement(*scene.now, school, kLaCategory, *known)})) {
            silent.insert(then->school->urn);
        }
    }
    return silent;
}

WordCounts words_in(const View& view, const Scene& scene, const Reader& reader) {
    const std::set<int> silent = silent_since(view, scene, reader);
    WordCounts counts;
    for (const SchoolOnDay& school : view.schools) {
        if (is_withheld(*scene.access, *school.school)) {
            continue;
        }
        const KnownJudgement* known = judgement_in_force(school, kLaCategory);
        const bool is_shown =
            known != nullptr && !silent.contains(school.school->urn) &&
            reader.may_see_all({basis_of_judgement(view, school, kLaCategory, *known)});
        ++counts[is_shown ? word_of(*known) : known == nullptr ? kNotRecorded : kWithheld];
    }
    return counts;
}

// Before the last one, which the scene has; the newest first.
std::vector<const Meeting*> earlier_meetings(const Scene& scene) {
    std::vector<const Meeting*> meetings;
    for (const Meeting& meeting : std::views::reverse(scene.history().meetings)) {
        if (meeting.date < scene.before->meeting->date && meetings.size() + 2 < kMostTerms) {
            meetings.push_back(&meeting);
        }
    }
    return meetings;
}

}  // namespace

WordCounts words_now(const std::vector<DisclosedSchool>& schools,
                     CategoryNow DisclosedSchool::*category) {
    WordCounts counts;
    for (const DisclosedSchool& school : schools) {
        ++counts[(school.*category).word];
    }
    return counts;
}

std::vector<CategoryCount> count_scale(const std::string& scale, const WordCounts& now,
                                       const Scene& scene, Reader& reader) {
    const Framework* framework = scale_named(scale, scene);
    if (framework == nullptr || shows_none(now)) {
        return {};
    }
    std::optional<WordCounts> before;
    if (scene.before != nullptr) {
        before = words_before(scale, scene, reader);
    }
    std::vector<CategoryCount> counts;
    for (const ScaleStep& step : steps_worst_first(*framework)) {
        counts.push_back(counted(step.word, rag_of_code(step.code), now, before));
    }
    for (const char* word : {kNotRecorded, kWithheld}) {
        const CategoryCount count = counted(word, Rag::None, now, before);
        if (count.count > 0 || count.before.value_or(0) > 0) {
            counts.push_back(count);
        }
    }
    return counts;
}

CountTable counts_by_phase(const std::vector<DisclosedSchool>& schools, const Scene& scene) {
    const Framework* scale = category_scale(scene);
    std::map<std::string, WordCounts> by_phase;
    for (const DisclosedSchool& school : schools) {
        ++by_phase[school.phase][school.category.word];
    }
    const bool is_shown =
        std::ranges::any_of(by_phase, [](const auto& one) { return !shows_none(one.second); });
    if (scale == nullptr || by_phase.size() < 2 || !is_shown) {
        return {};
    }
    CountTable table;
    for (const auto& [phase, words] : by_phase) {
        table.rows.push_back(row_of(phase, words, *scale));
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater(), &CountRow::total);
    table.sentence = phase_sentence(table.rows, *scale);
    drop_empty_rest(table.rows);
    return table;
}

CountTable counts_by_term(const std::vector<DisclosedSchool>& schools, const Scene& scene,
                          const Reader& reader, int jobs) {
    const Framework* scale = category_scale(scene);
    const WordCounts now = words_now(schools, &DisclosedSchool::category);
    if (scale == nullptr || scene.before == nullptr || scene.before->meeting == nullptr ||
        shows_none(now)) {
        return {};
    }
    std::vector<CountRow> rows = {row_of(title_of(*scene.now->meeting), now, *scale)};
    const auto add = [&](const View& view) {
        const WordCounts words = words_in(view, scene, reader);
        if (!shows_none(words)) {
            rows.push_back(row_of(title_of(*view.meeting), words, *scale));
        }
    };
    add(*scene.before);
    for (const Meeting* meeting : earlier_meetings(scene)) {
        add(view_of(scene.history(), *meeting, jobs));
    }
    if (rows.size() < 2) {
        return {};
    }
    std::ranges::reverse(rows);
    CountTable table{term_sentence(rows.front(), rows.back(), *scale), std::move(rows)};
    drop_empty_rest(table.rows);
    return table;
}

}  // namespace clinic
