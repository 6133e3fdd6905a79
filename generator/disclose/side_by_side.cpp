#include "disclose/side_by_side.hpp"

#include "assess/figure_words.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr std::array kRowCells = {&SideRow::first, &SideRow::second, &SideRow::third,
                                  &SideRow::fourth};
constexpr std::array kHeads = {&SideBySide::first, &SideBySide::second, &SideBySide::third,
                               &SideBySide::fourth};
constexpr std::size_t kMostResults = 8;
constexpr std::size_t kMostStrengths = 3;

using Schools = std::vector<const DisclosedSchool*>;

Schools schools_of(const DisclosedGroup& group, const std::vector<DisclosedSchool>& schools) {
    Schools found;
    for (const std::string& anchor : group.anchors) {
        const auto school = std::ranges::find(schools, anchor, &DisclosedSchool::anchor);
        if (school != schools.end()) {
            found.push_back(&*school);
        }
    }
    return found;
}

// "A. Name (interim)", "vacant"
std::string person_words(const PersonNow& person) {
    const bool is_said = person.status.empty() || person.status == person.name;
    return person.name.empty() ? kNotRecorded
           : is_said           ? person.name
                               : person.name + " (" + person.status + ")";
}

// The parts that are there, with commas between.
std::string told_together(std::initializer_list<std::string> parts) {
    std::vector<std::string> told;
    std::ranges::copy_if(parts, std::back_inserter(told),
                         [](const std::string& part) { return !part.empty(); });
    return joined_text(told, ", ");
}

// "Good, 2013, as predecessor"
std::string grade_words(const CategoryNow& category) {
    return told_together({category.word,
                          category.since ? std::to_string(category.since->year) : std::string(),
                          category.note});
}

// Where the school is better than the nation by more than the measure's tolerance, or as much
// worse, the furthest first: "KS2 L4+ −20 points".
std::string apart_words(const DisclosedSchool& school, const History& history, bool is_better) {
    std::vector<std::pair<double, std::string>> apart;
    for (const MeasureLine& line : school.measures) {
        const Measure* measure = measure_of(history, line.id);
        if (measure == nullptr || !line.now.value || !line.nation.value) {
            continue;
        }
        const double gap = towards_better(*measure, *line.now.value - *line.nation.value);
        const double size = is_better ? gap : -gap;
        if (size > measure->same && size > 0) {
            apart.emplace_back(size, line.shorter + " " + line.gap);
        }
    }
    std::ranges::stable_sort(apart, std::greater(), &std::pair<double, std::string>::first);
    apart.resize(std::min(apart.size(), kMostStrengths));
    std::vector<std::string> words;
    for (auto& [size, one] : apart) {
        words.push_back(std::move(one));
    }
    return words.empty() ? "nothing that is shown" : joined_text(words, "; ");
}

std::string actions_words(const DisclosedSchool& school) {
    std::vector<std::string> titles;
    for (const DisclosedAction& action : school.actions) {
        titles.push_back(action.title);
    }
    return titles.empty() ? "none open" : joined_text(titles, "; ");
}

class Columns {
public:
    Columns(const Schools& schools, SideBySide& beside) : schools_(schools), beside_(beside) {
        for (std::size_t i = 0; i < schools.size(); ++i) {
            beside.*kHeads[i] = schools[i]->name;
        }
    }

    template <class WordsOf>
    void add(const std::string& what, WordsOf words_of) {
        SideRow row;
        row.what = what;
        for (std::size_t i = 0; i < schools_.size(); ++i) {
            row.*kRowCells[i] = words_of(*schools_[i]);
        }
        beside_.rows.push_back(std::move(row));
    }

    // A line for each measure that any of them has, as far as there is room.
    void add_results() {
        std::vector<const MeasureLine*> measures;
        for (const DisclosedSchool* school : schools_) {
            for (const MeasureLine& line : school->measures) {
                const bool is_new = std::ranges::find(measures, line.id, [](const auto* known) {
                                        return known->id;
                                    }) == measures.end();
                if (is_new && measures.size() < kMostResults) {
                    measures.push_back(&line);
                }
            }
        }
        for (const MeasureLine* measure : measures) {
            add(measure->shorter, [&](const DisclosedSchool& school) {
                const auto line = std::ranges::find(school.measures, measure->id, &MeasureLine::id);
                return line == school.measures.end()
                           ? std::string("–")
                           : told_together({amount_text(line->now),
                                            line->now.value ? line->year : "", line->state}) +
                                 (line->gap.empty() ? "" : " (" + line->gap + ")");
            });
        }
    }

private:
    const Schools& schools_;
    SideBySide& beside_;
};

}  // namespace

void put_side_by_side(const std::vector<DisclosedSchool>& schools, const History& history,
                      std::vector<DisclosedGroup>& groups) {
    for (DisclosedGroup& group : groups) {
        const Schools members = schools_of(group, schools);
        if (members.size() < 2 || members.size() > kHeads.size()) {
            continue;
        }
        Columns columns(members, group.beside);
        columns.add("Headteacher", [](const auto& school) { return person_words(school.head); });
        columns.add("Pupils", [](const auto& school) {
            return told_together({amount_text(school.roll), school.roll_whose});
        });
        columns.add("Ofsted", [](const auto& school) { return grade_words(school.ofsted); });
        columns.add("LA category", [](const auto& school) { return grade_words(school.category); });
        columns.add_results();
        columns.add("Strengths beside the nation",
                    [&](const auto& school) { return apart_words(school, history, true); });
        columns.add("Vulnerable beside the nation",
                    [&](const auto& school) { return apart_words(school, history, false); });
        columns.add("What the rules flag", [](const auto& school) {
            return school.reason.empty() ? "no flag is shown" : school.reason;
        });
        columns.add("Open actions", [](const auto& school) { return actions_words(school); });
    }
}

}  // namespace clinic
