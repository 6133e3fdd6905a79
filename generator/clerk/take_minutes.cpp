#include "base/name_order.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "clerk/minutes_form.hpp"
#include "model/spoken_names.hpp"
#include "source/cell_date.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Reads the cells of a handed-back form, and tells what is wrong with each.
class MinutesTaker {
public:
    MinutesTaker(const FilledForm& filled, const View& view, const View& papers,
                 Diagnostics& diagnostics)
        : filled_(filled),
          history_(*view.history),
          view_(view),
          papers_(papers),
          meeting_(*view.meeting),
          diagnostics_(diagnostics) {}

    MinutesTaken take() {
        MinutesTaken taken;
        for (const FilledRow& row : sheet(MinutesSheet::Attendance)) {
            take_attendance(row, taken.attendance);
        }
        for (const FilledRow& row : sheet(MinutesSheet::Progress)) {
            take_progress(row, taken.news);
        }
        for (const FilledRow& row : sheet(MinutesSheet::Minutes)) {
            take_minute(row, taken.minutes);
        }
        for (const FilledRow& row : sheet(MinutesSheet::Outcomes)) {
            take_outcome(row, taken.outcomes);
        }
        for (const FilledRow& row : sheet(MinutesSheet::Actions)) {
            take_action(row, taken.actions);
        }
        check_nothing_is_lost(taken);
        number_actions(taken.actions);
        return taken;
    }

private:
    const std::vector<FilledRow>& sheet(MinutesSheet which) const {
        return filled_.sheets[static_cast<std::size_t>(which)].rows;
    }

    void wrong(const FilledCell& cell, Problem problem, std::string message, std::string hint) {
        say_wrong(cell, problem, std::move(message), std::move(hint), diagnostics_);
    }

    void need(const FilledCell& cell, std::string_view what) {
        if (cell.words.empty()) {
            wrong(cell, Problem::MissingField, "there is no " + std::string(what), "");
        }
    }

    // The one of those that have an id and a title; empty when the cell names none.
    template <class Named>
    std::string id_of(const FilledCell& cell, const std::vector<Named>& all,
                      const std::string& what) {
        std::vector<std::string> titles;
        for (const Named& known : all) {
            if (cell.words == known.id || folded_name(cell.words) == folded_name(known.title)) {
                return known.id;
            }
            titles.push_back(known.title);
        }
        if (!cell.words.empty()) {
            wrong(cell, Problem::UnknownName, in_quotes(cell.words) + " is no " + what,
                  name_hint(cell.words, titles));
        }
        return {};
    }

    std::string role(const FilledCell& cell) {
        return id_of(cell, history_.authority.roles, "role");
    }

    std::string item(const FilledCell& cell) {
        return id_of(cell, meeting_.agenda, "item of the agenda");
    }

    // By its number, name or alias; 0 for none.
    int school(const FilledCell& cell) {
        if (cell.words.empty()) {
            return 0;
        }
        const std::optional<int> number = urn_in(cell.words, history_.authority);
        if (number && history_.school(*number) != nullptr) {
            return *number;
        }
        std::vector<std::string> names;
        for (const School& known : history_.schools) {
            if (folded_name(known.name) == folded_name(cell.words)) {
                return known.urn;
            }
            names.push_back(known.name);
        }
        wrong(cell, Problem::UnknownSchool, "no school is " + in_quotes(cell.words),
              name_hint(cell.words, names));
        return 0;
    }

    std::optional<Date> day(const FilledCell& cell) {
        const std::optional<Date> read = date_in_cell(cell.words);
        if (!read && !cell.words.empty()) {
            wrong(cell, Problem::BadDate, in_quotes(cell.words) + " is no day",
                  "write it as 2016-03-24");
        } else if (read && *read < meeting_.date) {
            wrong(cell, Problem::Contradiction,
                  iso_text(*read) + " is before the meeting of " + iso_text(meeting_.date), "");
        }
        return read;
    }

    std::optional<double> number(const FilledCell& cell) {
        const std::optional<double> read = number_from(
            cell.words.ends_with('%') ? cell.words.substr(0, cell.words.size() - 1) : cell.words);
        if (!read && !cell.words.empty()) {
            wrong(cell, Problem::WrongType, in_quotes(cell.words) + " is no number",
                  "write 71.2, without any other sign");
        }
        return read;
    }

