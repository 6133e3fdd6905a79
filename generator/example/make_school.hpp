// The schools one by one: who they are, who leads them, how they are judged.
#pragma once

#include "example/dice.hpp"
#include "example/made_school.hpp"
#include "example/sentences.hpp"

namespace clinic {

// Name, phase, type, size and intake of the council's school with this number, from 0.
MadeSchool make_school(const Council& council, int index, std::uint64_t seed);

// "H. Wimblefeather"
std::string person_name(Dice& dice);

// Where it stands: somewhere in its ward.
void add_place(MadeSchool& school, std::uint64_t seed);

// Heads, chairs, governors' vacancies, over six terms.
void add_people(MadeSchool& school, std::uint64_t seed);

// Two or three visits, each under the framework of its day.
void add_inspections(MadeSchool& school, std::uint64_t seed, Sentences& sentences);

// The council's category and, where it keeps them, the PSISN grade of each term, with reasons that
// the facts bear out.
void add_judgements(MadeSchool& school, std::uint64_t seed, Sentences& sentences);

// Predictions and targets of the headline measures.
void add_submissions(MadeSchool& school, std::uint64_t seed);

// What the services say at each clinic: only what was known by its cutoff.
void add_comments(MadeSchool& school, std::uint64_t seed, Sentences& sentences);

// The school became an academy on `opened`: the old school keeps what was before.
struct Conversion {
    MadeSchool before;
    MadeSchool after;
};
Conversion convert(const MadeSchool& school, const Date& opened);

// The day on which this school, by its number, became an academy within the example's years.
std::optional<Date> converted_on(const Council& council, int index);

}  // namespace clinic
