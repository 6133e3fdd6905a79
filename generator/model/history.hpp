// All facts of one authority, whenever they were true or known.
#pragma once

#include "base/diagnostics.hpp"
#include "model/authority.hpp"
#include "model/bank_holiday.hpp"
#include "model/clinic_meeting.hpp"
#include "model/framework.hpp"
#include "model/network.hpp"
#include "model/rule.hpp"
#include "model/school.hpp"
#include "source/node.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace clinic {

// Complete and within range once `diagnostics` has no errors; no later stage checks again. Its
// places point into `texts`.
struct History {
    Authority authority;
    // Shipped, with the council's own by the same id in their place; by id.
    std::map<std::string, Measure> measures;
    // Measures in the order of their files: the order in which packs show them.
    std::vector<std::string> measure_order;
    std::map<std::string, Framework> frameworks;
    // Shipped sets and the council's own; a view judges by those in force on its day.
    std::vector<Rule> rules;
    std::vector<Release> releases;
    Comparators comparators;
    Network network;
    // By URN.
    std::vector<School> schools;
    // By date.
    std::vector<Meeting> meetings;
    // Shipped, with the years of the council's own file in their place.
    BankHolidays bank_holidays;

    std::vector<std::unique_ptr<const SourceText>> texts;

    const School* school(int urn) const;
    const Meeting* meeting(const std::string& id) const;
};

// Every file that was read, for the manifest: relative path and SHA-256.
struct InputFile {
    std::string path;
    std::string sha256;
};

// One authority folder and the shipped England files, as bytes.
struct AuthorityFiles {
    // The folder's last name: `nenebridge`.
    std::string id;
    // As typed by the user.
    std::string folder;
    // Path as shown to the user, and content; the folder's own and the shipped ones.
    std::vector<SourceText> own;
    std::vector<SourceText> shipped;
    // Rules to be tried over all others: "what if the rules were these".
    std::optional<SourceText> trial_rules;
    // The same paths relative to the folder, index by index with `own`.
    std::vector<std::string> relative;
    // Files of the folder that nobody asked for, relative to it: neither YAML nor papers.
    std::vector<std::string> others;
};

// Reads every .yaml file of the folder (as typed by the user) and of `england`. Throws Failure when
// the folder is not there.
AuthorityFiles load_authority_files(const std::filesystem::path& folder,
                                    const std::filesystem::path& england);

// Every problem of every file in one run; what could be read is returned nevertheless. Files are
// read on up to `jobs` threads; the result does not depend on how many.
History read_history(AuthorityFiles files, int jobs, Diagnostics& diagnostics);

// The whole as text, for `--stop-after model`.
std::string to_text(const History& history);

}  // namespace clinic
