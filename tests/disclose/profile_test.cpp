#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace clinic;

namespace {

Disclosed disclosed_to_members(const SmallCouncil& council) {
    const Assessment assessment = assess(council.view, &council.before, 1);
    return disclose(council.view, &council.before, assessment, kMembers, 1);
}

// A figure as a table would print it.
std::string worded(const Amount& amount) {
    return amount_text(amount);
}

}  // namespace

TEST_CASE("a measure stands beside its comparators, with its gap and what a pupil is worth") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2014, 66, 29);
    add_figure(school, "ks2-rwm", 2015, 60, 28).state = DataState::Provisional;
    council.add_comparator("authority", "ks2-rwm", 2015, 74);
    council.add_comparator("nation", "ks2-rwm", 2014, 79);
    council.add_comparator("nation", "ks2-rwm", 2015, 80);
    const Disclosed shown = disclosed_to_members(council);
    REQUIRE(shown.schools.front().measures.size() == 1);
    const MeasureLine& line = shown.schools.front().measures.front();
    CHECK(line.shorter == "KS2 L4+");
    CHECK(line.year == "2014/15");
    CHECK(worded(line.now) == "60%");
    CHECK(worded(line.before) == "66%");
    CHECK(worded(line.authority) == "74%");
    CHECK(worded(line.neighbours) == "not recorded");
    CHECK(worded(line.nation) == "80%");
    CHECK(line.gap == "−20 points");
    CHECK(line.per_pupil == "1 pupil = 3.6 points");
    CHECK(line.cohort == "28 pupils");
    CHECK(line.change == "−6 points");
    // Wilson's ends of 60% of 28 are 0.417 and 0.759.
    CHECK(line.range == "42–76%");
    // 66% of 29 and 60% of 28 are 35.94 of 57 pupils.
    CHECK(worded(line.pooled) == "63%");
    CHECK(line.pooled_years == "2013/14 to 2014/15");
    CHECK(line.state == "provisional");
    CHECK_FALSE(line.judged);
    CHECK(line.trend.title == "School A: level 4 or above");
    CHECK(line.trend.years == std::vector<std::string>{"2013/14", "2014/15"});
    CHECK(line.trend.alternative ==
          "School A: level 4 or above. Fell from 66% in 2013/14 to 60% in 2014/15, 20 points below "
          "the nation (80%). By year: 2013/14 66%, 2014/15 60%. Authority: 74% in 2014/15. Nation: "
          "from 79% in 2013/14 to 80% in 2014/15.");
}

TEST_CASE("a change within the measure's tolerance, or of one pupil, is none") {
    SmallCouncil council;
    council.history.measures["ks2-rwm"].same = 2;
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2014, 66, 20);
    add_figure(council.view.schools[0], "ks2-rwm", 2015, 62, 20);
    add_figure(council.add_school(900102, "School B"), "ks2-rwm", 2014, 66, 200);
    add_figure(council.view.schools[1], "ks2-rwm", 2015, 64, 200);
    add_figure(council.add_school(900103, "School C"), "ks2-rwm", 2014, 66, 200);
    add_figure(council.view.schools[2], "ks2-rwm", 2015, 62, 200);
    const Disclosed shown = disclosed_to_members(council);
    CHECK(shown.schools[0].measures.front().change == "steady");
    CHECK(shown.schools[1].measures.front().change == "steady");
    CHECK(shown.schools[2].measures.front().change == "−4 points");
}

TEST_CASE("a score's interval is the published one, where both ends may be seen") {
    SmallCouncil council;
    Measure& score = council.history.measures["ks2-read"];
    score.unit = Unit::Score;
    score.decimals = 1;
    score.interval = {"ks2-read-low", "ks2-read-high"};
    council.history.measures["ks2-read-low"] = score;
    council.history.measures["ks2-read-high"] = score;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-read", 2015, -0.4);
    add_figure(school, "ks2-read-low", 2015, -1.2);
    KnownFigure& high = add_figure(school, "ks2-read-high", 2015, 0.4);
    CHECK(disclosed_to_members(council).schools.front().measures.front().range == "−1.2 to 0.4");
    high.marks = {officers_only()};
    CHECK(disclosed_to_members(council).schools.front().measures.front().range.empty());
}

