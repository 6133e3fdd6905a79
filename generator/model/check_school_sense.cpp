#include "base/number_text.hpp"
#include "model/check_sense.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kRoll = "roll";
constexpr std::string_view kAttendance = "attendance";
// A cohort of this many times the roll is a slip; a little more than the roll may be, since pupils
// come and go between the census and the tests.
constexpr double kFarAbove = 1.5;
// Percent: what two rounded figures may differ by.
constexpr double kRounding = 0.5;

// Pupils who miss at least so much, in percent of their half days.
struct PersistentAbsence {
    std::string_view measure;
    double missed = 0;
};

constexpr PersistentAbsence kPersistentAbsence[] = {{"persistent-absence", 15},
                                                    {"persistent-absence-10", 10}};

class SchoolSense : SenseRemarks {
public:
    SchoolSense(const Node& root, FieldReader& reader, const History& history, const School& school)
        : SenseRemarks(reader), root_(root), history_(history), school_(school) {}

    void check() {
        check_vacancies();
        check_people();
        for (const auto& [scale, judgements] : school_.judgements) {
            for (const Judgement& judgement : judgements) {
                check_judgement(scale, judgement);
            }
        }
        check_cohorts();
        check_cohorts_and_roll();
        for (const PersistentAbsence& absence : kPersistentAbsence) {
            check_attendance(absence);
        }
    }

private:
    Place place_in(std::string_view part, std::string_view list, const Place& entry,
                   std::string_view key) const {
        const Node* const lists = root_.find(part);
        return place_of(lists == nullptr ? nullptr : lists->find(list), entry, key);
    }

    // How many governors there were to be when the vacancies began.
    std::optional<int> places_on(const std::optional<Date>& day) const {
        const Governors& governors = school_.governors;
        const auto dated = governors.changes.find("places");
        if (dated == governors.changes.end() || !day) {
            return governors.places;
        }
        const Fact<std::string>* const fact = fact_on(dated->second, *day, *day);
        return fact == nullptr ? std::nullopt : whole_number_from(fact->is);
    }

    void check_vacancies() {
        for (const Fact<int>& vacancies : school_.governors.vacancies) {
            const std::optional<int> places = places_on(vacancies.from);
            if (places && vacancies.is > *places) {
                const Node* const governors = root_.find("governors");
                contradiction(
                    place_of(governors == nullptr ? nullptr : governors->find("vacancies"),
                             vacancies.place, "is"),
                    number_text(vacancies.is, 0) + " vacancies are more than the " +
                        number_text(*places, 0) + " places",
                    "'places' is how many governors there are when none is missing");
            }
        }
    }

    void check_people() {
        if (school_.opened && school_.closed && *school_.closed < *school_.opened) {
            // One of the two days is wrong, and that has been told.
            return;
        }
        for (const auto& [post, holders] : school_.people) {
            for (const Person& holder : holders) {
                if (school_.closed && holder.from && *holder.from > *school_.closed) {
                    contradiction(
                        place_in("people", post, holder.place, "from"),
                        "'" + post + "' begins on " + iso_text(*holder.from) +
                            ", after the school closed on " + iso_text(*school_.closed),
                        "a post of the school that took over stands in that school's file");
                }
                if (school_.opened && holder.to && *holder.to < *school_.opened) {
                    contradiction(place_in("people", post, holder.place, "to"),
                                  "'" + post + "' ends on " + iso_text(*holder.to) +
                                      ", before the school opened on " + iso_text(*school_.opened),
                                  "a post of the school before it stands in that school's file");
                }
            }
        }
    }

