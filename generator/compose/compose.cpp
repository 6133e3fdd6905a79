#include "compose/compose.hpp"

#include "base/letters.hpp"
#include "base/name_order.hpp"
#include "base/parallel.hpp"
#include "compose/evaluate.hpp"
#include "compose/references.hpp"
#include "compose/template.hpp"

#include <algorithm>
#include <cassert>
#include <set>

namespace clinic {

namespace {

// A section to be written: its part, and the values in scope.
struct Task {
    const Template* part = nullptr;
    ScopeRefs scope;
    // Which list of parts it stands in, all of whose parts go on below one another; 0: none.
    int list = 0;
};

struct Written {
    Section section;
    std::vector<Chart> charts;
    // See Task.
    int list = 0;
};

// As first_names() has them.
ScopeRefs first_scope(const Disclosed& disclosed, const Pack& pack) {
    static const DisclosedReport kUnwritten;
    const auto report = std::ranges::find(disclosed.reports, pack.name, &DisclosedReport::pack);
    return {ref_to(disclosed), ref_to(report == disclosed.reports.end() ? kUnwritten : *report)};
}

// The agenda item that opens the part is not for this edition's readers: nor is the part.
bool is_closed(const Template& part, const Disclosed& disclosed) {
    return std::any_of(disclosed.agenda.begin(), disclosed.agenda.end(),
                       [&](const DisclosedAgendaItem& item) {
                           return item.closed && item.part == "part-" + part.name;
                       });
}

std::vector<Task> tasks_of(const Disclosed& disclosed, const Pack& pack, const ScopeRefs& scope) {
    std::vector<Task> tasks;
    for (const auto& part : pack.parts) {
        if (is_closed(*part, disclosed)) {
            continue;
        }
        const auto list = pack.lists.find(part->name);
        Evaluation evaluation{scope, {}};
        repeat_for(part->repeat, evaluation, [&] {
            tasks.push_back(
                {part.get(), evaluation.scope, list == pack.lists.end() ? 0 : list->second});
        });
    }
    return tasks;
}

// Empty when nothing is there.
std::string text_at(const std::optional<Path>& path, const ScopeRefs& scope) {
    if (path) {
        const Value value = value_at(*path, scope);
        if (is_there(value)) {
            return *static_cast<const std::string*>(value.ref.where);
        }
    }
    return {};
}

std::string anchor_of(const Template& part, const ScopeRefs& scope) {
    const std::string anchor = text_at(part.anchor, scope);
    return anchor.empty() ? "part-" + part.name : anchor;
}

// What is not there is no trait.
std::vector<Trait> traits_of(const Template& part, Evaluation& evaluation) {
    std::vector<Trait> traits;
    for (const DetailTemplate& trait : part.traits) {
        repeat_for(trait.repeat, evaluation, [&] {
            std::string value = evaluate_words(trait.words, evaluation);
            if (!value.empty()) {
                traits.push_back({evaluate_words(trait.term, evaluation), std::move(value)});
            }
        });
    }
    return traits;
}

Written write_section(const Task& task, const OutsidePapers& papers) {
    const Template& part = *task.part;
    Evaluation evaluation{task.scope, {}};
    Written written;
    written.section.anchor = anchor_of(part, task.scope);
    written.section.title = evaluate_words(part.title, evaluation);
    written.section.level = part.level;
    written.section.landscape = part.landscape;
    written.section.bare = part.bare;
    written.section.traits = traits_of(part, evaluation);
    written.section.blocks = evaluate_blocks(part.blocks, evaluation);
    for (const NoteTemplate& note : part.notes) {
        written.section.notes.push_back({"", evaluate_line(note.words, evaluation)});
    }
    number_notes(written.section);
    const auto paper = papers.find(text_at(part.paper, task.scope));
    written.section.outside = paper == papers.end() ? nullptr : paper->second;
    written.charts = std::move(evaluation.charts);
    written.list = task.list;
    return written;
}

void name_notes(Section& section, std::set<std::string>& taken) {
    for (std::size_t i = 0; i < section.notes.size(); ++i) {
        section.notes[i].anchor =
            unique_name(section.anchor + "-note-" + std::to_string(i + 1), taken);
    }
}

// Both stand upright or both on their side, and no note or outside paper comes between.
bool can_go_on(const Section& before, const Section& section) {
    return before.landscape == section.landscape && before.bare == section.bare &&
           before.notes.empty() && section.notes.empty() && before.outside == nullptr &&
           section.outside == nullptr;
}

// Its headings go a level down; links to the part lead to the first of them.
void append_part(Section part, Section& section) {
    constexpr int kLowestLevel = 3;
    for (Block& block : part.blocks) {
        if (auto* heading = std::get_if<Heading>(&block.is)) {
            heading->level = std::min(heading->level + 1, kLowestLevel);
            if (heading->anchor.empty()) {
                heading->anchor = std::exchange(part.anchor, "");
                heading->title = std::exchange(part.title, "");
            }
        }
        section.blocks.push_back(std::move(block));
    }
}

// Anchors must differ.
void join(std::vector<Written> written, Document& document) {
    std::set<std::string> taken;
    int list = 0;
    for (Written& one : written) {
        one.section.anchor = unique_name(one.section.anchor, taken);
        name_notes(one.section, taken);
        renumber_charts(one.section, document.charts.size());
        std::move(one.charts.begin(), one.charts.end(), std::back_inserter(document.charts));
        const bool is_same_list = one.list != 0 && one.list == list;
        list = one.list;
        if (is_same_list && can_go_on(document.sections.back(), one.section)) {
            append_part(std::move(one.section), document.sections.back());
        } else {
            document.sections.push_back(std::move(one.section));
        }
    }
}

Document front_of(const Disclosed& disclosed, const Pack& pack, const ScopeRefs& scope) {
    Evaluation evaluation{scope, {}};
    Document document;
    document.title = evaluate_words(pack.words->document, evaluation);
    document.author = evaluate_words(pack.words->author, evaluation);
    document.subject = evaluate_words(pack.words->subject, evaluation);
    document.running_head = evaluate_words(pack.words->head, evaluation);
    document.banner = evaluate_words(pack.words->banner, evaluation);
    // What is not for everybody says so on every page, whatever the pack forgets.
    if (document.banner.empty() && disclosed.edition.restricted) {
        document.banner = disclosed.edition.marking;
    }
    document.issued = iso_text(disclosed.clinic.issued.value_or(disclosed.clinic.date));
    return document;
}

Document compose_in(const ScopeRefs& scope, const Disclosed& disclosed, const Pack& pack, int jobs,
                    const OutsidePapers& papers) {
    Document document = front_of(disclosed, pack, scope);
    const std::vector<Task> tasks = tasks_of(disclosed, pack, scope);
    std::vector<Written> written(tasks.size());
    for_each_index(tasks.size(), jobs,
                   [&](std::size_t i) { written[i] = write_section(tasks[i], papers); });
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const std::string& part = tasks[i].part->name;
        written[i].section.starts_right =
            std::find(pack.right.begin(), pack.right.end(), part) != pack.right.end();
    }
    join(std::move(written), document);
    list_contents(document);
    settle_references(document, jobs);
    tell_charts_apart(document.charts);
    return document;
}

}  // namespace

Pack with_front_sheet(Pack pack) {
    if (pack.front != nullptr) {
        pack.parts.insert(pack.parts.begin(), pack.front);
    }
    return pack;
}

Pack supplement_of(Pack pack) {
    pack.parts = pack.supplement;
    return pack;
}

Document compose(const Disclosed& disclosed, const Pack& pack, int jobs,
                 const OutsidePapers& papers) {
    assert(!pack.is_for_each && "a pack of one document");
    return compose_in(first_scope(disclosed, pack), disclosed, pack, jobs, papers);
}

std::vector<NamedDocument> compose_each(const Disclosed& disclosed, const Pack& pack,
                                        const std::string& only, int jobs,
                                        const OutsidePapers& papers) {
    std::vector<NamedDocument> documents;
    Evaluation evaluation{first_scope(disclosed, pack), {}};
    repeat_for(pack.words->repeat, evaluation, [&] {
        const std::string name = evaluate_words(pack.words->file, evaluation);
        if (!pack.is_for_each || folded_name(name).find(folded_name(only)) != std::string::npos) {
            documents.push_back(
                {name, compose_in(evaluation.scope, disclosed, pack, jobs, papers)});
        }
    });
    return documents;
}

}  // namespace clinic
