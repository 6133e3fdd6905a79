#include "commands/command.hpp"
#include "commands/issued_folder.hpp"
#include "commands/papers.hpp"
#include "compose/council_look.hpp"
#include "model/history.hpp"
#include "proofread/proofread.hpp"

#include <ostream>

namespace clinic {

int run_check(const Typed& typed, const Surroundings& surroundings) {
    const int jobs = whole_option(typed, "jobs", surroundings.cores, {1, 256});
    const std::string folder = typed.arguments.empty() ? "." : typed.arguments[0];
    const Resources resources = find_resources(surroundings.program);
    Diagnostics diagnostics;
    const History history =
        read_history(load_authority_files(folder, resources.england), jobs, diagnostics);
    read_council_look(folder, Theme{}, diagnostics);
    check_issued(folder, history, diagnostics);
    for (const Meeting& meeting : history.meetings) {
        read_papers(folder, meeting, diagnostics);
    }
    proofread(load_drafts(folder), history, diagnostics);
    *surroundings.messages << to_text(diagnostics, "nothing was written");
    return diagnostics.has_errors() ? kInputErrors : kWritten;
}

}  // namespace clinic
