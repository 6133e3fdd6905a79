#include "disclose/disclose_movement.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/rule_kinds.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr std::array kColours = {Rag::Red, Rag::Amber, Rag::Green};
constexpr const char* kNeither = "Neither";

void count_school(const DisclosedSchool& school, MatrixRow& row) {
    ++row.total;
    int* const counts[] = {&row.other, &row.green, &row.amber, &row.red};
    ++*counts[static_cast<int>(school.category.rag)];
}

std::string moved_words(const std::vector<DisclosedSchool>& schools, Rag was) {
    std::vector<std::string> parts;
    for (const Rag now : kColours) {
        std::vector<std::string> names;
        for (const DisclosedSchool& school : schools) {
            if (school.category.last_rag == was && school.category.rag == now && now != was) {
                names.push_back(school.name);
            }
        }
        if (!names.empty()) {
            parts.push_back("to " + std::string(rag_word(now)) + ": " + joined_text(names, ", "));
        }
    }
    return joined_text(parts, "; ");
}

MatrixRow row_of(const std::vector<DisclosedSchool>& schools, Rag was) {
    MatrixRow row;
    row.was_rag = was;
    row.was = capitalised(rag_word(was));
    for (const DisclosedSchool& school : schools) {
        if (school.category.last_rag == was) {
            count_school(school, row);
        }
    }
    row.names = moved_words(schools, was);
    return row;
}

// The LA category moved, as far as this reader may know.
bool is_seen_to_move(const Scene& scene, const Reader& reader, int urn) {
    return std::ranges::any_of(scene.assessment->movements, [&](const Movement& movement) {
        return movement.school == urn && reader.may_see_all(movement.rests_on);
    });
}

std::vector<std::string> shown_words(const std::vector<Statement>& said, const Reader& reader) {
    std::vector<std::string> words;
    for (const Statement& one : said) {
        if (reader.may_see_all(one.rests_on)) {
            words.push_back(one.text);
        }
    }
    return words;
}

}  // namespace

std::vector<MatrixRow> movement_matrix(const std::vector<DisclosedSchool>& schools) {
    std::vector<MatrixRow> rows;
    for (const Rag was : kColours) {
        MatrixRow row = row_of(schools, was);
        if (row.total > 0) {
            rows.push_back(std::move(row));
        }
    }
    MatrixRow others = row_of(schools, Rag::None);
    if (!rows.empty() && others.total > others.other) {
        others.was = kNeither;
        rows.push_back(std::move(others));
    }
    return rows;
}

std::vector<AtRisk> disclose_risks(const Scene& scene, const Reader& reader) {
    std::vector<AtRisk> shown;
    for (std::size_t i = 0; i < scene.now->schools.size(); ++i) {
        const SchoolOnDay& school = scene.now->schools[i];
        const std::optional<SchoolLink> link = link_to(scene, school.school->urn);
        // A risk rests on the category as well: who may read one may read the other.
        std::vector<std::string> why = shown_words(scene.assessment->schools[i].risks, reader);
        const KnownJudgement* known = judgement_in_force(school, kLaCategory);
        if (!link || known == nullptr || why.empty()) {
            continue;
        }
        const std::string word = known->step == nullptr ? known->judgement->is : known->step->word;
        shown.push_back(
            {link->name, link->anchor, word, rag_of_code(known->judgement->is), std::move(why)});
    }
    std::ranges::stable_sort(
        shown, [](const AtRisk& first, const AtRisk& second) { return first.rag > second.rag; });
    return shown;
}

std::vector<DisclosedDataChange> disclose_data_changes(const Scene& scene, const Reader& reader) {
    std::vector<DisclosedDataChange> shown;
    for (const SchoolAssessment& school : scene.assessment->schools) {
        const std::optional<SchoolLink> link = link_to(scene, school.urn);
        const bool moved = is_seen_to_move(scene, reader, school.urn);
        for (const DataChange& change : school.data_changes) {
            if (link && reader.may_see_all(change.what.rests_on)) {
                shown.push_back({link->name, link->anchor, domain_words(change.domain), change.from,
                                 change.to, change.what.text, moved});
            }
        }
    }
    std::ranges::stable_sort(
        shown, [](const DisclosedDataChange& first, const DisclosedDataChange& second) {
            return std::pair(first.to, second.from) > std::pair(second.to, first.from);
        });
    return shown;
}

}  // namespace clinic
