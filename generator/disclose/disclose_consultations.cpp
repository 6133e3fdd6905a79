#include "disclose/disclose_consultations.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/group_link.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace clinic {

namespace {

constexpr std::array kAnswerHeads = {&DisclosedConsultation::first, &DisclosedConsultation::second,
                                     &DisclosedConsultation::third, &DisclosedConsultation::fourth,
                                     &DisclosedConsultation::fifth};
constexpr std::array kAnswerCells = {&AnswerRow::first, &AnswerRow::second, &AnswerRow::third,
                                     &AnswerRow::fourth, &AnswerRow::fifth};

Amount share_of(int count, int total) {
    Amount share;
    share.unit = Unit::Percent;
    if (total > 0) {
        share.value = 100.0 * count / total;
    }
    return share;
}

AnswerRow answer_row(const std::string& who, const std::vector<std::string>& answers,
                     const std::vector<int>& counts) {
    AnswerRow row;
    row.who = who;
    row.total = std::accumulate(counts.begin(), counts.end(), 0);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        row.cells.push_back({answers[i], counts[i], share_of(counts[i], row.total)});
        if (i < kAnswerCells.size()) {
            row.*kAnswerCells[i] = row.cells.back();
        }
    }
    return row;
}

// The answer that most forms gave; of two with as many, the first.
std::string finding_of(const AnswerRow& total) {
    const auto most = std::ranges::max_element(total.cells, {}, &AnswerCell::count);
    if (most == total.cells.end() || total.total == 0) {
        return {};
    }
    return amount_text(most->percent) + " of " + count_text(total.total, "form") + " answered " +
           most->answer + " (" + number_text(most->count, 0) + ")";
}

void take_table(const Consultation& consultation, DisclosedConsultation& shown) {
    shown.answers = consultation.answers;
    for (std::size_t i = 0; i < std::min(kAnswerHeads.size(), shown.answers.size()); ++i) {
        shown.*kAnswerHeads[i] = shown.answers[i];
    }
    std::vector<int> sums(consultation.answers.size(), 0);
    for (const auto& [who, counts] : consultation.table) {
        shown.rows.push_back(answer_row(who, consultation.answers, counts));
        std::ranges::transform(sums, counts, sums.begin(), std::plus());
    }
    shown.total = answer_row("All", consultation.answers, sums);
    shown.sentence = finding_of(shown.total);
}

}  // namespace

std::vector<DisclosedConsultation> disclose_consultations(const Scene& scene, Reader& reader) {
    std::vector<DisclosedConsultation> all;
    for (const Consultation& consultation : network_of(scene).consultations) {
        if (!reader.may_see(&consultation, "consultations", marks_of({&consultation.exempt}))) {
            continue;
        }
        DisclosedConsultation& shown = all.emplace_back();
        shown.id = consultation.id;
        shown.question = consultation.question;
        take_table(consultation, shown);
        shown.forms = consultation.forms != 0 ? consultation.forms : shown.total.total;
        for (const Said& said : consultation.said) {
            shown.said.push_back({said.text, said.response});
        }
    }
    return all;
}

}  // namespace clinic
