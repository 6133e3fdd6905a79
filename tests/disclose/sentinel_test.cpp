#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

#include <set>

using namespace clinic;

namespace {

// One school with a sentinel word in every place that can be restricted: "P-…" under a paragraph,
// "O-…" for officers.
struct Restricted {
    SmallCouncil council;
    Fact<std::string> finance;
    Fact<int> vacancies;
    Comment paragraph_comment;
    Comment officers_comment;
    Submission predicted;
    Action action;
    Action officers_action;
    Progress progress;
    Release release;
    Group group;

    Restricted();
};

std::set<std::string> paragraph_words() {
    return {"P-comment", "P-action", "P-agenda", "P-chair",           "P-minute",
            "P-decided", "P-note",   "P-why",    "P-person",          "P-finance",
            "P-finding", "P-vacant", "P-group",  "sentinel-standards"};
}

std::set<std::string> officers_words() {
    return {"O-comment", "O-action", "O-agenda", "O-minute", "O-progress"};
}

void add_people(Restricted& all, SchoolOnDay& school) {
    Person& head = add_head(all.council, school, "Headteacher A", {2011, 9, 1});
    head.why = "P-why";
    Person& second = add_head(all.council, school, "P-person", {2015, 9, 1}, "interim");
    second.exempt = paragraph(1);
    second.why = "P-why";
    Person chair;
    chair.is = "Chair A";
    chair.why = "P-chair";
    all.council.school(900101).people["chair"] = {chair};
    school.people["chair"] = {&all.council.school(900101).people["chair"].front()};
    all.council.history.authority.withhold = {{"people.why", paragraph(1)}};
    Rule& rule = all.council.add_rule("people", "staffing", "");
    rule.role = "headteacher";
    rule.flags = {{"interim", "red"}};
    rule.asks = "P-person question?";
}

void add_judgements(Restricted& all, SchoolOnDay& school) {
    add_judgement(all.council, school, "la-category", "green", {2014, 9, 18});
    all.council.earlier(900101).judgements = school.judgements;
    Judgement& red = add_judgement(all.council, school, "la-category", "red", {2015, 9, 18});
    red.note = "P-note";
    red.why = {"standards"};
    red.exempt = paragraph(2);
    all.council.history.authority.reasons = {{"standards", "sentinel-standards"}};
    add_inspection(all.council, school, "s5-2012", "2", {2012, 11, 20});
    Inspection& secret = add_inspection(all.council, school, "cif-2015", "4", {2015, 9, 17});
    secret.findings = "P-finding";
    secret.exempt = paragraph(2);
}

void add_figures(Restricted& all, SchoolOnDay& school) {
    add_figure(school, "attendance", 2014, 95);
    add_figure(school, "attendance", 2015, 77.7).marks = {paragraph(2)};
    add_figure(school, "phonics", 2015, 61);
    add_figure(school, "ks2-rwm", 2015, 59, 5);
    add_figure(school, "roll", 2015, 198).release = &all.release;
    add_figure(school, "reserve", 2015, -19019).marks = {paragraph(3)};
    Rule& rule = all.council.add_rule("threshold", "attendance", "attendance");
    rule.red = 95;
    rule.asks = "Why is 77.7% so low?";
    Rule& deficit = all.council.add_rule("threshold", "finance", "reserve");
    deficit.red = 0;
}

void add_papers(Restricted& all, SchoolOnDay& school) {
    all.paragraph_comment.text = "P-comment";
    all.paragraph_comment.exempt = paragraph(4);
    all.officers_comment.text = "O-comment";
    all.officers_comment.exempt = officers_only();
    school.comments = {{"hr", &all.officers_comment}, {"improvement", &all.paragraph_comment}};
    all.finance.is = "P-finance";
    all.finance.exempt = paragraph(3);
    school.finance = &all.finance;
    all.vacancies.is = 4;
    all.vacancies.from = Date{2015, 9, 10};
    all.vacancies.why = "P-vacant";
    all.vacancies.exempt = paragraph(2);
    school.vacancies = &all.vacancies;
    school.governor_places = 12;
    all.predicted.year = 2015;
    all.predicted.figures = {{"attendance", 88.8}};
    school.predictions = {&all.predicted};
    all.group.name = "P-group";
    all.group.kind = "triad";
    all.group.exempt = paragraph(2);
    school.groups = {{&all.group, "primary"}};
}

void add_meeting(Restricted& all) {
    Meeting& before = all.council.history.meetings[0];
    Meeting& now = all.council.history.meetings[1];
    before.agenda = now.agenda = {agenda_item("concern", "P-agenda", paragraph(1)),
                                  agenda_item("staff", "O-agenda", officers_only())};
    before.minutes = {{"concern", 900101, "P-minute", "P-decided", {}, {}},
                      {"other", 0, "O-minute", "", officers_only(), {}}};
    all.action.id = "2015-summer-01";
    all.action.title = "P-action";
    all.action.school = 900101;
    all.action.exempt = paragraph(4);
    all.officers_action = all.action;
    all.officers_action.title = "O-action";
    all.officers_action.exempt = officers_only();
    all.progress.why = "O-progress";
    all.progress.exempt = officers_only();
    for (const Action* action : {&all.action, &all.officers_action}) {
        KnownAction known;
        known.action = action;
        known.set_at = &before;
        known.school = 900101;
        known.progress = {{&all.progress, &now}};
        known.state = "open";
        known.due = Date{2015, 9, 1};
        all.council.view.actions.push_back(known);
    }
}

Restricted::Restricted() {
    release.id = "census";
    release.title = "School census";
    release.published = {2015, 6, 11};
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_people(*this, school);
    add_judgements(*this, school);
    add_figures(*this, school);
    add_papers(*this, school);
    add_meeting(*this);
}

std::string disclosed_to(const Restricted& all, const Edition& edition) {
    const Assessment assessment = assess(all.council.view, &all.council.before, 1);
    return to_text(disclose(all.council.view, &all.council.before, assessment, edition, 1));
}

void check_words(const std::string& text, const std::set<std::string>& words, bool expected) {
    for (const std::string& word : words) {
        INFO(word);
        CHECK((text.find(word) != std::string::npos) == expected);
    }
}

}  // namespace

