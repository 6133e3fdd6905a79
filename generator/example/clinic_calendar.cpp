#include "example/clinic_calendar.hpp"

#include "base/number_text.hpp"

namespace clinic {

const std::array<ClinicDay, kClinics> kClinicDays = {{
    {"autumn",
     "provision",
     {2015, 10, 15},
     {2016, 2, 4},
     "[{version: 1, on: 2015-10-07}, {version: 2, on: 2015-10-12, why: corrected names of two "
     "chairs}]",
     "lead-member",
     "Provision and results of summer 2015",
     "The Service Director presented the results of summer 2015, which are provisional for Key "
     "Stages 2 and 4. Members asked which of them may still change.",
     "Final figures come to the spring clinic.",
     "Members noted that more pupils arrive during the year than three years ago, and asked how "
     "schools plan for them.",
     "Compare provisional with final results and report what changed",
     {2016, 1, 29},
     {{{2015, 12, 18}, {2016, 1, 29}}}},
    {"spring",
     "predictions and census",
     {2016, 2, 4},
     {2016, 6, 16},
     "[{version: 1, on: 2016-01-29}]",
     "chief-executive",
     "Predictions for 2016 and the census",
     "The Service Director reported that Key Stage 2 will be tested against a new standard this "
     "summer. The chair asked how far predictions can be trusted.",
     "Each adviser checks the predictions of two schools.",
     "Members asked which schools had hoped for too much last year, and what those schools have "
     "learnt from it.",
     "Score last year's predictions against what came, school by school",
     {2016, 5, 27},
     {{{2016, 3, 24}, {2016, 5, 27}}}},
    {"summer",
     "Ofsted position",
     {2016, 6, 16},
     {2016, 10, 13},
     "[{version: 1, on: 2016-06-08}]",
     "director",
     "Ofsted position",
     "The Service Director set out where schools stand under the inspection framework of "
     "September 2015. The lead member asked which inspections are expected before Christmas.",
     "A list of likely inspections goes to members in confidence.",
     "Members asked how many schools are ready for inspection tomorrow, and how the service knows.",
     "Send members a list of likely inspections",
     {2016, 7, 8},
     {{{2016, 7, 15}, {2016, 9, 30}}}},
}};

namespace {

struct Seat {
    std::string_view role;
    std::string_view is;
};

constexpr Seat kSeats[] = {{"chair", "Member A"},
                           {"lead-member", "Member B"},
                           {"chief-executive", "Officer A"},
                           {"director", "Officer C"},
                           {"scrutiny", "Member C"},
                           {"scrutiny", "Member D"},
                           {"scrutiny", "Member E"},
                           {"service-director", "Officer D"},
                           {"performance", "Officer E"},
                           {"improvement", "Officer F"},
                           {"adviser", "Officer B"},
                           {"lead-head", "Headteacher A"}};

std::string attendance_text(int clinic) {
    const std::string known = iso_text(kCutoffs[static_cast<std::size_t>(clinic)]);
    std::string text = "attendance:\n";
    for (const Seat& seat : kSeats) {
        // The head of school improvement changed at the end of 2015.
        const bool successor = seat.role == "improvement" && clinic > 0;
        const bool away = seat.role == kClinicDays[static_cast<std::size_t>(clinic)].away ||
                          (seat.is == "Member E" && clinic == 1);
        text += "  - {role: " + std::string(seat.role) +
                ", is: " + std::string(successor ? "Officer G" : seat.is) +
                (away ? ", here: apologies, known: " + known + "}\n" : "}\n");
    }
    return text;
}

struct Item {
    std::string_view id;
    std::string_view title;
    std::string_view by;
    int minutes;
    std::string_view part;
};

constexpr Item kItems[] = {
    {"apologies", "Apologies and minutes of the last clinic", "chair", 5, ""},
    {"actions", "Actions of earlier clinics", "adviser", 10, "actions"},
    {"overview", "Overview of performance", "service-director", 15, "overview"},
    {"rag", "All schools at a glance", "performance", 10, "rag"},
    {"concern", "Schools causing concern", "adviser", 40, "concern"},
    {"inspections", "Recent inspections", "adviser", 10, "inspections"},
    {"movement", "Changes of category", "improvement", 10, "movement"},
    {"focus", "", "performance", 15, ""},
    {"profiles", "School profiles", "performance", 5, "profiles"},
    {"outcomes", "Outcomes and targets agreed", "chair", 10, ""}};

std::string agenda_text(int clinic) {
    std::string text = "agenda:\n";
    for (const Item& item : kItems) {
        const std::string_view title =
            item.title.empty() ? kClinicDays[static_cast<std::size_t>(clinic)].focus_title
                               : item.title;
        if (item.id == "concern") {
            text += "  - id: concern\n    title: " + std::string(title) +
                    "\n    by: adviser\n    minutes: 40\n    part: concern\n"
                    "    exempt: {paragraph: [1, 2], why: individuals could be identified}\n";
            continue;
        }
        text += "  - {id: " + std::string(item.id) + ", title: " + std::string(title) +
                ", by: " + std::string(item.by) + ", minutes: " + number_text(item.minutes);
        text += item.part.empty() ? "}\n" : ", part: " + std::string(item.part) + "}\n";
    }
    return text;
}

}  // namespace

std::string clinic_head_text(int clinic) {
    const ClinicDay& day = kClinicDays[static_cast<std::size_t>(clinic)];
    std::string text = "term: " + std::string(day.term) + "\n";
    text += "focus: " + std::string(day.focus) + "\n";
    text += "date: " + iso_text(day.date) + "\ntime: \"16:00\"\n";
    text += "venue: Committee Room 2, Nenebridge Guildhall\n";
    text += "# Facts known by this day are what the meeting sees.\n";
    text += "cutoff: " + iso_text(kCutoffs[static_cast<std::size_t>(clinic)]) + "\n";
    text += "issued: " + std::string(day.issued) + "\n";
    text += "next: " + iso_text(day.next) + "\n";
    return text + attendance_text(clinic) + agenda_text(clinic);
}

}  // namespace clinic
