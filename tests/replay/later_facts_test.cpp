// A fact learnt after a clinic's cutoff changes nothing that the clinic saw.
#include "example/example.hpp"
#include "replay/told.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

using Change = void (*)(FolderTrees&);

// One kind of fact, of a day after 2 October 2015, the cutoff of the autumn clinic.
struct LaterFact {
    const char* what;
    Change add;
};

constexpr const char* kSchool = "901001";

Node& school(FolderTrees& trees) {
    return school_in(trees, kSchool);
}

Node& people(FolderTrees& trees) {
    return at(school(trees), "people");
}

Node& judgements(FolderTrees& trees) {
    return at(school(trees), "judgements");
}

Node& network(FolderTrees& trees) {
    return trees.at("network.yaml");
}

Node& first_group(FolderTrees& trees) {
    return at(network(trees), "groups").items.front();
}

Node& autumn(FolderTrees& trees) {
    return trees.at("clinics/2015-autumn.yaml");
}

Node& roles(FolderTrees& trees) {
    return at(trees.at("authority.yaml"), "roles");
}

// The entry in force on the cutoff.
Node& in_force(Node& list) {
    Node* found = &list.items.front();
    for (Node& item : list.items) {
        found = word_of(item, "from") <= "2015-10-02" ? &item : found;
    }
    return *found;
}

// As import does when a release gives another figure.
void revise(Node& table, const std::string& source) {
    Node& cell = *cell_in(table, "phonics", "2015");
    const std::string was = yaml_of(cell);
    cell = tree_of("31");
    add(table, "revised",
        "{measure: phonics, year: 2015, is: " + was + ", source: " + source + "}");
}

void add_release(FolderTrees& trees) {
    trees.at("sources.yaml")
        .items.push_back(
            tree_of("{id: late, title: Late figures, published: 2015-12-17, years: [2015], "
                    "measures: [\"*\"]}"));
}

void convert(FolderTrees& trees) {
    const std::string name = word_of(school(trees), "name");
    set(school(trees), "closed", "2015-12-31");
    trees["schools/909001-later-academy.yaml"] = tree_of(
        "{urn: 909001, name: Later Academy, phase: primary, opened: 2016-01-01, predecessors: [" +
        std::string(kSchool) + "]}");
}

