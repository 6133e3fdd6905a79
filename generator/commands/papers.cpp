#include "commands/papers.hpp"

#include "assess/figure_words.hpp"
#include "base/whole_file.hpp"
#include "render/read_outside.hpp"

namespace clinic {

namespace fs = std::filesystem;

namespace {

// What readers of the pack miss because of a paper.
void say_what_is_lost(const OutsidePaper& paper, const Place& place, Diagnostics& diagnostics) {
    const std::string name = in_quotes(paper.path);
    if (!paper.is_tagged) {
        diagnostics.warning(Problem::WeakPaper, place,
                            name +
                                " is not tagged: its words cannot be read out in order, and a "
                                "pack with it claims neither PDF/UA nor PDF/A",
                            "ask its author for a tagged PDF");
    } else if (!paper.claims_archive) {
        diagnostics.warning(
            Problem::WeakPaper, place,
            name + " does not say that it follows " +
                (paper.claims_access ? "PDF/A-2a" : "PDF/UA") + ", and a pack with it " +
                (paper.claims_access ? "does not either" : "claims neither that nor PDF/A"),
            "ask its author for a PDF that was checked for access");
    }
    if (!paper.left_out.empty()) {
        diagnostics.warning(Problem::LeftOut, place,
                            name + " loses " + listed_text(paper.left_out) + " in a pack",
                            "say in words what readers should know of them");
    }
    if (!paper.printed.empty()) {
        diagnostics.warning(
            Problem::WeakPaper, place,
            "a pack prints the look of " + listed_text(paper.printed) + " on " + name,
            "take away what readers should not see, and print it to a new PDF");
    }
}

// Through a link of the file system.
bool leads_out_of(const fs::path& folder, const std::string& paper) {
    const std::string real = fs::canonical(folder / paper).string();
    return !real.starts_with((fs::canonical(folder) / "").string());
}

}  // namespace

OutsidePapers read_papers(const fs::path& folder, const Meeting& meeting,
                          Diagnostics& diagnostics) {
    OutsidePapers papers;
    for (const AgendaItem& item : meeting.agenda) {
        if (item.paper.empty() || papers.contains(item.paper)) {
            continue;
        }
        if (!fs::is_regular_file(folder / item.paper)) {
            diagnostics.error(Problem::BadPaper, item.paper_place,
                              "there is no file " + in_quotes(item.paper),
                              "put it there, or name another");
            continue;
        }
        if (leads_out_of(folder, item.paper)) {
            diagnostics.error(Problem::BadPaper, item.paper_place,
                              in_quotes(item.paper) + " leads to a file outside the folder",
                              "copy the file itself into papers/");
            continue;
        }
        auto read = read_outside_paper(item.paper, read_whole_file(folder / item.paper));
        if (const auto* const refused = std::get_if<RefusedPaper>(&read)) {
            diagnostics.error(Problem::BadPaper, item.paper_place,
                              in_quotes(item.paper) + " " + refused->seen, refused->hint);
            continue;
        }
        auto paper = std::make_shared<const OutsidePaper>(std::get<OutsidePaper>(std::move(read)));
        say_what_is_lost(*paper, item.paper_place, diagnostics);
        papers.emplace(item.paper, std::move(paper));
    }
    return papers;
}

}  // namespace clinic
