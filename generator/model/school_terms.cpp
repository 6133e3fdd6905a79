#include "model/school_terms.hpp"

#include "base/number_text.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// As the termly clinics of Peterborough's network have them.
constexpr std::array kSchoolTerms = {
    SchoolTerm{"autumn", "provision data", "Provision data and last results"},
    SchoolTerm{"spring", "predictions and census", "Predictions and the census"},
    SchoolTerm{"summer", "Ofsted position", "Ofsted position and inspections to come"}};

}  // namespace

const SchoolTerm& term_after(std::string_view term) {
    const auto found = std::ranges::find(kSchoolTerms, term, &SchoolTerm::id);
    const bool has_next = found != kSchoolTerms.end() && found + 1 != kSchoolTerms.end();
    return has_next ? *(found + 1) : kSchoolTerms.front();
}

std::string next_clinic_id(const Meeting& meeting, const Date& day, const History& history) {
    const auto there = std::ranges::find(history.meetings, day, &Meeting::date);
    if (there != history.meetings.end()) {
        return there->id;
    }
    const bool is_named_so = meeting.id == number_text(meeting.date.year, 0) + "-" + meeting.term;
    return is_named_so ? number_text(day.year, 0) + "-" + std::string(term_after(meeting.term).id)
                       : "clinic-of-" + iso_text(day);
}

}  // namespace clinic
