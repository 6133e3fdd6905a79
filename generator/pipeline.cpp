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
    Disclosed disclosed = disclose(judged.now, before, judged.assessment, *wish.edition, wish.jobs);
    disclose_differences(wish.issued, disclosed);
    return disclosed;
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

// "9–13", for each section: whoever has the large print finds what the others have before them.
void note_usual_pages(const Layout& usual, Document& document) {
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const auto first_page = [&](std::size_t section) {
            return section < document.sections.size()
                       ? usual.anchors.at(document.sections[section].anchor).page
                       : usual.pages.size();
        };
        const std::string& first = usual.pages[first_page(i)].label;
        const std::string& last = usual.pages[first_page(i + 1) - 1].label;
        document.sections[i].usual_pages = first == last ? first : first + "–" + last;
    }
}

struct Placed {
    Layout layout;
    Theme theme;
};

Placed place(Document& document, const Theme& usual, const Wish& wish, const TextMeasure& measure) {
    if (wish.variant.large_print) {
        draw_charts(document, usual, measure, wish.jobs);
        note_usual_pages(lay_out(document, usual, measure, wish.jobs), document);
    }
    Placed placed{{}, variant_of(usual, wish.variant)};
    draw_charts(document, placed.theme, measure, wish.jobs);
    // From here on nothing is reworded, only placed.

    placed.layout = lay_out(document, placed.theme, measure, wish.jobs);
    return placed;
}

}  // namespace

ToldValues told_values_of(const Judged& judged, const Wish& wish) {
    return told_values(disclose(judged, wish));
}

FinishedPack make_pack(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure) {
    Told told = tell(history, pack, wish);
    // From here on the facts are gone: what this edition withholds does not exist.

    Placed placed = place(told.document, pack.theme, wish, measure);
    // From here on nothing moves; writers copy.

    return {std::move(told.document), std::move(placed.layout), std::move(placed.theme),
            std::move(told.withheld)};
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
    return to_text(place(document, pack.theme, wish, measure).layout);
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
