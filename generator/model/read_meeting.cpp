#include "model/readers.hpp"
#include "model/value_words.hpp"

#include <set>

namespace clinic {

namespace {

const std::vector<std::string> kStates = {"open", "done", "withdrawn"};

struct Confirmed {
    std::optional<Date> on;
    std::string by;
};

// Checks what one clinic's file says of itself.
class MeetingChecker {
public:
    MeetingChecker(const Node& root, FieldReader& reader, const Meeting& meeting)
        : root_(root), reader_(reader), meeting_(meeting) {}

    void check() {
        check_days();
        check_ids();
        for (const Progress& progress : meeting_.progress) {
            reader_.check_word(progress.is, "is", place("progress", progress.place, "is"), kStates);
        }
        check_items();
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
        if (meeting_.next && *meeting_.next <= date) {
            contradiction(place_of(&root_, root_.place, "next"),
                          "the next clinic of " + iso_text(*meeting_.next) +
                              " is not after the meeting of " + iso_text(date));
        }
    }

    void check_ids() {
        std::set<std::string> ids;
        for (const AgendaItem& item : meeting_.agenda) {
            if (!item.id.empty() && !ids.insert(item.id).second) {
                say_given_twice(reader_, item.id, place("agenda", item.place, "id"));
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

    void check_items() {
        const Node* const minutes = root_.find("minutes");
        for (const Minute& minute : meeting_.minutes) {
            const bool is_known =
                minute.item.empty() || reader_.has_holes() ||
                std::any_of(meeting_.agenda.begin(), meeting_.agenda.end(),
                            [&](const AgendaItem& item) { return item.id == minute.item; });
            if (!is_known) {
                std::vector<std::string> ids;
                for (const AgendaItem& item : meeting_.agenda) {
                    ids.push_back(item.id);
                }
                reader_.check_word(minute.item, "item", place_of(minutes, minute.place, "item"),
                                   ids);
            }
        }
    }

    const Node& root_;
    FieldReader& reader_;
    const Meeting& meeting_;
};

}  // namespace

template <>
struct FieldsOf<Confirmed> {
    static constexpr auto list() {
        return Fields{field("on", &Confirmed::on, "the day", {.required = true}),
                          field("by", &Confirmed::by, "the role that confirmed them")};
    }
    static constexpr std::array kNames{NamingField{"by", Names::Role}};
    static constexpr std::string_view kPlain = "on";
};

bool read_more(FieldReader& reader, const Node& node, Meeting& meeting) {
    const Node* const node_of = node.find("confirmed");
    Confirmed confirmed;
    if (node_of == nullptr) {
        return true;
    }
    const bool is_read = reader.read(*node_of, Wanted{"confirmed", {}}, confirmed);
    meeting.confirmed = confirmed.on;
    meeting.confirmed_by = confirmed.by;
    return is_read;
}

void read_meeting(const Node& root, FieldReader& reader, Meeting& meeting) {
    const std::string id = meeting.id;
    if (root.is == Node::Is::Empty) {
        return;
    }
    reader.read_struct(root, "", meeting);
    if (meeting.id != id) {
        reader.diagnostics().error(
            Problem::FileName, place_of(&root, root.place, "id"),
            "the file is named " + in_quotes(id) + ", and its id is " + in_quotes(meeting.id),
            "leave the id out: the file's name is the id");
        meeting.id = id;
    }
    MeetingChecker(root, reader, meeting).check();
}

}  // namespace clinic
