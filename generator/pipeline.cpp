#include "pipeline.hpp"

#include "assess/assessment.hpp"
#include "assess/figure_words.hpp"
#include "base/hash.hpp"
#include "base/letters.hpp"
#include "base/name_order.hpp"
#include "charts/chart_kinds.hpp"
#include "disclose/disclose.hpp"
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
    judged.now.supplement = wish.supplement;
    if (judged.now.previous != nullptr) {
        judged.before = view_of(history, *judged.now.previous, wish.jobs);
    }
    const View* before = judged.before ? &*judged.before : nullptr;
    judged.assessment = assess(judged.now, before, wish.jobs);
    return judged;
}

namespace {

// A pack that looks back upon the meeting tells the facts of its day.
Wish wish_for(const Pack& pack, const Wish& wish) {
    Wish own = wish;
    if (pack.looks_back && !wish.as_at) {
        own.as_at = wish.meeting->date;
    }
    return own;
}

// Facts of the papers that this edition shows.
void tell_of_papers(const OutsidePapers& papers, Disclosed& disclosed) {
    for (DisclosedAgendaItem& item : disclosed.agenda) {
        const auto found = papers.find(item.paper);
        if (found != papers.end()) {
            item.pages = static_cast<int>(found->second->pages.size());
            item.tagged = found->second->is_tagged;
            item.file = std::filesystem::path(item.paper).filename().string() + ", " +
                        count_text(item.pages, "page") + ", " +
                        sha256_hex(found->second->bytes).substr(0, 8);
        }
    }
}

Disclosed disclose(const Judged& judged, const Wish& wish) {
    const View* before = judged.before ? &*judged.before : nullptr;
    Disclosed disclosed = disclose(judged.now, before, judged.assessment, *wish.edition, wish.jobs);
    tell_of_papers(wish.papers, disclosed);
    disclose_differences(wish.issued, disclosed);
    return disclosed;
}

struct Told {
    std::vector<NamedDocument> documents;
    std::vector<WithheldKind> withheld;
};

// Views, findings and disclosed values end with this function: of two thousand schools they would
// take a fifth of the memory for as long as pages are laid out and written.
Told tell(const History& history, const Pack& pack, const Wish& wish, const PlaceInSet& place) {
    const Judged judged = judge(history, wish_for(pack, wish));
    // From here on nothing is judged, only told.

    Disclosed disclosed = disclose(judged, wish);
    disclosed.earlier = place.earlier;
    if (place.end > 0) {
        disclosed.clinic.first_page = static_cast<int>(place.numbering.before) + 1;
        disclosed.clinic.last_page = static_cast<int>(place.end);
    }
    // From here on what this edition withholds does not exist.

    return {compose_each(disclosed, pack, wish.only, wish.jobs, wish.papers),
            disclosed.edition.withheld};
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

Placed place(Document& document, const Theme& usual, const Wish& wish, const TextMeasure& measure,
             const Numbering& numbering) {
    if (wish.variant.large_print) {
        draw_charts(document, usual, measure, wish.jobs);
        note_usual_pages(lay_out(document, usual, measure, wish.jobs), document);
    }
    Placed placed{{}, variant_of(usual, wish.variant)};
    draw_charts(document, placed.theme, measure, wish.jobs);
    // From here on nothing is reworded, only placed.

    placed.layout = lay_out(document, placed.theme, measure, wish.jobs, numbering);
    return placed;
}

}  // namespace

ToldValues told_values_of(const Judged& judged, const Wish& wish) {
    return told_values(disclose(judged, wish));
}

FinishedPack make_pack(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure, const PlaceInSet& in_set) {
    assert(!pack.is_for_each && "a pack of one document");
    Told told = tell(history, pack, wish, in_set);
    // From here on the facts are gone: what this edition withholds does not exist.

    Document& document = told.documents.front().document;
    Placed placed = place(document, pack.theme, wish, measure, in_set.numbering);
    // From here on nothing moves; writers copy.

    return {pack.name,
            pack.name,
            std::move(document),
            std::move(placed.layout),
            std::move(placed.theme),
            std::move(told.withheld)};
}

namespace {

// Each numbers its own pages: none is part of a set.
void make_each(const History& history, const Pack& pack, const Wish& wish,
               const TextMeasure& measure, std::vector<FinishedPack>& finished) {
    Told told = tell(history, pack, wish, {});
    Numbering numbering;
    numbering.is_double_sided = wish.variant.print;
    std::set<std::string> taken;
    for (NamedDocument& one : told.documents) {
        Placed placed = place(one.document, pack.theme, wish, measure, numbering);
        const std::string name = unique_name(slug_of(folded_name(one.name), pack.name), taken);
        finished.push_back({pack.name, pack.name + "/" + name, std::move(one.document),
                            std::move(placed.layout), std::move(placed.theme), told.withheld});
    }
}

// The packs as one issue of papers has them: the first, or a supplement to it.
std::vector<Pack> packs_of_issue(const std::vector<Pack>& packs, const Wish& wish) {
    std::vector<Pack> of_issue;
    for (const Pack& pack : packs) {
        if (wish.supplement > 0) {
            of_issue.push_back(supplement_of(pack));
        } else {
            const bool opens_print = wish.variant.print && of_issue.empty();
            of_issue.push_back(opens_print ? with_front_sheet(pack) : pack);
        }
    }
    std::erase_if(of_issue,
                  [](const Pack& pack) { return pack.parts.empty() || pack.is_for_each; });
    return of_issue;
}

void list_parts(const FinishedPack& finished, const std::string& from,
                std::vector<EarlierPart>& parts) {
    for (const Section& section : finished.document.sections) {
        if (!section.bare && section.level == 1) {
            parts.push_back({section.title, finished.layout.label_of(section.anchor), from});
        }
    }
}

// Whose parts these are, where that is not plain.
std::string name_of_issue(const Wish& wish, const Pack& pack, std::size_t packs) {
    if (wish.supplement > 0) {
        return "Supplement " + std::to_string(wish.supplement);
    }
    return packs > 1 ? pack.title : "";
}

struct IssueOfPapers {
    std::vector<PlaceInSet> places;
    std::vector<EarlierPart> parts;
};

// How many pages its documents have is known only when they have been laid out: this does it, and
// keeps the places alone.
IssueOfPapers measure_issue(const History& history, const std::vector<Pack>& packs,
                            const Wish& wish, const TextMeasure& measure, PlaceInSet place) {
    IssueOfPapers issue;
    for (const Pack& pack : packs) {
        // As many digits as the numbers will have.
        place.end = place.numbering.before + 1;
        const FinishedPack finished = make_pack(history, pack, wish, measure, place);
        place.end = place.numbering.before + finished.layout.pages.size();
        issue.places.push_back(place);
        list_parts(finished, name_of_issue(wish, pack, packs.size()), issue.parts);
        place.numbering.before = place.end;
    }
    for (PlaceInSet& each : issue.places) {
        each.numbering.total = place.end;
    }
    return issue;
}

}  // namespace

std::vector<FinishedPack> make_packs(const History& history, const std::vector<Pack>& packs,
                                     const Wish& wish, const TextMeasure& measure) {
    std::vector<FinishedPack> finished;
    if (!wish.variant.print && wish.supplement == 0) {
        for (const Pack& pack : packs) {
            if (pack.is_for_each) {
                make_each(history, pack, wish, measure, finished);
            } else {
                finished.push_back(make_pack(history, pack, wish, measure));
            }
        }
        return finished;
    }
    PlaceInSet place;
    place.numbering.is_double_sided = wish.variant.print;
    Wish now = wish;
    for (now.supplement = 0; now.supplement < wish.supplement; ++now.supplement) {
        const IssueOfPapers issue =
            measure_issue(history, packs_of_issue(packs, now), now, measure, place);
        place.numbering.before =
            issue.places.empty() ? place.numbering.before : issue.places.back().end;
        place.earlier.insert(place.earlier.end(), issue.parts.begin(), issue.parts.end());
    }
    const std::vector<Pack> asked = packs_of_issue(packs, wish);
    const IssueOfPapers issue = measure_issue(history, asked, wish, measure, place);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        finished.push_back(make_pack(history, asked[i], wish, measure, issue.places[i]));
    }
    for (const Pack& pack : packs) {
        if (pack.is_for_each && wish.supplement == 0) {
            make_each(history, pack, wish, measure, finished);
        }
    }
    return finished;
}

std::vector<NamedDocument> documents_of(const History& history, const Pack& pack,
                                        const Wish& wish) {
    return tell(history, pack, wish, {}).documents;
}

std::string stage_text(const History& history, const Pack& pack, const Wish& wish,
                       const TextMeasure& measure, Stage stage) {
    assert(stage != Stage::All && "a stage to stop after");
    if (stage == Stage::Model) {
        return to_text(history);
    }
    const Judged judged = judge(history, wish_for(pack, wish));
    if (stage == Stage::Assessment) {
        return to_text(judged.assessment, judged.now);
    }
    const Disclosed disclosed = disclose(judged, wish);
    if (stage == Stage::Disclosed) {
        return to_text(disclosed);
    }
    std::string text;
    for (NamedDocument& one : compose_each(disclosed, pack, wish.only, wish.jobs, wish.papers)) {
        text += stage == Stage::Document
                    ? to_text(one.document)
                    : to_text(place(one.document, pack.theme, wish, measure, {}).layout);
    }
    return text;
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
