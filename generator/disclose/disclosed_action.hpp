// An action that a clinic set, as an edition may show it.
#pragma once

#include "base/kind.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct DisclosedAction {
    std::string id;
    std::string title;
    std::string school;
    // Empty when the action is of no school.
    std::string anchor;
    std::string owner;
    // "Autumn 2015"
    std::string set;
    // The day it was first due, and the day it is due now.
    std::optional<Date> first;
    std::optional<Date> due;
    // "open", "done", "overdue", "withdrawn", "withheld"
    std::string state;
    // Neither when its state is withheld.
    bool is_open = false;
    bool is_overdue = false;
    // Clinics since it was set, and how often its day was moved.
    int age = 0;
    int slips = 0;
    // The latest words of progress.
    std::string progress;
    std::string evidence;
    // "Spring 2016: open, now due 24 March 2016: the new headteacher asked for more time"
    std::vector<std::string> history;
};

template <>
struct FieldsOf<DisclosedAction> {
    static constexpr auto list() {
        return Fields{
            field("id", &DisclosedAction::id, "the clinic's id and a number"),
            field("title", &DisclosedAction::title, "what is to be done"),
            field("school", &DisclosedAction::school, "the school; empty: of none"),
            field("anchor", &DisclosedAction::anchor, "where its profile stands"),
            field("owner", &DisclosedAction::owner, "the officer responsible"),
            field("set", &DisclosedAction::set, "the clinic that set it"),
            field("first", &DisclosedAction::first, "the day it was first due"),
            field("due", &DisclosedAction::due, "the day it is due"),
            field("state", &DisclosedAction::state, "open, overdue, done, withdrawn"),
            field("open", &DisclosedAction::is_open, "still to be done"),
            field("overdue", &DisclosedAction::is_overdue, "open and past its day"),
            field("age", &DisclosedAction::age, "clinics since it was set"),
            field("slips", &DisclosedAction::slips, "how often its day was moved"),
            field("progress", &DisclosedAction::progress, "what was last said of it"),
            field("evidence", &DisclosedAction::evidence, "what shows it, or will"),
            field("history", &DisclosedAction::history, "what each clinic was told, oldest first"),
        };
    }
};

}  // namespace clinic
