#include "example/write_clinics.hpp"
#include "example/network_record.hpp"

#include "base/number_text.hpp"
#include "example/clinic_head.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>

namespace clinic {
namespace {

// Schools that one meeting can speak of.
constexpr std::size_t kSpokenOf = 9;

struct OpenAction {
    std::string id;
    Date due;
};

// A school as one clinic knew it.
struct Spoken {
    const SchoolSummary* school;
    const MadeJudgement* category;
};

const MadeJudgement* category_of(const SchoolSummary& school, const Date& day) {
    const MadeJudgement* found = nullptr;
    for (const MadeJudgement& category : school.categories) {
        found = category.from <= day ? &category : found;
    }
    return found;
}

// Red before amber, each in the order of numbers.
std::vector<Spoken> spoken_of(const Council& council, const std::vector<SchoolSummary>& schools,
                              int clinic) {
    const Date& cutoff = council.cutoffs[static_cast<std::size_t>(clinic)];
    std::vector<Spoken> red;
    std::vector<Spoken> amber;
    for (const SchoolSummary& school : schools) {
        const MadeJudgement* category = category_of(school, cutoff);
        if (category != nullptr && category->is != "green") {
            (category->is == "red" ? red : amber).push_back({&school, category});
        }
    }
    red.insert(red.end(), amber.begin(), amber.end());
    red.resize(std::min(red.size(), kSpokenOf));
    return red;
}

std::string named(const SchoolSummary& school, int clinic) {
    const bool before =
        school.opened && school.council->cutoffs[static_cast<std::size_t>(clinic)] < *school.opened;
    return before ? number_text(school.member_urn) + " " + school.member_name
                  : number_text(school.urn) + " " + school.name;
}

SentenceFacts facts_about(const SchoolSummary& school) {
    return {{"school", school.name}, {"pupils-are", std::string(pupils_are(school.kind))}};
}

bool about_staff(const Spoken& spoken) {
    const std::vector<std::string_view>& why = spoken.category->why;
    return std::find(why.begin(), why.end(), "staffing") != why.end();
}

// The same dice and sentences serve one clinic after the other.
struct Clerk {
    const Council& council;
    Sentences& sentences;
    Dice dice;
    std::vector<OpenAction> open;

