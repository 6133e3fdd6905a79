#include "example/network_record.hpp"

namespace clinic {
namespace {

std::vector<BudgetPlan> budgets() {
    return {{2026,
             {2025, 3, 13},
             "school improvement grant",
             {{"primary-northwold", 24000},
              {"primary-mereside", 28000},
              {"primary-ashdale", 31000},
              {"primary-southmoor", 24000},
              {"primary-eastcarr", 31000},
              {"secondary", 46000},
              {"special", 16000}},
             0}};
}

const std::vector<ImpactPlan> kImpact = {
    {"primary-northwold", {2, 2, 0}, {2, 2, 3}}, {"primary-mereside", {3, 2, 0}, {2, 2, 3}},
    {"primary-ashdale", {2, 3, 0}, {2, 2, 2}},   {"primary-southmoor", {3, 3, 0}, {3, 3, 4}},
    {"primary-eastcarr", {2, 2, 0}, {2, 1, 2}},  {"secondary", {3, 3, 0}, {3, 2, 3}},
    {"special", {1, 2, 0}, {1, 1, 2}},
};

std::vector<NetworkEntry> entries() {
    return {
        {"bids", "primary-ashdale-alliance-1", 0,
         R"(  - {id: bid-1, group: primary-ashdale-alliance-1, for: Reading for pleasure across the dale,
     submitted: 2025-04-28, asked: 3600, decided: 2025-05-19, is: approved, granted: 3600,
     spent: [{on: 2025-07-11, is: 1800}, {on: 2025-12-05, is: 1500}]}
)"},
        {"bids", "secondary", 0,
         R"(  - {id: bid-2, group: secondary, for: Attendance of the last two years,
     submitted: 2025-06-02, asked: 14000, decided: 2025-07-14, is: approved, granted: 11000,
     spent: [{on: 2025-11-28, is: 5200}]}
)"},
        {"bids", "primary-southmoor", 0,
         R"(  - {id: bid-3, group: primary-southmoor, for: A shared lead for special educational needs,
     submitted: 2025-09-22, asked: 9000, decided: 2025-10-20, is: refused}
)"},
        {"bids", "primary-eastcarr-alliance-2", 950002,
         R"(  - {id: bid-4, group: primary-eastcarr-alliance-2, school: 950002,
     for: Help before joining a trust,
     submitted: 2025-09-29, asked: 2800, decided: 2025-10-13, is: approved, granted: 2500,
     spent: [{on: 2025-12-12, is: 2500}], exempt: 3}
)"},
        {"bids", "special-alliance-1", 0,
         R"(  - {id: bid-5, group: special-alliance-1, for: Outreach to mainstream schools,
     submitted: 2026-05-18, asked: 7500}
)"},
        {"consultations", "", 0, R"(  - id: partnerships-2024
    question: Should schools of one area and phase form an improvement partnership?
    asked: schools, trusts and parents of the county
    forms: 88
    known: 2024-03-22
    answers:        [Strongly agree, Agree, Disagree, No view]
    table:
      Headteachers: [14, 17, 5, 2]
      Governors:    [ 6, 12, 4, 3]
      Trusts:       [ 2,  3, 3, 1]
      Unions:       [ 0,  2, 2, 0]
      Parents:      [ 3,  4, 2, 3]
    said:
      - text: >-
          Small schools cannot spare their head for a day.
        response: >-
          The grant pays for cover, and meetings move from school to school.
      - text: >-
          Trusts have arrangements of their own.
        response: >-
          An academy may bring its trust's work into the partnership.
      - text: >-
          It must not become another inspection.
        response: >-
          What an alliance writes down stays with its schools.
)"},
        {"visits", "primary-northwold-alliance-1", 0, R"(  - group: primary-northwold-alliance-1
    on: 2025-06-10
    by: R. Fennelstrap
    focus: Mixed-age classes in small schools
    strengths: [Plans are shared across schools]
    vulnerabilities: [Year 6 has no peers to work with]
    priorities: [A joint morning for Year 6 each fortnight]
    support: Transport paid by the partnership
    next: 2026-02-10
)"},
        {"visits", "primary-eastcarr-alliance-1", 0, R"(  - group: primary-eastcarr-alliance-1
    on: 2025-11-04
    by: V. Wimblewright
    focus: Attendance of disadvantaged pupils
    strengths: [Calls before half past nine]
    vulnerabilities: [Holidays in term time]
    priorities: [One message to all parents of the harbour schools]
    next: 2026-03-03
)"},
        {"visits", "secondary-alliance-2", 0, R"(  - group: secondary-alliance-2
    on: 2026-03-24
    by: K. Russetbramble
    focus: Behaviour in Year 9
    strengths: [Calm corridors]
    vulnerabilities: [Supply teachers do not know the routines]
    priorities: [A page of routines for every visitor]
    next: 2026-10-06
)"},
        {"projects", "secondary", 0, R"(  - id: attendance
    group: secondary
    title: Attendance of the last two years
    lead: D. Dapplewhistle
    from: 2025-09-01
    to: 2026-07-17
    state: [{is: planned, from: 2025-07-14}, {is: running, from: 2025-09-01}]
    aim: >-
      Persistent absence in Years 10 and 11 falls by two points.
)"},
        {"projects", "primary-ashdale", 0, R"(  - id: reading
    group: primary-ashdale
    title: Reading for pleasure
    lead: F. Nettlecandle
    from: 2025-05-19
    to: 2025-12-19
    state: [{is: running, from: 2025-05-19}, {is: done, from: 2025-12-19}]
    aim: >-
      Every class reads together each day.
    came: {is: Nine of eleven schools do so and two have begun, from: 2026-01-16}
)"},
        {"reviews", "", 0, R"(  - id: executive-2025
    title: Review of partnerships for the Executive
    by: a headteacher and a chair of governors of another county
    on: 2025-02-14
    people: 23
    interviewed:
      Headteachers: 12
      Chairs of governors: 5
      Trust leaders: 3
      Officers of the council: 3
    found:
      - Small schools value the alliances most.
      - Seven schools are in none, and nobody from outside asks them anything.
)"},
        {"recommendations", "", 0, R"(  - id: r-1
    text: >-
      Every school is an active member of an alliance.
    from: Report to the Executive, March 2025
    owner: improvement
    due: 2025-12-31
    state: {is: open, from: 2025-03-18}
    note: four primary schools, one special school and both referral units are in none
  - id: r-2
    text: >-
      One data team serves all partnerships.
    from: Report to the Executive, March 2025
    owner: performance
    due: 2025-09-30
    state: [{is: open, from: 2025-03-18}, {is: done, from: 2025-09-12}]
  - id: r-3
    text: >-
      Partnerships agree how data are shared.
    from: Report to the Executive, March 2025
    owner: performance
    due: 2025-11-28
    state: [{is: open, from: 2025-03-18}, {is: done, from: 2026-01-09}]
  - id: r-4
    text: >-
      The county keeps a direct role for schools in the lowest grades.
    from: Report to the Executive, March 2025
    owner: adviser
    due: 2026-09-30
    state: {is: open, from: 2025-03-18}
)"},
    };
}