TEST_CASE("nothing that is restricted reaches the public edition") {
    const Restricted all;
    const std::string text = disclosed_to(all, kPublic);
    check_words(text, paragraph_words(), false);
    check_words(text, officers_words(), false);
    // Figures, and every word that would give one away.
    check_words(text, {"77.7", "61%", "59%", "19,019", "88.8", "has been interim", "Inadequate"},
                false);
    check_words(text, {"School A", "95.0%", "withheld", "census"}, true);
}

TEST_CASE("members see what is under paragraphs, and nothing that is for officers") {
    const Restricted all;
    const std::string text = disclosed_to(all, kMembers);
    check_words(text, paragraph_words(), true);
    check_words(text, officers_words(), false);
    check_words(text, {"77.7%", "61%", "59%", "−£19,019", "interim", "Inadequate"}, true);
}

TEST_CASE("officers see everything") {
    const Restricted all;
    const std::string text = disclosed_to(all, kOfficers);
    check_words(text, paragraph_words(), true);
    check_words(text, officers_words(), true);
    CHECK(text.find("withheld") == std::string::npos);
}

TEST_CASE("a target is withheld with the figure that it is set for") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "phonics", 2015, 61);
    Judgement& red = add_judgement(council, school, "la-category", "red", {2015, 9, 18});
    red.outcome = Outcome{"phonics", 72.5, Date{2016, 7, 31}, {}};
    const Assessment assessment = assess(council.view, nullptr, 1);
    const auto outcome = [&](const Edition& edition) {
        return disclose(council.view, nullptr, assessment, edition, 1)
            .schools.front()
            .concern.outcome;
    };
    CHECK(outcome(kPublic) == "withheld");
    CHECK(outcome(kMembers) == "phonics 73% by 31 July 2016 (now 61%)");
}

TEST_CASE("what hides behind a withheld category shows neither in order nor in counts") {
    const Restricted all;
    const Assessment assessment = assess(all.council.view, &all.council.before, 1);
    const Disclosed shown = disclose(all.council.view, &all.council.before, assessment, kPublic, 1);
    REQUIRE(shown.schools.size() == 1);
    const DisclosedSchool& school = shown.schools.front();
    CHECK(school.category.word == "withheld");
    CHECK(school.category.rag == Rag::None);
    CHECK(school.category.last.empty());
    CHECK_FALSE(school.category.moved);
    CHECK(school.ofsted.word == "withheld");
    CHECK(school.ofsted.before.empty());
    CHECK_FALSE(school.concern.listed);
    CHECK(school.attendance.rag == Rag::None);
    CHECK(school.attendance.why == "withheld");
    CHECK(school.staffing.rag == Rag::None);
    CHECK(school.questions.empty());
    CHECK(school.flags.empty());
    CHECK(shown.movements.empty());
    CHECK(shown.overview.concern == 0);
    CHECK(shown.overview.interim_heads == 0);
    CHECK(shown.overview.moved_down == 0);
    CHECK(shown.actions.empty());
    CHECK(shown.minutes.empty());
}

TEST_CASE("the public edition counts what it withholds by the reason for it") {
    const Restricted all;
    const Assessment assessment = assess(all.council.view, &all.council.before, 1);
    std::string counted;
    const Disclosed shown = disclose(all.council.view, &all.council.before, assessment, kPublic, 1);
    for (const WithheldKind& kind : shown.edition.withheld) {
        counted += std::to_string(kind.count) + " " + kind.why + "\n";
    }
    CHECK(counted == R"(4 paragraph 1: individuals
6 paragraph 2: what would reveal an individual's identity
2 paragraph 3: financial or business affairs
2 paragraph 4: labour relations
4 officers only: what officers prepare among themselves
1 small groups: figures of fewer than 6 pupils
1 not public: measures that are not published for one school
)");
}

TEST_CASE("a school that is withheld as a whole is not in the edition at all") {
    Restricted all;
    all.council.school(900101).exempt = paragraph(1);
    CHECK(disclosed_to(all, kPublic).find("School A") == std::string::npos);
    CHECK(disclosed_to(all, kMembers).find("School A") != std::string::npos);
}

TEST_CASE("who may see what does not depend on how many threads looked") {
    const Restricted all;
    const Assessment assessment = assess(all.council.view, &all.council.before, 1);
    CHECK(to_text(disclose(all.council.view, &all.council.before, assessment, kPublic, 1)) ==
          to_text(disclose(all.council.view, &all.council.before, assessment, kPublic, 4)));
}