    const ClinicDay& day(int clinic) const {
        return council.clinics[static_cast<std::size_t>(clinic)];
    }
};

// Declared at the first clinic, for the school that it speaks of first.
std::string interests_text(const std::vector<Spoken>& all, int clinic, const Clerk& clerk) {
    if (clinic != 0 || all.empty()) {
        return {};
    }
    return "interests:\n  - who: Member C\n    role: scrutiny\n    school: " +
           yaml_scalar(named(*all.front().school, clinic)) +
           "\n    what: governor of the school\n    leaves: true\n    known: " +
           iso_text(clerk.council.cutoffs.front()) + "\n";
}

std::string minutes_text(const std::vector<Spoken>& all, int clinic, Clerk& clerk) {
    const ClinicDay& day = clerk.day(clinic);
    std::string text = "minutes:\n  - item: overview\n    text: " + yaml_block(day.overview, 6) +
                       "\n    decided: " + yaml_block(day.overview_decided, 6) + "\n";
    for (const Spoken& spoken : all) {
        const SentenceFacts facts = facts_about(*spoken.school);
        text +=
            "  - item: concern\n    school: " + yaml_scalar(named(*spoken.school, clinic)) + "\n";
        text += about_staff(spoken) ? "    exempt: [1, 2]\n" : "";
        text += "    text: " + yaml_block(clerk.sentences.say(words::kAsked, facts, clerk.dice), 6);
        text += "\n    decided: " +
                yaml_block(clerk.sentences.say(words::kDecided, facts, clerk.dice), 6) + "\n";
    }
    return text + "  - item: focus\n    text: " + yaml_block(day.focus_text, 6) + "\n";
}

// The figure as the meeting saw it: results are final in spring, attendance in summer.
const FigureCell& baseline_of(const SchoolSummary& school, int clinic) {
    const int final_from = school.headline == FigureRow::Attendance ? 2 : 1;
    return clinic < final_from ? school.headline_seen : school.headline_now;
}

std::string outcomes_text(const std::vector<Spoken>& all, int clinic) {
    std::string text;
    for (const Spoken& spoken : all) {
        const SchoolSummary& school = *spoken.school;
        const FigureCell& baseline = baseline_of(school, clinic);
        if (!spoken.category->outcome || !baseline.is_number()) {
            continue;
        }
        const RowKind& kind = kind_of_row(school.headline);
        const FigureCell target = number_cell(spoken.category->outcome->target);
        text += "  - {school: " + yaml_flow_scalar(named(school, clinic)) +
                ", measure: " + std::string(kind.measure) +
                ", baseline: " + cell_text(baseline, kind.decimals) +
                ", target: " + cell_text(target, kind.decimals) +
                ", due: " + number_text(school.council->last_year() + 1) +
                "-07-31, owner: adviser}\n";
    }
    return text.empty() ? text : "outcomes:\n" + text;
}

std::string action_id(const Council& council, int clinic, int number) {
    return std::string(council.clinic_ids[static_cast<std::size_t>(clinic)]) +
           (number < 10 ? "-0" : "-") + number_text(number);
}

std::string action_text(const OpenAction& action, std::string_view title, const std::string& rest) {
    return "  - id: " + action.id + "\n    title: " + yaml_scalar(title) + "\n" + rest +
           "    due: " + iso_text(action.due) + "\n";
}

std::string actions_text(const std::vector<Spoken>& all, int clinic, Clerk& clerk) {
    const ClinicDay& day = clerk.day(clinic);
    int number = 1;
    clerk.open.push_back({action_id(clerk.council, clinic, number), day.action_due});
    std::string text =
        "actions:\n" + action_text(clerk.open.back(), day.action, "    owner: performance\n");
    for (const Spoken& spoken : all) {
        ++number;
        clerk.open.push_back({action_id(clerk.council, clinic, number),
                              clerk.dice.chance(50) ? day.due[0] : day.due[1]});
        const std::string title =
            clerk.sentences.say(words::kActions, facts_about(*spoken.school), clerk.dice);
        std::string rest = "    school: " + yaml_scalar(named(*spoken.school, clinic)) + "\n";
        rest += clerk.dice.chance(70) ? "    owner: adviser\n" : "    owner: improvement\n";
        rest += about_staff(spoken) ? "    exempt: 4\n" : "";
        rest += "    evidence: " +
                yaml_scalar(clerk.dice.pick(*clerk.council.wording.action_evidence)) + "\n";
        text += action_text(clerk.open.back(), title, rest);
    }
    return text;
}

// What became of the actions still open. What is done or withdrawn is not told again.
std::string progress_text(int clinic, Clerk& clerk) {
    const ClinicDay& day = clerk.day(clinic);
    std::string text;
    std::vector<OpenAction> still_open;
    for (OpenAction& action : clerk.open) {
        // The service does its own.
        const bool of_no_school = action.id.ends_with("-01");
        const int fate = of_no_school ? 0 : clerk.dice.below(100);
        text += "  - {action: " + action.id;
        if (fate < 50) {
            text += ", is: done, evidence: " +
                    yaml_flow_scalar(clerk.dice.pick(*clerk.council.wording.action_evidence)) +
                    "}\n";
            continue;
        }
        if (fate < 56) {
            text += ", is: withdrawn, why: overtaken by the school's own plan}\n";
            continue;
        }
        // Some get more time; the others are overdue.
        if (fate < 84) {
            action.due = day.due[0];
            text += ", is: open, due: " + iso_text(action.due);
        } else {
            text += ", is: open";
        }
        text += ", why: " + yaml_flow_scalar(clerk.dice.pick(words::kSlipped)) + "}\n";
        still_open.push_back(action);
    }
    clerk.open = std::move(still_open);
    return text.empty() ? text : "progress:\n" + text;
}

}  // namespace

std::array<std::string, kClinics> clinics_texts(const Council& council,
                                                const std::vector<SchoolSummary>& schools,
                                                std::uint64_t seed, Sentences& sentences) {
    std::array<std::string, kClinics> texts;
    Clerk clerk{council, sentences, dice_for(seed, 0, "clinics"), {}};
    for (int clinic = 0; clinic < kClinics; ++clinic) {
        const std::vector<Spoken> all = spoken_of(council, schools, clinic);
        std::string& text = texts[static_cast<std::size_t>(clinic)];
        text = clinic_head_text(council, clinic);
        text += interests_text(all, clinic, clerk);
        text += progress_text(clinic, clerk);
        text += minutes_text(all, clinic, clerk);
        text += outcomes_text(all, clinic);
        text += actions_text(all, clinic, clerk);
        if (clinic + 1 < kClinics) {
            const Date& next = clerk.day(clinic).next;
            text += "confirmed: {on: " + iso_text(next) + ", by: chair}\n";
        } else {
            text += council.network.record().reports;
        }
    }
    return texts;
}

}  // namespace clinic
