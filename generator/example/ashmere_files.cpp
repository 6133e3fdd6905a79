#include "example/council_files.hpp"

namespace clinic {
namespace {

constexpr std::string_view kAuthority =
    R"(# Ashmere does not exist, nor do its schools or anyone named here.
name: Ashmere County Council
code: 998
fictional: true
phases:
  primary: {name: Primary}
  secondary: {name: Secondary}
  special: {name: Special}
  alternative: {name: Alternative provision}
  # An all-through school counts once in the total and once in each of its phases.
  all-through: {name: All-through, counts: [primary, secondary]}
roles:
  chair:
    title: Executive Member for Education and Skills
    side: challenge
    is: [{is: Member A, from: 2025-05-20}]
  leader: {title: Leader of the Council, side: challenge, is: Member B}
  chief-executive: {title: Chief Executive, side: challenge, is: Officer A}
  director: {title: Corporate Director for Children and Young People, side: challenge, is: Officer C}
  scrutiny:
    title: Scrutiny representative
    side: challenge
    seats: 2
  service-director: {title: Assistant Director for Education, side: reporting, is: Officer D}
  performance: {title: Data and Intelligence Manager, side: reporting, is: Officer E}
  improvement:
    title: Head of School Improvement
    side: reporting
    is: [{is: Officer F, to: 2025-12-31}, {is: Officer G, from: 2026-01-01}]
  adviser: {title: Principal School Improvement Adviser, side: reporting, is: Officer B}
  lead-head: {title: Chair of the County Secondary Partnership, side: reporting, is: Headteacher A}
services:
  improvement: {name: School improvement, exempt: 2}
  hr: {name: Human resources, exempt: officers}
  finance: {name: Schools finance, exempt: 3}
  governors: {name: Governance support, exempt: 2}
)";

constexpr std::string_view kSources =
    R"(# Every release that gave figures. Provisional ones are replaced by the final ones, whose values
# schools' files show; what stood before is in their `revised`.
- {id: census-2021, title: "Schools, pupils and their characteristics 2021", publisher: DfE, published: 2021-06-17, state: final, years: [2021], measures: [roll, fsm, sen-support, sen-ehcp, eal]}
- {id: census-2022, title: "Schools, pupils and their characteristics 2022", publisher: DfE, published: 2022-06-09, state: final, years: [2022], measures: [roll, fsm, sen-support, sen-ehcp, eal]}
- {id: census-2023, title: "Schools, pupils and their characteristics 2023", publisher: DfE, published: 2023-06-08, state: final, years: [2023], measures: [roll, fsm, sen-support, sen-ehcp, eal]}
- {id: census-2024, title: "Schools, pupils and their characteristics 2024", publisher: DfE, published: 2024-06-06, state: final, years: [2024], measures: [roll, fsm, sen-support, sen-ehcp, eal]}
- {id: census-2025, title: "Schools, pupils and their characteristics 2025", publisher: DfE, published: 2025-06-05, state: final, years: [2025], measures: [roll, fsm, sen-support, sen-ehcp, eal]}
- {id: phonics-2022, title: Phonics screening check attainment 2022, publisher: DfE, published: 2022-10-06, state: final, years: [2022], measures: ["phonics*"]}
- {id: phonics-2023, title: Phonics screening check attainment 2023, publisher: DfE, published: 2023-10-12, state: final, years: [2023], measures: ["phonics*"]}
- {id: phonics-2024, title: Phonics screening check attainment 2024, publisher: DfE, published: 2024-10-10, state: final, years: [2024], measures: ["phonics*"]}
- {id: phonics-2025-prov, title: Schools' own returns of phonics 2025, publisher: Ashmere, published: 2025-07-11, state: provisional, years: [2025], measures: ["phonics*"]}
- {id: phonics-2025, title: Phonics screening check attainment 2025, publisher: DfE, published: 2025-10-09, state: final, years: [2025], measures: ["phonics*"]}
- {id: ks2-2022, title: Key stage 2 attainment 2022, publisher: DfE, published: 2022-12-15, state: final, years: [2022], measures: [ks2-pupils, rwm-exp, rwm-high]}
- {id: ks2-2023, title: Key stage 2 attainment 2023, publisher: DfE, published: 2023-12-14, state: final, years: [2023], measures: [ks2-pupils, rwm-exp, rwm-high]}
- {id: ks2-2024, title: Key stage 2 attainment 2024, publisher: DfE, published: 2024-12-12, state: final, years: [2024], measures: [ks2-pupils, rwm-exp, rwm-high]}
- {id: ks2-2025-prov, title: "Key stage 2 attainment 2025, provisional", publisher: DfE, published: 2025-09-09, state: provisional, years: [2025], measures: [ks2-pupils, rwm-exp, rwm-high]}
- {id: ks2-2025, title: Key stage 2 attainment 2025, publisher: DfE, published: 2025-12-11, state: final, years: [2025], measures: [ks2-pupils, rwm-exp, rwm-high]}
- {id: ks4-2022, title: Key stage 4 performance 2022, publisher: DfE, published: 2023-02-02, state: final, years: [2022], measures: [ks4-pupils, attainment-8, "english-maths-*", "ebacc-*", progress-8, "p8-*"]}
- {id: ks4-2023, title: Key stage 4 performance 2023, publisher: DfE, published: 2024-02-01, state: final, years: [2023], measures: [ks4-pupils, attainment-8, "english-maths-*", "ebacc-*", progress-8, "p8-*"]}
- {id: ks4-2024, title: Key stage 4 performance 2024, publisher: DfE, published: 2025-01-30, state: final, years: [2024], measures: [ks4-pupils, attainment-8, "english-maths-*", "ebacc-*", progress-8, "p8-*"]}
- {id: ks4-2025-prov, title: Schools' own results of August 2025, publisher: Ashmere, published: 2025-09-05, state: provisional, years: [2025], measures: [ks4-pupils, attainment-8, "english-maths-*", "ebacc-*"]}
- {id: ks4-2025, title: Key stage 4 performance 2025, publisher: DfE, published: 2026-01-29, state: final, years: [2025], measures: [ks4-pupils, attainment-8, "english-maths-*", "ebacc-*"]}
- {id: absence-2021, title: Pupil absence in schools 2020/21, publisher: DfE, published: 2022-03-24, state: final, years: [2021], measures: [attendance, persistent-absence-10, severe-absence]}
- {id: absence-2022, title: Pupil absence in schools 2021/22, publisher: DfE, published: 2023-03-16, state: final, years: [2022], measures: [attendance, persistent-absence-10, severe-absence]}
- {id: absence-2023, title: Pupil absence in schools 2022/23, publisher: DfE, published: 2024-03-21, state: final, years: [2023], measures: [attendance, persistent-absence-10, severe-absence]}
- {id: absence-2024, title: Pupil absence in schools 2023/24, publisher: DfE, published: 2025-03-20, state: final, years: [2024], measures: [attendance, persistent-absence-10, severe-absence]}
- {id: absence-2025-prov, title: Registers returned to the council 2024/25, publisher: Ashmere, published: 2025-09-12, state: provisional, years: [2025], measures: [attendance, persistent-absence-10, severe-absence]}
- {id: absence-2025, title: Pupil absence in schools 2024/25, publisher: DfE, published: 2026-03-19, state: final, years: [2025], measures: [attendance, persistent-absence-10, severe-absence]}
- {id: suspensions-2021, title: Suspensions and permanent exclusions 2020/21, publisher: DfE, published: 2022-07-28, state: final, years: [2021], measures: [suspensions, exclusions-permanent]}
- {id: suspensions-2022, title: Suspensions and permanent exclusions 2021/22, publisher: DfE, published: 2023-07-20, state: final, years: [2022], measures: [suspensions, exclusions-permanent]}
- {id: suspensions-2023, title: Suspensions and permanent exclusions 2022/23, publisher: DfE, published: 2024-07-18, state: final, years: [2023], measures: [suspensions, exclusions-permanent]}
- {id: suspensions-2024, title: Suspensions and permanent exclusions 2023/24, publisher: DfE, published: 2025-07-10, state: final, years: [2024], measures: [suspensions, exclusions-permanent]}
- {id: suspensions-2025-prov, title: The council's register of suspensions and exclusions 2024/25, publisher: Ashmere, published: 2025-09-12, state: provisional, years: [2025], measures: [suspensions, exclusions-permanent]}
- {id: outturn-2021, title: Schools' outturn statements 2020-21, publisher: Ashmere, published: 2021-07-09, state: final, years: [2021], measures: [income, spending, reserve]}
- {id: outturn-2022, title: Schools' outturn statements 2021-22, publisher: Ashmere, published: 2022-07-08, state: final, years: [2022], measures: [income, spending, reserve]}
- {id: outturn-2023, title: Schools' outturn statements 2022-23, publisher: Ashmere, published: 2023-07-07, state: final, years: [2023], measures: [income, spending, reserve]}
- {id: outturn-2024, title: Schools' outturn statements 2023-24, publisher: Ashmere, published: 2024-07-05, state: final, years: [2024], measures: [income, spending, reserve]}
- {id: outturn-2025, title: Schools' outturn statements 2024-25, publisher: Ashmere, published: 2025-07-11, state: final, years: [2025], measures: [income, spending, reserve]}
)";

constexpr std::string_view kComparators =
    R"(# The authority's figures are those of its schools' files, weighted by the pupils beside
# them. The neighbours are invented; the nation's levels are near those of the years.
neighbours:
  - from: 2025-05-01
    source: Statistical neighbours of May 2025
    is: [Authority M, Authority N, Authority O, Authority P, Authority Q, Authority R,
         Authority S, Authority T, Authority U, Authority V]
)";

}  // namespace

const CouncilFiles kAshmereFiles = {kAuthority, kSources, kComparators};

}  // namespace clinic
