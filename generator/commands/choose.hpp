// What the words of a command line name in an authority folder.
#pragma once

#include "commands/command.hpp"
#include "model/view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// Throws WrongCommandLine: what was typed is none of the names.
[[noreturn]] void no_such(const std::string& option, const std::string& word,
                          const std::vector<std::string>& names);

// The day given to an option; nothing without it. Throws WrongCommandLine when it is no date.
std::optional<Date> day_option(const Typed& typed, std::string_view name);

// The day of --as-at.
std::optional<Date> choose_day(const Typed& typed);

// The clinic of that id. Throws WrongCommandLine when there is none.
const Meeting& meeting_named(const std::string& id, const History& history);

// The edition of --edition, else the usual one. Throws WrongCommandLine when there is none.
const Edition& choose_edition(const Typed& typed, const std::string& usual, const History& history);

// The clinic of --clinic; by default the first on or after the day of --as-at, else the latest.
// Null when the folder has none, which is reported.
const Meeting* choose_meeting(const Typed& typed, const History& history, Diagnostics& diagnostics);

// The same with another day to look from.
const Meeting* choose_meeting(const Typed& typed, const History& history,
                              const std::optional<Date>& day, Diagnostics& diagnostics);

// The place in View::schools of the school with that number, name, alias, or the only one whose
// name holds the words. Throws WrongCommandLine, with the nearest names, when there is none or more
// than one.
std::size_t choose_school(const std::string& words, const View& view);

}  // namespace clinic