TEST_CASE("a suppressed figure is a word, breaks the line and is never green") {
    SmallCouncil council;
    Rule& rule = council.add_rule("threshold", "attendance", "attendance");
    rule.red = 90;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "attendance", 2014, 95);
    add_symbol(school, "attendance", 2015, Symbol::SUPP);
    const Disclosed shown = disclosed_to_members(council);
    const MeasureLine& line = shown.schools.front().measures.front();
    CHECK(worded(line.now) == "suppressed");
    CHECK_FALSE(line.judged);
    CHECK(line.gap.empty());
    REQUIRE(line.trend.lines.front().values.size() == 2);
    CHECK(std::isnan(line.trend.lines.front().values[1]));
    CHECK(shown.rows.front().attendance == Rag::None);
}

TEST_CASE("a school without a category says that none is recorded") {
    SmallCouncil council;
    council.add_school(900101, "School A");
    const Disclosed shown = disclosed_to_members(council);
    const DisclosedSchool& school = shown.schools.front();
    CHECK(school.category.word == "not recorded");
    CHECK_FALSE(school.category.recorded);
    CHECK(school.ofsted.word == "not recorded");
    CHECK(school.head.name == "not recorded");
    CHECK(worded(school.roll) == "not recorded");
    CHECK(worded(school.full) == "not recorded");
    CHECK_FALSE(shown.overview.has_categories);
    CHECK(shown.overview.categories.empty());
}

TEST_CASE("an earlier grade of another framework says which") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_inspection(council, school, "s5-2012", "2", {2012, 11, 20});
    council.earlier(900101).inspections = school.inspections;
    add_inspection(council, school, "cif-2015", "3", {2015, 9, 17});
    const Disclosed shown = disclosed_to_members(council);
    const CategoryNow& ofsted = shown.schools.front().ofsted;
    CHECK(ofsted.word == "Requires improvement");
    CHECK(ofsted.framework == "CIF 2015");
    CHECK(ofsted.before == "Good (S5 2012)");
    CHECK(ofsted.last == "Good (S5 2012)");
    CHECK(ofsted.moved);
    CHECK(ofsted.rag == Rag::None);
    CHECK(shown.inspections.size() == 1);
    CHECK(shown.inspections.front().before_framework == "S5 2012");
}

TEST_CASE("rows come red, amber, green, then without category, and by name") {
    SmallCouncil council;
    for (const auto& [urn, name, code] : {std::tuple{900101, "School 10", "amber"},
                                          {900102, "School 9", "amber"},
                                          {900103, "School C", "green"},
                                          {900104, "School D", ""},
                                          {900105, "School E", "red"}}) {
        SchoolOnDay& school = council.add_school(urn, name);
        if (*code != '\0') {
            add_judgement(council, school, "la-category", code, {2015, 9, 1});
        }
    }
    const Disclosed shown = disclosed_to_members(council);
    std::string order;
    for (const RagRow& row : shown.rows) {
        order += row.school + ", ";
    }
    CHECK(order == "School E, School 9, School 10, School C, School D, ");
    std::string counts;
    for (const CategoryCount& count : shown.overview.categories) {
        counts += count.word + " " + std::to_string(count.count) + ", ";
    }
    CHECK(counts == "Red 1, Amber 2, Green 1, not recorded 1, ");
}

TEST_CASE("the overview says what members should know, figures first") {
    SmallCouncil council;
    Rule& rule = council.add_rule("comparator", "attendance", "attendance");
    rule.against = "nation";
    rule.amber = 1;
    rule.red = 2;
    for (int i = 0; i < 4; ++i) {
        SchoolOnDay& school = council.add_school(900101 + i, "School " + std::to_string(i));
        add_judgement(council, school, "la-category", "green", {2014, 9, 1});
        council.earlier(900101 + i).judgements = school.judgements;
        add_judgement(council, school, "la-category", i < 2 ? "red" : "green", {2015, 9, 1});
        add_figure(school, "attendance", 2015, 92 + i);
    }
    council.add_comparator("authority", "attendance", 2015, 94.5);
    council.add_comparator("nation", "attendance", 2015, 96);
    Action action;
    action.id = "2015-summer-01";
    KnownAction known;
    known.action = &action;
    known.state = "open";
    known.due = Date{2015, 9, 1};
    council.view.actions = {known, known};
    council.view.actions[1].due = Date{2015, 12, 1};
    std::string said;
    for (const std::string& sentence : disclosed_to_members(council).overview.sentences) {
        said += sentence + "\n";
    }
    CHECK(said == R"(2 of 4 schools cause concern, 2 more than in summer 2015.
2 schools moved to a category of more concern since summer 2015.
Attendance is 94.5% across the authority, 1.5 points below the nation's 96.0% (2014/15).
1 of 2 open actions is overdue.
4 of 4 schools are flagged for attendance, 3 of them red.
)");
}

