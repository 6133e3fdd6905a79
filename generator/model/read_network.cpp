#include "base/nearest.hpp"
#include "model/check_sense.hpp"
#include "model/words_in_time.hpp"

#include <set>

namespace clinic {

namespace {

bool counts_as(const std::string& of_school, const std::string& phase, const Authority& authority) {
    if (phase.empty() || of_school == phase) {
        return true;
    }
    return std::any_of(authority.phases.begin(), authority.phases.end(), [&](const Phase& other) {
        return other.id == of_school &&
               std::find(other.counts.begin(), other.counts.end(), phase) != other.counts.end();
    });
}

// Takes the school in while it has the word and is of the group's phase.
void add_school(const School& school, const DaysBetween& with_word, const History& history,
                const Group& group, const Member& rule, std::vector<Member>& members) {
    const DaysBetween of_rule{rule.from ? rule.from : group.from, rule.to};
    for (const WordInTime& phase : words_in_time(school, "phase")) {
        std::optional<DaysBetween> days = shared(with_word, phase.seen);
        days = days ? shared(*days, of_rule) : days;
        if (days && counts_as(phase.word, group.phase, history.authority)) {
            Member member = rule;
            member.school = school.urn;
            member.from = days->from;
            member.to = days->to;
            members.push_back(member);
        }
    }
}

// `{all: ward, is: [Ward A]}`: every school with one of the words.
void add_all(const Node& node, FieldReader& reader, const History& history, const Group& group,
             const Member& rule, std::vector<Member>& members) {
    const Node& all = *node.find("all");
    std::string field;
    std::vector<std::string> words;
    if (!reader.read(all, Wanted{"all", {}}, field) ||
        !reader.check_word(field, "all", all.place, words_of<kInCommon>())) {
        return;
    }
    const Node* const is = node.find("is");
    if (is == nullptr || !reader.read(*is, Wanted{"is", {}}, words)) {
        if (is == nullptr) {
            reader.diagnostics().error(Problem::MissingField, node.place,
                                       "'is' is missing in 'all'",
                                       "it holds the words that its schools have: [Ward A]");
        }
        return;
    }
    std::set<std::string> found;
    for (const School& school : history.schools) {
        for (const WordInTime& had : words_in_time(school, field)) {
            if (std::find(words.begin(), words.end(), had.word) != words.end()) {
                found.insert(had.word);
                add_school(school, had.seen, history, group, rule, members);
            }
        }
    }
    for (const Node& item : is->is_list() ? is->items : std::vector<Node>{*is}) {
        if (item.is_scalar() && !found.contains(item.text)) {
            reader.diagnostics().error(
                Problem::UnknownName, item.place,
                "no school has " + in_quotes(item.text) + " as its " + field);
        }
    }
}

void check_members(const Node& list, FieldReader& reader, const History& history, Group& group) {
    std::vector<Member> members;
    const Node* const first = list.is_list() ? list.items.data() : &list;
    for (std::size_t i = 0; i < group.members.size(); ++i) {
        Member& member = group.members[i];
        if (first[i].find("all") != nullptr) {
            add_all(first[i], reader, history, group, member, members);
            continue;
        }
        if (member.school == 0 && first[i].is_map() && first[i].find("school") == nullptr) {
            reader.diagnostics().error(Problem::MissingField, member.place,
                                       "'school' is missing in 'members'", "it holds a school");
        }
        members.push_back(member);
    }
    for (Member& member : members) {
        if (!member.from) {
            member.from = group.from;
            member.known = member.known ? member.known : group.known;
        }
        if (member.from && member.to && *member.to < *member.from) {
            reader.diagnostics().error(Problem::Contradiction, member.place,
                                       "the membership ends on " + iso_text(*member.to) +
                                           ", before it begins on " + iso_text(*member.from),
                                       "one of the two days is wrong");
        }
    }
    group.members = std::move(members);
}

void check_group(const Node& node, FieldReader& reader, const History& history, Group& group) {
    if (group.within == group.id && !group.id.empty()) {
        reader.diagnostics().error(Problem::Contradiction, place_of(&node, node.place, "within"),
                                   in_quotes(group.id) + " is within itself");
    }
    constexpr auto kDated = FieldsOf<Group>::kDated;
    for (const auto& [name, facts] : group.changes) {
        if (std::find(kDated.begin(), kDated.end(), name) == kDated.end()) {
            reader.diagnostics().error(
                Problem::WrongType, place_of(&node, node.place, name),
                "'" + name + "' is a list, not one value",
                "a group of another kind or phase is another group, with an id of its own");
        }
    }
    if (const Node* const members = node.find("members")) {
        check_members(*members, reader, history, group);
    }
}

void check_consultation(const Node& node, FieldReader& reader, const Consultation& consultation) {
    int total = 0;
    for (const auto& [row, cells] : consultation.table) {
        const Node& rows = *node.find("table");
        if (cells.size() != consultation.answers.size()) {
            reader.diagnostics().error(Problem::RowLength, place_of(&rows, rows.place, row),
                                       "'" + row + "' has another length than 'answers'",
                                       "one number for each answer");
            return;
        }
        for (const int cell : cells) {
            total += cell;
        }
    }
    const int forms = consultation.forms != 0 ? consultation.forms : total;
    if (consultation.sent != 0 && consultation.sent < forms) {
        reader.diagnostics().error(Problem::Contradiction, place_of(&node, node.place, "sent"),
                                   std::to_string(consultation.sent) +
                                       " forms were sent out, and " + std::to_string(forms) +
                                       " came back",
                                   "one of the two numbers is wrong");
    }
    if (!consultation.table.empty() && node.find("forms") != nullptr &&
        total != consultation.forms) {
        reader.diagnostics().error(Problem::Contradiction, place_of(&node, node.place, "forms"),
                                   "the table adds up to " + std::to_string(total) +
                                       ", and 'forms' is " + std::to_string(consultation.forms),
                                   "blank forms are an answer too: No answer");
    }
}

// The code of each grade in the place of its word.
void check_impact(const Node& root, FieldReader& reader, const History& history,
                  std::vector<Impact>& all) {
    const auto scale = history.frameworks.find("impact");
    for (Impact& impact : all) {
        if (scale == history.frameworks.end() || impact.is.empty()) {
            continue;
        }
        if (const ScaleStep* const step = scale->second.step(impact.is)) {
            impact.is = step->code;
            continue;
        }
        std::vector<std::string> words;
        for (const ScaleStep& step : scale->second.scale) {
            words.push_back(step.code + " " + step.word);
        }
        reader.diagnostics().error(
            Problem::UnknownGrade, place_of(root.find("impact"), impact.place, "is"),
            in_quotes(impact.is) + " is no grade of 'impact'", name_hint(impact.is, words));
    }
}

// The node of each entry of a list, which may be one entry without its dash.
const Node* nodes_of(const Node& root, std::string_view key) {
    const Node* const list = root.find(key);
    return list == nullptr ? nullptr : list->is_list() ? list->items.data() : list;
}

template <class Entry>
void check_ids(const std::vector<Entry>& entries, FieldReader& reader, const Node* nodes) {
    std::set<std::string> ids;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].id.empty() && !ids.insert(entries[i].id).second) {
            say_given_twice(reader, entries[i].id, place_of(&nodes[i], nodes[i].place, "id"));
        }
    }
}

}  // namespace

