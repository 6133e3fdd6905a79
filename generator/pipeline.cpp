#include "pipeline.hpp"

#include "assess/assessment.hpp"
#include "charts/chart_kinds.hpp"
#include "disclose/disclose.hpp"
#include "layout/lay_out.hpp"
#include "model/view.hpp"

#include <cassert>
#include <optional>
#include <set>

namespace clinic {

const std::vector<StageName> kStages = {
    {Stage::Model, "model"},         {Stage::Assessment, "assessment"},
    {Stage::Disclosed, "disclosed"}, {Stage::Document, "document"},
    {Stage::Pages, "pages"},
};

Judged judge(const History& history, const Wish& wish) {
    Judged judged;
    judged.now =
        view_on(wish.as_at.value_or(wish.meeting->cutoff), history, *wish.meeting, wish.jobs);
    if (judged.now.previous != nullptr) {
        judged.before = view_of(history, *judged.now.previous, wish.jobs);
    }
    const View* before = judged.before ? &*judged.before : nullptr;
    judged.assessment = assess(judged.now, before, wish.jobs);
    return judged;
}

namespace {

Disclosed disclose(const Judged& judged, const Wish& wish) {
    const View* before = judged.before ? &*judged.before : nullptr;
    return disclose(judged.now, before, judged.assessment, *wish.edition, wish.jobs);
}

struct Told {
    Document document;
    std::vector<WithheldKind> withheld;
};

// Views, findings and disclosed values end with this function: of two thousand schools they would
// take a fifth of the memory for as long as pages are laid out and written.
Told tell(const History& history, const Pack& pack, const Wish& wish) {
    const Judged judged = judge(history, wish);
    // From here on nothing is judged, only told.

    const Disclosed disclosed = disclose(judged, wish);
    // From here on what this edition withholds does not exist.

    return {compose(disclosed, pack, wish.jobs), disclosed.edition.withheld};
}

}  // namespace

FinishedPack make_pack(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure) {
    Told told = tell(history, pack, wish);
    // From here on the facts are gone: what this edition withholds does not exist.

    draw_charts(told.document, pack.theme, measure, wish.jobs);
    // From here on nothing is reworded, only placed.

    Layout layout = lay_out(told.document, pack.theme, measure, wish.jobs);
    // From here on nothing moves; writers copy.

    return {std::move(told.document), std::move(layout), std::move(told.withheld)};
}

std::string stage_text(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure, Stage stage) {
    assert(stage != Stage::All && "a stage to stop after");
    if (stage == Stage::Model) {
        return to_text(history);
    }
    const Judged judged = judge(history, wish);
    if (stage == Stage::Assessment) {
        return to_text(judged.assessment, judged.now);
    }
    const Disclosed disclosed = disclose(judged, wish);
    if (stage == Stage::Disclosed) {
        return to_text(disclosed);
    }
    Document document = compose(disclosed, pack, wish.jobs);
    if (stage == Stage::Document) {
        return to_text(document);
    }
    draw_charts(document, pack.theme, measure, wish.jobs);
    return to_text(lay_out(document, pack.theme, measure, wish.jobs));
}

void check_glyphs(const Layout& layout, const Fonts& fonts, const std::string& pack,
                  Diagnostics& diagnostics) {
    std::set<std::string> missing;
    for (const Page& page : layout.pages) {
        for (const PlacedMark& placed : page.marks) {
            if (const auto* text = std::get_if<TextMark>(&placed.mark)) {
                for (std::string& character : fonts.missing(text->face, text->words)) {
                    missing.insert(std::move(character));
                }
            }
        }
    }
    for (const std::string& character : missing) {
        diagnostics.warning_in(Problem::MissingGlyph, pack,
                               "'" + character + "' has no glyph and prints as '?'",
                               "write it with the letters of European languages");
    }
}

}  // namespace clinic
