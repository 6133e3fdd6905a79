// The whole program in one view: facts in, a finished pack out.
#pragma once

#include "assess/assessment.hpp"
#include "base/diagnostics.hpp"
#include "compose/compose.hpp"
#include "disclose/disclose_differences.hpp"
#include "document/layout.hpp"
#include "document/theme_variants.hpp"
#include "layout/lay_out.hpp"
#include "model/history.hpp"
#include "text/fonts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// The borders at which a build may stop to be looked at.
enum class Stage { Model, Assessment, Disclosed, Document, Pages, All };

struct StageName {
    Stage stage;
    std::string_view name;
};

// In the order of the house; without All.
extern const std::vector<StageName> kStages;

// For whom a pack is made, and with how many threads.
struct Wish {
    const Meeting* meeting = nullptr;
    // The day whose facts are told; absent: the meeting's cutoff.
    std::optional<Date> as_at;
    const Edition* edition = nullptr;
    Variant variant;
    // Versions of these papers that went out, oldest first: what differs from them is told.
    std::vector<IssuedVersion> issued;
    // The outside papers of the meeting's agenda.
    OutsidePapers papers;
    // 0: the pack itself; else the supplement of that number, which comes after it.
    int supplement = 0;
    // Of packs that make one file for each school or group: those whose name holds these words.
    std::string only;
    int jobs = 1;
};

// What a clinic saw, and what follows from it. Its assessment points into its view.
struct Judged {
    View now;
    // Absent before the first clinic.
    std::optional<View> before;
    Assessment assessment;
};

// `history` has no errors and outlives what comes back; the wish needs no edition.
Judged judge(const History& history, const Wish& wish);

// All that the wish's edition tells, value by value: what an issued version keeps.
ToldValues told_values_of(const Judged& judged, const Wish& wish);
// Where a document stands among the papers of its meeting, when they are numbered as one.
struct PlaceInSet {
    Numbering numbering;
    // Pages of the set up to its last.
    std::size_t end = 0;
    // Of papers that were issued before it.
    std::vector<EarlierPart> earlier = {};
};

struct FinishedPack {
    // The pack it was made of: "school".
    std::string pack;
    // Of its files: "clinic"; of a pack that is for each "school/901041-ploverquern".
    std::string name;
    Document document;
    Layout layout;
    // Of the variant that was wished for.
    Theme theme;
    // What this edition does not show, by the reason for it.
    std::vector<WithheldKind> withheld;
};

// `history` and `pack` have no errors.
FinishedPack make_pack(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure, const PlaceInSet& place = {});

// All that is asked for. A pack that is for each gives a document for each. In print their pages
// are numbered as one set, in their order; pages of a supplement are numbered on from those of the
// papers before it, which stay as they are. Of a supplement only packs that have one come back.
std::vector<FinishedPack> make_packs(const History& history, const std::vector<Pack>& packs,
                                     const Wish& wish, const TextMeasure& measure);

// What the pack says, without its pages: a document, or one for each.
std::vector<NamedDocument> documents_of(const History& history, const Pack& pack, const Wish& wish);

// The value that crosses the border after `stage`, as text. `stage` is not All.
std::string stage_text(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure, Stage stage);

// Warns of every character that no face can print: it would show as a question mark.
void check_glyphs(const Layout& layout, const Fonts& fonts, const std::string& pack,
                  Diagnostics& diagnostics);

}  // namespace clinic
