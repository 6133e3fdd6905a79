#include "model/readers.hpp"

namespace clinic {

namespace {

void check_roles(FieldReader& reader, const Authority& authority) {
    for (const MeetingRole& role : authority.roles) {
        for (std::size_t i = 1; role.seats == 1 && i < role.is.size(); ++i) {
            if (role.is[i].from == role.is[i - 1].from) {
                reader.diagnostics().error(
                    Problem::DuplicateId, role.is[i].place,
                    "'" + role.id + "' has two holders from the same day",
                    "give the role 'seats: 2', or each holder a day of its own");
            }
        }
    }
}

}  // namespace

std::vector<std::string> markable_paths() {
    return {"actions",
            "agenda",
            "bids",
            "board",
            "board.chair",
            "board.meetings",
            "board.members",
            "budgets",
            "capacity",
            "comments",
            "consultations",
            "figures",
            "finance",
            "governors",
            "governors.vacancies",
            "governors.why",
            "impact",
            "inspections",
            "interests",
            "judgements",
            "judgements.note",
            "judgements.outcome",
            "judgements.why",
            "minutes",
            "outcomes",
            "people",
            "people.why",
            "projects",
            "projects.came",
            "projects.state",
            "recommendations",
            "recommendations.state",
            "reports",
            "reviews",
            "visits"};
}

void add_usual_phases(Authority& authority) {
    if (authority.phases.empty()) {
        authority.phases = {{"primary", "Primary", {}},
                            {"secondary", "Secondary", {}},
                            {"special", "Special", {}},
                            {"alternative", "Alternative provision", {}},
                            {"all-through", "All-through", {"primary", "secondary"}}};
    }
}

void add_usual_editions(Authority& authority) {
    if (authority.editions.empty()) {
        const std::vector<int> all = {1, 2, 3, 4, 5, 6, 7};
        authority.editions = {{"public", {}, false, {}, {}},
                              {"members", all, false, {}, {}},
                              {"officers", all, true, {}, {}}};
    }
}

void add_usual_deadlines(Authority& authority) {
    if (authority.deadlines.empty()) {
        authority.deadlines = {{"services asked for their comments", 20, "issue"},
                               {"comments of services are in", 10, "issue"},
                               {"categories agreed with advisers", 8, "issue"},
                               {"draft papers to directors", 2, "issue"},
                               {"papers signed off", 1, "issue"}};
    }
}

bool read_more(FieldReader& reader, const Node& node, Edition& edition) {
    const Node* const sees = node.find("sees");
    if (sees == nullptr) {
        return true;
    }
    Exemption seen;
    const bool is_read = reader.read_paragraphs(*sees, seen);
    if (seen.none) {
        reader.wrong_type(*sees, "sees", "paragraphs and officers", "write [] for nothing");
    }
    edition.sees = seen.paragraphs;
    edition.sees_officers = seen.officers;
    return is_read;
}

bool read_more(FieldReader& reader, const Node& node, Authority& authority) {
    const Node* const aliases = node.find("aliases");
    if (aliases == nullptr) {
        return true;
    }
    bool is_read = reader.is_map(*aliases, "aliases");
    for (const Entry& entry : aliases->entries) {
        is_read =
            reader.read_school(entry.value, entry.key, authority.aliases[entry.key]) && is_read;
    }
    return is_read;
}

void read_authority(const Node& root, FieldReader& reader, Authority& authority) {
    reader.read_struct(root, "", authority);
    check_roles(reader, authority);
}

}  // namespace clinic
