// A clinic's file, changed list by list; all the rest of it stays as it is written.
#pragma once

#include "base/diagnostics.hpp"
#include "clerk/meeting_entries.hpp"
#include "source/edit_yaml.hpp"

#include <string>
#include <string_view>

namespace clinic {

// A file as it is and as it is to be, by its path in the authority folder.
struct ChangedFile {
    std::string path;
    // Empty: it is new.
    std::string before;
    std::string after;
};

// The list holds `after` where it held `before`. What is only added is added to it; else its block
// is written anew, and remarks that stood between its entries stand below its key. A change that
// cannot be made surely is reported, and leaves the file as it was.
void put_list(ChangedFile& file, std::string_view list, const YamlEntries& before,
              const YamlEntries& after, Diagnostics& diagnostics);

// One value of the file itself.
void put_day(ChangedFile& file, const char* key, const Date& day, Diagnostics& diagnostics);

// Values of one entry of a list.
void put_values(ChangedFile& file, const YamlTarget& target, const std::vector<YamlField>& values,
                Diagnostics& diagnostics);

// The lines in which the two differ: "+" is new, "-" was there.
std::string changed_lines(std::string_view before, std::string_view after);

}  // namespace clinic
