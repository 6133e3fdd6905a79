#include "base/number_text.hpp"
#include "model/readers.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

// Checks what one clinic's file says of itself.
class MeetingChecker {
public:
    MeetingChecker(const Node& root, FieldReader& reader, const Meeting& meeting)
        : root_(root), reader_(reader), meeting_(meeting) {}

    void check() {
        check_days();
        check_due_days();
        check_ids();
        check_items();
        check_papers();
        check_issues();
        check_reports();
    }

private:
    Place place(std::string_view list, const Place& entry, std::string_view key) const {
        return place_of(root_.find(list), entry, key);
    }

    void contradiction(const Place& where, std::string message,
                       std::string hint = "one of the two days is wrong") {
        reader_.diagnostics().error(Problem::Contradiction, where, std::move(message),
                                    std::move(hint));
    }

    void check_days() {
        const Date date = meeting_.date;
        if (date == Date{}) {
            return;
        }
        if (date < meeting_.cutoff) {
            contradiction(place_of(&root_, root_.place, "cutoff"),
                          "the cutoff of " + iso_text(meeting_.cutoff) +
                              " comes after the meeting of " + iso_text(date));
        }
        if (meeting_.closed && *meeting_.closed < date) {
            contradiction(place_of(&root_, root_.place, "closed"),
                          "the clinic was closed on " + iso_text(*meeting_.closed) +
                              ", before it met on " + iso_text(date));
        }
        if (meeting_.next && *meeting_.next <= date) {
            contradiction(place_of(&root_, root_.place, "next"),
                          "the next clinic of " + iso_text(*meeting_.next) +
                              " is not after the meeting of " + iso_text(date));
        }
    }

    void check_due(std::string_view list, std::string_view what, const Place& entry,
                   const std::optional<Date>& due) {
        if (due && *due < meeting_.date) {
            contradiction(place(list, entry, "due"),
                          std::string(what) + " is due on " + iso_text(*due) +
                              ", before the meeting of " + iso_text(meeting_.date));
        }
    }

    void check_due_days() {
        for (const Action& action : meeting_.actions) {
            check_due("actions", "action " + in_quotes(action.id), action.place, action.due);
        }
        for (const AgreedOutcome& outcome : meeting_.outcomes) {
            check_due("outcomes", "the outcome", outcome.place, outcome.due);
        }
        for (const Progress& progress : meeting_.progress) {
            if (progress.is == "open") {
                check_due("progress", "action " + in_quotes(progress.action), progress.place,
                          progress.due);
            }
        }
        if (meeting_.confirmed && meeting_.confirmed->on < meeting_.date) {
            contradiction(place_of(&root_, root_.place, "confirmed"),
                          "the minutes were confirmed on " + iso_text(meeting_.confirmed->on) +
                              ", before the meeting of " + iso_text(meeting_.date));
        }
    }

    void check_ids() {
        std::set<std::string> ids;
        for (const AgendaItem& item : meeting_.agenda) {
            if (!item.id.empty() && !ids.insert(item.id).second) {
                say_given_twice(reader_, item.id, place("agenda", item.place, "id"));
            }
        }
        // At the meeting an action may be told of again, on its own day.
        std::set<std::pair<std::string, std::optional<Date>>> told;
        for (const Progress& progress : meeting_.progress) {
            if (!progress.action.empty() && !told.emplace(progress.action, progress.on).second) {
                say_given_twice(reader_, progress.action,
                                place("progress", progress.place, "action"));
            }
        }
        for (const Action& action : meeting_.actions) {
            if (!action.id.empty() && !action.id.starts_with(meeting_.id + "-")) {
                contradiction(
                    place("actions", action.place, "id"),
                    "action " + in_quotes(action.id) + " stands in clinic '" + meeting_.id + "'",
                    "its id is the clinic's and a number: " + meeting_.id + "-01");
            }
        }
    }

    // The item is one of the agenda.
    void check_item(std::string_view list, const std::string& item, const Place& entry) {
        std::vector<std::string> ids;
        for (const AgendaItem& known : meeting_.agenda) {
            ids.push_back(known.id);
        }
        if (!item.empty() && !reader_.has_holes() && std::ranges::find(ids, item) == ids.end()) {
            reader_.check_word(item, "item", place(list, entry, "item"), ids);
        }
    }

    void check_papers() {
        std::set<int> appendices;
        for (const AgendaItem& item : meeting_.agenda) {
            const bool is_below = item.paper.starts_with("papers/") && item.paper.size() > 7 &&
                                  item.paper.find("..") == std::string::npos;
            if (!item.paper.empty() && !is_below) {
                reader_.diagnostics().error(Problem::FileName, item.paper_place,
                                            in_quotes(item.paper) + " is no file of papers/",
                                            "put it there and write papers/ and its name");
            }
            if (item.supplement > 0 && item.late.empty()) {
                reader_.diagnostics().warning(
                    Problem::MissingField, place("agenda", item.place, "supplement"),
                    "this item comes in a supplement, and nothing says why it cannot wait",
                    "write the chair's reason: late: …");
            }
            if (item.appendix > 0 && !appendices.insert(item.appendix).second) {
                say_given_twice(reader_, "appendix " + number_text(item.appendix, 0),
                                place("agenda", item.place, "appendix"));
            }
        }
    }

    void check_items() {
        for (const Minute& minute : meeting_.minutes) {
            check_item("minutes", minute.item, minute.place);
        }
        for (const Interest& interest : meeting_.interests) {
            check_item("interests", interest.item, interest.place);
        }
    }

    // A pack prints one.
    void check_reports() {
        std::set<std::string> packs;
        for (const CommitteeReport& report : meeting_.reports) {
            if (!report.pack.empty() && !packs.insert(report.pack).second) {
                say_given_twice(reader_, report.pack, place("reports", report.place, "pack"));
            }
        }
    }

    void check_issues() {
        const Issue* before = nullptr;
        for (const Issue& issue : meeting_.issued) {
            const std::string name = "version " + number_text(issue.version, 0);
            if (before != nullptr && issue.version == before->version) {
                say_given_twice(reader_, number_text(issue.version, 0),
                                place("issued", issue.place, "version"));
            } else if (before != nullptr && issue.on < before->on) {
                contradiction(place("issued", issue.place, "on"),
                              name + " went out on " + iso_text(issue.on) +
                                  ", before the version of " + iso_text(before->on));
            }
            if (issue.withdrawn && *issue.withdrawn < issue.on) {
                contradiction(place("issued", issue.place, "withdrawn"),
                              name + " was withdrawn on " + iso_text(*issue.withdrawn) +
                                  ", before it went out on " + iso_text(issue.on));
            }
            before = &issue;
        }
    }

    const Node& root_;
    FieldReader& reader_;
    const Meeting& meeting_;
};

}  // namespace

void read_meeting(const Node& root, FieldReader& reader, Meeting& meeting) {
    const std::string id = meeting.id;
    if (root.is == Node::Is::Empty) {
        return;
    }
    reader.read_struct(root, "", meeting);
    std::ranges::stable_sort(meeting.issued, {}, &Issue::version);
    if (meeting.id != id) {
        reader.diagnostics().error(
            Problem::FileName, place_of(&root, root.place, "id"),
            "the file is named " + in_quotes(id) + ", and its id is " + in_quotes(meeting.id),
            "leave the id out: the file's name is the id");
        meeting.id = id;
    }
    for (AgendaItem& item : meeting.agenda) {
        item.paper_place = place_of(root.find("agenda"), item.place, "paper");
    }
    MeetingChecker(root, reader, meeting).check();
}

}  // namespace clinic
