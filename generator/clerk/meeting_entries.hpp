// What a meeting said and set, as the entries that a clinic's file holds.
#pragma once

#include "model/history.hpp"
#include "source/yaml_entry.hpp"

#include <string>
#include <vector>

namespace clinic {

using YamlEntries = std::vector<YamlEntry>;

YamlEntries entries_of(const std::vector<Attendance>& attendance);
YamlEntries entries_of(const std::vector<AgendaItem>& agenda);
YamlEntries entries_of(const std::vector<Progress>& progress);

// Schools are named by their numbers, with their names for the reader.
YamlEntries entries_of(const std::vector<Minute>& minutes, const History& history);
YamlEntries entries_of(const std::vector<AgreedOutcome>& outcomes, const History& history);
YamlEntries entries_of(const std::vector<Action>& actions, const History& history);

// "901041 Ploverquern Primary School"; empty for no school.
std::string school_words(int urn, const History& history);

}  // namespace clinic
