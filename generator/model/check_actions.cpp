#include "base/nearest.hpp"
#include "model/check_sense.hpp"

#include <algorithm>
#include <map>

namespace clinic {

namespace {

// Follows every action from the clinic that set it to the one that ended it.
class ActionChecker {
public:
    ActionChecker(const History& history, const std::vector<std::string>& broken,
                  Diagnostics& diagnostics)
        : broken_(broken), diagnostics_(diagnostics) {
        for (const Meeting& meeting : history.meetings) {
            for (const Action& action : meeting.actions) {
                set(action, meeting);
            }
        }
    }

    void check(const ProgressNote& note) {
        const auto found = set_at_.find(note.action);
        if (found == set_at_.end()) {
            say_unknown(note);
        } else if (note.on <= found->second->date && note.on != Date{}) {
            contradiction(note,
                          "action " + in_quotes(note.action) + " was set on " +
                              iso_text(found->second->date) + ", not before this clinic",
                          "progress is told by later clinics");
        } else {
            check_open(note);
        }
    }

private:
    void set(const Action& action, const Meeting& meeting) {
        if (!action.id.empty() && !set_at_.emplace(action.id, &meeting).second) {
            diagnostics_.error(Problem::DuplicateId, action.place,
                               "action " + in_quotes(action.id) + " is set twice",
                               "each action has a number of its own");
        }
        ids_.push_back(action.id);
    }

    void check_open(const ProgressNote& note) {
        const auto ended = ended_by_.find(note.action);
        if (ended != ended_by_.end() && ended->second.on < note.on) {
            contradiction(note,
                          "action " + in_quotes(note.action) + " was " + ended->second.is + " on " +
                              iso_text(ended->second.on),
                          "an action ends once: what is still to do is a new one");
        } else if (note.is == "done" || note.is == "withdrawn") {
            ended_by_.emplace(note.action, note);
        }
    }

    void say_unknown(const ProgressNote& note) {
        const bool may_be_lost =
            note.action.empty() ||
            std::any_of(broken_.begin(), broken_.end(),
                        [&](const std::string& id) { return note.action.starts_with(id + "-"); });
        if (!may_be_lost) {
            diagnostics_.error(Problem::UnknownName, note.place,
                               "no clinic set action " + in_quotes(note.action),
                               name_hint(note.action, ids_));
        }
    }

    void contradiction(const ProgressNote& note, std::string message, std::string hint) {
        diagnostics_.error(Problem::Contradiction, note.place, std::move(message), std::move(hint));
    }

    const std::vector<std::string>& broken_;
    Diagnostics& diagnostics_;
    std::map<std::string, const Meeting*> set_at_;
    std::vector<std::string> ids_;
    std::map<std::string, ProgressNote> ended_by_;
};

}  // namespace

void check_actions(const History& history, std::vector<ProgressNote> notes,
                   const std::vector<std::string>& broken, Diagnostics& diagnostics) {
    std::stable_sort(
        notes.begin(), notes.end(),
        [](const ProgressNote& first, const ProgressNote& second) { return first.on < second.on; });
    ActionChecker checker(history, broken, diagnostics);
    for (const ProgressNote& note : notes) {
        checker.check(note);
    }
}

}  // namespace clinic
