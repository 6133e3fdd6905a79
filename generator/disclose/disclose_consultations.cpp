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

// "Of 131 forms, 87% answered Yes (114), 2% No (3) and 11% Uncertain (14)": all answers in their
// order, since the most frequent of five may be the weaker half of a larger one.
std::string finding_of(const AnswerRow& total) {
    if (total.total == 0) {
        return {};
    }
    std::vector<std::string> shares;
    for (const AnswerCell& cell : total.cells) {
        shares.push_back(amount_text(cell.percent) + (shares.empty() ? " answered " : " ") +
                         cell.answer + " (" + number_text(cell.count, 0) + ")");
    }
    return "Of " + count_text(total.total, "form") + ", " + listed_text(shares);
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
        shown.asked = consultation.asked;
        shown.on = consultation.known;
        take_table(consultation, shown);
        shown.forms = consultation.forms != 0 ? consultation.forms : shown.total.total;
        if (consultation.sent > 0) {
            shown.sent = consultation.sent;
            shown.returned = share_of(shown.forms, consultation.sent);
        }
        for (const Said& said : consultation.said) {
            shown.said.push_back({said.text, said.response});
        }
    }
    return all;
}

}  // namespace clinic