    void check_judgement(const std::string& scale, const Judgement& judgement) {
        const auto place = [&](std::string_view key) {
            return place_in("judgements", scale, judgement.place, key);
        };
        if (!judgement.against.empty() && judgement.against == judgement.is) {
            contradiction(place("against"),
                          "'against' is " + in_quotes(judgement.against) + ", the same as 'is'",
                          "it holds what the rules proposed, only when the officer differs");
        }
        if (!judgement.outcome || !judgement.outcome->due) {
            return;
        }
        const Date& due = *judgement.outcome->due;
        if (judgement.from != Date{} && due < judgement.from) {
            contradiction(place("outcome"),
                          "the outcome is due on " + iso_text(due) + ", before it was set on " +
                              iso_text(judgement.from),
                          "one of the two days is wrong");
        }
        if (judgement.outcome->milestone && due < *judgement.outcome->milestone) {
            contradiction(place("outcome"),
                          "the milestone of " + iso_text(*judgement.outcome->milestone) +
                              " comes after the outcome is due on " + iso_text(due),
                          "it is looked at on the way: one of the two days is wrong");
        }
    }

    // The number of a row's year; null when the row has none.
    const CellValue* number_of(std::string_view measure, int year) const {
        const CellValue* const cell = school_.figures.cell(std::string(measure), year);
        return cell != nullptr && cell->symbol == Symbol::None ? cell : nullptr;
    }

    template <class Each>
    void for_each_cell(const Each& each) const {
        for (const auto& [id, cells] : school_.figures.rows) {
            const auto measure = history_.measures.find(id);
            const std::size_t count = std::min(cells.size(), school_.figures.years.size());
            for (std::size_t i = 0; measure != history_.measures.end() && i < count; ++i) {
                each(measure->second, cells[i], school_.figures.years[i]);
            }
        }
    }

    // A cell may say how many pupils it counts, and the row of its cohort says so too.
    void check_cohorts() {
        for_each_cell([&](const Measure& measure, const CellValue& cell, int year) {
            if (!cell.detail || !cell.detail->cohort) {
                return;
            }
            const CellValue* const pupils = number_of(measure.cohort, year);
            if (pupils != nullptr && pupils->value != *cell.detail->cohort) {
                doubt(cell.place,
                      "'" + measure.id + "' of " + number_text(year, 0) + " counts " +
                          number_text(*cell.detail->cohort, 0) + " pupils, and '" + measure.cohort +
                          "' is " + number_text(pupils->value),
                      "a figure stands on one count of pupils");
            }
        });
    }

    // Is it a row of the pupils that another measure counts?
    bool is_cohort(const Measure& measure) const {
        return measure.unit == Unit::Pupils && measure.id != kRoll &&
               std::any_of(history_.measures.begin(), history_.measures.end(),
                           [&](const auto& other) { return other.second.cohort == measure.id; });
    }

    void check_cohorts_and_roll() {
        for_each_cell([&](const Measure& measure, const CellValue& cell, int year) {
            if (measure.unit != Unit::Pupils || cell.symbol != Symbol::None) {
                return;
            }
            const CellValue* const roll = number_of(kRoll, year);
            if (roll != nullptr && cell.value > kFarAbove * roll->value && is_cohort(measure)) {
                doubt(cell.place,
                      "'" + measure.id + "' of " + number_text(year, 0) + " is " +
                          number_text(cell.value) + ", and the whole roll is " +
                          number_text(roll->value),
                      "a cohort is a part of the roll");
            }
        });
    }

    // When so many pupils miss so much, attendance cannot be higher than what is left.
    void check_attendance(const PersistentAbsence& absence) {
        for (const int year : school_.figures.years) {
            const CellValue* const share = number_of(absence.measure, year);
            const CellValue* const attendance = number_of(kAttendance, year);
            if (share == nullptr || attendance == nullptr) {
                continue;
            }
            const double most = 100 - share->value * absence.missed / 100;
            if (attendance->value > most + kRounding) {
                doubt(attendance->place,
                      "'attendance' of " + number_text(year, 0) + " is " +
                          number_text(attendance->value) + ", and '" +
                          std::string(absence.measure) + "' is " + number_text(share->value),
                      "with so many persistent absentees attendance is at most " +
                          number_text(most, 1));
            }
        }
    }

    const Node& root_;
    const History& history_;
    const School& school_;
};

}  // namespace

void check_school_sense(const Node& root, FieldReader& reader, const History& history,
                        const School& school) {
    SchoolSense(root, reader, history, school).check();
}

}  // namespace clinic
