#include "assess/explanation.hpp"
#include "commands/choose.hpp"
#include "pipeline.hpp"

#include <ostream>

namespace clinic {

int run_explain(const Typed& typed, const Surroundings& surroundings) {
    const Resources resources = find_resources(surroundings.program);
    Diagnostics diagnostics;
    const History history =
        read_history(load_authority_files(typed.arguments[0], resources.england),
                     surroundings.cores, diagnostics);
    Wish wish;
    wish.as_at = choose_day(typed);
    wish.meeting = choose_meeting(typed, history, diagnostics);
    wish.jobs = surroundings.cores;
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was explained");
        return kInputErrors;
    }
    const Judged judged = judge(history, wish);
    *surroundings.out << explanation(judged.assessment, judged.now,
                                     choose_school(typed.arguments[1], judged.now));
    return kWritten;
}

}  // namespace clinic