const LaterFact kLaterFacts[] = {
    {"a release", add_release},
    {"a figure that was revised",
     [](FolderTrees& trees) {
         add_release(trees);
         revise(school(trees), "ks1-2015");
     }},
    {"a comparator that was revised",
     [](FolderTrees& trees) {
         add_release(trees);
         revise(at(trees.at("comparators.yaml"), "tables").items.front(), "ks1-2015");
     }},
    {"a figure of a day of its own",
     [](FolderTrees& trees) {
         add(school(trees), "years", "2016");
         for (Entry& row : at(school(trees), "figures").entries) {
             row.value.items.push_back(
                 tree_of(row.key == "roll" ? "{is: 5, known: 2015-10-03}" : "."));
         }
     }},
    {"an inspection whose report came later",
     [](FolderTrees& trees) {
         add(school(trees), "inspections",
             "{date: 2015-09-23, published: 2015-10-09, framework: cif-2015, overall: 4}");
     }},
    {"an LA category",
     [](FolderTrees& trees) {
         add(judgements(trees), "la-category", "{from: 2015-11-06, is: red, by: adviser}");
     }},
    {"an LA category that we learnt of later",
     [](FolderTrees& trees) {
         add(judgements(trees), "la-category",
             "{from: 2015-09-25, known: 2015-10-05, is: red, by: adviser}");
     }},
    {"the end of an LA category",
     [](FolderTrees& trees) {
         set(in_force(at(judgements(trees), "la-category")), "to", "2015-10-30");
     }},
    {"a PSISN grade",
     [](FolderTrees& trees) { add(judgements(trees), "psisn", "{from: 2015-11-06, is: 3}"); }},
    {"a headteacher",
     [](FolderTrees& trees) {
         add(people(trees), "headteacher", "{from: 2015-10-20, is: Head Z, status: interim}");
     }},
    {"a headteacher that we learnt of later",
     [](FolderTrees& trees) {
         add(people(trees), "headteacher",
             "{from: 2015-09-28, known: 2015-10-05, is: Head Z, status: interim}");
     }},
    {"the last day of a headteacher",
     [](FolderTrees& trees) {
         set(in_force(at(people(trees), "headteacher")), "to", "2015-12-31");
     }},
    {"an empty chair",
     [](FolderTrees& trees) { add(people(trees), "chair", "{from: 2015-10-20, is: vacant}"); }},
    {"a vacancy",
     [](FolderTrees& trees) {
         add(at(school(trees), "governors"), "vacancies", "{from: 2015-10-06, is: 9}");
     }},
    {"places of governors",
     [](FolderTrees& trees) {
         Node& governors = at(school(trees), "governors");
         set(governors, "places",
             "[" + word_of(governors, "places") + ", {from: 2015-11-01, is: 20}]");
     }},
    {"a capacity",
     [](FolderTrees& trees) { add(school(trees), "capacity", "{from: 2016-09-01, is: 700}"); }},
    {"a recovery plan",
     [](FolderTrees& trees) {
         add(school(trees), "finance", "{from: 2015-11-01, is: recovery plan}");
     }},
    {"a school's closing", [](FolderTrees& trees) { set(school(trees), "closed", "2016-07-31"); }},
    {"a conversion", convert},
    {"a new school",
     [](FolderTrees& trees) {
         trees["schools/909002-new.yaml"] =
             tree_of("{urn: 909002, name: New School, phase: primary, opened: 2015-11-02}");
     }},
    {"another name of a school",
     [](FolderTrees& trees) {
         add(school(trees), "former",
             "{name: \"" + word_of(school(trees), "name") + "\", to: 2015-12-31}");
         set(school(trees), "name", "Renamed School");
     }},
    {"another name of a school that we learnt of later",
     [](FolderTrees& trees) {
         add(school(trees), "former",
             "{name: \"" + word_of(school(trees), "name") +
                 "\", to: 2015-08-31, known: 2015-10-12}");
         set(school(trees), "name", "Renamed School");
     }},
    {"another phase of a school",
     [](FolderTrees& trees) {
         add(school(trees), "former", "{phase: primary, to: 2015-12-31}");
         set(school(trees), "phase", "all-through");
     }},
    {"another ward of a school, by which a group takes it in",
     [](FolderTrees& trees) {
         const std::string ward = word_of(school(trees), "ward");
         set(school(trees), "ward", "[" + ward + ", {from: 2015-11-01, is: Elsewhere}]");
         add(network(trees), "groups",
             "{id: late-wards, name: Wards, kind: collaborative, from: 2015-10-05, "
             "members: [{all: ward, is: [Elsewhere]}]}");
     }},
    {"a group",
     [](FolderTrees& trees) {
         add(network(trees), "groups",
             "{id: late, name: Late Group, kind: triad, from: 2015-10-05, members: [901001]}");
     }},
    {"a group that we learnt of later",
     [](FolderTrees& trees) {
         add(network(trees), "groups",
             "{id: late, name: Late Group, kind: triad, from: 2015-09-01, known: 2015-10-05, "
             "members: [901001]}");
     }},
    {"another name of a group",
     [](FolderTrees& trees) {
         const std::string name = word_of(first_group(trees), "name");
         set(first_group(trees), "name", "[" + name + ", {from: 2016-01-01, is: Renamed Group}]");
     }},
    {"a member",
     [](FolderTrees& trees) {
         add(first_group(trees), "members", "{school: 901003, from: 2015-11-01}");
     }},
    {"a member that we learnt of later",
     [](FolderTrees& trees) {
         add(first_group(trees), "members",
             "{school: 901003, from: 2015-09-01, known: 2015-10-05}");
     }},
    {"the end of a membership",
     [](FolderTrees& trees) {
         Node& member = at(first_group(trees), "members").items.front();
         member = tree_of("{school: " + yaml_of(member) + ", to: 2015-12-31}");
     }},
    {"the lead of a group",
     [](FolderTrees& trees) {
         add(first_group(trees), "lead", "{from: 2015-11-01, is: Head Z, school: 901001}");
     }},
    {"a budget",
     [](FolderTrees& trees) {
         add(network(trees), "budgets",
             "{year: 2016, group: primary-1, is: 48000, known: 2015-11-01}");
     }},
    {"a bid, what was decided and what was spent",
     [](FolderTrees& trees) {
         add(network(trees), "bids",
             "{id: late, group: primary-1, for: Coaching, submitted: 2015-10-05, asked: 2500, "
             "decided: 2015-10-16, is: approved, granted: 2000, spent: [{on: 2016-01-29, is: 9}]}");
     }},
    {"a grade of impact",
     [](FolderTrees& trees) {
         add(network(trees), "impact", "{group: primary-1, on: 2015-12-10, is: 2}");
     }},
    {"a consultation",
     [](FolderTrees& trees) {
         add(network(trees), "consultations",
             "{id: late, question: \"Do you agree\", forms: 2, answers: [\"Yes\"], "
             "table: {Heads: [2]}, known: 2015-11-01}");
     }},
    {"a visit of a group",
     [](FolderTrees& trees) {
         add(network(trees), "visits", "{group: primary-1, on: 2015-12-10, focus: Later}");
     }},
    {"a project, and how another stands",
     [](FolderTrees& trees) {
         add(network(trees), "projects",
             "{id: late, group: primary-1, title: Later, state: {is: planned, from: 2015-11-01}}");
     }},
    {"a recommendation, and what became of another",
     [](FolderTrees& trees) {
         add(network(trees), "recommendations",
             "{id: late, text: Later, state: {is: open, from: 2015-11-01}}");
         add(at(network(trees), "recommendations").items.front(), "state",
             "{is: withdrawn, from: 2016-11-01}");
     }},
    {"a chair, a member and a meeting of the board",
     [](FolderTrees& trees) {
         Node& board = at(network(trees), "board");
         set(board, "chair", "[{is: P. Umberwhistle}, {is: Member Y, from: 2015-11-01}]");
         add(board, "members", "{is: Member Z, from: 2015-11-01}");
         add(board, "meetings", "{on: 2015-11-05, present: [Member Z]}");
     }},
    {"a prediction",
     [](FolderTrees& trees) {
         add(school(trees), "predictions",
             "{on: 2015-10-16, year: 2015, by: headteacher, figures: {phonics: 99}}");
     }},
    {"a target",
     [](FolderTrees& trees) {
         add(school(trees), "targets",
             "{on: 2015-10-16, year: 2016, by: adviser, figures: {phonics: 99}}");
     }},
    {"a comment that came too late",
     [](FolderTrees& trees) {
         Node& comments = at(at(school(trees), "comments"), "2015-autumn");
         const char* silent = comments.find("finance") == nullptr ? "finance" : "hr";
         REQUIRE(comments.find(silent) == nullptr);
         set(comments, silent, "{by: Officer B, on: 2015-10-09, text: Too late.}");
     }},
    {"a comment to a later clinic",
     [](FolderTrees& trees) {
         set(at(at(school(trees), "comments"), "2016-spring"), "hr", "{text: Later.}");
     }},
    {"an action, a minute and an outcome of the meeting itself",
     [](FolderTrees& trees) {
         add(autumn(trees), "actions", "{id: 2015-autumn-88, title: Later, school: 901001}");
         add(autumn(trees), "minutes", "{item: overview, text: Later.}");
         add(autumn(trees), "outcomes", "{school: 901001, measure: phonics, target: 99}");
     }},
    {"progress that was told after the papers went out",
     [](FolderTrees& trees) {
         add(autumn(trees), "progress",
             "{action: 2015-summer-01, is: done, on: 2015-10-15, why: Told at the meeting}");
     }},
    {"progress told to a later clinic",
     [](FolderTrees& trees) {
         add(trees.at("clinics/2016-spring.yaml"), "progress",
             "{action: 2015-summer-01, is: done}");
     }},
    {"apologies",
     [](FolderTrees& trees) {
         set(at(autumn(trees), "attendance").items.front(), "here", "apologies");
     }},
    {"one who was called later",
     [](FolderTrees& trees) {
         add(autumn(trees), "attendance", "{role: chair, is: Member Z, known: 2015-10-12}");
     }},
    {"a version of the papers after the meeting",
     [](FolderTrees& trees) {
         add(autumn(trees), "issued", "{version: 3, on: 2015-11-02, why: misprints}");
     }},
    {"minutes that were confirmed",
     [](FolderTrees& trees) { set(autumn(trees), "confirmed", "{on: 2016-02-05, by: chair}"); }},
    {"a clinic",
     [](FolderTrees& trees) {
         trees["clinics/2017-spring.yaml"] =
             tree_of("{term: spring, date: 2017-02-09, cutoff: 2017-01-27}");
     }},
    {"a holder of an office",
     [](FolderTrees& trees) {
         add(at(roles(trees), "chair"), "is", "{is: Member Z, from: 2015-10-12}");
     }},
    {"an office",
     [](FolderTrees& trees) {
         set(roles(trees), "later",
             "{title: Later Office, side: challenge, is: [{is: Member Z, "
             "from: 2015-11-01}]}");
     }},
    {"a list of neighbours",
     [](FolderTrees& trees) {
         add(trees.at("comparators.yaml"), "neighbours", "{from: 2015-11-01, is: [Authority Z]}");
     }},
    {"another spelling of a school",
     [](FolderTrees& trees) {
         set(at(trees.at("authority.yaml"), "aliases"), "Later Spelling", kSchool);
     }},
};

// A small Nenebridge, with a clinic before autumn so that the past has a past.
FolderTrees base() {
    FolderTrees trees = trees_of(write_example({24, 2015}));
    trees["clinics/2015-summer.yaml"] = tree_of(
        "{term: summer, date: 2015-06-18, cutoff: 2015-06-05, agenda: [{id: a, title: Item A}], "
        "minutes: [{item: a, school: 901001, text: Said in summer.}], "
        "outcomes: [{school: 901001, measure: phonics, target: 70}], "
        "actions: [{id: 2015-summer-01, title: Set in summer, school: 901001, due: 2015-09-30}]}");
    return trees;
}

}  // namespace

TEST_CASE("no kind of fact learnt after a cutoff changes that clinic") {
    const FolderTrees trees = base();
    const History before = history_of(trees);
    const std::string facts = to_text(before);
    const Asked asked{"2015-autumn", "officers", std::nullopt};
    const std::string seen = document_text(before, asked);
    for (const LaterFact& later : kLaterFacts) {
        INFO(later.what);
        FolderTrees changed = trees;
        later.add(changed);
        const History history = history_of(changed);
        CHECK(to_text(history) != facts);
        CHECK(first_difference(seen, document_text(history, asked)) == "");
    }
}
