#include "proofread/proofread.hpp"

#include "base/whole_file.hpp"
#include "proofread/check_kinds.hpp"
#include "source/characters_of_file.hpp"

namespace clinic {

namespace fs = std::filesystem;

namespace {

// No committee reads more; a file beyond it is no draft.
// About a hundred pages. Some checks take the square of a line's length.
constexpr std::uintmax_t kMostBytes = 250'000;

bool is_draft(std::string_view relative) {
    return relative.ends_with(".md") || relative.ends_with(".markdown") ||
           relative.ends_with(".txt");
}

// False when the bytes are no words.
bool is_text(const SourceText& source, Diagnostics& diagnostics) {
    const std::size_t bad = find_bad_byte(source.content, 0);
    if (bad == std::string::npos && !looks_like_utf16(source.content)) {
        return true;
    }
    const Place place{&source, static_cast<std::uint32_t>(bad == std::string::npos ? 0 : bad), 1};
    diagnostics.warning(Problem::NotUtf8, place,
                        "this paper is not UTF-8, and its words are not checked",
                        "save it as UTF-8");
    return false;
}

}  // namespace

std::vector<DraftFile> load_drafts(const fs::path& folder) {
    std::vector<DraftFile> drafts;
    if (!fs::is_directory(folder / "papers")) {
        return drafts;
    }
    const fs::path shown = folder == "." ? fs::path("papers") : folder / "papers";
    for (const std::string& relative : files_below(folder / "papers")) {
        if (!is_draft(relative)) {
            continue;
        }
        const fs::path path = folder / "papers" / relative;
        const bool is_too_large = fs::file_size(path) > kMostBytes;
        drafts.push_back(
            {{(shown / relative).string(), is_too_large ? std::string() : read_whole_file(path)},
             is_too_large});
    }
    return drafts;
}

void proofread(const std::vector<DraftFile>& drafts, const History& history,
               Diagnostics& diagnostics) {
    if (drafts.empty()) {
        return;
    }
    const KnownFacts known = read_known_facts(history, !diagnostics.has_errors());
    for (const DraftFile& file : drafts) {
        if (file.is_too_large) {
            diagnostics.warning_in(
                Problem::TooLarge, file.text.path,
                "this paper is larger than 250 KB, and its words are not checked",
                "put each paper into a file of its own");
        } else if (is_text(file.text, diagnostics)) {
            const Draft draft = read_draft(file.text);
            DraftFindings findings(draft, diagnostics);
            for (const CheckKind& kind : check_kinds()) {
                kind.check(draft, known, findings);
            }
        }
    }
}

}  // namespace clinic
