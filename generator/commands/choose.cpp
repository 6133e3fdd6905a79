#include "commands/choose.hpp"

#include "assess/figure_words.hpp"
#include "base/name_order.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "model/spoken_names.hpp"
#include "model/value_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::optional<std::size_t> place_of_urn(int urn, const View& view) {
    for (std::size_t i = 0; i < view.schools.size(); ++i) {
        if (view.schools[i].school->urn == urn) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> places_of_name(const std::string& words, const View& view, bool whole) {
    std::vector<std::size_t> places;
    const std::string wanted = folded_name(words);
    for (std::size_t i = 0; i < view.schools.size(); ++i) {
        const std::string name = folded_name(view.schools[i].name);
        if (whole ? name == wanted : name.find(wanted) != std::string::npos) {
            places.push_back(i);
        }
    }
    return places;
}

std::vector<std::string> names_at(const std::vector<std::size_t>& places, const View& view) {
    std::vector<std::string> names;
    for (const std::size_t place : places) {
        names.push_back(number_text(view.schools[place].school->urn, 0) + " " +
                        view.schools[place].name);
    }
    return names;
}

std::string nearest_hint(const std::string& words, const View& view) {
    std::vector<std::string> names;
    for (const SchoolOnDay& school : view.schools) {
        names.push_back(school.name);
    }
    const std::string near = nearest_name(words, names);
    return near.empty() ? "name it by its URN or by words of its name"
                        : "did you mean '" + near + "'?";
}

// The school was never there, or not on that day: then which took over from it.
[[noreturn]] void say_not_open(int urn, const View& view) {
    const std::string number = number_text(urn, 0);
    const School* school = view.history->school(urn);
    if (school == nullptr) {
        throw WrongCommandLine("no school has the number " + number,
                               "the name of its file begins with its number");
    }
    for (const SchoolOnDay& open : view.schools) {
        if (std::ranges::find(open.school->predecessors, urn, &Predecessor::school) !=
            open.school->predecessors.end()) {
            throw WrongCommandLine(
                "school " + number + " " + school->name + " was not open on that day",
                "it became " + number_text(open.school->urn, 0) + " " + open.name);
        }
    }
    throw WrongCommandLine("school " + number + " " + school->name + " was not open on that day",
                           "'--clinic' and '--as-at' look at another day");
}

// A school of that name that is not open, or an open one that had that name before.
void find_among_all(const std::string& words, const View& view) {
    const std::string wanted = folded_name(words);
    for (const School& school : view.history->schools) {
        if (folded_name(school.name) == wanted) {
            say_not_open(school.urn, view);
        }
        for (const auto& former : school.former) {
            if (folded_name(former.name) == wanted && place_of_urn(school.urn, view)) {
                throw WrongCommandLine("'" + words + "' is a name that a school once had",
                                       "it is " + number_text(school.urn, 0) + " " + school.name);
            }
        }
    }
}

// The first on or after the day; the latest when there is none such, or no day.
const Meeting* next_meeting(const History& history, const std::optional<Date>& day) {
    const auto next =
        std::find_if(history.meetings.begin(), history.meetings.end(),
                     [&](const Meeting& meeting) { return day && *day <= meeting.date; });
    return next == history.meetings.end() ? &history.meetings.back() : &*next;
}

}  // namespace

void no_such(const std::string& option, const std::string& word,
             const std::vector<std::string>& names) {
    throw WrongCommandLine("--" + option + " is '" + word + "', which there is not",
                           name_hint(word, names));
}

std::optional<Date> day_option(const Typed& typed, std::string_view name) {
    if (!typed.has(name)) {
        return std::nullopt;
    }
    const std::string words = typed.option(name, "");
    const std::optional<Date> day = date_from(words);
    if (!day) {
        throw WrongCommandLine("--" + std::string(name) + " is '" + words + "', not a date",
                               date_advice(words));
    }
    return day;
}

const Meeting& meeting_named(const std::string& id, const History& history) {
    const Meeting* meeting = history.meeting(id);
    if (meeting == nullptr) {
        std::vector<std::string> ids;
        for (const Meeting& known : history.meetings) {
            ids.push_back(known.id);
        }
        no_such("clinic", id, ids);
    }
    return *meeting;
}

const Edition& choose_edition(const Typed& typed, const std::string& usual,
                              const History& history) {
    const std::string id = typed.option("edition", usual);
    std::vector<std::string> ids;
    for (const Edition& edition : history.authority.editions) {
        if (edition.id == id) {
            return edition;
        }
        ids.push_back(edition.id);
    }
    no_such("edition", id, ids);
}

std::optional<Date> choose_day(const Typed& typed) {
    return day_option(typed, "as-at");
}

const Meeting* choose_meeting(const Typed& typed, const History& history,
                              Diagnostics& diagnostics) {
    return choose_meeting(typed, history, choose_day(typed), diagnostics);
}

const Meeting* choose_meeting(const Typed& typed, const History& history,
                              const std::optional<Date>& day, Diagnostics& diagnostics) {
    if (!typed.has("clinic")) {
        if (history.meetings.empty()) {
            diagnostics.error_in(Problem::MissingFile, history.authority.id + "/clinics",
                                 "there is no clinic", "write clinics/2015-autumn.yaml");
            return nullptr;
        }
        return next_meeting(history, day);
    }
    return &meeting_named(typed.option("clinic", ""), history);
}

std::size_t choose_school(const std::string& words, const View& view) {
    std::vector<std::size_t> places = places_of_name(words, view, true);
    if (places.size() == 1) {
        return places.front();
    }
    if (const std::optional<int> urn = urn_in(words, view.history->authority)) {
        if (const std::optional<std::size_t> place = place_of_urn(*urn, view)) {
            return *place;
        }
        say_not_open(*urn, view);
    }
    if (places.empty()) {
        find_among_all(words, view);
        places = places_of_name(words, view, false);
    }
    if (places.empty()) {
        throw WrongCommandLine("'" + words + "' is no school", nearest_hint(words, view));
    }
    if (places.size() > 1) {
        throw WrongCommandLine(
            "'" + words + "' may be " + joined_text(names_at(places, view), ", "),
            "name it by its number");
    }
    return places.front();
}

}  // namespace clinic