    // `before` is the mark that stands in the file.
    std::optional<Exemption> mark(const FilledCell& cell, const std::optional<Exemption>& before) {
        if (cell.words.empty()) {
            return std::nullopt;
        }
        if (cell.words == "as now") {
            return before;
        }
        Exemption read;
        std::string rest = cell.words + ",";
        while (!rest.empty()) {
            std::string word = rest.substr(0, rest.find(','));
            rest.erase(0, word.size() + 1);
            word.erase(0, word.find_first_not_of(' '));
            const std::optional<int> paragraph = whole_number_from(word);
            if (word == "officers") {
                read.officers = true;
            } else if (paragraph && *paragraph >= 1 && *paragraph <= 7) {
                read.paragraphs.push_back(*paragraph);
            } else {
                wrong(cell, Problem::WrongType, in_quotes(cell.words) + " is no mark",
                      "write paragraphs of Schedule 12A, 1 to 7, with commas, or officers");
                return std::nullopt;
            }
        }
        const bool is_same =
            before && before->officers == read.officers && before->paragraphs == read.paragraphs;
        return is_same ? before : std::optional(read);
    }

    void take_attendance(const FilledRow& row, std::vector<Attendance>& attendance) {
        need(row.cells[0], "role");
        Attendance one{role(row.cells[0]), row.cells[1].words, row.cells[2].words, {}};
        if (one.here == "present") {
            one.here.clear();
        }
        if (!one.here.empty() && one.here != "apologies" && one.here != "absent") {
            wrong(row.cells[2], Problem::UnknownName, in_quotes(one.here) + " is not known here",
                  "present, apologies or absent");
        }
        for (const Attendance& before : meeting_.attendance) {
            if (before.role == one.role && before.is == one.is && before.here == one.here) {
                one.known = before.known;
            }
        }
        attendance.push_back(std::move(one));
    }

    void take_progress(const FilledRow& row, std::vector<Progress>& news) {
        const auto& cells = row.cells;
        const auto known = std::ranges::find_if(view_.actions, [&](const KnownAction& action) {
            return action.action->id == cells[0].words;
        });
        if (known == view_.actions.end()) {
            wrong(cells[0], Problem::UnknownName,
                  "no earlier clinic set an action " + in_quotes(cells[0].words),
                  "new ones stand on the sheet of new actions");
            return;
        }
        Progress told;
        told.action = cells[0].words;
        told.is = cells[5].words;
        told.due = day(cells[6]);
        told.why = cells[7].words;
        told.evidence = cells[8].words;
        told.on = meeting_.date;
        if (std::ranges::find(kActionStates, told.is) == kActionStates.end()) {
            wrong(cells[5], Problem::UnknownName, in_quotes(told.is) + " is no state of an action",
                  "open, done or withdrawn");
        }
        const bool is_news = told.is != known->state || (told.due && told.due != known->due) ||
                             !told.why.empty() || !told.evidence.empty();
        if (is_news) {
            news.push_back(std::move(told));
        }
    }

    void take_minute(const FilledRow& row, std::vector<Minute>& minutes) {
        Minute minute;
        minute.item = item(row.cells[0]);
        minute.school = school(row.cells[1]);
        minute.text = row.cells[2].words;
        minute.decided = row.cells[3].words;
        if (minute.text.empty() && minute.decided.empty()) {
            return;
        }
        need(row.cells[0], "item");
        const auto before = std::ranges::find_if(meeting_.minutes, [&](const Minute& one) {
            return one.item == minute.item && one.school == minute.school && one.exempt;
        });
        minute.exempt =
            mark(row.cells[4],
                 before == meeting_.minutes.end() ? std::optional<Exemption>() : before->exempt);
        minutes.push_back(std::move(minute));
    }

    // What the papers of the meeting say.
    std::optional<double> figure_seen(int urn, const std::string& measure) const {
        const SchoolOnDay* school = papers_.school(urn);
        const KnownFigure* figure = school == nullptr ? nullptr : school->latest(measure);
        return figure != nullptr && figure->is_number() ? std::optional(figure->value)
                                                        : std::nullopt;
    }

