// What each file of an authority folder says: its root node in, the model's values out.
//
// All of them report what is wrong and keep what could be read.
#pragma once

#include "model/field_reader.hpp"
#include "model/history.hpp"
#include "model/release_index.hpp"

namespace clinic {

void read_authority(const Node& root, FieldReader& reader, Authority& authority);
// Phases, editions and deadlines of a folder that does not give its own.
void add_usual_phases(Authority& authority);
void add_usual_editions(Authority& authority);
void add_usual_deadlines(Authority& authority);
// Years take the place of those that are there.
void read_bank_holidays(const Node& root, FieldReader& reader, BankHolidays& holidays);

void read_releases(const Node& root, FieldReader& reader, std::vector<Release>& releases);
// Entries take the place of those with the same id; `like` copies another entry first.
void read_measures(const Node& root, FieldReader& reader, History& history);
void read_frameworks(const Node& root, FieldReader& reader, History& history);
// A shipped set of rules stands beside the others: its rules have days of their own.
void read_shipped_rules(const Node& root, FieldReader& reader, const std::string& set,
                        History& history);
// A council's own: each takes the place of all with its id.
void read_rules(const Node& root, FieldReader& reader, History& history);
// Once all rules are read: rules that name others name some that there are.
void check_rules_named(const History& history, Diagnostics& diagnostics);

// What the other files have said, which a file with figures is checked against.
struct Background {
    const History& history;
    const ReleaseIndex& releases;
};

void read_comparators(const Node& root, FieldReader& reader, const Background& background,
                      Comparators& comparators);
void read_school_file(const Node& root, FieldReader& reader, const Background& background,
                      School& school);
void read_network(const Node& root, FieldReader& reader, const History& history, Network& network);
void read_meeting(const Node& root, FieldReader& reader, Meeting& meeting);

// The keys that no single member holds, one overload a struct with `kByHand`.
bool read_more(FieldReader& reader, const Node& node, Exemption& exemption);
bool read_more(FieldReader& reader, const Node& node, Edition& edition);
bool read_more(FieldReader& reader, const Node& node, Authority& authority);
bool read_more(FieldReader& reader, const Node& node, Measure& measure);
bool read_more(FieldReader& reader, const Node& node, Framework& framework);
bool read_more(FieldReader& reader, const Node& node, Rule& rule);
bool read_more(FieldReader& reader, const Node& node, CellDetail& detail);
bool read_more(FieldReader& reader, const Node& node, Revised& revised);
bool read_more(FieldReader& reader, const Node& node, ComparatorTable& table);
bool read_more(FieldReader& reader, const Node& node, Member& member);
bool read_more(FieldReader& reader, const Node& node, School& school);

// "2012-2015", "2016-", "-2018", "2015"; 0 is an open end.
bool read_year_span(FieldReader& reader, const Node& node, int& first, int& last);

// Reports the second of two entries with one id, at its place.
void say_given_twice(FieldReader& reader, const std::string& id, const Place& place);

// Where the value of a key stands in the entry at `entry`, which `holder` is or lists; the entry's
// own place when it has no such key.
Place place_of(const Node* holder, const Place& entry, std::string_view key);

}  // namespace clinic
