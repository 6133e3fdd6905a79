#include "example/clinic_head.hpp"

#include "base/number_text.hpp"

namespace clinic {
namespace {

std::string attendance_text(const Council& council, int clinic) {
    const std::string known = iso_text(council.cutoffs[static_cast<std::size_t>(clinic)]);
    const std::string_view away = council.clinics[static_cast<std::size_t>(clinic)].away;
    std::string text = "attendance:\n";
    for (const Seat& seat : council.seats) {
        const bool later = clinic > 0 && !seat.later.empty();
        const bool apologies = seat.role == away || (seat.is == "Member E" && clinic == 1);
        text += "  - {role: " + std::string(seat.role) +
                ", is: " + std::string(later ? seat.later : seat.is) +
                (apologies ? ", here: apologies, known: " + known + "}\n" : "}\n");
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

std::string agenda_text(const Council& council, int clinic) {
    std::string text = "agenda:\n";
    for (const Item& item : kItems) {
        const std::string_view title =
            item.title.empty() ? council.clinics[static_cast<std::size_t>(clinic)].focus_title
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

std::string clinic_head_text(const Council& council, int clinic) {
    const ClinicDay& day = council.clinics[static_cast<std::size_t>(clinic)];
    std::string text = "term: " + std::string(day.term) + "\n";
    text += "focus: " + std::string(day.focus) + "\n";
    text += "date: " + iso_text(day.date) + "\ntime: \"16:00\"\n";
    text += "venue: " + std::string(council.venue) + "\n";
    text += "# Facts known by this day are what the meeting sees.\n";
    text += "cutoff: " + iso_text(council.cutoffs[static_cast<std::size_t>(clinic)]) + "\n";
    text += "issued: " + std::string(day.issued) + "\n";
    text += "next: " + iso_text(day.next) + "\n";
    return text + attendance_text(council, clinic) + agenda_text(council, clinic);
}

}  // namespace clinic