TEST_CASE("an item of the agenda says why it is exempt and where its part stands") {
    SmallCouncil council;
    Exemption exempt = paragraph(1);
    exempt.paragraphs = {1, 2};
    exempt.why = "individuals could be identified";
    council.history.authority.roles = {{"adviser", "Senior Adviser", "reporting", 1, {}}};
    council.history.meetings[1].agenda = {
        agenda_item("concern", "Schools causing concern", exempt)};
    const Disclosed shown = disclosed_to_members(council);
    REQUIRE(shown.agenda.size() == 1);
    CHECK(shown.agenda.front().by == "Senior Adviser");
    CHECK(shown.agenda.front().part == "part-concern");
    CHECK(shown.agenda.front().why ==
          "exempt under paragraphs 1 and 2 of Schedule 12A: individuals could be identified");
}

TEST_CASE("the whole of what an edition may show is a text") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "roll", 2015, 198);
    school.capacity = 210;
    CHECK(to_text(disclosed_to_members(council)) == R"(authority:
  name: Nenebridge
clinic:
  id: 2015-autumn
  title: Autumn 2015
  term: autumn
  date: 2015-10-15
  cutoff: 2015-10-02
  version: 0
  draft: yes
  papers: 2015-10-07
  previous: Summer 2015
  earlier: 2015-06-15
edition:
  id: members
  title: Members
  marking: Restricted: for members of the clinic only
  restricted: yes
overview:
  schools: 1
  maintained: 1
  academies: 0
  pupils: 198
  ofsted:
    -
      framework: no graded inspection
      total: 1
  concern: 0
  hidden: 0
  up: 0
  down: 0
  inspected: 0
  floors: 0
  warnings: 0
  funnels: 0
  actions: 0
  overdue: 0
  unreported: 0
  vacancies: 0
  finance: 0
  interim: 0
rows:
  -
    school: School A
    anchor: school-900101
    phase: Primary
    category:
      word: not recorded
    ofsted:
      word: not recorded
    psisn:
      word: not recorded
    urn: 900101
schools:
  -
    anchor: school-900101
    name: School A
    urn: 900101
    phase: Primary
    head:
      name: not recorded
    chair:
      name: not recorded
    category:
      word: not recorded
    ofsted:
      word: not recorded
    psisn:
      word: not recorded
    standards:
      name: Standards
    progress:
      name: Progress
    attendance:
      name: Attendance
    exclusions:
      name: Exclusions
    finance:
      name: Finance
    governance:
      name: Governance
    staffing:
      name: Leadership and staffing
    safeguarding:
      name: Safeguarding
    inspection:
      name: Inspection
    context:
      -
        id: roll
        name: roll
        short: roll
        year: January 2015
        now: 198
        before: not recorded
        authority: not recorded
        neighbours: not recorded
        nation: not recorded
        trend:
          title: School A: roll
          years:
            - January 2015
          lines:
            -
              name: School A
              values: 198
          alternative: School A: roll. January 2015 198.
    roll: 198
    capacity: 210
    full: 94%
    places: not recorded
    vacancies: not recorded
exclusion:
  count: 0
glossary:
  -
    term: RAG
    means: Red, amber or green: the worst finding of the rules on a subject. Green means judged and clear; without a figure there is no colour.
  -
    term: Suppressed
    means: Not published, because so few pupils stand behind the figure that one of them might be recognised.
predictions:
  optimists: 0
  pessimists: 0
map:
  listed: 0
  unplaced: 0
  missing: 0
funding:
  bids: 0
  approved: 0
  refused: 0
  withdrawn: 0
  waiting: 0
  timed: 0
tally:
  visits: 0
  projects: 0
  running: 0
  recommendations: 0
  open: 0
  done: 0
  overdue: 0
aims:
  graded: 0
  good: 0
  without: 1
  by-area: 0
placings:
  -
    name: Not placed for want of evidence
    meaning: No flag, but no inspection or nothing of its finance is on record.
    schools:
      -
        school: School A
        anchor: school-900101
        phase: Primary
        ofsted:
          word: not recorded
)");
}
