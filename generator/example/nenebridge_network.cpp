#include "example/network_record.hpp"

namespace clinic {
namespace {

// 580,000 pounds in each year.
std::vector<BudgetPlan> budgets() {
    return {{2015,
             {2014, 7, 10},
             "dedicated schools grant",
             {{"primary-1", 62000},
              {"primary-2", 62000},
              {"primary-3", 62000},
              {"primary-4", 62000},
              {"primary-5", 62000},
              {"primary-6", 62000},
              {"secondary", 104000},
              {"special", 44000}},
             2500},
            {2016,
             {2015, 3, 19},
             "dedicated schools grant",
             {{"primary-1", 61000},
              {"primary-2", 61000},
              {"primary-3", 61000},
              {"primary-4", 61000},
              {"primary-5", 57000},
              {"primary-6", 57000},
              {"secondary", 106000},
              {"special", 44000}},
             3000}};
}

const std::vector<ImpactPlan> kImpact = {
    {"primary-1", {2, 2, 3}, {1, 2, 2}}, {"primary-2", {2, 2, 3}, {2, 2, 3}},
    {"primary-3", {3, 2, 3}, {2, 2, 3}}, {"primary-4", {2, 1, 2}, {2, 1, 2}},
    {"primary-5", {3, 3, 4}, {3, 2, 3}}, {"primary-6", {2, 2, 3}, {2, 3, 3}},
    {"secondary", {3, 3, 3}, {2, 3, 3}}, {"special", {1, 1, 2}, {1, 1, 2}},
};

std::vector<NetworkEntry> entries() {
    return {
        {"bids", "primary-1-triad-1", 0,
         R"(  - {id: bid-01, group: primary-1-triad-1, for: Coaching in mathematics for Years 5 and 6,
     submitted: 2014-10-06, asked: 2500, decided: 2014-10-17, is: approved, granted: 2200,
     spent: [{on: 2015-01-30, is: 1000}, {on: 2015-03-20, is: 1200}]}
)"},
        {"bids", "primary-3-triad-2", 0,
         R"(  - {id: bid-02, group: primary-3-triad-2, for: Joint moderation of writing,
     submitted: 2014-11-10, asked: 1800, decided: 2014-12-01, is: approved, granted: 1800,
     spent: [{on: 2015-03-13, is: 1650}]}
)"},
        {"bids", "secondary", 0,
         R"(  - {id: bid-03, group: secondary, for: Subject networks in English and mathematics,
     submitted: 2014-11-24, asked: 24000, decided: 2015-01-12, is: approved, granted: 20000,
     spent: [{on: 2015-03-27, is: 9000}, {on: 2015-07-17, is: 11000}]}
)"},
        {"bids", "primary-5", 0,
         R"(  - {id: bid-04, group: primary-5, for: Phonics training for teaching assistants,
     submitted: 2015-01-19, asked: 6500, decided: 2015-02-02, is: refused}
)"},
        {"bids", "special", 0,
         R"(  - {id: bid-05, group: special, for: Help with behaviour for primary schools,
     submitted: 2015-02-23, asked: 12000, decided: 2015-03-16, is: approved, granted: 12000,
     spent: [{on: 2015-07-10, is: 6400}, {on: 2016-02-12, is: 5600}]}
)"},
        {"bids", "primary-2-triad-3", 0,
         R"(  - {id: bid-06, group: primary-2-triad-3, for: Reading with the city's libraries,
     submitted: 2015-04-20, asked: 1500, decided: 2015-05-01, is: withdrawn}
)"},
        {"bids", "primary-1-triad-2", 901041,
         R"(  - {id: bid-07, group: primary-1-triad-2, school: 901041, for: Release of a specialist leader,
     submitted: 2015-06-08, asked: 3000, decided: 2015-06-24, is: approved, granted: 2800,
     spent: [{on: 2015-10-23, is: 1400}, {on: 2016-03-11, is: 1400}], exempt: 3}
)"},
        {"bids", "primary-6-triad-1", 900002,
         R"(  - {id: bid-08, group: primary-6-triad-1, school: 900002, for: Early language with parents,
     submitted: 2015-09-14, asked: 2400, decided: 2015-09-28, is: approved, granted: 2400,
     spent: [{on: 2015-12-11, is: 900}]}
)"},
        {"bids", "secondary-triad-2", 0,
         R"(  - {id: bid-09, group: secondary-triad-2, for: Attendance work with feeder primaries,
     submitted: 2015-10-05, asked: 2900, decided: 2015-10-16, is: approved, granted: 2500,
     spent: [{on: 2016-01-22, is: 1150}]}
)"},
        {"bids", "primary-3", 0,
         R"(  - {id: bid-10, group: primary-3, for: Evenings on data for governors,
     submitted: 2015-11-02, asked: 4200, decided: 2015-11-30, is: approved, granted: 4000,
     spent: [{on: 2016-03-04, is: 2600}]}
)"},
        {"bids", "primary-2", 0,
         R"(  - {id: bid-11, group: primary-2, for: Teaching of fractions in ten schools,
     submitted: 2016-01-11, asked: 8000, decided: 2016-02-08, is: approved, granted: 7500,
     spent: [{on: 2016-04-22, is: 2100}]}
)"},
        {"bids", "special-triad-2", 0,
         R"(  - {id: bid-12, group: special-triad-2, for: Training with communication aids,
     submitted: 2016-03-07, asked: 2700, decided: 2016-04-13, is: refused}
)"},
        {"bids", "primary-4-triad-2", 0,
         R"(  - {id: bid-13, group: primary-4-triad-2, for: Peer review of early years,
     submitted: 2016-05-16, asked: 2600}
)"},
        {"consultations", "", 0, R"(  - id: network-2013
    question: Do you support a network in which schools improve one another?
    asked: headteachers, governors, staff and parents of all schools
    sent: 420
    forms: 131
    known: 2013-11-15
    answers:        ["Yes", "No", Uncertain]
    table:
      Headteachers: [41,  3, 6]
      Governors:    [27,  2, 8]
      Staff:        [16,  4, 5]
      Parents:      [ 7,  3, 4]
      Others:       [ 2,  1, 2]
    said:
      - text: >-
          Heads will be away from their own schools too often.
        response: >-
          A triad visits one school a term, and each visit is a single morning.
      - text: >-
          Who pays when the first two years are over?
        response: >-
          The Schools Forum decides on the grant each spring, with the review before it.
      - text: >-
          Governors should hear what a triad has found.
        response: >-
          The visit form goes to the chair of each school within two weeks.
      - text: >-
          Secondary schools are too far apart to learn from one another.
        response: >-
          Their collaborative begins with subjects, not with places.
)"},
        {"visits", "primary-1-triad-1", 0, R"(  - group: primary-1-triad-1
    on: 2014-11-18
    by: T. Wicketsaddle
    focus: Mathematics in Years 5 and 6
    strengths: [Pupils explain their methods, Marking tells pupils what to do next]
    vulnerabilities: [The most able wait for the others]
    priorities: [Harder problems from the first lesson, Share the planning of three schools]
    support: A coach for six half days, from bid-01
    next: 2015-03-10
)"},
        {"visits", "primary-2-triad-1", 0, R"(  - group: primary-2-triad-1
    on: 2015-02-03
    by: A. Puddingbottle
    focus: How leaders check the quality of teaching
    strengths: [Leaders see every class each half term]
    vulnerabilities: [Three subject leaders are new, Notes do not say what improved]
    priorities: [One form for all three schools]
    next: 2015-06-09
)"},
        {"visits", "primary-1-triad-1", 0, R"(  - group: primary-1-triad-1
    on: 2015-03-10
    by: T. Wicketsaddle
    focus: Mathematics in Years 5 and 6, a second look
    strengths: [Harder problems in every class that was seen]
    vulnerabilities: [Homework is not marked in one school]
    priorities: [Keep the shared planning when the coach has gone]
    next: 2015-11-17
)"},
        {"visits", "primary-3-triad-2", 0, R"(  - group: primary-3-triad-2
    on: 2015-06-16
    by: L. Sorrelbuckle
    focus: Writing across the curriculum
    strengths: [Teachers agree on levels, Pupils edit their own work]
    vulnerabilities: [Boys write little in science]
    priorities: [A reason to write in every topic]
    support: Moderation with a school outside the triad, from bid-02
    next: 2015-12-01
)"},
        {"visits", "primary-5-triad-1", 0, R"(  - group: primary-5-triad-1
    on: 2015-06-23
    by: F. Brasspenny
    focus: Phonics in Year 1
    strengths: [Daily lessons in small groups]
    vulnerabilities: [Assistants were trained long ago, The weakest readers miss lessons]
    priorities: [Train assistants within the collaborative]
    next: 2015-11-24
    exempt: 2
)"},
        {"visits", "secondary-triad-1", 0, R"(  - group: secondary-triad-1
    on: 2015-11-12
    by: M. Tansyhook
    focus: Disadvantaged pupils in Key Stage 4
    strengths: [Each pupil has a teacher who follows them]
    vulnerabilities: [Attendance on Fridays, Too few take a language]
    priorities: [Compare what the pupil premium buys, Visit each other's study evenings]
    support: A day of the attendance team for each school
    next: 2016-03-17
)"},
        {"visits", "special-triad-1", 0, R"(  - group: special-triad-1
    on: 2016-01-19
    by: M. Inklequill
    focus: Small steps of progress
    strengths: [Evidence is filmed and dated]
    vulnerabilities: [Three schools use three scales]
    priorities: [One scale from September]
    next: 2016-06-21
)"},
        {"visits", "primary-4-triad-3", 0, R"(  - group: primary-4-triad-3
    on: 2016-03-01
    by: W. Inklebarrow
    focus: Reading at home and at school
    strengths: [Every class has its own library]
    vulnerabilities: [New arrivals begin without an assessment]
    priorities: [Assess within the first week, Ask parents what they read]
    next: 2016-10-11
)"},
        {"visits", "primary-6-triad-1", 0, R"(  - group: primary-6-triad-1
    on: 2016-05-10
    by: N. Dapplethorn
    focus: Language of the youngest children
    strengths: [Parents stay for the first lesson]
    vulnerabilities: [Few staff speak the families' languages]
    priorities: [Go on with the parents' mornings]
    support: Early language project, from bid-08
)"},
        {"projects", "secondary", 0, R"(  - id: subject-networks
    group: secondary
    title: Subject networks in English and mathematics
    lead: C. Larderspoon
    from: 2015-01-19
    to: 2015-07-17
    state: [{is: running, from: 2015-01-19}, {is: done, from: 2015-07-17}]
    aim: >-
      Heads of department in all twelve schools plan the new courses together.
    came:
      - from: 2015-09-24
        is: >-
          Eleven schools took part. Common tests are set in both subjects.
)"},
        {"projects", "primary-2", 0, R"(  - id: fractions
    group: primary-2
    title: Teaching of fractions
    lead: H. Quillhamper
    from: 2016-02-22
    to: 2016-12-16
    state: [{is: planned, from: 2016-02-08}, {is: running, from: 2016-02-22}]
    aim: >-
      Seven in ten pupils of Year 4 place fractions on a line by December.
)"},
        {"projects", "special", 0, R"(  - id: behaviour-help
    group: special
    title: Help with behaviour for primary schools
    lead: M. Inklequill
    from: 2015-04-13
    to: 2016-07-15
    state: [{is: running, from: 2015-04-13}]
    aim: >-
      Fewer suspensions in the twelve primary schools that ask for help.
)"},
        {"projects", "primary-5", 0, R"(  - id: assistants
    group: primary-5
    title: Training of teaching assistants
    lead: F. Brasspenny
    from: 2015-03-02
    to: 2015-12-18
    state: [{is: planned, from: 2015-01-19}, {is: stopped, from: 2015-02-02}]
    aim: >-
      Every assistant in Year 1 is trained in phonics.
    came: {is: Its bid was refused and the schools pay for a day each, from: 2015-06-23}
)"},
        {"reviews", "", 0, R"(  - id: network-2015
    title: Review of the network
    by: four headteachers of other councils
    on: 2015-07-10
    people: 27
    interviewed:
      Lead headteachers: 8
      Other primary headteachers: 11
      Other secondary headteachers: 2
      Members of the school improvement team: 3
      Governors: 2
      Service director: 1
    found:
      - Every headteacher has gained from visits, most of all heads of good schools.
      - Visits find the right questions, and too few forms say what follows.
      - Lead headteachers have too little time for their collaborative.
)"},
        {"recommendations", "", 0, R"(  - id: r-01
    text: >-
      The board sees joint results of each collaborative before they are published.
    from: Review of the network, July 2015
    owner: performance
    due: 2015-12-18
    state:
      - {is: open, from: 2015-07-10}
      - {is: done, from: 2015-11-26, note: shown at each meeting since}
  - id: r-02
    text: >-
      Each triad fills in the same visit form, and the form says what follows.
    from: Review of the network, July 2015
    owner: adviser
    due: 2015-10-30
    state: [{is: open, from: 2015-07-10}, {is: done, from: 2015-10-30}]
  - id: r-03
    text: >-
      Lead headteachers have two days a month for their collaborative.
    from: Review of the network, July 2015
    owner: service-director
    due: 2016-01-29
    state: [{is: open, from: 2015-07-10}, {is: done, from: 2016-01-15}]
  - id: r-04
    text: >-
      Bids are decided within fifteen days.
    from: Review of the network, July 2015
    owner: improvement
    due: 2016-03-24
    state: {is: open, from: 2015-07-10}
    note: the panel meets once a month
  - id: r-05
    text: >-
      All schools of the city are in a collaborative.
    from: Review of the network, July 2015
    owner: lead-head
    due: 2016-07-22
    state: {is: open, from: 2015-07-10}
  - id: r-06
    text: >-
      Governors of each collaborative meet once a term with its results before them.
    from: Review of the network, July 2015
    owner: improvement
    due: 2016-02-12
    state: {is: open, from: 2015-07-10}
    note: three collaboratives do
  - id: r-07
    text: >-
      A directory says which school can help with what.
    from: Review of the network, July 2015
    owner: adviser
    due: 2015-11-27
    state: [{is: open, from: 2015-07-10}, {is: done, from: 2016-03-04}]
  - id: r-08
    text: >-
      The pupil referral unit joins the secondary collaborative.
    from: Review of the network, July 2015
    owner: lead-head
    due: 2015-12-18
    state:
      - {is: open, from: 2015-07-10}
      - {is: withdrawn, from: 2015-12-03, note: it joins the special one}
  - id: r-09
    text: >-
      The grant for 2016-17 is settled before schools set their budgets.
    from: Scrutiny committee, January 2016
    owner: director
    due: 2016-04-29
    state: [{is: open, from: 2016-01-21}, {is: done, from: 2016-03-17}]
  - id: r-10
    text: >-
      The committee hears each year how far the network closes the gap of disadvantaged pupils.
    from: Scrutiny committee, January 2016
    owner: service-director
    due: 2017-01-31
    state: {is: open, from: 2016-01-21}
)"},
    };
}

}  // namespace

const NetworkRecord& nenebridge_record() {
    static const NetworkRecord kRecord = {budgets(),
                                          {"peer challenge", "relationships", "pupil achievement"},
                                          {{{2015, 7, 10}, {2016, 5, 20}}},
                                          kImpact,
                                          entries(),
                                          nenebridge_board(),
                                          nenebridge_reports()};
    return kRecord;
}

}  // namespace clinic
