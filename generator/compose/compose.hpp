// What the pack says, in order: templates met by facts.
#pragma once

#include "base/diagnostics.hpp"
#include "compose/template_folders.hpp"
#include "disclose/disclosed.hpp"
#include "document/document.hpp"
#include "document/theme.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace clinic {

struct Template;
struct PackWords;

// A format by its name, which only the writers know.
struct AskedFormat {
    std::string name;
    Place place;
};

// A pack as its folder describes it: `pack.yaml` (title, parts in order, look) and one Markdown
// template a part, as find_template looks for them. Checked when it is read: every name, format and
// component key, before any data is there.
struct Pack {
    // The folder's name.
    std::string name;
    std::string title;
    // It looks back upon the meeting: it tells the facts of the meeting's day, not of its cutoff.
    bool looks_back = false;
    // The edition that it is made for unless another is asked for; empty: members.
    std::string edition;
    // Where pack.yaml names it.
    Place edition_place;
    // One document for each school or group, say.
    bool is_for_each = false;
    Theme theme;
    std::vector<std::shared_ptr<const Template>> parts;
    // Of parts that stand in a list of their own, by name: which list. They go on below one
    // another, without a page of their own.
    std::map<std::string, int> lists;
    // In print for clerks: the sheet before all parts, null for none, and the parts that begin on a
    // right-hand page.
    std::shared_ptr<const Template> front;
    std::vector<std::string> right;
    // The parts of a supplement, which brings papers after the pack was issued; none: it has none.
    std::vector<std::shared_ptr<const Template>> supplement;
    // Title, running head and marking of the document, values included.
    std::shared_ptr<const PackWords> words;
    // What it is written in unless the user says otherwise; empty: as most packs are.
    std::vector<AskedFormat> formats;
    // Every file of the pack that was read, for the manifest: path and bytes.
    std::vector<std::shared_ptr<const SourceText>> texts;
};

// Reports every problem of every template in one run; a pack that is not there is one.
Pack read_pack(const TemplateFolders& folders, const std::string& name, Diagnostics& diagnostics);

// Of one folder, beside which `shared` lies. Throws Failure when it is not there.
Pack read_pack(const std::filesystem::path& folder, Diagnostics& diagnostics);

// The pack with its front sheet before it, if it has one.
Pack with_front_sheet(Pack pack);

// What the pack makes of papers that come after it was issued.
Pack supplement_of(Pack pack);

// Every word final but page references. Schools' parts are composed on up to `jobs` threads; the
// result does not depend on how many. Of `papers` only those are taken in that `disclosed` names.
Document compose(const Disclosed& disclosed, const Pack& pack, int jobs,
                 const OutsidePapers& papers = {});

struct NamedDocument {
    // "901041 Ploverquern Primary School"; empty: the pack's only one.
    std::string name;
    Document document;
};

// One document, or of a pack that is for each one each; of those whose name does not hold the words
// of `only` none.
std::vector<NamedDocument> compose_each(const Disclosed& disclosed, const Pack& pack,
                                        const std::string& only, int jobs,
                                        const OutsidePapers& papers = {});

}  // namespace clinic