constexpr std::string_view kBoard = R"(board:
  name: Ashmere Education Partnership
  chair: B. Lapwingdale
  members:
    - {is: B. Lapwingdale, role: Independent chair, from: 2024-09-01}
    - {is: J. Pepperthorn, role: Primary partnerships, from: 2024-09-01}
    - {is: D. Dapplewhistle, role: Secondary partnership, from: 2024-09-01}
    - {is: N. Dapplequill, role: Special partnership, from: 2024-09-01}
    - {is: E. Osiermantle, role: Trusts, from: 2025-01-06}
    - {is: I. Harebuckle, role: Governors, from: 2024-09-01}
    - {is: Officer D, role: Assistant Director for Education, from: 2024-09-01}
  meetings:
    - on: 2025-03-06
      present: [B. Lapwingdale, J. Pepperthorn, N. Dapplequill, E. Osiermantle, I. Harebuckle,
                Officer D]
      apologies: [D. Dapplewhistle]
    - on: 2025-06-26
      present: [B. Lapwingdale, J. Pepperthorn, D. Dapplewhistle, N. Dapplequill, I. Harebuckle,
                Officer D]
    - on: 2025-11-13
      present: [B. Lapwingdale, D. Dapplewhistle, N. Dapplequill, E. Osiermantle, I. Harebuckle,
                Officer D]
      apologies: [J. Pepperthorn]
    - on: 2026-03-05
      present: [B. Lapwingdale, J. Pepperthorn, D. Dapplewhistle, N. Dapplequill, E. Osiermantle,
                I. Harebuckle, Officer D]
)";

constexpr std::string_view kReports = R"(reports:
  - pack: executive-report
    committee: the Executive
    date: 2026-07-07
    of: "J. Harebuckle, Corporate Director for Children and Young People"
    contacts: ["Officer E, Head of Performance, 01632 960302"]
    recommendations:
      - Note how the partnerships are doing in their second year.
      - Ask the partnerships to report on the schools that are in no alliance.
    background: >-
      The Executive agreed to improvement partnerships in March 2025, after a consultation.
    implications:
      Financial: The partnerships are paid for until March 2027.
      Legal: The council keeps its duties towards schools causing concern.
    documents: ["Report to the Executive, March 2025"]
  - pack: scrutiny-report
    committee: Young People Overview and Scrutiny Committee
    date: 2026-06-25
    item: "6"
    of: Assistant Director for Education
    recommendations:
      - Note the report.
      - Choose two partnerships to hear in the autumn.
    implications:
      Financial: None beyond the budgets that are in the report.
      Equality: Small rural schools are asked first whether the partnerships reach them.
)";

}  // namespace

const NetworkRecord& ashmere_record() {
    static const NetworkRecord kRecord = {budgets(),
                                          {"challenge", "relationships", "pupil achievement"},
                                          {{{2025, 7, 4}, {2026, 5, 15}}},
                                          kImpact,
                                          entries(),
                                          kBoard,
                                          kReports};
    return kRecord;
}

}  // namespace clinic
