// How the values that an edition tells are called when two versions of them are compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// One value of a row, or of a school or the clinic as such.
struct ToldMember {
    // The last part of its key, or its last two: "now", "category/word".
    std::string_view name;
    // "year before"; empty: it is what the row is about.
    std::string_view label;
    // A single figure, word, day or name. What it was may be told; of sentences it may not, since
    // they may hold what is withheld now.
    bool is_single = true;
    // A figure: what stands in its place may hide a small number.
    bool is_figure = false;
    // What is meant where nothing is said: "final".
    std::string_view otherwise = {};
};

// One kind of row, by the key of its list below the school or the top: "measures".
struct ToldRow {
    std::string_view list;
    std::string_view kind;
    // "an inspection"
    std::string_view noun;
    // Before what names it: "inspection of "; empty: nothing is.
    std::string_view before;
    // The member that names it in words, or two with a blank between; empty: its key does.
    std::string_view title;
    std::vector<ToldMember> members;
};

struct ToldSingle {
    std::string_view kind;
    ToldMember member;
};

// Rows and single values of a school, and those of the papers as a whole. What is in none of these
// follows from what is.
const std::vector<ToldRow>& told_rows_of_school();
const std::vector<ToldRow>& told_rows();
const std::vector<ToldSingle>& told_singles_of_school();
const std::vector<ToldSingle>& told_singles();

}  // namespace clinic
