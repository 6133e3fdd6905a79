// The facts that drafts are compared with.
#pragma once

#include "model/history.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace clinic {

// One way to write the name of a school or a group.
struct KnownSpelling {
    std::string name;
    // "school 900101" or "group primary-1".
    std::string of;
    // The name without "Primary School" and the like.
    bool is_short = false;
};

struct KnownFacts {
    // By the spelling's letters in lower case, without spaces and marks.
    std::map<std::string, KnownSpelling> spellings;
    // "kscs": of a school's full name, with that name; only of three letters and more.
    std::map<std::string, KnownSpelling> initials;
    // How many schools the authority, or one phase of it, had at one clinic or another. Empty while
    // the folder has errors.
    std::set<int> school_counts;
    int schools_now = 0;
    // Sizes of the groups by kind, and by kind and phase ("collaborative primary"), on the day of
    // the last clinic.
    std::map<std::string, std::set<int>> group_sizes;
    // Words of the council's own name that stand for its area, in lower case.
    std::set<std::string> area_words;
};

// `is_sound`: the folder was read without errors.
KnownFacts read_known_facts(const History& history, bool is_sound);

// Letters and digits in lower case; "st" for "saint", "and" for "&".
std::string letters_of_name(std::string_view name);

// "Orton Wistow" of "Orton Wistow Primary School"; empty when nothing is left.
std::string short_name(std::string_view name);

}  // namespace clinic