    void take_outcome(const FilledRow& row, std::vector<AgreedOutcome>& outcomes) {
        const auto& cells = row.cells;
        AgreedOutcome outcome;
        outcome.school = school(cells[0]);
        outcome.measure = cells[1].words;
        need(cells[1], "measure");
        if (!outcome.measure.empty() && !history_.measures.contains(outcome.measure)) {
            std::vector<std::string> ids = history_.measure_order;
            wrong(cells[1], Problem::UnknownMeasure, in_quotes(outcome.measure) + " is no measure",
                  name_hint(outcome.measure, ids));
        }
        outcome.baseline = number(cells[2]);
        if (cells[2].words.empty()) {
            outcome.baseline = figure_seen(outcome.school, outcome.measure);
        }
        outcome.target = number(cells[3]);
        outcome.due = day(cells[4]);
        outcome.owner = role(cells[5]);
        const auto before = std::ranges::find_if(meeting_.outcomes, [&](const AgreedOutcome& one) {
            return one.school == outcome.school && one.measure == outcome.measure;
        });
        outcome.exempt =
            mark(cells[6],
                 before == meeting_.outcomes.end() ? std::optional<Exemption>() : before->exempt);
        outcomes.push_back(std::move(outcome));
    }

    void take_action(const FilledRow& row, std::vector<Action>& actions) {
        const auto& cells = row.cells;
        Action action;
        action.id = cells[0].words;
        action.title = cells[1].words;
        need(cells[1], "action");
        action.school = school(cells[2]);
        action.owner = role(cells[3]);
        action.due = day(cells[4]);
        action.evidence = cells[5].words;
        const auto before = std::ranges::find(meeting_.actions, action.id, &Action::id);
        if (!action.id.empty() && !action.id.starts_with(meeting_.id + "-")) {
            wrong(cells[0], Problem::Contradiction,
                  "action " + in_quotes(action.id) + " is not one of this clinic",
                  "leave the number empty: the next one is given");
        } else if (!action.id.empty() &&
                   std::ranges::find(actions, action.id, &Action::id) != actions.end()) {
            wrong(cells[0], Problem::DuplicateId, in_quotes(action.id) + " is given twice", "");
        }
        action.exempt = mark(cells[6], before == meeting_.actions.end() ? std::optional<Exemption>()
                                                                        : before->exempt);
        actions.push_back(std::move(action));
    }

    void check_nothing_is_lost(const MinutesTaken& taken) {
        for (const Minute& minute : meeting_.minutes) {
            const bool is_there = std::ranges::any_of(taken.minutes, [&](const Minute& one) {
                return one.item == minute.item && one.school == minute.school;
            });
            if (!is_there) {
                diagnostics_.error(Problem::Contradiction, minute.place,
                                   "this minute is not in the form", "leave it in");
            }
        }
        for (const Action& action : meeting_.actions) {
            if (std::ranges::find(taken.actions, action.id, &Action::id) == taken.actions.end()) {
                diagnostics_.error(Problem::Contradiction, action.place,
                                   "action " + in_quotes(action.id) + " is not in the form",
                                   "leave it in: a later clinic may say that it is withdrawn");
            }
        }
        for (const AgreedOutcome& outcome : meeting_.outcomes) {
            const bool is_there =
                std::ranges::any_of(taken.outcomes, [&](const AgreedOutcome& one) {
                    return one.school == outcome.school && one.measure == outcome.measure;
                });
            if (!is_there) {
                diagnostics_.error(Problem::Contradiction, outcome.place,
                                   "this outcome is not in the form", "leave it in");
            }
        }
    }

    // "2015-autumn-07" after "2015-autumn-06".
    void number_actions(std::vector<Action>& actions) const {
        int last = 0;
        for (const Action& action : actions) {
            const std::string number = action.id.size() > meeting_.id.size()
                                           ? action.id.substr(meeting_.id.size() + 1)
                                           : "";
            const std::size_t from = number.find_first_not_of('0');
            last = std::max(last, from == std::string::npos
                                      ? 0
                                      : whole_number_from(number.substr(from)).value_or(0));
        }
        for (Action& action : actions) {
            if (action.id.empty()) {
                ++last;
                action.id = meeting_.id + (last < 10 ? "-0" : "-") + number_text(last, 0);
            }
        }
    }

    const FilledForm& filled_;
    const History& history_;
    const View& view_;
    const View& papers_;
    const Meeting& meeting_;
    Diagnostics& diagnostics_;
};

}  // namespace

MinutesTaken take_minutes(const FilledForm& filled, const View& view, const View& papers,
                          Diagnostics& diagnostics) {
    return MinutesTaker(filled, view, papers, diagnostics).take();
}

}  // namespace clinic