bool read_more(FieldReader&, const Node&, Member&) {
    // `all` takes in schools, which are known to the reader of groups.
    return true;
}

void read_network(const Node& root, FieldReader& reader, const History& history, Network& network) {
    if (root.is == Node::Is::Empty) {
        return;
    }
    reader.read_struct(root, "", network);
    const Node* const groups = nodes_of(root, "groups");
    check_ids(network.groups, reader, groups);
    check_ids(network.bids, reader, nodes_of(root, "bids"));
    for (std::size_t i = 0; i < network.groups.size(); ++i) {
        check_group(groups[i], reader, history, network.groups[i]);
    }
    const Node* const consultations = nodes_of(root, "consultations");
    check_ids(network.consultations, reader, consultations);
    for (std::size_t i = 0; i < network.consultations.size(); ++i) {
        check_consultation(consultations[i], reader, network.consultations[i]);
    }
    check_impact(root, reader, history, network.impact);
    check_ids(network.projects, reader, nodes_of(root, "projects"));
    check_ids(network.recommendations, reader, nodes_of(root, "recommendations"));
    check_ids(network.reviews, reader, nodes_of(root, "reviews"));
    check_network_sense(root, reader, network);
    check_network_money(root, reader, network);
    check_network_record(root, reader, network);
}

}  // namespace clinic
