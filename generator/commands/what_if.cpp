#include "assess/what_if.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "pipeline.hpp"

#include <ostream>

namespace clinic {

namespace {

struct Read {
    History history;
    Wish wish;
};

// The folder, with the rules of --rules over its own when they are wanted.
Read read_folder(const Typed& typed, const Surroundings& surroundings, bool with_trial,
                 Diagnostics& diagnostics) {
    const Resources resources = find_resources(surroundings.program);
    AuthorityFiles files = load_authority_files(typed.arguments[0], resources.england);
    if (with_trial) {
        const std::string path = typed.option("rules", "");
        files.trial_rules = SourceText{path, read_whole_file(path)};
    }
    Read read;
    read.history = read_history(std::move(files), surroundings.cores, diagnostics);
    read.wish.jobs = surroundings.cores;
    read.wish.as_at = choose_day(typed);
    read.wish.meeting = choose_meeting(typed, read.history, diagnostics);
    return read;
}

}  // namespace

int run_what_if(const Typed& typed, const Surroundings& surroundings) {
    if (!typed.has("rules")) {
        throw WrongCommandLine("'what-if' needs --rules FILE",
                               "a file like rules.yaml with the rules to be tried");
    }
    Diagnostics diagnostics;
    Diagnostics said_already;
    const Read trial = read_folder(typed, surroundings, true, diagnostics);
    const Read folder = read_folder(typed, surroundings, false, said_already);
    if (diagnostics.has_errors() || said_already.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was tried");
        return kInputErrors;
    }
    const Judged now = judge(folder.history, folder.wish);
    const Judged then = judge(trial.history, trial.wish);
    *surroundings.out << what_if_text(now.assessment, then.assessment, now.now);
    return kWritten;
}

}  // namespace clinic
