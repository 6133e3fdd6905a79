#include "clerk/close_clinic.hpp"

#include "commands/choose.hpp"
#include "commands/folder_change.hpp"
#include "model/school_terms.hpp"

#include <ostream>

namespace clinic {

int run_close(const Typed& typed, const Surroundings& surroundings) {
    const OpenFolder open = open_folder(typed.arguments[0], find_resources(surroundings.program));
    Diagnostics diagnostics;
    const History history = read_history(open.files, surroundings.cores, diagnostics);
    const Meeting* meeting = choose_meeting(typed, history, diagnostics);
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was closed");
        return kInputErrors;
    }
    const Closing closing{day_option(typed, "on").value_or(surroundings.today),
                          day_option(typed, "next")};
    const View view = view_on(meeting->date, history, *meeting, surroundings.cores);
    const std::optional<Date> next = day_of_next(*meeting, closing);
    const std::string following =
        next ? "clinics/" + next_clinic_id(*meeting, *next, history) + ".yaml" : "";
    const ClosedClinic closed =
        close_clinic(view, closing, content_of(open, "clinics/" + meeting->id + ".yaml"),
                     content_of(open, following), diagnostics);
    if (!diagnostics.has_errors()) {
        read_history(files_after(open, closed.files), surroundings.cores, diagnostics);
    }
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was closed");
        return kInputErrors;
    }
    make_changes(open, closed.files, typed, surroundings);
    if (closed.files.empty()) {
        *surroundings.out << meeting->id << " is closed already, and all its open actions are in "
                          << closed.next << "\n";
    }
    *surroundings.out << closed.passed_on.size()
                      << (closed.passed_on.size() == 1 ? " open action passes"
                                                       : " open actions pass")
                      << " to " << closed.next << "\n";
    for (const std::string& action : closed.passed_on) {
        *surroundings.out << "  " << action << "\n";
    }
    return kWritten;
}

}  // namespace clinic
